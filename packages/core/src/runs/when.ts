import { type Day, parseDay, weekdayOf } from "../calendar/day.ts";
import { civilOf, type Instant, instantOf, type MinuteOfDay, parseInstant, type Zone } from "../calendar/zone.ts";
import type { Settings } from "../journal/entry.ts";

/** A `when` of the journal on the runner's clock: without `at` it is a whole day. */
export interface When {
  readonly day: Day;
  readonly at?: Instant;
}

/** Minutes after midnight of `HH:MM`. */
export function parseClock(text: string): MinuteOfDay {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

/** A date, a floating time (on the runner's clock) or an instant; undefined where the text is no time that exists. */
export function parseWhen(text: string, zone: Zone): When | undefined {
  const day = parseDay(text.slice(0, 10));
  if (day === undefined) return undefined;
  if (text.length === 10) return { day };
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(text)) {
    const at = parseInstant(text);
    return at === undefined ? undefined : { day: civilOf(zone, at).day, at };
  }
  return { day, at: instantOf(zone, day, parseClock(text.slice(11, 16))) };
}

/** R5: the minute at which the runner usually starts on that weekday; 07:00 where nothing is said. */
export function usualMinute(settings: Settings, day: Day): MinuteOfDay {
  const own = settings.runTime?.days?.[String(weekdayOf(day))];
  return parseClock(own ?? settings.runTime?.all ?? "07:00");
}
