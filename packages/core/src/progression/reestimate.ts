import type { Reason } from "../explain/reason.ts";
import type { Exercise, Setup } from "../library/exercise.ts";
import type { Pattern } from "../library/pattern.ts";
import { kilograms, lawReason } from "./law-reason.ts";
import type { Lift } from "./lift.ts";
import { type LoadValues, loadDefaults, loadParameters } from "./parameters.ts";

interface Way {
  readonly exercise: Exercise;
  readonly setup: Setup;
}

/** Patterns in which one side works with one weight; in the others there is one in each hand on one leg, too. */
const ARMS: readonly Pattern[] = ["horizontal-push", "vertical-push", "horizontal-pull", "vertical-pull"];

/**
 * X8: the lift to reckon a swapped-in exercise’s loads from, out of the log of the one that it replaces: a share of its
 * working maximum by how both are loaded, on the careful side. Undefined where the two are of different patterns, or one of
 * them is light, by band, stack, ball, backpack or body; its load is then found anew (L2). Always with a sentence that says so.
 */
export function reestimate(
  from: Lift,
  old: Way,
  next: Way,
  v: LoadValues = loadDefaults,
): { readonly lift: Lift | undefined; readonly why: Reason } {
  const [before, after] = [shareOf(old, v.X8), shareOf(next, v.X8)];
  const { workingMaxKg: kg, lastLoadKg } = from;
  if (kg === null || before === null || after === null || old.exercise.pattern !== next.exercise.pattern) {
    const text = `The loads of “${old.exercise.name}” say little of “${next.exercise.name}”: find its load anew.`;
    return { lift: undefined, why: lawReason("X8", text, { from: from.exercise, workingMaxKg: null }) };
  }
  const ratio = (after / before) * v.X8.caution;
  const workingMaxKg = kg * ratio;
  const had = lastLoadKg === null ? "" : ` of ${kilograms(lastLoadKg)}`;
  const text = `The load is reckoned from your last${had} in “${old.exercise.name}”, on the light side. The first session shows the true one. Our choice.`;
  const facts = { from: from.exercise, ratio, workingMaxKg };
  const lift: Lift = {
    exercise: next.exercise.id,
    e1RM: null,
    workingMaxKg,
    lastDay: from.lastDay,
    lastLoadKg: null,
    misses: 0,
    lastAmount: null,
    chain: "stay",
  };
  return { lift, why: lawReason("X8", text, facts, loadParameters.X8.caution) };
}

/** What one implement weighs in this way against a barbell in the heaviest of the pattern; null: not comparable. */
function shareOf({ exercise, setup }: Way, v: LoadValues["X8"]): number | null {
  if (exercise.reach === "light" || exercise.measure !== "reps") return null;
  const reach = exercise.reach === "medium" ? v.medium : 1;
  const sides = exercise.sides === "each" ? v.oneSide : 1;
  switch (setup.load) {
    case "barbell":
      return reach * sides;
    case "dumbbells": {
      const one = exercise.sides === "each" && ARMS.includes(exercise.pattern);
      return (reach * sides * v.freeHands) / (one ? 1 : 2);
    }
    case "kettlebell":
      return reach * sides * v.freeHands;
    default:
      return null;
  }
}
