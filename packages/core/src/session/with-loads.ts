import type { Reason } from "../explain/reason.ts";
import type { Exercise, Measure } from "../library/exercise.ts";
import { exerciseOf } from "../library/exercises.ts";
import { amountFor } from "../progression/amount-for.ts";
import type { Lift } from "../progression/lift.ts";
import { loadFor } from "../progression/load-for.ts";
import { loadsOf } from "../progression/owned.ts";
import type { LoadValues } from "../progression/parameters.ts";
import { percentOf } from "../progression/percent.ts";
import { reestimate } from "../progression/reestimate.ts";
import { choiceOf } from "./candidates.ts";
import type { Prescription, SetPlan } from "./prescription.ts";
import type { Placed } from "./programme.ts";
import type { Lifter, SessionFacts } from "./session-facts.ts";

type Day = Pick<SessionFacts, "day" | "held">;

/** A prescription with its loads, and where the log would have the exercise’s chain go. */
export interface Loaded {
  readonly prescription: Prescription;
  readonly step: Lift["chain"];
  readonly why: readonly Reason[];
}

/** The loads of a prescription: reps and reserve move where the log or the runner’s weights ask for it (L3, L4). */
export function withLoads(prescription: Prescription, placed: Placed, session: Day, lifter: Lifter): Loaded {
  const known = knownLift(placed, lifter);
  const { set: work, step, why } = loaded(prescription.work, prescription.range, placed, session, lifter, known.lift);
  const fast = prescription.fast && {
    ...prescription.fast,
    work: loaded(prescription.fast.work, prescription.range, placed, session, lifter, known.lift).set,
  };
  return { prescription: { ...prescription, work, ...(fast && { fast }) }, step, why: [...known.why, ...why] };
}

/** The log of the exercise; of one that was swapped in and never done, what the log of the other says of it (X8). */
function knownLift(
  { exercise, setup }: Placed,
  { lifts, swappedFrom, means, values }: Lifter,
): { lift: Lift | undefined; why: readonly Reason[] } {
  const own = lifts.get(exercise.id);
  const old = exerciseOf(swappedFrom.get(exercise.id) ?? "");
  const from = old && lifts.get(old.id);
  const way = old && choiceOf(old, means);
  if (own !== undefined || from === undefined || old === undefined || way === undefined) return { lift: own, why: [] };
  const { lift, why } = reestimate(from, { exercise: old, setup: way.setup }, { exercise, setup }, values);
  return { lift, why: [why] };
}

function loaded(
  set: SetPlan,
  reps: Prescription["range"],
  { exercise, setup }: Placed,
  { day, held }: Day,
  { owned, level, values }: Lifter,
  lift: Lift | undefined,
): { set: SetPlan; step: Lift["chain"]; why: readonly Reason[] } {
  const amount = set[AMOUNT[exercise.measure]];
  if (amount === undefined || exercise.measure === "contacts") return { set, step: "stay", why: [] };
  const rir = set.rir ?? null;
  const limits = { holdLoad: held.holdLoad, loadCutPercent: cutFor(exercise, held) };
  if (exercise.measure === "reps" && loadsOf(setup.load, owned).length > 0) {
    const percent = set.percent ?? null;
    const range = rangeOn(reps, set, held, values);
    const asked = { lift, exercise, setup, reps: amount, rir, percent, owned, limits, level, day, range };
    const given = loadFor(asked, values);
    return { set: withNumbers(set, { reps: given.reps }, given), step: given.step, why: given.why };
  }
  const range = exercise.measure === "reps" ? { range: reps } : {};
  const given = amountFor({ lift, exercise, setup, amount, rir, owned, limits, ...range }, values);
  return {
    set: withNumbers(set, { [AMOUNT[exercise.measure]]: given.amount }, given),
    step: given.step,
    why: given.why,
  };
}

/**
 * The reps between which a load may be fitted (L4): those of the phase, as far as the day allows reps and shares of a maximum.
 * Two more than the most may come where weights are coarse, so they are left free under a roof of the day.
 */
function rangeOn(
  [least, most]: readonly [number, number],
  { reps = 1, rir = 0 }: SetPlan,
  held: Day["held"],
  v: LoadValues,
): readonly [number, number] {
  let low = least;
  while (percentOf(low, rir, v.L1) > held.maxPercent && low < reps) low++;
  return [Math.max(low, held.minReps), Math.max(Math.min(most, held.maxReps - v.L3.overTop), 1)];
}

/** Where a set says how much of it there is. */
const AMOUNT = { reps: "reps", seconds: "seconds", metres: "metres", contacts: "contacts" } as const satisfies Record<
  Measure,
  keyof SetPlan
>;

function withNumbers(
  set: SetPlan,
  amount: Partial<SetPlan>,
  { rir, loadKg }: { rir: number | null; loadKg: number | null },
): SetPlan {
  const moved = { ...set, ...amount, ...(rir !== null && { rir }), ...(loadKg !== null && { loadKg }) };
  if (moved.percent === undefined || moved.reps === undefined || moved.rir === undefined) return moved;
  return { ...moved, percent: Math.round(percentOf(moved.reps, moved.rir)) };
}

function cutFor({ id, loads }: Exercise, held: Day["held"]): number {
  const eased = held.easedExercises.includes(id) || loads.some((area) => held.easedAreas.includes(area));
  return Math.max(held.loadCutPercent, eased ? held.easedCutPercent : 0);
}
