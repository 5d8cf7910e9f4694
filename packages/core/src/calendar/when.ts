import { type Day, parseDay } from "./day.ts";
import { civilOf, type Instant, instantOf, parseInstant, type Zone } from "./zone.ts";

/** A journal's time on the clock of a zone: `at` null where it is a date alone. */
export interface When {
  readonly day: Day;
  readonly at: Instant | null;
}

/** Reads a date, a floating local time or an instant as the journal writes them; undefined where the text is none. */
export function parseWhen(text: string, zone: Zone): When | undefined {
  const at = parseInstant(text);
  if (at !== undefined) return { day: civilOf(zone, at).day, at };
  const day = parseDay(text.slice(0, 10));
  if (day === undefined) return undefined;
  const clock = /^T(\d\d):(\d\d)/.exec(text.slice(10));
  return { day, at: clock ? instantOf(zone, day, Number(clock[1]) * 60 + Number(clock[2])) : null };
}
