import type { Day } from "../calendar/day.ts";
import type { Instant } from "../calendar/zone.ts";
import type { Dose } from "../journal/entry.ts";
import type { GapStep } from "../rules/rule.ts";
import type { Focus, Slot } from "../rules/slot.ts";

/** A week of the plan as the solver sees it. */
export interface PlanWeek {
  readonly monday: Day;
  readonly dose: Dose;
  /** Days of the week without run or cross-training. */
  readonly free: number;
}

/** A session that stands already: the runner's own, one done, one pinned. It is part of every plan. */
export interface Fact {
  readonly start: Instant;
  readonly end: Instant;
  readonly day: Day;
  readonly focus: Focus;
  /** On a day without run or cross-training. */
  readonly onFree: boolean;
  /** Its week wants so many sessions, also where that week is not of the plan (P11). */
  readonly target: number;
  /** What the rules on one session charge for it: 0 for what is done or the runner’s own, the plan’s price for a pin. */
  readonly cost: number;
}

/** What no gain can pay for: larger than any plan's cost, and still exact when added to one. */
export const FORBIDDEN = 1e12;

/**
 * The placement as a problem of numbers: choose slots and focuses, at most one a day, so that the sum is least.
 * `slots` by start; `cost[3 * slot + focus]` in FOCUSES' order, FORBIDDEN where a hard rule is broken.
 * `facts` by start. `weeks` consecutive; slots stand in them, facts also before and after.
 */
export interface Problem {
  readonly slots: readonly Slot[];
  readonly cost: Float64Array;
  readonly facts: readonly Fact[];
  readonly weeks: readonly PlanWeek[];
  /** Steps by focus pair `3 * earlier + later`: gap from which, and cost then; under the first step forbidden. */
  readonly gaps: readonly (readonly GapStep[])[];
  readonly far: { readonly days: number; readonly wanted: number; readonly cost: number };
  /** Cost of a week by sessions and sessions on free days, FORBIDDEN above its most. */
  weekCost(week: PlanWeek, placed: number, onFree: number): number;
}
