import { choice } from "../../../evidence/parameter.ts";
import { type Demand, menuRule } from "../rule.ts";

/** X5: from three quarters of an hour on single-leg work and a carry belong to a session. */
export const roomFor = menuRule({
  id: "room-for",
  law: "X5",
  parameters: {
    fromMin: choice(45, "min", [30, 75], "From this length on single-leg work and a carry are in each session."),
    missing: choice(600, "cost", [0, 10_000], "A long session without one of them."),
  },
  demands: ({ focus, minutes }, p): Demand[] =>
    minutes < p.fromMin
      ? []
      : [
          ...(focus === "upper"
            ? []
            : [
                {
                  anyOf: ["lunge", "single-hinge"] as const,
                  cost: p.missing,
                  facts: { what: "single-leg work", fromMin: p.fromMin },
                },
              ]),
          { anyOf: ["carry"], cost: p.missing, facts: { what: "a carry", fromMin: p.fromMin } },
        ],
  sentence: ({ what, fromMin }) => `From ${fromMin} minutes on a session has ${what}.`,
});
