import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import { gapOf, gapWords, isWrongFirst, orderCostOf, orderWords, sameDayParameters } from "../same-day.ts";
import { runFacts, runWords, weekdayName } from "../words.ts";

/** P9: hard days hard, easy days easy: lift some hours after the hard run of the day. */
export const hardDaysHard = slotRule({
  id: "hard-days-hard",
  law: "P9",
  inTheWay: "fall on an easier or free day, which this policy keeps so",
  level: "soft",
  parameters: {
    ...sameDayParameters,
    suggestFromHardRuns: choice(3, "count", [2, 4], "Hard runs a week from which this policy is suggested."),
    suggestToFreeDays: choice(1, "days", [0, 3], "Days without a run up to which this policy is suggested."),
    freeCost: choice(80, "cost", [0, 400], "A day without a run, which this policy keeps for rest."),
    hardDayCost: choice(0, "cost", [0, 400], "The same day as a hard run, which this policy wants."),
    easyDayCost: choice(120, "cost", [0, 400], "The same day as an easy or medium run, which this policy keeps easy."),
    farCost: choice(0, "cost", [0, 400], "The far gap or more from the nearest run of the day."),
    middleCost: choice(100, "cost", [0, 400], "Between the two gaps from the nearest run of the day."),
    nearCost: choice(200, "cost", [0, 600], "Under the near gap from the nearest run of the day."),
  },
  cost: (slot, _focus, p) => {
    if (slot.on.hardest === null) return p.freeCost;
    const day = slot.on.hardest.demand === "hard" ? p.hardDayCost : p.easyDayCost;
    return day + p[`${gapOf(slot, p)}Cost`] + orderCostOf(slot, p);
  },
  facts: (slot, _focus, p) =>
    slot.on.hardest === null
      ? { free: true, weekday: slot.on.weekday }
      : {
          free: false,
          hardDay: slot.on.hardest.demand === "hard",
          minutes: slot.toNearest,
          after: slot.order === 1,
          wrongFirst: isWrongFirst(slot, p),
          easyAfter: slot.easyAfter,
          ...runFacts(slot.on.hardest, slot.on.weekday),
        },
  sentence: (facts) => {
    if (facts.free)
      return `${weekdayName(facts.weekday as number)} has no run; with hard days hard it would rather stay free.`;
    const day = facts.hardDay ? "hard day, hard again" : "an easier day that this policy would keep easy";
    const gap = gapWords(facts.minutes as number);
    return `${gap.charAt(0).toUpperCase()}${gap.slice(1)} on the day of ${runWords(facts)}: ${day}.${orderWords(facts)}`;
  },
});
