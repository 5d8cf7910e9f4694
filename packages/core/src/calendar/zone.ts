import { Temporal } from "temporal-polyfill";
import { type Day, formatDay, parseDay } from "./day.ts";

/*
 * The only file that knows where zones come from: five names of Temporal (`fromEpochMilliseconds`, `toZonedDateTimeISO` with
 * its `timeZoneId`, `offsetNanoseconds`, `epochMilliseconds`, `getTimeZoneTransition`), so that a browser may use its own.
 */

/** A moment as whole minutes since 1970-01-01T00:00Z. Gaps between instants are true elapsed minutes (P20). */
export type Instant = number;

/** Minutes after local midnight on the clock of a zone, 0–1439. */
export type MinuteOfDay = number;

/** A time zone as data: sorted `from` instants and the offset in minutes east of UTC that holds from each on. */
export interface Zone {
  readonly name: string;
  readonly from: readonly Instant[];
  readonly offsetMin: readonly number[];
}

/** The canonical name of an IANA zone, or undefined where there is none of that name. */
export function zoneName(name: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

/**
 * The offsets of a zone for the civil days `first` to `last`, a day more on either side.
 * Outside that range the nearest offset goes on. Throws on a name that `zoneName` does not know.
 */
export function zoneBetween(name: string, first: Day, last: Day): Zone {
  const end = (last + 2) * 1440;
  let at = Temporal.Instant.fromEpochMilliseconds((first - 2) * 86_400_000).toZonedDateTimeISO(name);
  const from: Instant[] = [Number.NEGATIVE_INFINITY];
  const offsetMin = [Math.round(at.offsetNanoseconds / 60e9)];
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (!next || minuteOf(next) > end) break;
    from.push(minuteOf(next));
    offsetMin.push(Math.round(next.offsetNanoseconds / 60e9));
    at = next;
  }
  return { name, from, offsetMin };
}

function minuteOf({ epochMilliseconds }: Temporal.ZonedDateTime): Instant {
  return Math.trunc(epochMilliseconds / 60_000);
}

/** Minutes east of UTC at an instant. */
export function offsetAt(zone: Zone, at: Instant): number {
  let i = zone.from.length - 1;
  while (i > 0 && at < (zone.from[i] as number)) i--;
  return zone.offsetMin[i] as number;
}

/**
 * The instant of a local time. In the gap of a spring change the time after it (02:30 → 03:30),
 * in the overlap of an autumn change the first of the two. `minute` may be 1440 and more: the clock of a later day.
 */
export function instantOf(zone: Zone, day: Day, minute: MinuteOfDay): Instant {
  const local = day * 1440 + minute;
  let i = 0;
  while (i + 1 < zone.from.length && local - (zone.offsetMin[i] as number) >= (zone.from[i + 1] as number)) i++;
  const at = local - (zone.offsetMin[i] as number);
  const inGap = at < (zone.from[i] as number);
  return inGap ? local - (zone.offsetMin[i - 1] as number) : at;
}

/** The civil day and minute of an instant on the clock of the zone. */
export function civilOf(zone: Zone, at: Instant): { day: Day; minute: MinuteOfDay } {
  const local = at + offsetAt(zone, at);
  const day = Math.floor(local / 1440);
  return { day, minute: local - day * 1440 };
}

/** `HH:MM` on the clock of the zone. */
export function formatClock(minute: MinuteOfDay): string {
  return `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** ISO 8601 with the zone's own offset, never `Z`: `2027-03-01T18:00:00+01:00`. */
export function formatInstant(zone: Zone, at: Instant): string {
  const { day, minute } = civilOf(zone, at);
  const offset = offsetAt(zone, at);
  const size = Math.abs(offset);
  return `${formatDay(day)}T${formatClock(minute)}:00${offset < 0 ? "-" : "+"}${formatClock(size)}`;
}

/** The instant of an ISO time with an offset or `Z`, seconds dropped; undefined where the text is none. */
export function parseInstant(text: string): Instant | undefined {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))$/.exec(text);
  const day = found ? parseDay(found[1] as string) : undefined;
  if (!found || day === undefined) return undefined;
  const offset = found[4] ? (found[4] === "-" ? -1 : 1) * (Number(found[5]) * 60 + Number(found[6])) : 0;
  return day * 1440 + Number(found[2]) * 60 + Number(found[3]) - offset;
}
