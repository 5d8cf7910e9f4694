import type { Weekday } from "./day.ts";

/** The weekday so many days later (negative: earlier). */
export function weekdayAfter(weekday: Weekday, days: number): Weekday {
  return (((((weekday - 1 + days) % 7) + 7) % 7) + 1) as Weekday;
}
