import { choice, type Parameter } from "../../../evidence/parameter.ts";
import { isCleared } from "../cleared.ts";
import { limitRule } from "../limit-rule.ts";

const careful = (value: number, unit: string, range: readonly [number, number], reading: string): Parameter => ({
  ...choice(value, unit, range, reading),
  sources: ["GETP10", "MOT19"],
});

/** A5: the careful default with a known disease until cleared, and in pregnancy, cleared or not. */
export const carefulStart = limitRule({
  id: "careful-start",
  law: "A5",
  parameters: {
    minRir: careful(4, "reps", [3, 6], "Reps in reserve with a known disease or in pregnancy: nothing vigorous."),
    maxPercent: careful(79, "%", [60, 79], "Load at most with a known disease or in pregnancy: under what is heavy."),
  },
  takes: ({ told }, { minRir, maxPercent }) => {
    const pregnant = told.health?.pregnant === true;
    if (!pregnant && (told.health?.disease !== true || isCleared(told, "health"))) return null;
    return { limit: { minRir, maxPercent, noJumps: true }, facts: { pregnant, minRir, maxPercent } };
  },
  sentence: ({ pregnant, minRir, maxPercent }) =>
    `${pregnant ? "In and after pregnancy" : "Careful until a clinician has cleared you"}: at least ${minRir} reps in reserve, at most ${maxPercent} %, no jumps.`,
});
