import type { Plan } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { padEnd, wrap } from "../terminal/width.ts";
import { count, daysBetween, distanceText, longDate, shortDayMonth } from "./words.ts";

type Stretch = Plan["season"][number];

const MARGIN = 2;
const PHASE = 12;
const DATES = 17;
const WEEKS = 10;
/* A season to a race has fewer; a year without one goes round and round. */
const MOST_PHASES = 8;

/** A line for each of the next phases, and for each race ahead. */
export function seasonWords(plan: Plan, page: Page): string[] {
  const first = plan.weeks[0]?.monday ?? plan.today;
  const last = plan.weeks.at(-1)?.monday ?? plan.today;
  const stretches = plan.season.filter(({ from, to }) => to >= first && from <= last);
  const races = plan.races.filter(({ date }) => date >= plan.today);
  const beyond = stretches.slice(MOST_PHASES);
  return [
    ...stretches.slice(0, MOST_PHASES).flatMap((stretch) => stretchLines(stretch, page)),
    ...(beyond.length > 0 ? [moreLine(beyond, page)] : []),
    ...races.flatMap((race) => raceLines(race, page)),
  ];
}

/** `Paris, Sunday 18 April 2027, in 21 weeks`: what the season is for, or undefined without an A race ahead. */
export function goalText(plan: Plan): string | undefined {
  const goal = plan.races.find(({ date, priority }) => priority === "A" && date >= plan.today);
  if (!goal) return undefined;
  return `${raceName(goal)}, ${longDate(goal.date)}, ${awayText(daysBetween(plan.today, goal.date))}`;
}

/* In days up to three weeks; from then on by the week it falls in, the seven days from tomorrow being the first. */
function awayText(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days < 21 ? `in ${days} days` : `in ${Math.ceil(days / 7)} weeks`;
}

function moreLine(beyond: readonly Stretch[], page: Page): string {
  const last = beyond.at(-1)?.to ?? "";
  const text = `and ${count(beyond.length, "phase")} more, to ${shortDayMonth(last)} ${last.slice(0, 4)}`;
  return `${" ".repeat(MARGIN + PHASE)}${page.ink("quiet", text)}`;
}

function stretchLines({ phase, inSeason, from, to, deloadWeeks }: Stretch, page: Page): string[] {
  const weeks = Math.round((daysBetween(from, to) + 1) / 7);
  const dates = `${shortDayMonth(from)} – ${shortDayMonth(to)}`;
  const head = `${" ".repeat(MARGIN)}${page.ink("strong", padEnd(phase, PHASE))}${padEnd(dates, DATES)}`;
  const deloads = deloadWeeks.map(shortDayMonth).join(", ");
  const note = `${inSeason ? "in season" : "off season"}${deloads ? `, deload ${deloads}` : ""}`;
  const tail = padEnd(count(weeks, "week"), WEEKS);
  const room = page.columns - MARGIN - PHASE - DATES - WEEKS;
  if (room >= note.length) return [`${head}${tail}${page.ink("quiet", note)}`];
  const indent = MARGIN + PHASE;
  return [`${head}${count(weeks, "week")}`, ...indented(note, indent, page)];
}

function indented(text: string, indent: number, page: Page): string[] {
  return wrap(text, page.columns - indent).map((line) => `${" ".repeat(indent)}${page.ink("quiet", line)}`);
}

function raceLines(race: Plan["races"][number], page: Page): string[] {
  const mark = padEnd(`${page.marks.flag} ${race.priority}`, PHASE);
  const length = distanceText(race.distanceM);
  const distance = raceName(race).toLowerCase().includes(length) ? "" : length;
  const text = [longDate(race.date), raceName(race), distance].filter((part) => part !== "").join(", ");
  const lines = wrap(text, page.columns - MARGIN - PHASE);
  return lines.map(
    (line, i) => `${" ".repeat(MARGIN)}${i === 0 ? page.ink("strong", mark) : " ".repeat(PHASE)}${line}`,
  );
}

function raceName({ name, distanceM }: Plan["races"][number]): string {
  return name || distanceText(distanceM) || "Race";
}
