import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import { hoursWords } from "../words.ts";

/** A8: from fifty a full session ends two days before a hard run. */
export const olderRunner = slotRule({
  id: "older-runner",
  law: "A8",
  inTheWay: "end less than two days before a hard run",
  level: "hard",
  parameters: {
    fromAge: choice(50, "years", [40, 80], "Age from which the legs are given longer between sessions and hard runs."),
    fullH: choice(48, "h", [24, 72], "Hours from the end of a full session to a hard run from that age."),
  },
  cost: (slot, focus, p) => (slot.on.older && focus === "full" && slot.toHard < p.fullH * 60 ? 1 : 0),
  facts: (slot, focus, p) =>
    slot.on.older && slot.toHard < p.fullH * 60
      ? { focus, minutes: slot.toHard, hours: p.fullH, age: p.fromAge }
      : null,
  sentence: (facts) =>
    `From ${facts.age} a full session ends ${facts.hours} hours before a hard run; here it would be ${hoursWords(facts.minutes as number)}.`,
});
