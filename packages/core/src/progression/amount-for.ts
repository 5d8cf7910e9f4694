import type { Facts, Reason } from "../explain/reason.ts";
import type { OwnedLoads } from "../journal/training.ts";
import type { Exercise, Measure, Setup } from "../library/exercise.ts";
import { kilograms, lawReason } from "./law-reason.ts";
import type { Lift } from "./lift.ts";
import { above, atMost, loadsOf } from "./owned.ts";
import { type LoadValues, loadDefaults, loadParameters } from "./parameters.ts";
import { rangeOf } from "./range.ts";

export interface AmountAsked {
  /** What the log says of the exercise; undefined: nothing. */
  readonly lift: Lift | undefined;
  readonly exercise: Exercise;
  readonly setup: Setup;
  /** What the phase asks of a set, in the exercise’s own measure. */
  readonly amount: number;
  /** Null: nobody counts one, as in holds and carries. */
  readonly rir: number | null;
  /** Least and most of a set; absent: of reps 3–6, 6–12 or 12–20, else two steps to either side of what the phase asks. */
  readonly range?: readonly [number, number];
  readonly owned: OwnedLoads;
  readonly limits: { readonly holdLoad?: boolean | undefined; readonly loadCutPercent?: number | undefined };
}

export interface AmountGiven {
  readonly amount: number;
  readonly rir: number | null;
  /** Of carries and loaded holds; null: to be found, or there is none to choose. */
  readonly loadKg: number | null;
  /** Where the chain of the exercise should go. */
  readonly step: Lift["chain"];
  readonly why: readonly Reason[];
}

const UNITS: Readonly<Record<Measure, string>> = { reps: "reps", seconds: "s", metres: "m", contacts: "landings" };

/**
 * L3 for what has no load as a share of a maximum: body and band, holds and carries. One step more inside the range than last
 * time where all was met, the same where it was not, a little less after two misses; light sessions stay at what the phase
 * asks. A carry at the end of its range takes the next weight and begins it anew. Landings are the phase’s alone.
 */
export function amountFor(asked: AmountAsked, v: LoadValues = loadDefaults): AmountGiven {
  const { lift, exercise, setup, amount, rir } = asked;
  const loads = loadsOf(setup.load, asked.owned);
  const step = lift?.chain ?? "stay";
  const last = lift?.lastAmount ?? null;
  if (lift === undefined || last === null || exercise.measure === "contacts") {
    return { amount, rir, loadKg: null, step, why: loads.length > 0 ? [firstWeight(amount, exercise.measure)] : [] };
  }
  const by = stepOf(exercise.measure, v);
  const [least, most] = asked.range ?? (exercise.measure === "reps" ? rangeOf(amount) : around(amount, by));
  const inside = (value: number) => Math.min(most, Math.max(least, value));
  const light = (rir ?? 0) > v.L1.mostRir;
  const met = (lift.filled ?? 0) > 0 && !asked.limits.holdLoad && !light;
  const kg = loads.length === 0 || lift.lastLoadKg === null ? null : cutLoad(lift.lastLoadKg, asked, loads);
  const heavier = kg !== null && met && !asked.limits.loadCutPercent && last + by > most ? above(kg, loads) : null;
  if (heavier !== null) {
    const text = `You filled the range with ${kilograms(kg ?? 0)}: ${kilograms(heavier)} now, from ${least} ${UNITS[exercise.measure]} on.`;
    const why = [said(text, { loadKg: heavier, amount: least })];
    return { amount: least, rir, loadKg: heavier, step, why };
  }
  const down = step === "regress" ? Math.floor(last * (1 - v.L3.drop / 100)) : last;
  const next = light ? Math.min(amount, inside(down)) : inside(met ? last + by : down);
  const why =
    next === last ? [] : [said(changed(last, next, met, exercise.measure), { lastAmount: last, amount: next })];
  return { amount: next, rir, loadKg: kg, step, why: next > last && !met ? [] : why };
}

function around(amount: number, by: number): readonly [number, number] {
  return [Math.max(by, amount - 2 * by), amount + 2 * by];
}

function stepOf(measure: Measure, { X4 }: LoadValues): number {
  return { reps: X4.repsStep, seconds: X4.secondsStep, metres: X4.metresStep, contacts: 0 }[measure];
}

function cutLoad(lastKg: number, { limits }: AmountAsked, loads: readonly number[]): number | null {
  return atMost(lastKg * (1 - (limits.loadCutPercent ?? 0) / 100), loads);
}

function changed(last: number, next: number, met: boolean, measure: Measure): string {
  const unit = UNITS[measure];
  if (met && next > last) return `You met what was asked: ${next} ${unit} instead of ${last}.`;
  const one = unit === "reps" && next === 1 ? "rep" : unit;
  return `${next} ${one} instead of the ${last} of last time.`;
}

function said(text: string, facts: Facts): Reason {
  return lawReason("L3", text, facts, loadParameters.X4.repsStep);
}

function firstWeight(amount: number, measure: Measure): Reason {
  const text = `Start light and take a weight with which ${amount} ${UNITS[measure]} stay steady. Never try a maximum.`;
  return lawReason("L2", text, { amount }, loadParameters.L2.foundWithin);
}
