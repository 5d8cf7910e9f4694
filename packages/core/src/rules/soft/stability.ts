import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";

/**
 * P14: what was announced stays where it can. Its cost belongs to an announced start that the plan leaves empty;
 * here it is told as what a session at that start saves.
 */
export const stability = slotRule({
  id: "stability",
  law: "P14",
  inTheWay: "move what was already announced",
  level: "soft",
  parameters: {
    soonDays: choice(14, "days", [1, 60], "Days from today in which moving an announced session costs more."),
    soonCost: choice(60, "cost", [0, 400], "An announced session within those days that is no longer there."),
    laterCost: choice(10, "cost", [0, 400], "An announced session after them that is no longer there."),
  },
  cost: (slot) => (slot.announced === 0 ? 0 : -slot.announced),
  facts: (slot) => (slot.announced === 0 ? null : { announced: true, saves: slot.announced }),
  sentence: () => "It stays where it was announced.",
});
