import type { Day } from "../calendar/day.ts";
import type { Zone } from "../calendar/zone.ts";
import type { RunnerState } from "../journal/entry.ts";
import { breaksOf } from "../progression/limits/breaks.ts";

interface Known {
  readonly state: Pick<RunnerState, "shown" | "missed" | "done">;
  readonly zone: Zone;
  readonly today: Day;
}

/**
 * The day from which the work is new again after a break of more than `longDays` (P26, L5): the day of the first session
 * after the last of them, or today where it still lasts. Null: there was none.
 */
export function afterBreak({ state, zone, today }: Known, longDays: number): Day | null {
  const long = breaksOf(state, zone, today).filter(({ from, back }) => (back ?? today) - from > longDays);
  const last = long.at(-1);
  return last === undefined ? null : (last.back ?? today);
}
