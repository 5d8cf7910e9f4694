import { choice } from "../../evidence/parameter.ts";
import { gapRule } from "../rule.ts";
import { hoursWords } from "../words.ts";

/** P11: consecutive sessions that load the legs stand two to three days apart. However it is set, closer never costs less. */
export const spacing = gapRule({
  id: "spacing",
  law: "P11",
  inTheWay: "crowd another session",
  level: "soft",
  parameters: {
    shortH: choice(48, "h", [24, 72], "Hours between starts under which two sessions crowd each other."),
    restH: choice(72, "h", [48, 96], "Hours between starts from which two full sessions are quite apart."),
    fullShortCost: choice(150, "cost", [0, 400], "Two full sessions closer than the short span."),
    fullRestCost: choice(20, "cost", [0, 400], "Two full sessions between the short and the rest span."),
    lightShortCost: choice(100, "cost", [0, 400], "A full and a light session closer than the short span."),
  },
  steps: (one, other, p) => {
    if (one === "full" && other === "full")
      return [
        { fromMin: 0, cost: Math.max(p.fullShortCost, p.fullRestCost) },
        { fromMin: p.shortH * 60, cost: p.fullRestCost },
        { fromMin: Math.max(p.shortH, p.restH) * 60, cost: 0 },
      ];
    const mixed = one !== other && one !== "upper" && other !== "upper";
    if (!mixed) return [{ fromMin: 0, cost: 0 }];
    return [
      { fromMin: 0, cost: p.lightShortCost },
      { fromMin: p.shortH * 60, cost: 0 },
    ];
  },
  sentence: (facts) =>
    `${hoursWords(facts.minutes as number)} after the session before${facts.cost ? "; a longer rest between them would be better" : ""}.`,
});
