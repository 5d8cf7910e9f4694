import { choice, type Values } from "../../evidence/parameter.ts";

const parameters = {
  keepFree: choice(1, "days", [0, 7], "Days a week that are kept free of all training where there are such days."),
  cost: choice(300, "cost", [0, 2000], "Each of those days that a session takes."),
} as const;

/** P12: a day or more of the week stays free of run, cross-training and session. */
export const restDays = {
  id: "rest-days",
  law: "P12",
  inTheWay: "take a day that is kept free of all training",
  level: "soft",
  parameters,
  /** `free`: days of the week without run or cross-training; `used`: those of them with a session. */
  cost: (free: number, used: number, p: Values<typeof parameters>): number =>
    p.cost * Math.max(0, Math.min(p.keepFree, free) - (free - used)),
  sentence: () => "It takes a day that is kept free of all training.",
} as const;
