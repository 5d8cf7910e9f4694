import { type Day, formatDay } from "../calendar/day.ts";
import { parseWhen } from "../calendar/when.ts";
import type { Zone } from "../calendar/zone.ts";
import { choice, type Overlays, type Parameters, valuesOf } from "../evidence/parameter.ts";
import type { RunnerState } from "../journal/entry.ts";
import type { Problem } from "../problem.ts";

/** X11: when a recorded strength session tells of rests that are too short. */
export const heartRate = {
  highMin: choice(5, "min", [1, 60], "Minutes at 83 % of the maximal heart rate and more from which it is said."),
  days: choice(7, "days", [1, 28], "Days back that are looked at."),
} as const satisfies Parameters;

/** How sources name a strength session, in their own words. */
const STRENGTH = /strength|weight|gym|lift|resistance/i;

/**
 * X11: `strength/heart-rate` for each strength session of the last days whose recording shows the heart beating high for long:
 * rests were short. It changes nothing of the plan; heart rate is no aim of lifting.
 */
export function heartRateNotes(
  { recordings }: Pick<RunnerState, "recordings">,
  zone: Zone,
  today: Day,
  overlays?: Overlays,
): Problem[] {
  const v = valuesOf("heart-rate", heartRate, overlays);
  return recordings.flatMap(({ sport, start, minutesAbove83 = 0, uid }) => {
    const day = parseWhen(start, zone)?.day;
    const recent = day !== undefined && day <= today && today - day < v.days;
    if (!STRENGTH.test(sport) || !recent || minutesAbove83 < v.highMin) return [];
    return [
      {
        code: "strength/heart-rate",
        message: `Your heart rate was high for ${Math.round(minutesAbove83)} minutes while lifting on ${formatDay(day)}.`,
        path: uid,
        hint: "Rest longer between sets, and leave heart-rate work to the runs.",
      },
    ];
  });
}
