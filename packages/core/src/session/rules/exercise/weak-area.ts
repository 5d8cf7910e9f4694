import { choice } from "../../../evidence/parameter.ts";
import { exerciseRule } from "../rule.ts";

/** W3: of two that fit, the one that works an area flagged as weak. */
export const weakArea = exerciseRule({
  id: "weak-area",
  law: "W3",
  parameters: {
    passed: choice(5, "cost", [0, 60], "An exercise that does not work the weak area where another would."),
  },
  cost: ({ helpsWeakArea }, p) => (helpsWeakArea === null ? p.passed : 0),
  facts: ({ helpsWeakArea }) => (helpsWeakArea === null ? null : { area: helpsWeakArea }),
  sentence: ({ area }) => `Works the ${String(area).replaceAll("-", " ")}, which you or a screen called weak.`,
});
