import { choice } from "../../../evidence/parameter.ts";
import type { StationId } from "../../station.ts";
import { type Demand, menuRule } from "../rule.ts";

const LEGS: readonly (readonly [string, readonly StationId[]])[] = [
  ["squat or lunge", ["squat", "lunge"]],
  ["hinge", ["hinge", "single-hinge"]],
];
const UPPER: readonly (readonly [string, readonly StationId[]])[] = [
  ["push", ["horizontal-push", "vertical-push"]],
  ["pull", ["horizontal-pull", "vertical-pull"]],
];
const TRUNK: readonly (readonly [string, readonly StationId[]])[] = [
  ["trunk", ["anti-extension", "anti-rotation", "side", "rotation"]],
];

/** X1, X5: a full session is all of the body; under half an hour one for the legs and one for the arms, in turn. */
export const wholeBody = menuRule({
  id: "whole-body",
  law: "X1",
  parameters: {
    missing: choice(4000, "cost", [0, 10_000], "A session without one of its patterns."),
    fromMin: choice(30, "min", [20, 60], "From this length on all six patterns are in each session."),
  },
  demands: ({ focus, minutes }, p): Demand[] => {
    const short = minutes < p.fromMin;
    const legs = short
      ? [["squat or hinge", LEGS.flatMap(([, ids]) => ids).filter((id) => id !== "lunge")] as const]
      : LEGS;
    const upper = short && focus !== "upper" ? [["push or pull", UPPER.flatMap(([, ids]) => ids)] as const] : UPPER;
    const wanted = focus === "upper" ? [...upper, ...TRUNK] : [...legs, ...upper, ...TRUNK];
    return wanted.map(([pattern, anyOf]) => ({
      anyOf,
      cost: p.missing,
      facts: { pattern, short, fromMin: p.fromMin, focus },
    }));
  },
  sentence: ({ pattern, short, fromMin, focus }) =>
    focus === "upper"
      ? `An upper-body session has a push, a pull and trunk work: this is its ${pattern}.`
      : pattern === "trunk"
        ? "Every session has its trunk work."
        : short
          ? `Short sessions take ${pattern} in turn.`
          : `From ${fromMin} minutes on every session is whole body: this is its ${pattern}.`,
});
