import { type Equipment, EXERCISES, type Exercise, exerciseOf, type LoadKind, loadKindOf } from "@stridelift/core";
import type { AboutExercise, ShelfExercise } from "./doors.ts";

/*
 * What whoever plays a session needs beside the plan: how an exercise is counted and loaded, and what to do. It is asked for
 * once, when a session begins, so that nothing has to be looked up with a bar on the back.
 */

/** What is known of exercises, by id; of those that no one knows any more nothing. */
export function aboutOf(
  wanted: readonly { readonly exercise: string; readonly equipment?: readonly string[] }[],
  owned: readonly string[],
): Readonly<Record<string, AboutExercise>> {
  const found = wanted.flatMap(({ exercise, equipment }) => {
    const known = exerciseOf(exercise);
    if (known === undefined) return [];
    const load = equipment === undefined ? loadWith(known, owned) : loadKindOf({ exercise, equipment: [...equipment] });
    return [[exercise, { ...plain(known), load: load ?? "body" }] as const];
  });
  return Object.fromEntries(found);
}

/** Every exercise that can be done with what is there, for a session of the runner’s own making. */
export function shelf(owned: readonly string[]): readonly ShelfExercise[] {
  return EXERCISES.filter((exercise) => exercise.setups.some(({ equipment }) => has(equipment, owned))).map(
    ({ id, name, pattern }) => ({ id, name, pattern }),
  );
}

const has = (equipment: readonly Equipment[], owned: readonly string[]) =>
  equipment.every((one) => owned.includes(one));

function loadWith({ setups }: Exercise, owned: readonly string[]): LoadKind | undefined {
  return (setups.find(({ equipment }) => has(equipment, owned)) ?? setups[0])?.load;
}

function plain({ name, pattern, sides, measure, cue, avoid, loads, impact }: Exercise): Omit<AboutExercise, "load"> {
  return { name, pattern, sides, measure, cue, avoid, areas: loads, jumps: impact !== undefined };
}
