import { type Day, parseDay } from "./day.ts";
import { civilOf, type Instant, instantOf, type MinuteOfDay, parseInstant, type Zone } from "./zone.ts";

/** A journal's time on the clock of a zone: `at` null where it is a date alone. */
export interface When {
  readonly day: Day;
  readonly at: Instant | null;
}

/** Minutes after midnight of `HH:MM`, 0–1440. */
export function minuteOfClock(clock: string): MinuteOfDay {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** Reads a date, a floating local time or an instant as the journal writes them; undefined where the text is none. */
export function parseWhen(text: string, zone: Zone): When | undefined {
  const at = parseInstant(text);
  if (at !== undefined) return { day: civilOf(zone, at).day, at };
  const day = parseDay(text.slice(0, 10));
  if (day === undefined) return undefined;
  const clock = /^T(\d\d:\d\d)/.exec(text.slice(10))?.[1];
  return { day, at: clock === undefined ? null : instantOf(zone, day, minuteOfClock(clock)) };
}
