import type { Exercise } from "../packages/core/src/library/exercise.ts";
import { exerciseOf } from "../packages/core/src/library/exercises.ts";
import type { WorkSet } from "../packages/core/src/progression/lift.ts";
import type { Random } from "./random.ts";

/** A lift of someone whose strength is known to us alone. */
export interface TrueLift {
  readonly exercise: Exercise;
  readonly startKg: number;
  /** The one-rep maximum now. */
  kg: number;
  /** How far the load falls with each rep; the product takes 0.0353 for everybody. */
  readonly slope: number;
}

/** A made-up lifter. All spreads are ours; the mean bias of what is felt to be left is that of HAL22. */
export interface Lifter {
  readonly level: Exercise["level"];
  readonly lifts: readonly TrueLift[];
  readonly gainAWeek: number;
  /** Reps that the lifter feels too few; negative: too many. */
  readonly bias: number;
  /** Spread of a single guess, in reps. */
  readonly guess: number;
}

/** Maxima in kg of a lifter with some experience; the others by `STRENGTH`. */
const LIFTS = { "back-squat": 85, deadlift: 100, "barbell-bench-press": 55, "barbell-row": 60 } as const;
const LEVELS = ["new", "some", "trained"] as const;
const STRENGTH = { new: 0.75, some: 1, trained: 1.3 } as const;
const GAIN_A_WEEK = { new: 0.012, some: 0.007, trained: 0.004 } as const;
const GUESS = { new: 0.9, some: 0.7, trained: 0.6 } as const;

const SPREAD = { size: 0.25, lift: 0.1, slope: 0.12, gain: 0.4, reps: 0.4 } as const;
const BIAS = { mean: 0.95, spread: 0.7 } as const;
/** What each further set of an exercise takes. */
const FATIGUE = 0.008;

export function lifterOf(random: Random): Lifter {
  const level = LEVELS[Math.floor(random.uniform() * LEVELS.length)] as Exercise["level"];
  const size = STRENGTH[level] * Math.exp(SPREAD.size * random.normal());
  const lifts = Object.entries(LIFTS).map(([id, usualKg]): TrueLift => {
    const exercise = exerciseOf(id);
    if (exercise === undefined) throw new Error(`the library has no exercise "${id}"`);
    const kg = usualKg * size * Math.exp(SPREAD.lift * random.normal());
    return { exercise, startKg: kg, kg, slope: 0.0353 * Math.exp(SPREAD.slope * random.normal()) };
  });
  return {
    level,
    lifts,
    gainAWeek: GAIN_A_WEEK[level] * Math.exp(SPREAD.gain * random.normal()),
    bias: BIAS.mean + BIAS.spread * random.normal(),
    guess: GUESS[level],
  };
}

/** Reps that a load allows in the nth set (from 0) of a day on which strength is off by a share, `form`. */
export function possibleReps(lift: TrueLift, loadKg: number, form: number, nth: number, random: Random): number {
  const kg = lift.kg * (1 + form - FATIGUE * nth);
  return 1 + (kg / loadKg - 1) / lift.slope + SPREAD.reps * random.normal();
}

/** Whole reps that the lifter says are left; near none bias and spread fade. */
export function saidReserve(truly: number, { bias, guess }: Lifter, random: Random): number {
  const felt = truly - Math.min(1, truly / 2) * bias + Math.min(1, truly / 3) * guess * random.normal();
  return Math.max(0, Math.min(10, Math.round(felt)));
}

/** L2 as a lifter does it: from a light load up, until no more is left than was asked, or nearly so. */
export function searchedSets(
  lift: TrueLift,
  lifter: Lifter,
  goal: { readonly reps: number; readonly rir: number; readonly form: number; readonly fromKg: number | null },
  random: Random,
): WorkSet[] {
  const sets: WorkSet[] = [];
  let loadKg = goal.fromKg ?? 20;
  for (let n = 0; n < 6; n++) {
    const able = possibleReps(lift, loadKg, goal.form, n, random);
    const reps = Math.max(0, Math.min(goal.reps, Math.floor(able)));
    const rir = able < goal.reps ? 0 : saidReserve(able - reps, lifter, random);
    sets.push({ reps, rir, loadKg });
    if (rir <= goal.rir + 1) break;
    loadKg += rir > goal.rir + 4 ? 10 : 5;
  }
  return sets;
}
