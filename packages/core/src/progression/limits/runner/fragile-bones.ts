import { choice } from "../../../evidence/parameter.ts";
import { isCleared } from "../cleared.ts";
import { limitRule } from "../limit-rule.ts";

/** A9: low bone density, fragility or a stress fracture in the past: no jumps until cleared, and a straight spine always. */
export const fragileBones = limitRule({
  id: "fragile-bones",
  law: "A9",
  parameters: {
    maxPercent: choice(85, "%", [70, 90], "Load at most with fragile bones: squat and hinge rise to it."),
  },
  takes: ({ told }, { maxPercent }) => {
    if (told.health?.fragileBones !== true) return null;
    const cleared = isCleared(told, "bones");
    return {
      limit: { maxPercent, straightSpine: true, ...(cleared ? {} : { noJumps: true }) },
      facts: { cleared, maxPercent },
    };
  },
  sentence: ({ cleared, maxPercent }) =>
    `To spare your bones the spine neither bends nor twists under load, and loads end at ${maxPercent} %${cleared ? "" : "; no jumps until a clinician has cleared you"}.`,
});
