import { choice, type Values } from "../evidence/parameter.ts";
import type { Slot } from "./slot.ts";
import { hoursWords } from "./words.ts";

/** The numbers that both policies share about a run and a session on one day: which gaps tell, and which comes first. */
export const sameDayParameters = {
  farH: {
    value: 6,
    unit: "h",
    range: [3, 24],
    grade: "C",
    sources: ["ROB16", "SCH22"],
    reading:
      "Gap to a run of the same day that is called acceptable; under 6 h strength and aerobic gains were smaller.",
  },
  nearH: {
    value: 3,
    unit: "h",
    range: [1, 6],
    grade: "B",
    sources: ["SCH22"],
    reading: "Gap under which explosive strength gains were smaller.",
  },
  orderCost: choice(150, "cost", [0, 400], "The thing of lower priority first, judged against the day’s hardest run."),
  easyAfterCost: choice(40, "cost", [0, 400], "An easy run after the lift that is not the day’s hardest."),
  /** 1: the run comes first (endurance); 0: the lift (strength). Set by the runner’s priority. */
  runFirst: {
    value: 1,
    unit: "yes/no",
    range: [0, 1],
    grade: "B",
    sources: ["DOM13", "EDD18"],
    reading: "Running before lifting spoils the next day’s run less; lifting first builds a little more strength.",
  },
} as const;

type Numbers = Values<typeof sameDayParameters>;

/** Which of three spans the gap to the nearest run of the day lies in. */
export function gapOf(slot: Slot, p: Pick<Numbers, "farH" | "nearH">): "far" | "middle" | "near" {
  if (slot.toNearest >= p.farH * 60) return "far";
  return slot.toNearest >= p.nearH * 60 ? "middle" : "near";
}

/** What the order of the day costs: the wrong thing first, and an easy run left after the lift. */
export function orderCostOf(slot: Slot, p: Numbers): number {
  return (isWrongFirst(slot, p) ? p.orderCost : 0) + (slot.easyAfter ? p.easyAfterCost : 0);
}

export function isWrongFirst(slot: Slot, p: Pick<Numbers, "runFirst">): boolean {
  return slot.order === (p.runFirst ? -1 : 1);
}

/** "9 hours from the nearest run", "right beside a run" where no time lies between. */
export function gapWords(minutes: number): string {
  return minutes === 0 ? "right beside a run" : `${hoursWords(minutes)} from the nearest run`;
}

/** " The run comes first, against your priority. An easy run follows the lift.", as far as it holds. */
export function orderWords(facts: Readonly<Record<string, unknown>>): string {
  const first = facts.wrongFirst ? ` The ${facts.after ? "run" : "lift"} comes first, against your priority.` : "";
  return `${first}${facts.easyAfter ? " An easy run follows the lift." : ""}`;
}
