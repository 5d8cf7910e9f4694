import { choice } from "../../evidence/parameter.ts";
import { gapRule } from "../rule.ts";
import { hoursWords } from "../words.ts";

/** P3: starts of two sessions stand so far apart. Consecutive ones suffice: two gaps of the least already pass the most. */
export const apart = gapRule({
  id: "apart",
  law: "P3",
  inTheWay: "start too soon before or after another session",
  level: "hard",
  parameters: {
    fullH: choice(40, "h", [24, 72], "Hours between the starts of two full sessions."),
    lightH: choice(24, "h", [20, 72], "Hours between the starts of a light session and a full or light one."),
    anyH: choice(20, "h", [12, 48], "Hours between the starts of any two sessions."),
  },
  steps: (one, other, p) => {
    const hours =
      one === "upper" || other === "upper" ? p.anyH : one === "full" && other === "full" ? p.fullH : p.lightH;
    return [{ fromMin: hours * 60, cost: 0 }];
  },
  sentence: (facts) =>
    `${hoursWords(facts.minutes as number)} after the session before; sessions like these need more between their starts.`,
});
