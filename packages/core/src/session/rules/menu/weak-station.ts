import { choice } from "../../../evidence/parameter.ts";
import { menuRule } from "../rule.ts";

/** W3: work for an area flagged as weak comes before other extras. */
export const weakStation = menuRule({
  id: "weak-station",
  law: "W3",
  parameters: {
    passed: choice(25, "cost", [0, 400], "A session without work for an area flagged as weak."),
  },
  demands: ({ weak, open }, p) =>
    [...weak].filter(([id]) => open.has(id)).map(([id, area]) => ({ anyOf: [id], cost: p.passed, facts: { area } })),
  sentence: ({ area }) => `Works the ${String(area).replaceAll("-", " ")}, which you or a screen called weak.`,
});
