import {
  askedText,
  drillOf,
  drillText,
  type EntryData,
  type Exercise,
  exerciseOf,
  loadKindOf,
  type PlannedSession,
  platesFor,
  type RunnerState,
  restText,
  setsText,
  unknownLoadText,
} from "@stridelift/core";
import type { DoneDetail, ExerciseDetail, SessionDetail, Swap } from "./doors.ts";

/*
 * A session with what its page says beside it: lines of sets, plates, what was done the last time. All of it takes the
 * exercise library, which the page does not have.
 */

type PlannedExercise = PlannedSession["blocks"][number]["exercises"][number];
type Done = EntryData<"done">;

export function detailOf(session: PlannedSession, state: RunnerState): SessionDetail {
  return {
    session,
    blocks: session.blocks.map(({ exercises }) =>
      exercises.map((exercise) => exerciseDetail(exercise, session, state)),
    ),
    drills: session.warmup.map((drill) => ({ amount: drillText(drill), cue: drillOf(drill.drill)?.cue ?? null })),
    unknownLoad: unknownLoadText(session),
    done: doneDetail(session, state),
  };
}

function exerciseDetail(exercise: PlannedExercise, session: PlannedSession, state: RunnerState): ExerciseDetail {
  const load = loadKindOf(exercise) ?? null;
  const loads = [...new Set(exercise.sets.flatMap(({ loadKg }) => (loadKg === undefined ? [] : [loadKg])))];
  const owned = state.settings.loads ?? {};
  return {
    load,
    asked: askedText(exercise),
    rest: restText(exercise.sets),
    bars:
      load === "barbell"
        ? loads.flatMap((kg) => {
            const bar = platesFor(kg, owned);
            return bar === null ? [] : [{ kg, ...bar }];
          })
        : [],
    last: lastTime(exercise, session.start, state.done),
    swaps: exercise.swaps.flatMap((id) => swapOf(id, state.settings.equipment ?? [])),
  };
}

function lastTime({ exercise, sides }: PlannedExercise, before: string, done: readonly Done[]): ExerciseDetail["last"] {
  const earlier = done
    .filter(({ start }) => start.slice(0, 10) < before.slice(0, 10))
    .sort((a, b) => (a.start < b.start ? 1 : -1));
  for (const { start, exercises } of earlier) {
    const sets = exercises?.filter((each) => each.exercise === exercise).flatMap((each) => each.sets) ?? [];
    if (sets.length > 0) return { date: start.slice(0, 10), text: setsText(sets, sides) };
  }
  return null;
}

function swapOf(id: string, owned: readonly string[]): Swap[] {
  const exercise = exerciseOf(id);
  return exercise === undefined ? [] : [{ id, name: exercise.name, needs: needsOf(exercise, owned) }];
}

/** What an exercise takes, in the best way that the runner’s things allow; else in its best way. */
export function needsOf({ setups, household }: Exercise, owned: readonly string[]): string[] {
  const setup = setups.find(({ equipment }) => equipment.every((each) => owned.includes(each))) ?? setups[0];
  return [...(setup?.equipment ?? []), ...household];
}

function doneDetail(session: PlannedSession, state: RunnerState): DoneDetail | null {
  if (session.status !== "done") return null;
  const done =
    state.done.find((each) => each.session === session.id) ??
    state.done.find((each) => each.session === undefined && sameStart(each.start, session.start));
  if (done === undefined) return null;
  const { start, minutes, rpe, note, exercises } = done;
  return {
    start,
    minutes: minutes ?? null,
    rpe: rpe ?? null,
    note: note ?? null,
    exercises:
      exercises?.map(({ exercise, sets, pain }) => {
        const known = exerciseOf(exercise);
        return {
          exercise,
          name: known?.name ?? exercise,
          text: setsText(sets, known?.sides ?? "both"),
          sets,
          pain: pain ?? null,
        };
      }) ?? null,
  };
}

/** A log may name its start on the runner’s clock, without an offset. */
function sameStart(logged: string, planned: string): boolean {
  const isInstant = /(Z|[+-]\d\d:\d\d)$/.test(logged) && logged.includes("T");
  return isInstant ? Date.parse(logged) === Date.parse(planned) : planned.startsWith(logged.slice(0, 16));
}
