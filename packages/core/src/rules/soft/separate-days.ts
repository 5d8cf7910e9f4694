import { choice, type Values } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import type { Slot } from "../slot.ts";
import { hoursWords, runFacts, runWords, weekdayName } from "../words.ts";

const parameters = {
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
  farCost: choice(100, "cost", [0, 400], "The same day as a run, the far gap or more away."),
  middleCost: choice(200, "cost", [0, 400], "The same day as a run, between the two gaps."),
  nearCost: choice(300, "cost", [0, 600], "The same day as a run, under the near gap."),
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

type Numbers = Values<typeof parameters>;

/** P8: another day than any run is best; on the same day the gap and the order decide. */
export const separateDays = slotRule({
  id: "separate-days",
  law: "P8",
  inTheWay: "share its day with a run, too near to it or in the wrong order",
  level: "soft",
  parameters,
  cost: (slot, _focus, p) =>
    slot.order === 0
      ? 0
      : gapCost(slot, p) + (wrongFirst(slot, p) ? p.orderCost : 0) + (slot.easyAfter ? p.easyAfterCost : 0),
  facts: (slot, _focus, p) =>
    slot.on.hardest === null
      ? { free: true, weekday: slot.on.weekday }
      : {
          free: false,
          minutes: slot.toNearest,
          after: slot.order === 1,
          wrongFirst: wrongFirst(slot, p),
          easyAfter: slot.easyAfter,
          cost: gapCost(slot, p),
          ...runFacts(slot.on.hardest, slot.on.weekday),
        },
  sentence: (facts) => {
    if (facts.free) return `No run on ${weekdayName(facts.weekday as number)}.`;
    const order = facts.wrongFirst ? ` The ${facts.after ? "run" : "lift"} comes first, against your priority.` : "";
    const easy = facts.easyAfter ? " An easy run follows the lift." : "";
    return `The same day as ${runWords(facts)}, ${hoursWords(facts.minutes as number)} from the nearest run.${order}${easy}`;
  },
});

function gapCost(slot: Slot, p: Numbers): number {
  if (slot.toNearest >= p.farH * 60) return p.farCost;
  return slot.toNearest >= p.nearH * 60 ? p.middleCost : p.nearCost;
}

function wrongFirst(slot: Slot, p: Numbers): boolean {
  return slot.order === (p.runFirst ? -1 : 1);
}
