import {
  askedText,
  drillOf,
  type Entry,
  exerciseOf,
  formatDay,
  liftHistory,
  type PlannedSession,
  parseDay,
  type RunnerState,
  setsText,
} from "@stridelift/core";
import type { LibraryPage, Standing } from "./doors.ts";
import { needsOf } from "./session-detail.ts";

const TIMES_SHOWN = 6;
const COMING_SHOWN = 3;
const COMING_DAYS = 21;

/** What the page of an exercise or drill shows; null: neither has this id. */
export function libraryPage(
  id: string,
  entries: readonly Entry[],
  { state, today }: Standing,
  sessions: (from: string, to: string) => readonly PlannedSession[],
): LibraryPage | null {
  const exercise = exerciseOf(id) ?? null;
  const drill = drillOf(id) ?? null;
  if (exercise === null && drill === null) return null;
  return {
    exercise,
    drill,
    needs:
      exercise === null
        ? [...(drill?.equipment ?? []), ...(drill?.household ?? [])]
        : needsOf(exercise, state.settings.equipment ?? []),
    easier: named(exercise?.regression),
    harder: named(exercise?.progression),
    avoided: state.settings.avoid?.includes(id) ?? false,
    history: exercise === null ? null : (liftHistory(entries, today).find((lift) => lift.exercise === id) ?? null),
    times: timesOf(id, exercise?.sides ?? "both", state),
    coming: sessions(today, formatDay((parseDay(today) ?? 0) + COMING_DAYS))
      .filter(({ status }) => status === "planned")
      .flatMap((session) => comingOf(id, session))
      .slice(0, COMING_SHOWN),
  };
}

function named(id: string | undefined): { id: string; name: string } | null {
  const exercise = id === undefined ? undefined : exerciseOf(id);
  return exercise === undefined ? null : { id: exercise.id, name: exercise.name };
}

function timesOf(id: string, sides: "both" | "each", { done }: RunnerState): LibraryPage["times"] {
  return done
    .flatMap(({ start, session, exercises }) => {
      const sets = exercises?.filter(({ exercise }) => exercise === id).flatMap((each) => each.sets) ?? [];
      return sets.length === 0
        ? []
        : [{ date: start.slice(0, 10), session: session ?? null, text: setsText(sets, sides) }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, TIMES_SHOWN);
}

function comingOf(id: string, { id: session, start, blocks }: PlannedSession): LibraryPage["coming"] {
  const asked = blocks.flatMap(({ exercises }) => exercises).find(({ exercise }) => exercise === id);
  return asked === undefined ? [] : [{ session, start, asked: askedText(asked) }];
}
