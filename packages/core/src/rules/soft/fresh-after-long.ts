import { weekdayAfter } from "../../calendar/weekday.ts";
import { choice, type Values } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";
import type { DayFacts } from "../slot.ts";
import { runFacts, runWords } from "../words.ts";

const parameters = {
  longCost: choice(20, "cost", [0, 400], "A full session on the day after a long run."),
  hugeCost: choice(
    100,
    "cost",
    [0, 400],
    "A full session on the day after a very long run, or after two long days running.",
  ),
  hugeMin: choice(150, "min", [120, 240], "Minutes from which a long run counts as very long."),
} as const;

/** P10: the day after a long run is not the best for the legs. */
export const freshAfterLong = slotRule({
  id: "fresh-after-long",
  law: "P10",
  inTheWay: "fall on the day after a long run",
  level: "soft",
  parameters,
  cost: (slot, focus, p) => (focus === "full" ? costOf(slot.on, p) : 0),
  facts: (slot, focus, p) =>
    focus !== "full" || slot.on.longYesterday === null
      ? null
      : {
          cost: costOf(slot.on, p),
          twice: slot.on.longBoth,
          minutes: slot.on.longYesterday.end - slot.on.longYesterday.start,
          ...runFacts(slot.on.longYesterday, weekdayAfter(slot.on.weekday, -1)),
        },
  sentence: (facts) =>
    `The day after ${runWords(facts)}${facts.twice ? ", the second long day running" : ""}, when the legs are tired.`,
});

function costOf(on: DayFacts, p: Values<typeof parameters>): number {
  if (on.longYesterday === null) return 0;
  const huge = on.longBoth || on.longYesterday.end - on.longYesterday.start >= p.hugeMin;
  return huge ? p.hugeCost : p.longCost;
}
