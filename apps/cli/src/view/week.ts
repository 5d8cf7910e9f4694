import type { Plan } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { cellsOf, padEnd, truncate, wrap } from "../terminal/width.ts";
import { type DiaryDay, diaryWeek, type Item } from "./day-items.ts";
import { hang } from "./hang.ts";
import { itemLines, type Titles } from "./item-lines.ts";
import { count, dayMonth, shortDay, shortDayMonth } from "./words.ts";

type Week = Plan["weeks"][number];

const MARGIN = 2;
const DAY = 8;
const LIFTS = 26;
const GAP = 2;
/** From here on runs and sessions stand in columns side by side; below, one under the other. */
const TWO_COLUMNS = 76;
/** From here on the first reason stands beside its session. */
const REASONS = 112;
const REASON = 36;

/** A week of the plan as a page of a training diary. `before`: the week that stands above it on the page, if one does. */
export function weekView(plan: Plan, week: Week, page: Page, titles: Titles, before?: Week): string[] {
  const days = diaryWeek(plan, week.monday, page);
  const rows = days.flatMap((day) =>
    page.columns >= TWO_COLUMNS ? sideBySide(plan, day, page, titles) : oneColumn(plan, day, page, titles),
  );
  return [...weekHead(plan, week, page), ...rows, ...toldLines(week, before, page)];
}

function weekHead(plan: Plan, week: Week, page: Page): string[] {
  const { ink, marks, columns } = page;
  const room = columns - MARGIN;
  const isNow = week === plan.weeks[0] ? ", this week" : "";
  const deload = plan.season.some((stretch) => stretch.deloadWeeks.includes(week.monday)) ? ", deload" : "";
  const { placed, target } = week.dose;
  const right = target > 0 ? `${placed} of ${count(target, "session")}` : count(placed, "session");
  const date = columns >= TWO_COLUMNS ? `${dayMonth(week.monday)}${isNow}` : shortDayMonth(week.monday);
  const phase = truncate(`  ${week.phase}${deload}`, room - cellsOf(date) - right.length - 2, marks.ellipsis);
  const gap = " ".repeat(Math.max(2, room - cellsOf(date) - cellsOf(phase) - right.length));
  const count_ = ink(placed < target ? "care" : "strength", right);
  return [
    `${" ".repeat(MARGIN)}${ink("strong", date)}${phase}${gap}${count_}`,
    `${" ".repeat(MARGIN)}${ink("quiet", marks.line.repeat(room))}`,
  ];
}

function sideBySide(plan: Plan, day: DiaryDay, page: Page, titles: Titles): string[] {
  const hasReasons = page.columns >= REASONS;
  const width = page.columns - MARGIN - DAY - GAP - LIFTS - (hasReasons ? GAP + REASON : 0);
  const runs = day.runs.flatMap((item) => itemLines(item, width, true, titles, page));
  const lifts = day.lifts.flatMap((item) => itemLines(item, LIFTS, false, titles, page));
  const reasons = hasReasons ? day.lifts.flatMap((item) => firstReason(item)) : [];
  const beside = reasons.length > 0 ? wrap(reasons.join(" "), REASON) : [];
  const height = Math.max(1, runs.length, lifts.length, beside.length);
  return Array.from({ length: height }, (_, i) => {
    const cells = [runs[i] ?? " ".repeat(width), lifts[i] ?? " ".repeat(LIFTS), page.ink("quiet", beside[i] ?? "")];
    return dayHead(plan, day, i, page) + cells.join(" ".repeat(GAP));
  });
}

function oneColumn(plan: Plan, day: DiaryDay, page: Page, titles: Titles): string[] {
  const items = [...day.runs, ...day.lifts].sort((a, b) => (a.time.slice(1) < b.time.slice(1) ? -1 : 1));
  const lines = items.flatMap((item) => itemLines(item, page.columns - MARGIN - DAY, false, titles, page));
  return (lines.length > 0 ? lines : [""]).map((line, i) => dayHead(plan, day, i, page) + line);
}

/* The day before its first line, today with a mark of its own. */
function dayHead(plan: Plan, { date }: DiaryDay, line: number, { marks, ink }: Page): string {
  if (line > 0) return " ".repeat(MARGIN + DAY);
  const isToday = date === plan.today;
  return ink(
    isToday ? "strong" : "plain",
    `${padEnd(isToday ? marks.today : "", MARGIN)}${padEnd(shortDay(date), DAY)}`,
  );
}

/* The first that rests on more than our choice; else the first. */
function firstReason({ session }: Item): string[] {
  const reasons = session?.placement.reasons ?? [];
  const text = (reasons.find(({ sources }) => sources.length > 0) ?? reasons[0])?.text;
  return text ? [text] : [];
}

/* Why the week has fewer than it wants and what would help, unless the week above has said just that. */
function toldLines(week: Week, before: Week | undefined, page: Page): string[] {
  const lines = shortfallLines(week, page);
  if (lines.length === 0) return [];
  const isSame = before !== undefined && shortfallLines(before, page).join("\n") === lines.join("\n");
  const same = "Why, and what would help: as in the week before.";
  return ["", ...(isSame ? hang("", same, MARGIN, page).map((line) => page.ink("care", line)) : lines)];
}

function shortfallLines({ shortfalls, suggestions }: Week, page: Page): string[] {
  const short = shortfalls.flatMap(({ rule, text }) => hang("", `${text} (${rule})`, MARGIN, page));
  const isChoice = short.length > 0 && suggestions.length > 1;
  return [
    ...short.map((line) => page.ink("care", line)),
    ...(isChoice ? hang("", "Each of these would help:", MARGIN, page) : []),
    ...suggestions.flatMap(({ text }) => hang(`${page.marks.arrow} `, text, MARGIN, page)),
  ];
}
