import { weekdayAfter } from "../../calendar/weekday.ts";
import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import { focusWords, hoursWords, runFacts, runWords } from "../words.ts";

const SAID_WITHIN_H = 96;

/** P2: legs that lifted need a day before hard running; arms and trunk need three hours. */
export const beforeHardRun = slotRule({
  id: "before-hard-run",
  law: "P2",
  inTheWay: "end less than a day before a hard run",
  level: "hard",
  parameters: {
    lowerH: {
      value: 24,
      unit: "h",
      range: [24, 48],
      grade: "B",
      sources: ["DOM13", "BUR23"],
      reading: "Hours from the end of a full or light session to a hard run; hard running is worse 24 h after lifting.",
    },
    upperH: choice(3, "h", [0, 12], "Hours from the end of an upper-body session to a hard run."),
  },
  cost: (slot, focus, p) => (slot.toHard < (focus === "upper" ? p.upperH : p.lowerH) * 60 ? 1 : 0),
  facts: (slot, focus, p) =>
    slot.hardRun === null || slot.toHard > SAID_WITHIN_H * 60
      ? null
      : {
          focus,
          minutes: slot.toHard,
          neededH: focus === "upper" ? p.upperH : p.lowerH,
          ...runFacts(slot.hardRun, weekdayAfter(slot.on.weekday, slot.hardRun.day - slot.on.day)),
        },
  sentence: (facts) =>
    (facts.minutes as number) < (facts.neededH as number) * 60
      ? `Only ${hoursWords(facts.minutes as number)} before ${runWords(facts)}; ${focusWords(facts.focus)} ends at least ${facts.neededH} hours before it.`
      : `${hoursWords(facts.minutes as number)} before ${runWords(facts)}.`,
});
