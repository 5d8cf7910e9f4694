import type { OwnedLoads } from "../journal/training.ts";
import { LOADS, type LoadKind } from "../library/equipment.ts";
import type { Exercise } from "../library/exercise.ts";
import { chainStep } from "./chain-step.ts";
import { type Estimate, sessionEstimate, shownEstimate, smoothed } from "./estimate.ts";
import type { Lift, LoggedWork, WorkSet } from "./lift.ts";
import { amountOf, type Outcome, outcomeOf } from "./outcome.ts";
import { loadsOf } from "./owned.ts";
import { type LoadValues, loadDefaults } from "./parameters.ts";
import { type Stood, standsFor, weekOf, workingMax } from "./working-max.ts";

interface Runner {
  readonly level: Exercise["level"];
  /** What the runner owns of each kind, rising. */
  readonly loads: ReadonlyMap<LoadKind, readonly number[]>;
  readonly v: LoadValues;
}

/** A lift while its log is read, session by session. */
interface Track {
  readonly lift: Lift;
  readonly estimate: Estimate | null;
  /** The working maximum, and what the loads stood for, in the sessions of the last seven days. */
  readonly week: readonly Stood[];
  /** What was asked of each set the last time, where it was met; null: it was not. */
  readonly metAmount: number | null;
}

/**
 * L1, L3: what the log says of each exercise, by its id, in the order in which they first occur. `work` is in order of its
 * days and ends before today; work without a set says nothing. An exercise that `exerciseOf` does not know is read as one
 * counted in reps, with steps of load that nobody knows.
 */
export function liftsOf(
  work: readonly LoggedWork[],
  exerciseOf: (id: string) => Exercise | undefined,
  level: Exercise["level"],
  owned: OwnedLoads,
  v: LoadValues = loadDefaults,
): ReadonlyMap<string, Lift> {
  const steps = liftSteps(work, exerciseOf, level, owned, v);
  return new Map([...steps].map(([id, lifts]) => [id, lifts.at(-1) as Lift]));
}

/** The same after each session of an exercise, in their order. */
export function liftSteps(
  work: readonly LoggedWork[],
  exerciseOf: (id: string) => Exercise | undefined,
  level: Exercise["level"],
  owned: OwnedLoads,
  v: LoadValues = loadDefaults,
): ReadonlyMap<string, readonly Lift[]> {
  const runner = { level, loads: new Map(LOADS.map((load) => [load, loadsOf(load, owned)])), v };
  const tracks = new Map<string, Track[]>();
  for (const one of work) {
    if (one.sets.length === 0) continue;
    const before = tracks.get(one.exercise) ?? [];
    before.push(next(before.at(-1), one, exerciseOf(one.exercise), runner));
    tracks.set(one.exercise, before);
  }
  return new Map([...tracks].map(([id, steps]) => [id, steps.map(({ lift }) => lift)]));
}

function next(before: Track | undefined, work: LoggedWork, exercise: Exercise | undefined, runner: Runner): Track {
  const { level, v } = runner;
  const measure = exercise?.measure ?? "reps";
  const outcome = outcomeOf(work, measure, v.L3);
  const stale = before === undefined || work.day - before.lift.lastDay > v.L3.staleDays;
  const session = measure === "reps" ? sessionEstimate(work.sets, level, v.L1) : null;
  const known = stale ? null : before.estimate;
  const estimate = session === null ? known : smoothed(known, session, v.L1);
  const lastLoadKg = heaviestOf(work.sets);
  const loads = loadsIn(exercise, lastLoadKg, runner);
  const misses = outcome.result === "missed" ? (before?.lift.misses ?? 0) + 1 : 0;
  const dropped = misses >= v.L3.missesToDrop;
  const filled = filledBy(outcome, work, before?.lift, v);
  const week = before?.week ?? [];
  const read = { before: before?.lift, week, work, outcome, estimate, stale, dropped, filled, loads, level };
  const maximum = measure === "reps" ? workingMax(read, v) : null;
  const rose = maximum !== null && maximum > (before?.lift.workingMaxKg ?? maximum);
  const amounts = work.sets.flatMap((set) => amountOf(set, measure) ?? []);
  const askedAmount = amountOf(work.asked[0] ?? {}, measure) ?? null;
  const sameAgain = askedAmount !== null && before?.metAmount === askedAmount;
  return {
    lift: {
      exercise: work.exercise,
      e1RM: shownEstimate(estimate, v.L1),
      workingMaxKg: maximum,
      lastDay: work.day,
      lastLoadKg,
      misses: dropped ? 0 : misses,
      filled: rose ? 0 : filled,
      lastAmount: amounts.length === 0 ? null : Math.max(...amounts),
      chain: chainStep({ work, outcome, dropped, loads, lastLoadKg, sameAgain, measure }, v.L3),
    },
    estimate,
    week: weekOf(week, work.day, maximum, standsFor(outcome, v.L1)),
    metAmount: outcome.result === "met" ? askedAmount : null,
  };
}

function heaviestOf(sets: readonly WorkSet[]): number | null {
  const loads = sets.flatMap(({ loadKg }) => loadKg ?? []);
  return loads.length === 0 ? null : Math.max(...loads);
}

/** The loads of the way in which the exercise was done: the first that can make the load, else the first with kilograms. */
function loadsIn(exercise: Exercise | undefined, loadKg: number | null, runner: Runner): readonly number[] {
  const ways = (exercise?.setups ?? [])
    .map(({ load }) => runner.loads.get(load) ?? [])
    .filter((loads) => loads.length > 0);
  return ways.find((loads) => loadKg !== null && loads.includes(loadKg)) ?? ways[0] ?? [];
}

/**
 * Sessions in a row that met what was asked, since the load last rose. A lighter load than the maximum gives, a reserve too
 * large to be felt, or pain count for nothing.
 */
function filledBy(outcome: Outcome, work: LoggedWork, lift: Lift | undefined, v: LoadValues): number {
  const before = lift?.filled ?? 0;
  if (outcome.result === "unasked") return before;
  if (outcome.result !== "met") return 0;
  const stood = standsFor(outcome, v.L1);
  const maximum = lift?.workingMaxKg ?? null;
  const tooLight = stood !== null && maximum !== null && stood < maximum * (1 - v.L3.shortLoad / 100);
  const guessed = (outcome.asked?.rir ?? 0) > v.L1.mostRir;
  const hurt = (work.pain ?? 0) > v.L3.painHolds;
  return tooLight || guessed || hurt ? before : before + 1;
}
