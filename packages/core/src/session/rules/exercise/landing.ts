import { choice } from "../../../evidence/parameter.ts";
import { exerciseRule, NEVER } from "../rule.ts";

const IMPACTS = ["low", "medium", "high"] as const;

/** X9: low hops first; higher jumps where the phase is for power, and for those who know them. */
export const landing = exerciseRule({
  id: "landing",
  law: "X9",
  parameters: {
    off: choice(25, "cost", [0, 200], "Each step of landing beside what the phase wants."),
    single: choice(8, "cost", [0, 100], "Hops on one leg where two would do."),
  },
  cost: ({ station, exercise, phase, level }, p) => {
    if (station !== "jump") return 0;
    if (phase === "adaptation" && (exercise.impact ?? "low") !== "low") return NEVER;
    const wanted = phase === "power" ? (level === "trained" ? 2 : 1) : phase === "sharpen" ? 1 : 0;
    const off = Math.abs(IMPACTS.indexOf(exercise.impact ?? "low") - wanted);
    return off * p.off + (exercise.sides === "each" ? p.single : 0);
  },
  facts: ({ station, exercise }) => (station === "jump" ? { impact: exercise.impact ?? "low" } : null),
  sentence: ({ impact }) =>
    impact === "low"
      ? "Low, quiet hops: the calf and foot as a spring."
      : impact === "medium"
        ? "Jumps with a soft landing: power for the legs."
        : "Jumps with a hard landing: for those who know them.",
});
