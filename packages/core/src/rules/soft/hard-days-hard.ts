import { choice, type Values } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import type { Slot } from "../slot.ts";
import { hoursWords, runFacts, runWords, weekdayName } from "../words.ts";

const parameters = {
  freeCost: choice(80, "cost", [0, 400], "A day without a run, which this policy keeps for rest."),
  easyDayCost: choice(120, "cost", [0, 400], "The same day as an easy or medium run, which this policy keeps easy."),
  farH: {
    value: 6,
    unit: "h",
    range: [3, 24],
    grade: "C",
    sources: ["ROB16", "SCH22"],
    reading: "Gap to a run of the same day that is called acceptable.",
  },
  nearH: {
    value: 3,
    unit: "h",
    range: [1, 6],
    grade: "B",
    sources: ["SCH22"],
    reading: "Gap under which explosive strength gains were smaller.",
  },
  middleCost: choice(100, "cost", [0, 400], "Between the two gaps from the nearest run of the day."),
  nearCost: choice(200, "cost", [0, 600], "Under the near gap from the nearest run of the day."),
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

/** P9: hard days hard, easy days easy: lift some hours after the hard run of the day. */
export const hardDaysHard = slotRule({
  id: "hard-days-hard",
  law: "P9",
  inTheWay: "fall on an easier or free day, which this policy keeps so",
  level: "soft",
  parameters,
  cost: (slot, _focus, p) =>
    slot.order === 0
      ? p.freeCost
      : dayCost(slot, p) +
        gapCost(slot, p) +
        (wrongFirst(slot, p) ? p.orderCost : 0) +
        (slot.easyAfter ? p.easyAfterCost : 0),
  facts: (slot, _focus, p) =>
    slot.on.hardest === null
      ? { free: true, weekday: slot.on.weekday }
      : {
          free: false,
          hardDay: slot.on.hardest.demand === "hard",
          minutes: slot.toNearest,
          after: slot.order === 1,
          wrongFirst: wrongFirst(slot, p),
          easyAfter: slot.easyAfter,
          ...runFacts(slot.on.hardest, slot.on.weekday),
        },
  sentence: (facts) => {
    if (facts.free)
      return `${weekdayName(facts.weekday as number)} has no run; with hard days hard it would rather stay free.`;
    const day = facts.hardDay ? "hard day, hard again" : "an easier day that this policy would keep easy";
    const order = facts.wrongFirst ? ` The ${facts.after ? "run" : "lift"} comes first, against your priority.` : "";
    const easy = facts.easyAfter ? " An easy run follows the lift." : "";
    return `${hoursWords(facts.minutes as number)} from the nearest run on the day of ${runWords(facts)}: ${day}.${order}${easy}`;
  },
});

function dayCost(slot: Slot, p: Numbers): number {
  return slot.on.hardest?.demand === "hard" ? 0 : p.easyDayCost;
}

function gapCost(slot: Slot, p: Numbers): number {
  if (slot.toNearest >= p.farH * 60) return 0;
  return slot.toNearest >= p.nearH * 60 ? p.middleCost : p.nearCost;
}

function wrongFirst(slot: Slot, p: Numbers): boolean {
  return slot.order === (p.runFirst ? -1 : 1);
}
