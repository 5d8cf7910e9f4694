import { weekdayAfter } from "../../calendar/weekday.ts";
import { choice, type Values } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import type { Slot } from "../slot.ts";
import { hoursWords, runFacts, runWords } from "../words.ts";

const parameters = {
  soonH: {
    value: 36,
    unit: "h",
    range: [24, 48],
    grade: "B",
    sources: ["BUR23", "DOM13"],
    reading: "A full session that ends less than this before a hard run is still felt in it.",
  },
  clearH: {
    value: 48,
    unit: "h",
    range: [36, 72],
    grade: "B",
    sources: ["BUR23"],
    reading: "Hours after which hard running was no longer worse.",
  },
  soonCost: choice(80, "cost", [0, 400], "Ending within the first of the two spans before a hard run."),
  laterCost: choice(30, "cost", [0, 400], "Ending between the two spans before a hard run."),
} as const;

/** P10: the further a full session ends before a hard run, the fresher the run. */
export const freshBeforeHard = slotRule({
  id: "fresh-before-hard",
  law: "P10",
  inTheWay: "take the freshness from a hard run",
  level: "soft",
  parameters,
  cost: (slot, focus, p) => (focus === "full" ? costOf(slot, p) : 0),
  facts: (slot, focus, p) =>
    focus !== "full" || slot.hardRun === null || slot.toHard >= clearH(p) * 60
      ? null
      : {
          minutes: slot.toHard,
          cost: costOf(slot, p),
          clearH: clearH(p),
          ...runFacts(slot.hardRun, weekdayAfter(slot.on.weekday, slot.hardRun.day - slot.on.day)),
        },
  sentence: (facts) =>
    `It ends ${hoursWords(facts.minutes as number)} before ${runWords(facts)}; ${facts.clearH} hours would leave the legs fresher.`,
});

/** The first span ends no later than the second, however they are set. */
function clearH(p: Values<typeof parameters>): number {
  return Math.max(p.soonH, p.clearH);
}

function costOf(slot: Slot, p: Values<typeof parameters>): number {
  if (slot.toHard < p.soonH * 60) return p.soonCost;
  return slot.toHard < p.clearH * 60 ? p.laterCost : 0;
}
