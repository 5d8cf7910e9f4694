import type { Day } from "../../../calendar/day.ts";
import { choice } from "../../../evidence/parameter.ts";
import type { DayContext } from "../context.ts";
import { limitRule } from "../limit-rule.ts";
import { counted } from "../words.ts";

/** A7: the way back after an illness: half a session, then some days without jumps. While it lasts nothing is planned. */
export const afterIllness = limitRule({
  id: "after-illness",
  law: "A7",
  parameters: {
    setsCut: choice(50, "%", [30, 70], "Sets that fall away in the first session after an illness."),
    minRir: choice(4, "reps", [3, 6], "Reps in reserve in the first session after an illness."),
    jumpDays: choice(5, "days", [3, 10], "Days without jumps from the day of being well again."),
  },
  takes: (context, { setsCut, minRir, jumpDays }) => {
    const well = wellSince(context);
    if (well === null) return null;
    const first = !context.sessionsBefore.some((day) => day >= well && day < context.day);
    const noJumps = context.day - well < jumpDays;
    if (!first && !noJumps) return null;
    return {
      limit: {
        ...(first ? { lowerSetsCutPercent: setsCut, upperSetsCutPercent: setsCut, minRir } : {}),
        ...(noJumps ? { noJumps } : {}),
        holdLoad: true,
      },
      facts: { days: context.day - well, first, noJumps, setsCut, minRir, jumpDays },
    };
  },
  sentence: ({ first, noJumps, setsCut, minRir, jumpDays }) => {
    const jumps = noJumps ? `, no jumps for ${counted(jumpDays, "day")}` : "";
    return first
      ? `The first session after an illness: ${setsCut} % fewer sets, at least ${minRir} reps in reserve${jumps}, no more load.`
      : `You were ill a few days ago${jumps}, and no more load.`;
  },
});

/** The first day, up to the session's, on which nothing of the last illness was left; null: none, or it lasts. */
function wellSince({ told, day }: DayContext): Day | null {
  const illnesses = told.illnesses.filter((one) => one.day <= day);
  const lastIll = illnesses.findLastIndex(({ signs }) => signs.length > 0);
  return lastIll < 0 ? null : (illnesses[lastIll + 1]?.day ?? null);
}
