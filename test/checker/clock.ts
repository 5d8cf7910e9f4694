import { Temporal } from "temporal-polyfill";
import { parseDay } from "../../packages/core/src/calendar/day.ts";

/** A time of the plan as it is written: whole minutes since the epoch, and the day and minute on the local clock. */
export interface Moment {
  readonly at: number;
  readonly day: number;
  readonly minute: number;
  readonly offset: number;
}

const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)([+-])(\d\d):(\d\d)$/;

export function momentOf(text: string): Moment {
  const found = TIME.exec(text);
  const day = parseDay(found?.[1] ?? "");
  if (!found || day === undefined) throw new Error(`not a time of the plan: ${text}`);
  const minute = Number(found[2]) * 60 + Number(found[3]);
  const offset = (found[5] === "-" ? -1 : 1) * (Number(found[6]) * 60 + Number(found[7]));
  return { at: day * 1440 + minute - offset, day, minute, offset };
}

export function dayOfText(text: string): number {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`not a date: ${text}`);
  return day;
}

/** "18:30" as minutes after midnight; "24:00" is 1440. */
export function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** The wall clock of one zone, asked of the platform's own calendar and remembered. */
export class WallClock {
  readonly #zone: string;
  readonly #instants = new Map<number, number>();
  readonly #offsets = new Map<number, number>();

  constructor(zone: string) {
    this.#zone = zone;
  }

  /** The instant of a local time; a time that does not exist is the one after the gap, of two the first. */
  instant(day: number, minute: number): number {
    const key = day * 1440 + minute;
    let at = this.#instants.get(key);
    if (at === undefined) {
      const local = Temporal.PlainDateTime.from("1970-01-01T00:00").add({ minutes: key });
      at = Math.floor(local.toZonedDateTime(this.#zone).epochMilliseconds / 60_000);
      this.#instants.set(key, at);
    }
    return at;
  }

  /** Minutes east of UTC. */
  offset(at: number): number {
    let offset = this.#offsets.get(at);
    if (offset === undefined) {
      const zoned = Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(this.#zone);
      offset = Math.round(zoned.offsetNanoseconds / 60e9);
      this.#offsets.set(at, offset);
    }
    return offset;
  }

  moment(at: number): Moment {
    const offset = this.offset(at);
    const day = Math.floor((at + offset) / 1440);
    return { at, day, minute: at + offset - day * 1440, offset };
  }

  text(at: number): string {
    return Temporal.Instant.fromEpochMilliseconds(at * 60_000)
      .toZonedDateTimeISO(this.#zone)
      .toString({ timeZoneName: "never", smallestUnit: "second" });
  }
}
