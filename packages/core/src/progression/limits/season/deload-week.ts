import { lighter } from "../lighter.ts";
import { limitRule } from "../limit-rule.ts";

/** S5: what a deload week takes; when it is, the season decides. */
export const deloadWeek = limitRule({
  id: "deload-week",
  law: "S5",
  parameters: lighter,
  takes: ({ deload }, { setsCut, moreRir }) =>
    deload
      ? {
          limit: { lowerSetsCutPercent: setsCut, upperSetsCutPercent: setsCut, moreRir },
          facts: { setsCut, moreRir },
        }
      : null,
  sentence: ({ setsCut, moreRir }) => `A lighter week: ${setsCut} % fewer sets, and ${moreRir} more reps in reserve.`,
});
