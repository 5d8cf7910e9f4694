import { mondayOf, type Plan, type PlannedSession, parseDay, parseInstant, weekdayOf } from "@stridelift/core";

const WEEKDAYS = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

type Span = { readonly start: string; readonly end: string };

/** `Wed 18:00 full`, as a person would say it. */
export function told({ start, focus }: PlannedSession): string {
  return `${weekdayIn(start)} ${clockIn(start)} ${focus}`;
}

/** `Wed`, on the runner's own calendar. */
export function weekdayIn(start: string): string {
  return WEEKDAYS[weekdayOf(dayIn(start))] as string;
}

/** `18:00`, on the runner's own clock. */
export function clockIn(start: string): string {
  return start.slice(11, 16);
}

/** The sessions of each week of the plan, in order. */
export function sessionsByWeek(plan: Plan): PlannedSession[][] {
  return plan.weeks.map(({ monday }) =>
    plan.sessions.filter(({ start }) => mondayOf(dayIn(start)) === parseDay(monday)),
  );
}

/** Elapsed hours from the end of one thing to the start of another; negative where they overlap. */
export function hoursBetween(before: Span, after: Span): number {
  return (instantIn(after.start) - instantIn(before.end)) / 60;
}

/** Elapsed hours from start to start. */
export function hoursApart(a: Span, b: Span): number {
  return Math.abs(instantIn(b.start) - instantIn(a.start)) / 60;
}

function dayIn(start: string): number {
  return parseDay(start.slice(0, 10)) as number;
}

function instantIn(text: string): number {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`"${text}" is no instant`);
  return instant;
}
