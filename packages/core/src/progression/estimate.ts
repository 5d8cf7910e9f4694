import type { Exercise } from "../library/exercise.ts";
import type { Lift, WorkSet } from "./lift.ts";
import { type LoadValues, loadDefaults } from "./parameters.ts";
import { percentOf } from "./percent.ts";

/** A one-rep maximum as sets let it be guessed. */
export interface Estimate {
  readonly kg: number;
  /** 0–1: how much of it comes from sets of over 10 reps. */
  readonly rough: number;
}

/**
 * L1: what one session says of the maximum; null where no set has at most 12 reps with the reserve, and at most 4 of them in
 * reserve. Sets weigh 1/reps. A reserve counts as people mean it, about one rep more than they say, and less the nearer to
 * none; of a new lifter it counts as said.
 */
export function sessionEstimate(
  sets: readonly WorkSet[],
  level: Exercise["level"],
  v: LoadValues["L1"] = loadDefaults.L1,
): Estimate | null {
  let weights = 0;
  let kg = 0;
  let rough = 0;
  for (const { reps, rir, loadKg } of sets) {
    if (reps === undefined || rir === undefined || loadKg === undefined || reps < 1 || loadKg <= 0) continue;
    const said = reps + rir;
    if (said > v.mostReps || rir > v.mostRir) continue;
    const weight = 1 / said;
    const left = level === "new" ? rir : rir + Math.min(rir, v.reserveBias);
    weights += weight;
    kg += (weight * loadKg * 100) / percentOf(reps, left, v);
    if (said > v.roughOver) rough += weight;
  }
  return weights === 0 ? null : { kg: kg / weights, rough: rough / weights };
}

/** The estimate after one more session: the newest counts 30 %. Null before: nothing was known. */
export function smoothed(before: Estimate | null, session: Estimate, v: LoadValues["L1"] = loadDefaults.L1): Estimate {
  if (before === null) return session;
  const mix = (old: number, fresh: number) => old + v.smoothing * (fresh - old);
  return { kg: mix(before.kg, session.kg), rough: mix(before.rough, session.rough) };
}

/** L1: the estimate with the error that is shown beside it; rough where most of it comes from long sets. */
export function shownEstimate(estimate: Estimate | null, v: LoadValues["L1"] = loadDefaults.L1): Lift["e1RM"] {
  if (estimate === null) return null;
  const rough = estimate.rough > 0.5;
  return { kg: estimate.kg, errorPercent: rough ? v.roughError : v.error, rough };
}
