/*
 * L6: the load of a session is how hard it felt, 0–10, times its minutes; lifts and runs share the unit and are summed apart.
 * A reader's information: no ratio of weeks is formed of it, and nothing is held back by it.
 */

import type { LoggedWork } from "./lift.ts";

/** Session RPE × minutes, in arbitrary units (FOS01). `rpe` 0–10. */
export function sessionLoad(rpe: number, minutes: number): number {
  return rpe * minutes;
}

/** What one recorded session was, of either kind. Null: not said. */
export interface Effort {
  readonly kind: "lift" | "run";
  readonly rpe: number | null;
  readonly minutes: number | null;
}

/** Sums of some days; `unsaid` counts the sessions that lack effort or length and are in no sum. */
export interface LoadTotals {
  readonly lift: number;
  readonly run: number;
  readonly unsaid: number;
}

export function loadTotals(efforts: readonly Effort[]): LoadTotals {
  const sum = (kind: Effort["kind"]) =>
    efforts.reduce(
      (total, one) =>
        total + (one.kind === kind ? sessionLoad(one.rpe ?? 0, one.rpe === null ? 0 : (one.minutes ?? 0)) : 0),
      0,
    );
  const unsaid = efforts.filter(({ rpe, minutes }) => rpe === null || minutes === null).length;
  return { lift: sum("lift"), run: sum("run"), unsaid };
}

/** Sets and landings of what was done. `isLower` tells which exercises are for the legs. */
export function workTotals(
  work: readonly LoggedWork[],
  isLower: (exercise: string) => boolean,
): { readonly sets: number; readonly lowerSets: number; readonly contacts: number } {
  const count = (some: readonly LoggedWork[]) => some.reduce((total, { sets }) => total + sets.length, 0);
  const contacts = work.flatMap(({ sets }) => sets).reduce((total, set) => total + (set.contacts ?? 0), 0);
  return { sets: count(work), lowerSets: count(work.filter(({ exercise }) => isLower(exercise))), contacts };
}
