import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import { gapOf, gapWords, isWrongFirst, orderCostOf, orderWords, sameDayParameters } from "../same-day.ts";
import { runFacts, runWords, weekdayName } from "../words.ts";

/** P8: another day than any run is best; on the same day the gap and the order decide. */
export const separateDays = slotRule({
  id: "separate-days",
  law: "P8",
  inTheWay: "share its day with a run, too near to it or in the wrong order",
  level: "soft",
  parameters: {
    ...sameDayParameters,
    farCost: choice(100, "cost", [0, 400], "The same day as a run, the far gap or more away."),
    middleCost: choice(200, "cost", [0, 400], "The same day as a run, between the two gaps."),
    nearCost: choice(300, "cost", [0, 600], "The same day as a run, under the near gap."),
  },
  cost: (slot, _focus, p) => (slot.order === 0 ? 0 : p[`${gapOf(slot, p)}Cost`] + orderCostOf(slot, p)),
  facts: (slot, _focus, p) =>
    slot.on.hardest === null
      ? { free: true, weekday: slot.on.weekday }
      : {
          free: false,
          minutes: slot.toNearest,
          after: slot.order === 1,
          wrongFirst: isWrongFirst(slot, p),
          easyAfter: slot.easyAfter,
          ...runFacts(slot.on.hardest, slot.on.weekday),
        },
  sentence: (facts) =>
    facts.free
      ? `No run on ${weekdayName(facts.weekday as number)}.`
      : `The same day as ${runWords(facts)}, ${gapWords(facts.minutes as number)}.${orderWords(facts)}`,
});
