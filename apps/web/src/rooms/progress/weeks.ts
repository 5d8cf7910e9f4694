import type { Plan, WeekTotals } from "@stridelift/core";
import { dateOfNumber, dayNumber, mondayOfDate } from "./pictures/days.ts";

type Session = Plan["sessions"][number];
type Pattern = WeekTotals["patterns"][number]["pattern"];

export interface WeekRow {
  readonly monday: string;
  readonly phase: string | null;
  readonly sessions: readonly Session[];
}

/** Weeks with their sessions, from the first that has one to the last of the plan. */
export function weekRows(plan: Pick<Plan, "sessions" | "weeks">): WeekRow[] {
  const mondays = [
    ...plan.sessions.map(({ start }) => mondayOfDate(start)),
    ...plan.weeks.map(({ monday }) => monday),
  ].sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  const weeks = (dayNumber(last) - dayNumber(first)) / 7 + 1;
  return Array.from({ length: weeks }, (_, i) => {
    const monday = dateOfNumber(dayNumber(first) + 7 * i);
    const sessions = plan.sessions.filter(({ start }) => mondayOfDate(start) === monday);
    const phase = plan.weeks.find((week) => week.monday === monday)?.phase ?? sessions[0]?.phase ?? null;
    return { monday, phase, sessions };
  });
}

const BEFORE = 8;
const AFTER = 2;

/** The last weeks, this one, and the next; where little is behind, more of what is ahead. */
export function shownWeeks(rows: readonly WeekRow[], thisWeek: string): readonly WeekRow[] {
  const behind = rows.filter(({ monday }) => monday <= thisWeek).slice(-1 - BEFORE);
  const after = Math.max(AFTER, BEFORE - behind.length);
  return [...behind, ...rows.filter(({ monday }) => monday > thisWeek).slice(0, after)];
}

/** Sets by pattern over the `weeks` weeks up to and with that of `today`, the most planned first. */
export function patternSums(
  totals: readonly WeekTotals[],
  today: string,
  weeks: number,
): { pattern: Pattern; planned: number; done: number }[] {
  const last = mondayOfDate(today);
  const first = dateOfNumber(dayNumber(last) - 7 * (weeks - 1));
  const sums = new Map<Pattern, { pattern: Pattern; planned: number; done: number }>();
  for (const { monday, patterns } of totals) {
    if (monday < first || monday > last) continue;
    for (const { pattern, planned, done } of patterns) {
      const sum = sums.get(pattern) ?? { pattern, planned: 0, done: 0 };
      sums.set(pattern, { pattern, planned: sum.planned + planned, done: sum.done + done });
    }
  }
  return [...sums.values()].sort((a, b) => b.planned + b.done - a.planned - a.done || (a.pattern < b.pattern ? -1 : 1));
}

/** Where the bar of each of `count` weeks stands in a picture of a width. */
export function weekSlots(count: number, width: number): { left: number; wide: number; middle: number }[] {
  const slot = width / Math.max(1, count);
  const wide = Math.max(1, Math.min(26, slot * 0.66));
  return Array.from({ length: count }, (_, i) => {
    const middle = (i + 0.5) * slot;
    return { left: middle - wide / 2, wide, middle };
  });
}
