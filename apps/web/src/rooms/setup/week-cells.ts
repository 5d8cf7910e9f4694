import type { WeeklyWindow } from "@stridelift/core";

/*
 * Weekly windows as a painted week. The windows stay what is true: a cell only says how much of it they cover, so a window that
 * does not begin on the half hour, or lies outside the drawn hours, is kept by every stroke that does not touch it.
 */

/** The drawn hours and the height of a cell, in minutes of the day. */
export const FIRST_MIN = 5 * 60;
export const LAST_MIN = 23 * 60;
export const CELL_MIN = 30;
export const ROWS = (LAST_MIN - FIRST_MIN) / CELL_MIN;
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A stretch of one day, half-open. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same span on several weekdays, to be painted or erased. */
export interface Stroke extends Span {
  readonly weekdays: readonly number[];
  readonly free: boolean;
}

export function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** How much of a span of a weekday the windows cover. */
export function covered(windows: readonly WeeklyWindow[], weekday: number, from: number, to: number) {
  const minutes = spansOn(windows, weekday)
    .map((span) => Math.min(span.to, to) - Math.max(span.from, from))
    .reduce((sum, overlap) => sum + Math.max(0, overlap), 0);
  return minutes === 0 ? "none" : minutes < to - from ? "some" : "all";
}

/** The windows after a stroke: by weekday, then time, none touching another. */
export function painted(windows: readonly WeeklyWindow[], { weekdays, from, to, free }: Stroke): WeeklyWindow[] {
  return WEEKDAYS.flatMap((weekday) => {
    const before = spansOn(windows, weekday);
    const outside = before.flatMap((span) => without(span, from, to));
    const after = !weekdays.includes(weekday) ? before : free ? joined([...outside, { from, to }]) : outside;
    return after.map((span) => ({ weekday, from: clockOf(span.from), to: clockOf(span.to) }));
  });
}

/** The windows in order, none touching another, empty ones left out. */
export function tidy(windows: readonly WeeklyWindow[]): WeeklyWindow[] {
  return painted(windows, { weekdays: [], from: 0, to: 0, free: false });
}

function spansOn(windows: readonly WeeklyWindow[], weekday: number): Span[] {
  const spans = windows
    .filter((window) => window.weekday === weekday)
    .map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }));
  return joined(spans.filter(({ from, to }) => from < to));
}

function without(span: Span, from: number, to: number): Span[] {
  if (to <= span.from || from >= span.to) return [span];
  return [
    { from: span.from, to: from },
    { from: to, to: span.to },
  ].filter((rest) => rest.from < rest.to);
}

function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last !== undefined && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}
