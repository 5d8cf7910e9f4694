import { formatDay, mondayOf, parseDay } from "@stridelift/core";

/*
 * Instants of the plan are ISO texts with the runner’s own offset: what they say is the runner’s clock, so dates and times of day
 * are cut out of them and nothing is converted.
 */

export const dateOf = (instant: string): string => instant.slice(0, 10);

/** Minutes since midnight on the runner’s clock. */
export function minuteOf(instant: string): number {
  return Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
}

/** `HH:MM` as minutes; `24:00` is 1440. */
export function minuteOfClock(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

export function clockOf(minute: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Days since the epoch; a text that is no date counts as the epoch itself. */
export const dayNumber = (date: string): number => parseDay(dateOf(date)) ?? 0;

export const plusDays = (date: string, days: number): string => formatDay(dayNumber(date) + days);

/** The Monday of the ISO week that holds a date. */
export const mondayBefore = (date: string): string => formatDay(mondayOf(dayNumber(date)));

/** 1 Monday … 7 Sunday. */
export const weekdayNumber = (date: string): number => dayNumber(date) - mondayOf(dayNumber(date)) + 1;

/** True minutes from one instant to the next, also over a change of the clocks. */
export function minutesBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
}

/** The seven dates of a week as it is drawn; the week keeps the name of its Monday. */
export function drawnDays(monday: string, weekStart: 1 | 7): string[] {
  const first = weekStart === 1 ? monday : plusDays(monday, -1);
  return Array.from({ length: 7 }, (_, i) => plusDays(first, i));
}

/** The Monday of the week in which a date is drawn. */
export function drawnMonday(date: string, weekStart: 1 | 7): string {
  return mondayBefore(weekStart === 1 ? date : plusDays(date, 1));
}
