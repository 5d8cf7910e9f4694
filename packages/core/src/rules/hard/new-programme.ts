import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import { hoursWords } from "../words.ts";

/** P26: new soreness lasts up to three days, so the first full sessions stand further from hard runs. */
export const newProgramme = slotRule({
  id: "new-programme",
  law: "P26",
  inTheWay: "end too soon before a hard run while the work is still new to you",
  level: "hard",
  parameters: {
    fullH: {
      value: 48,
      unit: "h",
      range: [24, 72],
      grade: "C",
      sources: ["ASS13"],
      reading: "Hours from a full session to a hard run while the work is new; one earlier bout already protects.",
    },
    weeks: choice(
      2,
      "weeks",
      [1, 4],
      "Weeks for which a programme counts as new, from its start or after a long break.",
    ),
    breakDays: choice(28, "days", [14, 60], "Days from the first missed session after which a break was long."),
  },
  cost: (slot, focus, p) => (slot.on.newProgramme && focus === "full" && slot.toHard < p.fullH * 60 ? 1 : 0),
  facts: (slot, focus, p) =>
    slot.on.newProgramme && slot.toHard < p.fullH * 60
      ? { focus, minutes: slot.toHard, hours: p.fullH, weeks: p.weeks }
      : null,
  sentence: (facts) =>
    `In the first ${facts.weeks} weeks a full session ends ${facts.hours} hours before a hard run; here it would be ${hoursWords(facts.minutes as number)}.`,
});
