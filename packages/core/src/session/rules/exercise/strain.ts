import { choice } from "../../../evidence/parameter.ts";
import type { Phase } from "../../../plan-schema.ts";
import { exerciseRule } from "../rule.ts";

const FRESH: ReadonlySet<Phase> = new Set(["sharpen", "taper", "transition"]);

/** X4: near races of two equal lifts the one that leaves the legs fresher. */
export const strain = exerciseRule({
  id: "strain",
  law: "X4",
  parameters: {
    near: choice(
      3,
      "cost",
      [0, 40],
      "Each step of what an exercise takes out of the next day’s running, in sharpen, taper and transition.",
    ),
    else: choice(1, "cost", [0, 40], "The same in the other phases."),
  },
  cost: ({ exercise, phase }, p) => exercise.strain * (FRESH.has(phase) ? p.near : p.else),
  facts: () => null,
  sentence: () => "",
});
