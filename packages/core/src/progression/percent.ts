import { type LoadValues, loadDefaults } from "./parameters.ts";

/**
 * Percent of the one-rep maximum with which `reps` can be done so that `rir` more are left; 100 for one rep and none left.
 * Modified Epley: 100 / (1 + 0.0353 (R − 1)), R = reps + rir, at least 1. Not rounded.
 */
export function percentOf(reps: number, rir: number, v: LoadValues["L1"] = loadDefaults.L1): number {
  return 100 / (1 + v.slope * (Math.max(1, reps + rir) - 1));
}

/** The inverse: how many reps a share of the maximum allows when none is left, 1 for 100 % and more. Not rounded. */
export function repsAt(percent: number, v: LoadValues["L1"] = loadDefaults.L1): number {
  return Math.max(1, 1 + (100 / percent - 1) / v.slope);
}
