import type { Plan } from "@stridelift/core";
import type { Page } from "../terminal/page.ts";
import { cellsOf, padEnd, padStart, truncate, wrap } from "../terminal/width.ts";
import { type DiaryDay, diaryWeek, type Item } from "./day-items.ts";
import { count, dayMonth, shortDay, shortDayMonth } from "./words.ts";

type Week = Plan["weeks"][number];

const MARGIN = 2;
const DAY = 8;
const TIME = 6;
const MARK = 3;
const LENGTH = 4;
const LIFTS = 28;
const GAP = 2;
/** From here on runs and sessions stand in columns side by side; below, one under the other. */
const TWO_COLUMNS = 76;
/** From here on the first reason stands beside its session. */
const REASONS = 112;
const REASON = 36;

/** A week of the plan as a page of a training diary. */
export function weekView(plan: Plan, week: Week, page: Page): string[] {
  const days = diaryWeek(plan, week.monday, page);
  const rows = days.flatMap((day) =>
    page.columns >= TWO_COLUMNS ? sideBySide(plan, day, page) : oneColumn(plan, day, page),
  );
  return [...weekHead(plan, week, page), ...rows, ...shortfallLines(week, page)];
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

function sideBySide(plan: Plan, day: DiaryDay, page: Page): string[] {
  const hasReasons = page.columns >= REASONS;
  const runs = page.columns - MARGIN - DAY - GAP - LIFTS - (hasReasons ? GAP + REASON : 0);
  const reasons = hasReasons ? day.lifts.flatMap((item) => firstReason(item)) : [];
  const beside = reasons.length > 0 ? wrap(reasons.join(" "), REASON) : [];
  const height = Math.max(1, day.runs.length, day.lifts.length, beside.length);
  return Array.from({ length: height }, (_, i) => {
    const cells = [
      i === 0 ? dayCell(plan, day, page) : " ".repeat(DAY),
      itemCell(day.runs[i], runs, true, page),
      " ".repeat(GAP),
      itemCell(day.lifts[i], LIFTS, false, page),
      hasReasons ? `${" ".repeat(GAP)}${page.ink("quiet", beside[i] ?? "")}` : "",
    ];
    return margin(plan, day, i, page) + cells.join("");
  });
}

function oneColumn(plan: Plan, day: DiaryDay, page: Page): string[] {
  const items = [...day.runs, ...day.lifts].sort((a, b) => (a.time.slice(1) < b.time.slice(1) ? -1 : 1));
  const width = page.columns - MARGIN - DAY;
  return Array.from({ length: Math.max(1, items.length) }, (_, i) => {
    const head = i === 0 ? dayCell(plan, day, page) : " ".repeat(DAY);
    return `${margin(plan, day, i, page)}${head}${itemCell(items[i], width, false, page)}`;
  });
}

/* Today has a mark before its first line. */
function margin(plan: Plan, { date }: DiaryDay, line: number, { marks, ink }: Page): string {
  return line === 0 && date === plan.today ? ink("strong", padEnd(marks.today, MARGIN)) : " ".repeat(MARGIN);
}

function dayCell(plan: Plan, { date }: DiaryDay, { ink }: Page): string {
  return ink(date === plan.today ? "strong" : "plain", padEnd(shortDay(date), DAY));
}

/* Time, mark, words and, where there is room for it, how long; `width` columns in all. */
function itemCell(item: Item | undefined, width: number, hasLength: boolean, { ink, marks }: Page): string {
  if (!item) return " ".repeat(width);
  const room = width - TIME - 1 - MARK - 1 - (hasLength ? LENGTH + 1 : 0);
  const text = padEnd(truncate(item.text, room - cellsOf(item.note), marks.ellipsis) + item.note, room);
  const length = hasLength ? ` ${ink("quiet", padStart(item.length, LENGTH))}` : "";
  const textRole = item.role === "race" || item.role === "strength" ? item.role : "plain";
  const words =
    textRole === "race"
      ? ink("race", text.trimEnd()) + " ".repeat(room - cellsOf(text.trimEnd()))
      : ink(textRole, text);
  return `${item.time} ${ink(item.role === "race" ? "strong" : item.role, item.mark)} ${words}${length}`;
}

function firstReason({ session }: Item): string[] {
  const text = session?.placement.reasons[0]?.text;
  return text ? [text] : [];
}

function shortfallLines(week: Week, page: Page): string[] {
  const { ink, marks } = page;
  const hung = (head: string, text: string) =>
    wrap(text, page.columns - MARGIN - head.length).map(
      (line, i) => `${" ".repeat(MARGIN)}${i === 0 ? head : " ".repeat(head.length)}${line}`,
    );
  const short = week.shortfalls.flatMap(({ rule, text }) => hung("", `${text} (${rule})`));
  const mend = week.suggestions.flatMap(({ text }) => hung(`${marks.arrow} `, text));
  return short.length + mend.length === 0 ? [] : ["", ...short.map((line) => ink("care", line)), ...mend];
}
