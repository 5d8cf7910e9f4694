import { choice } from "../../../evidence/parameter.ts";
import { limitRule } from "../limit-rule.ts";

/** P7: what makes a session light. Where it is light, the planner decides. */
export const lightFocus = limitRule({
  id: "light-focus",
  law: "P7",
  parameters: {
    lowerCut: choice(50, "%", [30, 70], "Lower-body sets that fall away in a light session."),
    moreRir: choice(2, "reps", [1, 4], "Reps more in reserve in a light session."),
  },
  takes: ({ focus }, { lowerCut, moreRir }) =>
    focus === "light"
      ? { limit: { lowerSetsCutPercent: lowerCut, moreRir, noJumps: true }, facts: { lowerCut, moreRir } }
      : null,
  sentence: ({ lowerCut, moreRir }) =>
    `A light session: ${lowerCut} % fewer sets for the legs, no jumps, and ${moreRir} more reps in reserve.`,
});
