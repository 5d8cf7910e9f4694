import type { Day } from "../calendar/day.ts";
import { parseWhen } from "../calendar/when.ts";
import type { Zone } from "../calendar/zone.ts";
import type { RunnerState, ShownSession } from "../journal/entry.ts";
import type { Exercise } from "../library/exercise.ts";
import { exerciseOf } from "../library/exercises.ts";
import type { Lift, LoggedWork, WorkSet } from "../progression/lift.ts";
import { jumpGate } from "../progression/limits/body/jump-gate.ts";
import { pain } from "../progression/limits/body/pain.ts";
import { warningSigns } from "../progression/limits/body/warning-signs.ts";
import { afterBreak } from "../progression/limits/season/after-break.ts";
import { raceAhead } from "../progression/limits/season/race-ahead.ts";
import { type StationId, stationFor } from "./station.ts";

/** A session that is over, as far as later ones look back to it. */
export interface PastSession {
  readonly day: Day;
  readonly stations: ReadonlySet<StationId>;
  readonly exercises: readonly string[];
}

interface Known {
  readonly state: Pick<RunnerState, "done" | "shown" | "missed">;
  readonly zone: Zone;
  readonly today: Day;
}

/** Sessions done up to today, and those told before it and not called missed, with the stations that they filled; by day. */
export function pastSessions({ state, zone, today }: Known): PastSession[] {
  const done = state.done.map(({ session, start, exercises }) => {
    const shown = session === undefined ? undefined : state.shown.get(session);
    return { start, until: today, ids: exercises?.map(({ exercise }) => exercise) ?? (shown ? shownIds(shown) : []) };
  });
  const doneIds = new Set(state.done.map(({ session }) => session));
  const told = [...state.shown.values()]
    .filter(({ id }) => !doneIds.has(id) && !state.missed.has(id))
    .map((shown) => ({ start: shown.start, until: today - 1, ids: shownIds(shown) }));
  return [...done, ...told]
    .flatMap(({ start, until, ids }) => {
      const day = parseWhen(start, zone)?.day;
      if (day === undefined || day > until || ids.length === 0) return [];
      return [{ day, stations: new Set(ids.flatMap(stationsOf)), exercises: ids }];
    })
    .sort((a, b) => a.day - b.day);
}

function stationsOf(id: string): StationId[] {
  const exercise = exerciseOf(id);
  const station = exercise === undefined ? null : stationFor(exercise);
  return station === null ? [] : [station];
}

/** Rules that put another exercise in the place of the phase’s own for a day. */
const FOR_A_DAY: ReadonlySet<unknown> = new Set(
  [warningSigns, pain, jumpGate, afterBreak, raceAhead].map(({ id }) => id),
);

/**
 * What was shown first at each station in a stretch of days, `from` and `to` included: the programme of a phase that runs.
 * Sessions in which a rule of the day may have replaced an exercise say nothing of it.
 */
export function shownFirst({ state, zone }: Known, from: Day, to: Day): ReadonlyMap<StationId, Exercise> {
  const shown = [...state.shown.values()]
    .flatMap((session) => {
      const day = parseWhen(session.start, zone)?.day;
      return day === undefined || day < from || day > to || isForADay(session) ? [] : [{ day, session }];
    })
    .sort((a, b) => a.day - b.day);
  const first = new Map<StationId, Exercise>();
  for (const id of shown.flatMap(({ session }) => shownIds(session))) {
    const exercise = exerciseOf(id);
    const station = exercise && stationFor(exercise);
    if (exercise && station && !first.has(station)) first.set(station, exercise);
  }
  return first;
}

function isForADay(shown: ShownSession): boolean {
  const { why } = shown as { why?: unknown };
  return Array.isArray(why) && why.some((reason: { rule?: unknown } | null) => FOR_A_DAY.has(reason?.rule));
}

/** The sets that were logged up to and with today, each with what had been asked for; by day. */
export function loggedWork({ state, zone, today }: Known): LoggedWork[] {
  return state.done
    .flatMap(({ session, start, exercises }) => {
      const day = parseWhen(start, zone)?.day;
      if (day === undefined || day > today || exercises === undefined) return [];
      const shown = session === undefined ? undefined : state.shown.get(session);
      return exercises.map(
        ({ exercise, sets, pain }): LoggedWork => ({
          day,
          exercise,
          sets,
          asked: shown === undefined ? [] : askedOf(shown, exercise),
          pain: pain ?? null,
        }),
      );
    })
    .sort((a, b) => a.day - b.day);
}

/** What the log says of each exercise, had last on the day on which a session with it was had or will be, logged or not. */
export function keptUp(lifts: ReadonlyMap<string, Lift>, had: ReadonlyMap<string, Day>): ReadonlyMap<string, Lift> {
  return new Map([...lifts].map(([id, lift]) => [id, { ...lift, lastDay: Math.max(lift.lastDay, had.get(id) ?? 0) }]));
}

interface ShownExercise {
  readonly exercise: string;
  readonly sets: readonly WorkSet[];
}

/** The blocks of a session as it was shown; another program may have announced something else, which is left aside. */
function shownExercises(shown: ShownSession): ShownExercise[] {
  const { blocks } = shown as { blocks?: unknown };
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((block: { exercises?: unknown }) =>
    Array.isArray(block?.exercises)
      ? block.exercises.filter(
          (one: Partial<ShownExercise> | null): one is ShownExercise =>
            typeof one?.exercise === "string" && Array.isArray(one.sets),
        )
      : [],
  );
}

function shownIds(shown: ShownSession): string[] {
  return shownExercises(shown).map(({ exercise }) => exercise);
}

function askedOf(shown: ShownSession, exercise: string): readonly WorkSet[] {
  return shownExercises(shown).find((one) => one.exercise === exercise)?.sets ?? [];
}
