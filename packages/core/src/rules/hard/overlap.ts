import { slotRule } from "../rule.ts";

/** P1: a session does not overlap a run, a busy event or a session of the runner's own. */
export const overlap = slotRule({
  id: "overlap",
  law: "P1",
  inTheWay: "stand on a run or on something else in your calendar",
  level: "hard",
  parameters: {},
  cost: (slot) => (slot.overlaps === null ? 0 : 1),
  facts: (slot, focus) => (slot.overlaps === null ? null : { focus, with: slot.overlaps }),
  sentence: (facts) => `The time is taken by “${facts.with}”.`,
});
