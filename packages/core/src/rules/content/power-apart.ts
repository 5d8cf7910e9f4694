import type { Values } from "../../evidence/parameter.ts";
import type { Slot } from "../slot.ts";
import { hoursWords } from "../words.ts";

const parameters = {
  apartH: {
    value: 3,
    unit: "h",
    range: [1, 6],
    grade: "B",
    sources: ["SCH22"],
    reading:
      "Hours from a run under which a session has no jumps or fast lifts; explosive gains were smaller together.",
  },
} as const;

/** P4: power work is never in the same sitting as a run. It asks nothing of the place, only of what is done there. */
export const powerApart = {
  id: "power-apart",
  law: "P4",
  level: "hard",
  inTheWay: "leave out jumps and fast lifts",
  parameters,
  /** Whether jumps and fast lifts are left out of a session in this slot. */
  leavesOutPower: (slot: Pick<Slot, "toNearest">, p: Values<typeof parameters>): boolean =>
    slot.toNearest < p.apartH * 60,
  sentence: (facts: Readonly<Record<string, unknown>>) =>
    `${hoursWords(facts.minutes as number)} from a run: no jumps or fast lifts in this session.`,
} as const;
