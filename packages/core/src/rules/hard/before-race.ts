import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";

/** P2: in the last two days before a race only upper-body work. */
export const beforeRace = slotRule({
  id: "before-race",
  law: "P2",
  inTheWay: "tire the legs within two days of a race",
  level: "hard",
  parameters: {
    lowerH: choice(48, "h", [24, 96], "Hours before a race in which only upper-body sessions stand."),
  },
  cost: (slot, focus, p) => (focus !== "upper" && slot.toRace < p.lowerH * 60 ? 1 : 0),
  facts: (slot, focus, p) => (slot.toRace < p.lowerH * 60 ? { focus, minutes: slot.toRace, hours: p.lowerH } : null),
  sentence: (facts) => `Within ${facts.hours} hours of a race the legs are left alone.`,
});
