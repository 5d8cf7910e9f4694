import type { Day } from "../calendar/day.ts";
import { valuesOf } from "../evidence/parameter.ts";
import { SCREENS, type ScreenId } from "../journal/training.ts";
import { screenLimits } from "./screen-limits.ts";
import { SCREENS_BY_ID } from "./screens.ts";
import { type Limits, resultsOf, type Screened } from "./side-result.ts";

/** What lies ahead of a day on which screens might be done. */
export interface Ahead {
  /** A hard run begins within the next 48 h (the parameter `fatigueHours`). */
  readonly hardRunWithin48h: boolean;
  /** Whole days to the next race, 0 on its day; null: none ahead. */
  readonly daysToRace: number | null;
}

/**
 * The screens that are due (W6): never done, or four weeks ago. `now`: may be done today; `later`: would tire the runner
 * before a hard run or a race. Both in the order of the screens.
 */
export function screensDue(
  screened: readonly Screened[],
  today: Day,
  { hardRunWithin48h, daysToRace }: Ahead,
  limits: Limits = valuesOf("screens", screenLimits),
): { now: ScreenId[]; later: ScreenId[] } {
  const spared = hardRunWithin48h || (daysToRace !== null && daysToRace >= 0 && daysToRace <= limits.fatigueRaceDays);
  const due = SCREENS.filter((id) => {
    const last = resultsOf(SCREENS_BY_ID[id], screened, today).at(-1);
    return last === undefined || today - last.day >= limits.retestDays;
  });
  const held = (id: ScreenId) => spared && SCREENS_BY_ID[id].fatiguing;
  return { now: due.filter((id) => !held(id)), later: due.filter(held) };
}
