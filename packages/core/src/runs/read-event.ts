import type { Day } from "../calendar/day.ts";
import { civilOf, type Instant, instantOf, type Zone } from "../calendar/zone.ts";
import type { CalendarEvent, RunnerState } from "../journal/entry.ts";
import type { Problem } from "../problem.ts";
import { classifyTitle, type TitleKind, type TitlePart, type TitleReading } from "./classify.ts";
import type { RunDraft } from "./draft.ts";
import { kindOfSteps } from "./effort.ts";
import { normaliseTitle } from "./fold.ts";
import type { RunValues } from "./parameters.ts";
import { OTHER_KINDS, RUN_KINDS, type RunKind } from "./run.ts";
import { parseWhen, usualMinute } from "./when.ts";

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

export interface EventContext {
  readonly zone: Zone;
  readonly settings: RunnerState["settings"];
  readonly corrections: RunnerState["corrections"];
  readonly values: RunValues;
  /** Reads a title; the same title is read once. */
  readonly read: (title: string) => TitleReading;
}

const NOTHING: EventReading = { runs: [], own: [], busy: [], crossDays: [], preferredDays: [], problems: [] };
const DAY_MIN = 1440;

const isRunKind = (kind: string): kind is RunKind => (RUN_KINDS as readonly string[]).includes(kind);
const isKind = (kind: string): kind is TitleKind =>
  isRunKind(kind) || (OTHER_KINDS as readonly string[]).includes(kind);

/** A calendar's event on the runner's clock. Without `start` it is all day. */
interface Timed {
  readonly day: Day;
  readonly start?: Instant;
  /** Minutes from start to end; undefined where the calendar gives no end, or one that is not after the start. */
  readonly span?: number;
  readonly severalDays: boolean;
}

function timesOf(event: CalendarEvent, zone: Zone): Timed | undefined {
  const start = parseWhen(event.start, zone);
  if (!start) return undefined;
  const end = event.end === undefined ? undefined : parseWhen(event.end, zone);
  if (start.at === undefined) return { day: start.day, severalDays: end !== undefined && end.day - start.day > 1 };
  const until = end === undefined ? undefined : (end.at ?? instantOf(zone, end.day, 0));
  const span = until !== undefined && until > start.at ? until - start.at : undefined;
  const times = { day: start.day, start: start.at, severalDays: (span ?? 0) > DAY_MIN };
  return span === undefined ? times : { ...times, span };
}

const SPORTS: readonly (readonly [RegExp, TitleKind | "run"])[] = [
  [/run|jog/i, "run"],
  [/strength|weight|gym|kraft/i, "strength"],
  [/yoga|mobility|pilates|stretch/i, "mobility"],
  [/rest|off/i, "rest"],
  [/bike|cycl|ride|swim|row|ski|hik|walk|ellip|cross|spin|skat/i, "cross"],
];

/** What the source's own sport word says of a session that the title leaves open. */
function withSport(part: TitlePart, sport: string | undefined): TitlePart {
  const named = sport === undefined ? undefined : SPORTS.find(([pattern]) => pattern.test(sport))?.[1];
  if (named === undefined || sport === undefined) return part;
  if (named === "run") {
    if (part.kind !== "unknown") return part;
    return { ...part, kind: "easy", confidence: 0.4, because: `the calendar calls it "${sport}"`, place: "decide" };
  }
  if (isRunKind(part.kind) || part.kind === "unknown")
    return { ...part, kind: named, confidence: 0.9, because: `the calendar calls it "${sport}"`, place: "nothing" };
  return part;
}

function corrected(part: TitlePart, kind: string | undefined): TitlePart {
  if (kind === undefined || !isKind(kind)) return part;
  return { ...part, kind, confidence: 1, because: "you said so", place: "nothing" };
}

function withSteps(part: TitlePart, event: CalendarEvent, values: RunValues): TitlePart {
  const open = isRunKind(part.kind) && part.place === "decide";
  const steps = open ? kindOfSteps(event.steps, values) : undefined;
  return steps ? { ...part, ...steps, place: "nothing" } : part;
}

/** R2 first: a source that marks a race means it, unless the title says rest, recovery or easy. */
function flagged(part: TitlePart, event: CalendarEvent): TitlePart {
  const gentle = part.kind === "rest" || (part.kind === "easy" && part.place !== "decide");
  if (event.race !== true || gentle) return part;
  return { ...part, kind: "race", confidence: 0.95, because: "the calendar marks it as a race", place: "nothing" };
}

function partsOf(event: CalendarEvent, context: EventContext): readonly TitlePart[] {
  const kind = context.corrections.get(normaliseTitle(event.title));
  const { parts } = context.read(event.title);
  return parts.map((part) => {
    const read = flagged(withSteps(withSport(part, event.sport), event, context.values), event);
    return corrected(read, kind);
  });
}

/** R3: the calendar's own span, else what the source or the title states, else distance × pace, else the default. */
function minutesOf(part: TitlePart, event: CalendarEvent, times: Timed, alone: boolean, values: RunValues) {
  const distanceM = part.distanceM ?? (alone ? (event.distanceM ?? null) : null);
  const span = alone && times.span !== undefined && times.span < values.wholeDayMinutes ? times.span : undefined;
  const stated = span ?? (alone ? event.durationMin : undefined) ?? part.durationMin ?? undefined;
  const said = stated ?? (distanceM === null ? values.defaultMinutes : (distanceM / 1000) * values.minutesPerKm);
  if (said > values.longestMinutes) return { minutes: values.defaultMinutes, distanceM: null, assumedLength: true };
  return { minutes: Math.max(1, Math.round(said)), distanceM, assumedLength: stated === undefined };
}

/** R3 and R5: when a part starts that the calendar gives no time of its own. `before` is the end of the day's part before it. */
function startOf(part: TitlePart, times: Timed, before: Instant | undefined, context: EventContext) {
  const { zone, settings, values } = context;
  if (before === undefined && times.start !== undefined) return { start: times.start, assumedTime: false };
  if (before === undefined && part.daypart !== "pm")
    return { start: instantOf(zone, times.day, usualMinute(settings, times.day)), assumedTime: true };
  const evening = instantOf(zone, times.day, Math.round(values.pmClock * 60));
  return { start: before === undefined ? evening : Math.max(evening, before + values.pmGapMinutes), assumedTime: true };
}

function runsOf(event: CalendarEvent, parts: readonly TitlePart[], times: Timed, context: EventContext): RunDraft[] {
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
  times: Timed,
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
  const parts = partsOf(event, context);
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

/** Reads titles, each distinct one once. */
export function titleReader(): (title: string) => TitleReading {
  const read = new Map<string, TitleReading>();
  return (title) => {
    const known = read.get(title);
    if (known) return known;
    const reading = classifyTitle(title);
    read.set(title, reading);
    return reading;
  };
}
