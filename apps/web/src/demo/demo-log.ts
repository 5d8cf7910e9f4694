import {
  type Day,
  type EntryData,
  formatDay,
  formatInstant,
  instantOf,
  type ShownSession,
  type Zone,
} from "@stridelift/core";
import type { LongRunDay } from "./demo-runner.ts";
import type { Alike, DemoSession } from "./demo-session.ts";
import { DEMO_EXERCISES } from "./log.gen.ts";

/** A long run on Sunday brings each session forward by these days, and to one hour of the evening. */
const EARLIER = 2;
const EVENING = 18 * 60;

export function dayOfSession({ day }: DemoSession, long: LongRunDay): number {
  return long === "saturday" ? day : day - EARLIER;
}

/** The session as it was announced. `n`: which one of its week it is, from 1. */
export function shownOf(session: DemoSession, n: number, monday: Day, long: LongRunDay, zone: Zone): ShownSession {
  const day = monday + dayOfSession(session, long);
  const start = instantOf(zone, day, long === "saturday" ? session.at : EVENING);
  const weekOf = monday + 7 * Math.floor((day - monday) / 7);
  return {
    id: `${formatDay(weekOf)}-${n}`,
    start: formatInstant(zone, start),
    end: formatInstant(zone, start + 50),
    focus: session.focus,
    phase: session.phase,
    minutes: session.minutes,
    blocks: session.blocks.map(({ kind, superset, exercises }) => ({
      kind,
      superset,
      exercises: exercises.map(({ exercise, equipment, sets }) => {
        return { exercise, ...DEMO_EXERCISES[exercise], equipment, sets: spread(sets), why: [], swaps: [] };
      }),
    })),
  };
}

/** What was logged of a session that was not missed. */
export function doneOf(
  { took, focus, blocks }: DemoSession,
  { id, start }: ShownSession,
): EntryData<"done"> | EntryData<"missed"> {
  if (took === null) return { session: id };
  const exercises = blocks.flatMap((block) => block.exercises);
  return {
    session: id,
    start,
    ...took,
    focus,
    exercises: exercises.map(({ exercise, done }) => ({ exercise, sets: spread(done) })),
  };
}

function spread<T>(sets: readonly Alike<T>[]): T[] {
  return sets.flatMap(([times, set]) => Array.from({ length: times }, () => ({ ...set })));
}
