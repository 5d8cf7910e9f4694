import type { Measure } from "../library/exercise.ts";
import type { Lift, LoggedWork } from "./lift.ts";
import type { Outcome } from "./outcome.ts";
import type { LoadValues } from "./parameters.ts";

interface Chained {
  readonly work: LoggedWork;
  readonly outcome: Outcome;
  /** Missed so often that less is asked. */
  readonly dropped: boolean;
  /** What the runner owns for the exercise, rising; empty: no load to choose. */
  readonly loads: readonly number[];
  readonly lastLoadKg: number | null;
  /** The amount asked was the same in the session before, and met then. */
  readonly sameAgain: boolean;
  readonly measure: Measure;
}

/**
 * L3: up where all was met and reps were left over, or the same amount was met twice because its range ends there; down where
 * it was missed twice. Where there is a load to choose, only at the heaviest and the lightest that the runner owns. Jumps stay.
 */
export function chainStep(read: Chained, v: LoadValues["L3"]): Lift["chain"] {
  const { work, outcome, dropped, loads, lastLoadKg, sameAgain, measure } = read;
  if (measure === "contacts") return "stay";
  const free = lastLoadKg === null || loads.length === 0;
  if (dropped) return free || lastLoadKg <= (loads[0] ?? 0) ? "regress" : "stay";
  const atEnd = free || lastLoadKg >= (loads.at(-1) ?? 0);
  if (outcome.result !== "met" || !atEnd || (work.pain ?? 0) > v.painHolds) return "stay";
  return outcome.spare >= v.fullReserve || sameAgain ? "progress" : "stay";
}
