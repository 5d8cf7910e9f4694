import { choice } from "../../evidence/parameter.ts";
import { gapRule } from "../rule.ts";
import { hoursWords } from "../words.ts";

/**
 * A8: from fifty, sessions for the legs start two days apart. An upper-body session between two of them leaves a day
 * to each side, so that consecutive sessions say it all. Only part of the rules of a runner of that age.
 */
export const olderApart = gapRule({
  id: "older-apart",
  law: "A8",
  inTheWay: "give the legs less than two days between sessions",
  level: "hard",
  parameters: {
    lowerH: {
      value: 48,
      unit: "h",
      range: [24, 72],
      grade: "D",
      sources: ["FRG19"],
      reading: "Hours between the starts of two sessions with leg work from fifty on.",
    },
    upperH: choice(24, "h", [20, 48], "Hours between the starts of an upper-body session and one with leg work."),
  },
  steps: (one, other, p) => {
    if (one === "upper" && other === "upper") return [{ fromMin: 0, cost: 0 }];
    return [{ fromMin: (one === "upper" || other === "upper" ? p.upperH : p.lowerH) * 60, cost: 0 }];
  },
  sentence: (facts) => `${hoursWords(facts.minutes as number)} after the session before; the legs are given two days.`,
});
