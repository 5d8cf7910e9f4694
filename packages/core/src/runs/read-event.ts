import type { Day } from "../calendar/day.ts";
import { civilOf, type Instant, instantOf, type Zone } from "../calendar/zone.ts";
import type { CalendarEvent, Race, RunnerState } from "../journal/entry.ts";
import type { Problem } from "../problem.ts";
import type { TitleKind, TitlePart } from "./classify.ts";
import type { RunDraft } from "./draft.ts";
import { isRunKind, type PartsContext, partsOf } from "./event-parts.ts";
import { type EventTimes, timesOf } from "./event-times.ts";
import { minutesOfLength } from "./length.ts";
import type { RunValues } from "./parameters.ts";
import { usualMinute } from "./usual-minute.ts";

/** A timed strength session of the runner's own calendar (R6). `end` is exclusive. */
export interface OwnSession {
  readonly id: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly day: Day;
  readonly title: string;
  readonly source: { readonly name: string; readonly uid: string };
}

/** A time at which the runner does something else. `end` is exclusive. */
export interface BusyTime {
  readonly start: Instant;
  readonly end: Instant;
  readonly title: string;
}

/** What one event comes to. */
export interface EventReading {
  readonly runs: readonly RunDraft[];
  readonly own: readonly OwnSession[];
  readonly busy: readonly BusyTime[];
  readonly crossDays: readonly Day[];
  readonly preferredDays: readonly Day[];
  readonly problems: readonly Problem[];
}

export interface EventContext extends PartsContext {
  readonly zone: Zone;
  readonly settings: RunnerState["settings"];
  /** Declared races by their civil day. */
  readonly races: ReadonlyMap<Day, readonly Race[]>;
}

const NOTHING: EventReading = { runs: [], own: [], busy: [], crossDays: [], preferredDays: [], problems: [] };

/** Whether the calendar's own span can be the run's: no block of the whole day, and time enough for the distance. */
function isSpanOfRun(span: number, distanceM: number | null, values: RunValues): boolean {
  return span < values.wholeDayMinutes && span >= values.fastestMinutesPerKm * ((distanceM ?? 0) / 1000);
}

/** R3: the calendar's own span, else what the source or the title states, else distance × pace, else the default. */
function minutesOf(part: TitlePart, event: CalendarEvent, times: EventTimes, alone: boolean, values: RunValues) {
  const whole = part.extent === "whole";
  const given = alone ? (event.distanceM ?? null) : null;
  const distanceM = whole ? (part.distanceM ?? given) : (given ?? part.distanceM);
  const inTitle = whole ? (part.durationMin ?? undefined) : undefined;
  const span = alone && times.span !== undefined && isSpanOfRun(times.span, distanceM, values) ? times.span : undefined;
  const longest = span === undefined ? undefined : Math.max(span, inTitle ?? 0);
  const stated = longest ?? (alone ? event.durationMin : undefined) ?? inTitle;
  const told = given === null ? minutesOfLength(part, values.minutesPerKm) : (given / 1000) * values.minutesPerKm;
  const guess = told === 0 || (part.extent === "work" && given === null) ? Math.max(told, values.defaultMinutes) : told;
  const minutes = stated ?? guess;
  if (minutes > values.longestMinutes) return { minutes: values.defaultMinutes, distanceM: null, assumedLength: true };
  return { minutes: Math.max(1, Math.round(minutes)), distanceM, assumedLength: stated === undefined };
}

/** R3 and R5: when a part starts that the calendar gives no time of its own. `before` is the end of the day's part before it. */
function startOf(part: TitlePart, times: EventTimes, before: Instant | undefined, context: EventContext) {
  const { zone, settings, values } = context;
  if (before === undefined && times.start !== undefined) return { start: times.start, assumedTime: false };
  if (before === undefined && part.daypart !== "pm")
    return { start: instantOf(zone, times.day, usualMinute(settings, times.day)), assumedTime: true };
  const evening = instantOf(zone, times.day, Math.round(values.pmClock * 60));
  return {
    start: before === undefined ? evening : Math.max(evening, before + Math.round(values.pmGapMinutes)),
    assumedTime: true,
  };
}

function runsOf(
  event: CalendarEvent,
  parts: readonly TitlePart[],
  times: EventTimes,
  context: EventContext,
): RunDraft[] {
  const runs: RunDraft[] = [];
  let before: Instant | undefined;
  parts.forEach((part, i) => {
    if (!isRunKind(part.kind)) return;
    const length = minutesOf(part, event, times, parts.length === 1, context.values);
    const time = startOf(part, times, before, context);
    const uid = parts.length > 1 ? `${event.uid}#${i + 1}` : event.uid;
    const { kind, optional, confidence, because, place } = part;
    runs.push({
      id: `${event.source}/${uid}`,
      ...time,
      ...length,
      day: civilOf(context.zone, time.start).day,
      title: event.title,
      kind,
      optional,
      confidence,
      because,
      place,
      done: false,
      source: { name: event.source, uid },
    });
    before = time.start + length.minutes;
  });
  return runs;
}

/** What of an event is no run: own strength, cross-training, or another thing at a time (R6). */
function otherOf(
  event: CalendarEvent,
  kinds: readonly TitleKind[],
  times: EventTimes,
  context: EventContext,
): Partial<EventReading> {
  const { start, day } = times;
  const whole = times.span !== undefined && times.span >= context.values.wholeDayMinutes;
  const strength = kinds.includes("strength");
  if (start === undefined) {
    return {
      ...(strength ? { preferredDays: [day] } : {}),
      ...(kinds.includes("cross") ? { crossDays: [day] } : {}),
    };
  }
  const end =
    start + (whole && strength ? context.values.defaultMinutes : (times.span ?? context.values.defaultMinutes));
  const source = { name: event.source, uid: event.uid };
  if (strength) return { own: [{ id: `${event.source}/${event.uid}`, start, end, day, title: event.title, source }] };
  const free = event.free === true || times.span === undefined;
  const busy = free ? [] : [{ start, end, title: event.title }];
  if (kinds.includes("cross")) return { busy: [{ start, end, title: event.title }], crossDays: [day] };
  return kinds.includes("rest") ? {} : { busy };
}

/**
 * Reads one calendar event (R2–R6): the runs it names, a strength session of the runner's own, a busy time. An event of
 * several days is no session; a rest is never busy. An event whose start is no time costs itself and is told.
 */
export function readEvent(event: CalendarEvent, context: EventContext): EventReading {
  const times = timesOf(event, context.zone);
  if (!times) {
    const problem = {
      code: "runs/no-start",
      message: `"${event.title}" starts at "${event.start}", which is no date that exists. It is left out.`,
      path: `${event.source}/${event.uid}`,
      hint: "Correct the date in the calendar and import it again.",
    };
    return { ...NOTHING, problems: [problem] };
  }
  if (times.severalDays) {
    const blocks = times.start !== undefined && event.free !== true;
    const start = times.start as Instant;
    return blocks
      ? { ...NOTHING, busy: [{ start, end: start + (times.span as number), title: event.title }] }
      : NOTHING;
  }
  const parts = partsOf(event, context.races.get(times.day) ?? [], context);
  const runs = runsOf(event, parts, times, context);
  if (runs.length > 0) return { ...NOTHING, runs };
  return {
    ...NOTHING,
    ...otherOf(
      event,
      parts.map((p) => p.kind),
      times,
      context,
    ),
  };
}
