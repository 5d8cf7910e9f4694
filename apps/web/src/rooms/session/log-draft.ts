import type { EntryData, LoggedSet, PlannedSession } from "@stridelift/core";
import type { DoneDetail } from "../../worker/doors.ts";

/*
 * A session as it is written down afterwards: what was planned or logged, set by set, until it is kept.
 */

const MEASURES = ["reps", "seconds", "metres", "contacts"] as const;
type Measure = (typeof MEASURES)[number];
type LoggedExercise = NonNullable<EntryData<"done">["exercises"]>[number];

export interface SetDraft {
  readonly amount: number | null;
  readonly loadKg: number | null;
  readonly rir: number | null;
}
export interface ExerciseDraft {
  readonly exercise: string;
  readonly name: string;
  readonly measure: Measure;
  readonly sets: readonly SetDraft[];
}

/** What is asked for as if it had been done: the sets of an exercise together, in whichever blocks they stand. */
export function plannedDraft({ blocks }: Pick<PlannedSession, "blocks">): ExerciseDraft[] {
  return joined(blocks.flatMap(({ exercises }) => exercises).map((each) => draftOf(each, each.sets)));
}

/** What was logged; exercises that were planned and not logged follow, without sets. */
export function loggedDraft(session: Pick<PlannedSession, "blocks">, done: DoneDetail): ExerciseDraft[] {
  const logged = (done.exercises ?? []).map((each) => draftOf(each, each.sets));
  const left = plannedDraft(session).map((each) => ({ ...each, sets: [] }));
  return joined([...logged, ...left]);
}

/** As entries have it; exercises without a set are left out. */
export function loggedExercises(drafts: readonly ExerciseDraft[]): LoggedExercise[] {
  return drafts.flatMap(({ exercise, measure, sets }) => {
    const done = sets.filter(({ amount }) => amount !== null);
    return done.length === 0 ? [] : [{ exercise, sets: done.map((set) => loggedSet(measure, set)) }];
  });
}

/** One more set like the last one. */
export function withSet(draft: ExerciseDraft): ExerciseDraft {
  return { ...draft, sets: [...draft.sets, draft.sets.at(-1) ?? { amount: null, loadKg: null, rir: null }] };
}

/** Places of single sets that the new log has no longer: each is to be taken away by itself. */
export function placesGone(
  sets: readonly EntryData<"set">[],
  session: string,
  exercises: readonly LoggedExercise[],
): EntryData<"set-removed">[] {
  return sets.flatMap(({ session: of, start, exercise, set }) => {
    const kept = exercises.find((each) => each.exercise === exercise)?.sets.length ?? 0;
    return of !== session || set < kept ? [] : [{ session, start, exercise, set }];
  });
}

function draftOf(
  { exercise, name }: { readonly exercise: string; readonly name: string },
  sets: readonly LoggedSet[],
): ExerciseDraft {
  const measure = MEASURES.find((each) => sets.some((set) => set[each] !== undefined)) ?? "reps";
  return {
    exercise,
    name,
    measure,
    sets: sets.map((set) => ({ amount: set[measure] ?? null, loadKg: set.loadKg ?? null, rir: set.rir ?? null })),
  };
}

function loggedSet(measure: Measure, { amount, loadKg, rir }: SetDraft): LoggedSet {
  return {
    [measure]: amount ?? 0,
    ...(loadKg === null ? {} : { loadKg }),
    ...(rir === null ? {} : { rir }),
  };
}

function joined(drafts: readonly ExerciseDraft[]): ExerciseDraft[] {
  const byId = new Map<string, ExerciseDraft>();
  for (const draft of drafts) {
    const before = byId.get(draft.exercise);
    byId.set(draft.exercise, before === undefined ? draft : { ...before, sets: [...before.sets, ...draft.sets] });
  }
  return [...byId.values()];
}
