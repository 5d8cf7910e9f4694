import { choice } from "../../../evidence/parameter.ts";
import { limitRule } from "../limit-rule.ts";

/** P26: what the first sessions take, in a new programme or after a long break. */
export const newWork = limitRule({
  id: "new-work",
  law: "P26",
  parameters: {
    lowerCut: choice(50, "%", [30, 70], "Lower-body sets that fall away while the work is new."),
    minRir: {
      value: 4,
      unit: "reps",
      range: [3, 6],
      grade: "D",
      sources: ["ASS13"],
      reading: "Reps in reserve while the work is new: soreness is largest then, and one bout already protects.",
    },
  },
  takes: ({ isNew }, { lowerCut, minRir }) =>
    isNew ? { limit: { lowerSetsCutPercent: lowerCut, minRir }, facts: { lowerCut, minRir } } : null,
  sentence: ({ lowerCut, minRir }) =>
    `The work is new to you: ${lowerCut} % fewer sets for the legs, and at least ${minRir} reps in reserve.`,
});
