import { weekdayAfter } from "../../calendar/weekday.ts";
import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import { focusWords, hoursWords, runFacts, runWords } from "../words.ts";

/** P2: half a day between the end of a long run or race and the next work for the legs. */
export const afterLongRun = slotRule({
  id: "after-long-run",
  law: "P2",
  inTheWay: "start less than half a day after a long run or race",
  level: "hard",
  parameters: {
    lowerH: choice(12, "h", [6, 36], "Hours from the end of a long run or race to a full or light session."),
  },
  cost: (slot, focus, p) => (focus !== "upper" && slot.sinceLong < p.lowerH * 60 ? 1 : 0),
  facts: (slot, focus, p) =>
    focus !== "upper" && slot.longRun !== null && slot.sinceLong < p.lowerH * 60
      ? {
          focus,
          minutes: slot.sinceLong,
          hours: p.lowerH,
          ...runFacts(slot.longRun, weekdayAfter(slot.on.weekday, slot.longRun.day - slot.on.day)),
        }
      : null,
  sentence: (facts) =>
    `${hoursWords(facts.minutes as number)} after ${runWords(facts)}; ${focusWords(facts.focus)} waits ${facts.hours} hours.`,
});
