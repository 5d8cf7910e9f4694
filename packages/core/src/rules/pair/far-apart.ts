import { choice } from "../../evidence/parameter.ts";

/**
 * P11: where the weeks want two or more, consecutive sessions are not left too far apart. It counts civil days and looks
 * at the dose of both weeks, so it stands beside the gap rules.
 */
export const farApart = {
  id: "far-apart",
  law: "P11",
  inTheWay: "leave a long pause elsewhere",
  level: "soft",
  parameters: {
    days: choice(5, "days", [3, 14], "Civil days between consecutive sessions that are not too many yet."),
    wanted: choice(2, "count", [1, 3], "Sessions that both weeks must want for it to count."),
    cost: choice(40, "cost", [0, 400], "Consecutive sessions further apart than that."),
  },
  sentence: (facts: Readonly<Record<string, unknown>>) =>
    `${facts.days} days after the session before: a long pause between two.`,
} as const;
