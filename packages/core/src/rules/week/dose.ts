import { choice, type Values } from "../../evidence/parameter.ts";
import type { Dose } from "../../journal/entry.ts";

const parameters = {
  belowMin: choice(1000, "cost", [0, 5000], "Each session missing below the week’s least."),
  belowTarget: choice(400, "cost", [0, 5000], "Each session missing from the week’s least to its target."),
} as const;

/** P6: the sessions that a week wants. Above the target none is wanted, above the most none is given. */
export const dose = {
  id: "dose",
  law: "P6",
  inTheWay: "be one more than the week takes",
  level: "soft",
  parameters,
  cost: (placed: number, wanted: Dose, p: Values<typeof parameters>): number =>
    p.belowMin * Math.max(0, wanted.min - placed) +
    p.belowTarget * Math.max(0, wanted.target - Math.max(placed, wanted.min)),
  sentence: () => "The week would have fewer sessions than it wants.",
} as const;
