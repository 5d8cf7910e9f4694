import { choice } from "../../../evidence/parameter.ts";
import { exerciseRule } from "../rule.ts";

const IMPACTS = ["low", "medium", "high"] as const;

/** X9: low hops for the spring of the calf; of leaps the hard landings only for those who know them. */
export const landing = exerciseRule({
  id: "landing",
  law: "X9",
  parameters: {
    off: choice(25, "cost", [0, 200], "Each step of landing beside what the phase wants."),
    single: choice(8, "cost", [0, 100], "Hops on one leg where two would do."),
  },
  cost: ({ station, exercise, level }, p) => {
    if (station !== "leap" && station !== "jump") return 0;
    const wanted = station === "jump" ? 0 : level === "trained" ? 2 : 1;
    const off = Math.abs(IMPACTS.indexOf(exercise.impact ?? "low") - wanted);
    return off * p.off + (exercise.sides === "each" ? p.single : 0);
  },
  facts: ({ station, exercise }) =>
    station === "jump" || station === "leap" ? { impact: exercise.impact ?? "low" } : null,
  sentence: ({ impact }) =>
    impact === "low"
      ? "Low, quiet hops: the calf and foot as a spring."
      : impact === "medium"
        ? "Jumps with a soft landing: power for the legs."
        : "Jumps with a hard landing: for those who know them.",
});
