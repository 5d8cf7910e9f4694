import { choice } from "../../../evidence/parameter.ts";
import { exerciseRule } from "../rule.ts";

/** X8: what the runner has swapped in stands, unless the runner has not what it needs. */
export const asked = exerciseRule({
  id: "asked",
  law: "X8",
  parameters: {
    other: choice(1000, "cost", [0, 10_000], "Another exercise than the one the runner asked for."),
  },
  cost: ({ asked: own }, p) => (own ? 0 : p.other),
  facts: ({ asked: own, exercise }) => (own ? { exercise: exercise.name } : null),
  sentence: () => "You put it here.",
});
