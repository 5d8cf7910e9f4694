import type { Exercise } from "../library/exercise.ts";
import type { SetPlan } from "./prescription.ts";

/** Whole seconds that one set takes, both sides and `placeS` of getting into place included; without its rest. */
export function setSeconds(exercise: Exercise, set: SetPlan, placeS: number): number {
  const amount = set.reps ?? set.seconds ?? set.metres ?? set.contacts ?? 0;
  const once = set.seconds === undefined ? amount * exercise.repS : amount;
  return Math.ceil(placeS + once * (exercise.sides === "each" && set.contacts === undefined ? 2 : 1));
}
