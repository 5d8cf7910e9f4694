import type { Exercise } from "./exercise.ts";

/** Exercises that are the same movement as a drill of another name; those of the same id are one anyway. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "band-walk": ["band-lateral-walk"],
  "side-lying-abduction": ["side-lying-leg-raise"],
};

/** Drills that a session with this exercise need not have as well, by id. */
export function drillsLike({ id }: Exercise): readonly string[] {
  return [id, ...(OTHER_NAMES[id] ?? [])];
}
