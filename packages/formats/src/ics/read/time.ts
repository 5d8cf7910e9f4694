import { type Day, type Instant, instantOf, type MinuteOfDay, parseDay, type Zone } from "@stridelift/core";

/** A DATE or DATE-TIME as written, seconds dropped. `offsetMin` is set where the text itself says UTC or an offset. */
export interface WrittenTime {
  readonly day: Day;
  /** Undefined: a date, all day. May be 1440 where the text says 24:00. */
  readonly minute: MinuteOfDay | undefined;
  readonly offsetMin: number | undefined;
}

/** A time on a clock. `zone` is `FLOATING` for a local time of no zone, and for dates. */
export interface LocalTime {
  readonly day: Day;
  readonly minute: MinuteOfDay;
  readonly allDay: boolean;
  readonly zone: Zone;
}

/** How long something lasts: civil days, then true minutes. */
export interface Length {
  readonly days: number;
  readonly minutes: number;
}

/** The clock of times that no zone is known for: its instants are comparable with each other only. */
export const FLOATING: Zone = { name: "floating", from: [Number.NEGATIVE_INFINITY], offsetMin: [0] };
export const UTC: Zone = { name: "UTC", from: [Number.NEGATIVE_INFINITY], offsetMin: [0] };

const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?(Z|[+-]\d\d:?\d\d)?|Z)?$/i;
const DURATION =
  /^([+-])?P(?=[\dT])(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i;

/** `20270301`, `20270301T070000Z` and their spellings with `-` and `:`; undefined where it is no time that exists. */
export function parseTime(text: string): WrittenTime | undefined {
  const found = TIME.exec(text.trim().replace(/^"|"$/g, ""));
  const day = found ? parseDay(`${found[1]}-${found[2]}-${found[3]}`) : undefined;
  if (!found || day === undefined) return undefined;
  if (found[4] === undefined) return { day, minute: undefined, offsetMin: undefined };
  const minute = Number(found[4]) * 60 + Number(found[5]);
  if (Number(found[5]) > 59 || Number(found[6] ?? 0) > 60 || minute > 1440) return undefined;
  return { day, minute, offsetMin: parseOffset(found[7]) };
}

/** Minutes east of UTC of `Z`, `+0100`, `-05:30`, `+005328` (seconds rounded); undefined where the text is none. */
export function parseOffset(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^z$/i.test(text)) return 0;
  const found = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(text.trim());
  if (!found || Number(found[2]) > 23 || Number(found[3]) > 59) return undefined;
  const size = Number(found[2]) * 60 + Number(found[3]) + Math.round(Number(found[4] ?? 0) / 60);
  return found[1] === "-" && size > 0 ? -size : size;
}

/** `P1DT2H30M` as civil days and minutes, both negative where it runs backwards; seconds dropped. */
export function parseDuration(text: string): Length | undefined {
  const found = DURATION.exec(text.trim());
  if (!found || found.slice(2).every((part) => part === undefined)) return undefined;
  const [weeks, days, hours, minutes, seconds] = found.slice(2).map((part) => Number(part ?? 0)) as number[];
  const sign = found[1] === "-" ? -1 : 1;
  const whole = (hours ?? 0) * 60 + (minutes ?? 0) + Math.floor((seconds ?? 0) / 60);
  return { days: sign * ((weeks ?? 0) * 7 + (days ?? 0)), minutes: sign * whole };
}

/** The local clock as one number: minutes since 1970-01-01T00:00 on that clock. */
export function keyOf(time: { readonly day: Day; readonly minute: MinuteOfDay }): number {
  return time.day * 1440 + time.minute;
}

export function atKey(key: number, like: LocalTime): LocalTime {
  const day = Math.floor(key / 1440);
  return { day, minute: key - day * 1440, allDay: like.allDay, zone: like.zone };
}

/** The instant of a local time on its own clock. */
export function instant(time: LocalTime): Instant {
  return instantOf(time.zone, time.day, time.minute);
}
