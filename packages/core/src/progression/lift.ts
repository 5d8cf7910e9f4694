import type { Day } from "../calendar/day.ts";

/** What was done of one exercise in one session, and what had been asked for, where it was shown. */
export interface LoggedWork {
  readonly day: Day;
  readonly exercise: string;
  readonly sets: readonly WorkSet[];
  /** The sets as they were shown before, in order; empty: nothing was shown. */
  readonly asked: readonly WorkSet[];
  /** 0–10; null: not said. */
  readonly pain: number | null;
}

export interface WorkSet {
  readonly reps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly metres?: number | undefined;
  readonly contacts?: number | undefined;
  readonly loadKg?: number | undefined;
  readonly rir?: number | undefined;
}

/** What the log says of one exercise, up to and not including today. */
export interface Lift {
  readonly exercise: string;
  /** Estimated one-rep maximum; null where no set allows one (L1). */
  readonly e1RM: { readonly kg: number; readonly errorPercent: number; readonly rough: boolean } | null;
  /**
   * What loads are a percentage of: rises with what was met, never faster than L3 allows, and falls with the estimate.
   * Null: no load was found yet, because none was logged or all of them were far too light.
   */
  readonly workingMaxKg: number | null;
  readonly lastDay: Day;
  readonly lastLoadKg: number | null;
  /** Sessions in a row that missed what was asked (L3). */
  readonly misses: number;
  /** Sessions that met what was asked since the load last rose: so far the rep range is filled (L3). Absent: none. */
  readonly filled?: number;
  /** For exercises without a load to choose: best full set of the last session, in the exercise’s own measure. */
  readonly lastAmount: number | null;
  /** Where the chain should go next: stays, steps up (range filled), steps down (missed twice with nothing lighter). */
  readonly chain: "stay" | "progress" | "regress";
}
