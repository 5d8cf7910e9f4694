import { formatDay, type Plan, parseDay } from "@stridelift/core";
import type { Role } from "../terminal/ink.ts";
import type { Page } from "../terminal/page.ts";
import { padEnd } from "../terminal/width.ts";
import { daysBetween, minutesBetween, shortMonth } from "./words.ts";

type Week = Plan["weeks"][number];

const MARGIN = 2;
const LABEL = 10;
const MAX_CELL = 4;

/** The plan's weeks from left to right: year and months, phases, running, sessions, races. Long seasons take several rows. */
export function seasonStrip(plan: Plan, page: Page): string[] {
  const room = page.columns - MARGIN - LABEL;
  const rows = Math.ceil(plan.weeks.length / room);
  const perRow = Math.ceil(plan.weeks.length / Math.max(1, rows));
  const cell = Math.min(MAX_CELL, Math.max(1, Math.floor(room / Math.max(1, perRow))));
  const load = weeklyMinutes(plan);
  const lines: string[] = [];
  for (let from = 0; from < plan.weeks.length; from += perRow) {
    if (from > 0) lines.push("");
    lines.push(...stripRow(plan, plan.weeks.slice(from, from + perRow), load, cell, page));
  }
  return lines;
}

function stripRow(
  plan: Plan,
  weeks: readonly Week[],
  load: ReadonlyMap<string, number>,
  cell: number,
  page: Page,
): string[] {
  const { ink } = page;
  const row = (label: string, role: Role, text: string) =>
    `${" ".repeat(MARGIN)}${ink("quiet", padEnd(label, LABEL))}${ink(role, text)}`;
  const most = Math.max(1, ...load.values());
  const perWeek = (text: (week: Week) => string) => weeks.map((week) => padEnd(text(week), cell)).join("");
  const missing = (week: Week) => Math.max(0, week.dose.target - week.dose.placed);
  const lines = [
    row(yearOf(weeks), "quiet", months(weeks, cell)),
    row("phase", "strong", bands(weeks, cell, page)),
    row(
      "running",
      "easy",
      perWeek((week) => areaMark(load.get(week.monday) ?? 0, most, page).repeat(cell)),
    ),
    row(
      "sessions",
      "strength",
      perWeek((week) => String(week.dose.placed)),
    ),
  ];
  if (weeks.some((week) => missing(week) > 0)) {
    lines.push(
      row(
        "missing",
        "care",
        perWeek((week) => (missing(week) > 0 ? String(missing(week)) : "")),
      ),
    );
  }
  if (plan.races.some((race) => weeks.some((week) => isIn(week, race.date)))) {
    lines.push(
      row(
        "races",
        "strong",
        perWeek((week) => raceMark(plan, week, cell, page)),
      ),
    );
  }
  return lines;
}

/* A month has the weeks whose Thursday is in it, as ISO weeks belong to years; its name stands over the first of them. */
function months(weeks: readonly Week[], cell: number): string {
  const names = weeks.map(({ monday }) => shortMonth(thursdayOf(monday)));
  let line = "";
  for (let i = 0; i < names.length; ) {
    const name = names[i] as string;
    let end = i;
    while (names[end] === name) end++;
    const room = (end - i) * cell;
    const needed = name.length + (end < names.length ? 1 : 0);
    line += (room >= needed ? name : "").padEnd(room);
    i = end;
  }
  return line.trimEnd();
}

function yearOf([first]: readonly Week[]): string {
  return first ? thursdayOf(first.monday).slice(0, 4) : "";
}

function thursdayOf(monday: string): string {
  return formatDay((parseDay(monday) ?? 0) + 3);
}

function bands(weeks: readonly Week[], cell: number, { marks }: Page): string {
  let line = "";
  for (let i = 0; i < weeks.length; ) {
    const phase = (weeks[i] as Week).phase;
    let end = i;
    while (weeks[end]?.phase === phase) end++;
    const room = (end - i) * cell;
    line += padEnd(marks.bandStart + phase.slice(0, Math.max(0, room - 1)), room);
    i = end;
  }
  return line;
}

function areaMark(minutes: number, most: number, { marks }: Page): string {
  const top = marks.area.length - 1;
  const step = minutes === 0 ? 0 : Math.max(1, Math.round((minutes / most) * top));
  return marks.area[step] as string;
}

function raceMark(plan: Plan, week: Week, cell: number, { marks }: Page): string {
  const letters = plan.races.filter((race) => isIn(week, race.date)).map((race) => race.priority);
  const [first] = letters.sort();
  if (first === undefined) return "";
  return cell === 1 ? first : marks.flag + first;
}

function isIn({ monday }: Week, date: string): boolean {
  const days = daysBetween(monday, date.slice(0, 10));
  return days >= 0 && days < 7;
}

function weeklyMinutes(plan: Plan): Map<string, number> {
  const load = new Map<string, number>();
  for (const week of plan.weeks) {
    const runs = plan.runs.filter((run) => isIn(week, run.start));
    load.set(
      week.monday,
      runs.reduce((sum, run) => sum + minutesBetween(run.start, run.end), 0),
    );
  }
  return load;
}
