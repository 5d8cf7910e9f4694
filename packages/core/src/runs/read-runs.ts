import { type Day, parseDay } from "../calendar/day.ts";
import { parseWhen } from "../calendar/when.ts";
import { formatInstant, type Zone } from "../calendar/zone.ts";
import { OWN_UID, type RunnerState } from "../journal/entry.ts";
import type { Problem } from "../problem.ts";
import { joinRaces } from "./declared-race.ts";
import type { RunDraft } from "./draft.ts";
import { drawnRuns, type Reach } from "./drawn-runs.ts";
import { titleReader } from "./event-parts.ts";
import { normaliseTitle } from "./fold.ts";
import { RUN_VALUES, type RunValues } from "./parameters.ts";
import { placeRuns } from "./place.ts";
import { type BusyTime, type OwnSession, readEvent } from "./read-event.ts";
import { isRunning, joinRecordings } from "./recorded.ts";
import { DEMAND_OF, type Run } from "./run.ts";
import { type RunChanges, runChanges } from "./run-changes.ts";

/** What a runner's calendars, recordings and race list come to. Lists are by start, then id or title. */
export interface CalendarReading {
  readonly runs: readonly Run[];
  /** Timed strength sessions of the runner's own calendar (R6). */
  readonly own: readonly OwnSession[];
  readonly busy: readonly BusyTime[];
  /** Days with training that is neither running nor strength. */
  readonly crossDays: ReadonlySet<Day>;
  /** Days on which the runner's calendar wishes for strength without saying when. */
  readonly preferredDays: ReadonlySet<Day>;
  readonly problems: readonly Problem[];
}

type RunFacts = Pick<RunnerState, "events" | "recordings" | "corrections" | "settings" | "races"> &
  Partial<Pick<RunnerState, "runChanges" | "usualWeeks">>;

const byStart = (a: { start: number; id: string }, b: { start: number; id: string }): number =>
  a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The same run in two calendars: at overlapping times of their own, or untimed under the same title. */
function isTwin(a: RunDraft, b: RunDraft): boolean {
  if (a.day !== b.day || a.source.name === b.source.name) return false;
  if (a.assumedTime && b.assumedTime)
    return normaliseTitle(a.title) === normaliseTitle(b.title) && partOf(a) === partOf(b);
  const overlap = a.start < b.start + b.minutes && b.start < a.start + a.minutes;
  return !a.assumedTime && !b.assumedTime && overlap;
}

const partOf = (run: RunDraft): string => /#\d+$/.exec(run.source.uid)?.[0] ?? "";

/** A run that the runner changed comes before its twins, so that it is the one that counts. */
function changedFirst(runs: readonly RunDraft[], changes: RunChanges): RunDraft[] {
  return [...runs.filter(changes.has), ...runs.filter((run) => !changes.has(run))];
}

function withoutTwins(runs: readonly RunDraft[], zone: Zone): { runs: RunDraft[]; problems: Problem[] } {
  const kept: RunDraft[] = [];
  const problems: Problem[] = [];
  const byDay = new Map<Day, RunDraft[]>();
  for (const run of runs) {
    const day = byDay.get(run.day) ?? [];
    const twin = day.find((other) => isTwin(other, run));
    if (!twin) {
      kept.push(run);
      byDay.set(run.day, [...day, run]);
      continue;
    }
    problems.push({
      code: "runs/same-run-twice",
      message: `"${run.title}" of ${run.source.name} and "${twin.title}" of ${twin.source.name} on ${formatInstant(zone, twin.start).slice(0, 10)} are taken for one run.`,
      path: run.id,
      hint: "If they are two runs, give them times that do not overlap.",
    });
  }
  return { runs: kept, problems };
}

function toRun({ minutes, place: _, ...draft }: RunDraft): Run {
  return { ...draft, end: draft.start + minutes, demand: DEMAND_OF[draft.kind] };
}

function daysOfCross(state: RunFacts, zone: Zone): Day[] {
  return state.recordings.flatMap((recording) => {
    const cross = !isRunning(recording.sport) && !/strength|weight|yoga|mobility|stretch|breath/i.test(recording.sport);
    const day = cross ? parseWhen(recording.start, zone)?.day : undefined;
    return day === undefined ? [] : [day];
  });
}

/**
 * Reads the runner's calendars, recordings and race list by R1–R7: runs with kind, demand and the reason of both, their own
 * strength sessions, busy times and wishes; as the runner changed them. Times are on the clock of `zone`, which must cover all of them. A bad event costs
 * itself and is told; the same facts give the same answer in whatever order they are listed.
 */
export function readRuns(state: RunFacts, zone: Zone, values: RunValues = RUN_VALUES, reach?: Reach): CalendarReading {
  const read = titleReader();
  const races = Map.groupBy(state.races, ({ date }) => parseDay(date) as Day);
  const context = { zone, settings: state.settings, corrections: state.corrections, races, values, read };
  const order = (a: { source: string; uid: string }, b: { source: string; uid: string }) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0;
  // A calendar that takes in our own sessions again must not make them the runner’s own, beside themselves.
  const others = state.events.filter(({ uid }) => !uid.includes(OWN_UID));
  const events = others.sort(order).map((event) => readEvent(event, context));
  const changes = runChanges(state, zone, reach?.today);
  const listed = events.flatMap((e) => e.runs);
  const single = withoutTwins(changedFirst(listed, changes), zone);
  const usual = drawnRuns(single.runs, state, changes, zone, values, reach);
  const changed = [...single.runs, ...usual].flatMap((run) => changes.applied(run));
  const raced = joinRaces(changed, state.races, zone, state.settings, values);
  const done = joinRecordings(raced, [...state.recordings].sort(order), zone, read, values);
  return {
    runs: placeRuns(done, values).map(toRun).sort(byStart),
    own: events.flatMap((e) => e.own).sort(byStart),
    busy: events
      .flatMap((e) => e.busy)
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.title < b.title ? -1 : 1)),
    crossDays: new Set([...events.flatMap((e) => e.crossDays), ...daysOfCross(state, zone)].sort((a, b) => a - b)),
    preferredDays: new Set(events.flatMap((e) => e.preferredDays).sort((a, b) => a - b)),
    problems: [...events.flatMap((e) => e.problems), ...single.problems, ...changes.problems],
  };
}
