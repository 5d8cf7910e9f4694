import { choice } from "../../../evidence/parameter.ts";
import { limitRule } from "../limit-rule.ts";
import { counted } from "../words.ts";

/** S3: jumps above low hops, and fast lifts, come after some weeks of loaded training. */
export const firstJumps = limitRule({
  id: "first-jumps",
  law: "S3",
  parameters: {
    weeks: choice(4, "weeks", [2, 8], "Weeks of loaded training before jumps above low hops and fast lifts."),
  },
  takes: ({ loadedWeeks }, { weeks }) =>
    loadedWeeks < weeks ? { limit: { lowHopsOnly: true, noFastLifts: true }, facts: { weeks, loadedWeeks } } : null,
  sentence: ({ weeks, loadedWeeks }) =>
    `Higher jumps and fast lifts come after ${counted(weeks, "week")} of loaded training; before this week there were ${loadedWeeks}.`,
});
