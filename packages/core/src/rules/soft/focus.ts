import { choice } from "../../evidence/parameter.ts";
import { slotRule } from "../rule.ts";

/** P7: a full session is worth more than half of one. */
export const focus = slotRule({
  id: "focus",
  law: "P7",
  inTheWay: "be a light or upper-body one, which is worth less than it costs here",
  level: "soft",
  parameters: {
    full: choice(0, "cost", [0, 400], "A full session."),
    light: choice(120, "cost", [0, 400], "A light session instead of a full one."),
    upper: choice(260, "cost", [0, 400], "An upper-body session instead of a full one."),
  },
  cost: (_slot, focus, p) => p[focus],
  facts: (_slot, focus, p) => ({ focus, cost: p[focus] }),
  sentence: (facts) =>
    facts.focus === "full"
      ? "A full session: the whole body at once."
      : facts.focus === "light"
        ? "A light session: the whole body with half the sets for the legs."
        : "Upper body and trunk only: nothing here for the legs.",
});
