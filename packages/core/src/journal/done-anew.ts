import { doneKey } from "./draft.ts";
import type { EntryData, RunnerState } from "./entry.ts";

/**
 * A `done` that says something more of a session, for a runner of whom `state` was folded. The last `done` of a session
 * counts whole, so this one takes along what was said of it before: what is not said now, and exercises that have no sets
 * of their own. `of`: the session by id, or one of the runner's own making by its start.
 */
export function doneAnew(
  state: Pick<RunnerState, "done" | "sets">,
  of: Pick<EntryData<"done">, "session" | "start">,
  said: Partial<Pick<EntryData<"done">, "minutes" | "focus" | "rpe" | "note">>,
): EntryData<"done"> {
  const key = doneKey(of);
  const before = state.done.find((done) => doneKey(done) === key);
  if (before === undefined) return { ...of, ...said };
  const own = state.sets.filter((set) => doneKey(set) === key);
  const exercises = (before.exercises ?? []).filter(({ exercise, sets }) => {
    const asSets = own.filter((set) => set.exercise === exercise).length;
    return asSets === 0 || asSets < sets.length;
  });
  const { exercises: _, ...rest } = before;
  return { ...rest, ...said, ...(exercises.length === 0 ? {} : { exercises }) };
}
