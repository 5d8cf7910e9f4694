import type { Day } from "../calendar/day.ts";
import { parseWhen } from "../calendar/when.ts";
import { type Instant, instantOf, type Zone } from "../calendar/zone.ts";
import type { CalendarEvent } from "../journal/entry.ts";

const DAY_MIN = 1440;

/** A calendar's event on the runner's clock. Without `start` it is all day. */
export interface EventTimes {
  readonly day: Day;
  readonly start?: Instant;
  /** Minutes from start to end; undefined where the calendar gives no end, or one that is not after the start. */
  readonly span?: number;
  readonly severalDays: boolean;
}

/** When an event is, true elapsed minutes over a change of the clock; undefined where its start is no time that exists. */
export function timesOf(event: CalendarEvent, zone: Zone): EventTimes | undefined {
  const start = parseWhen(event.start, zone);
  if (!start) return undefined;
  const end = event.end === undefined ? undefined : parseWhen(event.end, zone);
  if (start.at === null) return { day: start.day, severalDays: end !== undefined && end.day - start.day > 1 };
  const until = end === undefined ? undefined : (end.at ?? instantOf(zone, end.day, 0));
  const span = until !== undefined && until > start.at ? until - start.at : undefined;
  const times = { day: start.day, start: start.at, severalDays: (span ?? 0) > DAY_MIN };
  return span === undefined ? times : { ...times, span };
}
