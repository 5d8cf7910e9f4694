import { choice } from "../../../evidence/parameter.ts";
import { limitRule } from "../limit-rule.ts";

/** X9: jumps wait for their gates: no pain of late, heel raises and squats passed. Unknown, low hops are all. */
export const jumpGate = limitRule({
  id: "jump-gate",
  law: "X9",
  parameters: {
    painFrom: choice(3, "0–10", [2, 4], "Pain from which there are no jumps."),
    painDays: choice(7, "days", [1, 14], "Days for which such pain keeps jumps out."),
  },
  takes: ({ told, day, jumpGates }, { painFrom, painDays }) => {
    const recent = told.pains.filter((report) => report.day <= day && day - report.day <= painDays);
    const level = Math.max(0, ...recent.map((report) => report.level));
    if (level >= painFrom) return { limit: { noJumps: true }, facts: { gate: "pain", level, painDays } };
    if (jumpGates.status === "passed") return null;
    const limit = jumpGates.status === "failed" ? ({ noJumps: true } as const) : ({ lowHopsOnly: true } as const);
    return { limit, facts: { gate: jumpGates.status } };
  },
  sentence: ({ gate, level, painDays }) => {
    if (gate === "pain") return `Pain of ${level} in 10 in the last ${painDays} days: no jumps yet.`;
    return gate === "failed"
      ? "No jumps yet: first the heel raises and squats of the screens."
      : "Low hops only, until the screens of heel raises and squats are done.";
  },
});
