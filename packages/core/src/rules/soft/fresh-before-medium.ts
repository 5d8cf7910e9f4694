import { weekdayAfter } from "../../calendar/weekday.ts";
import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import { hoursWords, runFacts, runWords } from "../words.ts";

/** P10: a medium run in the day after a full session is a little harder than it should be. */
export const freshBeforeMedium = slotRule({
  id: "fresh-before-medium",
  law: "P10",
  inTheWay: "come within a day of a medium run",
  level: "soft",
  parameters: {
    withinH: choice(24, "h", [12, 48], "Hours after a full session in which a medium run counts."),
    cost: choice(30, "cost", [0, 400], "A medium run in that time."),
  },
  cost: (slot, focus, p) => (focus === "full" && slot.toMedium < p.withinH * 60 ? p.cost : 0),
  facts: (slot, focus, p) =>
    focus !== "full" || slot.mediumRun === null || slot.toMedium >= p.withinH * 60
      ? null
      : {
          minutes: slot.toMedium,
          cost: p.cost,
          ...runFacts(slot.mediumRun, weekdayAfter(slot.on.weekday, slot.mediumRun.day - slot.on.day)),
        },
  sentence: (facts) => `${runWords(facts)} starts ${hoursWords(facts.minutes as number)} after it.`,
});
