import type { Day } from "../calendar/day.ts";
import type { Reason } from "../explain/reason.ts";
import type { OwnedLoads } from "../journal/training.ts";
import type { Exercise, Setup } from "../library/exercise.ts";
import { fitted } from "./fit-load.ts";
import { kilograms, lawReason } from "./law-reason.ts";
import type { Lift } from "./lift.ts";
import { above, loadsOf } from "./owned.ts";
import { type LoadValues, loadDefaults, loadParameters } from "./parameters.ts";
import { percentOf } from "./percent.ts";
import { rangeOf } from "./range.ts";

export interface LoadAsked {
  /** What the log says of the exercise; undefined: nothing. */
  readonly lift: Lift | undefined;
  readonly exercise: Exercise;
  readonly setup: Setup;
  readonly reps: number;
  /** All that limits add is in it already. Null: fast sets, of which the reserve is not what ends them. */
  readonly rir: number | null;
  /** % of the one-rep maximum; null: what reps and reserve allow. It is never passed over what they allow. */
  readonly percent: number | null;
  /** Least and most reps of the range; absent: 3–6, 6–12 or 12–20, whichever the reps are in. */
  readonly range?: readonly [number, number];
  readonly owned: OwnedLoads;
  readonly limits: { readonly holdLoad?: boolean | undefined; readonly loadCutPercent?: number | undefined };
  readonly level: Exercise["level"];
  /** The day of the session. */
  readonly day: Day;
}

export interface LoadGiven {
  /** Null: to be found (L2), of a kind without kilograms, or too heavy at its lightest (`step`). */
  readonly loadKg: number | null;
  readonly reps: number;
  readonly rir: number | null;
  /** What the load asks of the choice: an easier exercise where even the lightest is too heavy, a harder one where the heaviest is too light. */
  readonly step: "stay" | "progress" | "regress";
  readonly why: readonly Reason[];
}

/**
 * L2–L4: the load of the work sets, in kilograms of one implement as the runner owns it, never rounded up, and the reps and
 * reserve that go with it. Only for exercises whose sets are counted in reps; others have `amountFor`.
 */
export function loadFor(asked: LoadAsked, v: LoadValues = loadDefaults): LoadGiven {
  const { lift, setup, reps, rir, owned } = asked;
  const loads = loadsOf(setup.load, owned);
  if (loads.length === 0) return { loadKg: null, reps, rir, step: "stay", why: [] };
  const maximum = lift?.workingMaxKg ?? null;
  if (lift === undefined || maximum === null) {
    return { loadKg: null, reps, rir, step: "stay", why: [firstLoad(lift, rir)] };
  }
  const cut = cutOf(asked, lift, v);
  const [least, most] = asked.range ?? rangeOf(reps);
  const rises = !asked.limits.holdLoad && asked.level !== "new" && rir !== null;
  const added = rises ? Math.max(0, Math.min(lift.filled ?? 0, v.L3.fillReps, most - reps)) : 0;
  const percent = shareOf(asked.percent ?? 100, rir === null ? 100 : percentOf(reps, rir, v.L1));
  const base = maximum * (1 - cut / 100);
  const kilos = { lastKg: lift.lastLoadKg, heldKg: ceilingOf(asked, lift, loads, v) };
  const paced = !asked.limits.holdLoad && lift.misses === 0;
  const fit = fitted({ base, percent, reps, rir, least, most, added, loads, ...kilos, paced }, v);
  return {
    loadKg: fit.loadKg,
    reps: fit.reps,
    rir: fit.rir,
    step: fit.step,
    why: [...fit.why, ...whyEased(asked, lift, cut, v)],
  };
}

/** The lesser of two shares of the maximum. One is told in whole percent: half a percent apart they are the same, and the exact one counts. */
function shareOf(told: number, exact: number): number {
  return told < Math.round(exact) ? told : exact;
}

/** The load that may not be passed: the last one after a miss and where loads are held, else 10 % over it or the next owned. */
function ceilingOf(
  { limits }: LoadAsked,
  { lastLoadKg, misses }: Lift,
  loads: readonly number[],
  { L3 }: LoadValues,
): number | null {
  if (lastLoadKg === null || limits.holdLoad || misses > 0) return lastLoadKg;
  return Math.max(lastLoadKg * (1 + L3.mostAtOnce / 100), above(lastLoadKg, loads) ?? 0);
}

/** The deeper of what a rule takes off and what a long pause of this lift alone does. */
function cutOf({ limits, day }: LoadAsked, lift: Lift, v: LoadValues): number {
  const stale = day - lift.lastDay > v.L3.staleDays ? v.L3.staleCut : 0;
  return Math.max(limits.loadCutPercent ?? 0, stale);
}

function firstLoad(lift: Lift | undefined, rir: number | null): Reason {
  const start = lift?.lastLoadKg == null ? "Start light" : `Start with the ${kilograms(lift.lastLoadKg)} of last time`;
  const until =
    rir === null ? "as long as every rep stays fast" : `until about ${rir} ${rir === 1 ? "rep is" : "reps are"} left`;
  const text = `${start} and add weight set by set ${until}. Never try a maximum. Log the sets and the next loads follow from them.`;
  return lawReason("L2", text, { rir, lastLoadKg: lift?.lastLoadKg ?? null }, loadParameters.L2.foundWithin);
}

/** Why the load is lighter, or no heavier, than the log alone would have it. What rules take off they tell themselves. */
function whyEased({ limits, day }: LoadAsked, lift: Lift, cut: number, v: LoadValues): Reason[] {
  const days = day - lift.lastDay;
  const reasons: Reason[] = [];
  if (days > v.L3.staleDays && cut > (limits.loadCutPercent ?? 0)) {
    const text = `You last did this ${days} days ago, so it begins ${cut} % lighter. Our choice.`;
    reasons.push(lawReason("L3", text, { days, cutPercent: cut }, loadParameters.L3.staleCut));
  }
  if (lift.misses > 0) {
    const text = "Last time fell short of what was asked, so the load stays. One such day means little.";
    reasons.push(lawReason("L3", text, { misses: lift.misses }, loadParameters.L3.missesToDrop));
  }
  return reasons;
}
