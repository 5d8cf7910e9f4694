import type { Day } from "../calendar/day.ts";
import type { OwnedLoads } from "../journal/training.ts";
import { LOADS, type LoadKind } from "../library/equipment.ts";
import type { Exercise } from "../library/exercise.ts";
import { type Estimate, sessionEstimate, shownEstimate, smoothed } from "./estimate.ts";
import type { Lift, LoggedWork, WorkSet } from "./lift.ts";
import { amountOf, type Outcome, outcomeOf } from "./outcome.ts";
import { above, loadsOf } from "./owned.ts";
import { type LoadValues, loadDefaults } from "./parameters.ts";
import { percentOf } from "./percent.ts";

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
  /** What the working maximum was, and what the load done stood for, in the sessions of the last seven days. */
  readonly week: readonly { readonly day: Day; readonly kg: number }[];
  /** What was asked of each set the last time, where it was met; null: it was not. */
  readonly metAmount: number | null;
}

/**
 * L1, L3: what the log says of each exercise, by its id, in the order in which they first occur. `work` is in order of its
 * days and ends before today. An exercise that `exerciseOf` does not know is read as counted in reps, its loads in steps
 * that nobody knows.
 */
export function liftsOf(
  work: readonly LoggedWork[],
  exerciseOf: (id: string) => Exercise | undefined,
  level: Exercise["level"],
  owned: OwnedLoads,
  v: LoadValues = loadDefaults,
): ReadonlyMap<string, Lift> {
  const runner = { level, loads: new Map(LOADS.map((load) => [load, loadsOf(load, owned)])), v };
  const tracks = new Map<string, Track>();
  for (const one of work) {
    if (one.sets.length === 0) continue;
    tracks.set(one.exercise, next(tracks.get(one.exercise), one, exerciseOf(one.exercise), runner));
  }
  return new Map([...tracks].map(([id, { lift }]) => [id, lift]));
}

function next(before: Track | undefined, work: LoggedWork, exercise: Exercise | undefined, runner: Runner): Track {
  const { v } = runner;
  const measure = exercise?.measure ?? "reps";
  const outcome = outcomeOf(work, measure, v.L3);
  const stale = before === undefined || work.day - before.lift.lastDay > v.L3.staleDays;
  const session = measure === "reps" ? sessionEstimate(work.sets, runner.level, v.L1) : null;
  const kept = stale ? null : before.estimate;
  const estimate = session === null ? kept : smoothed(kept, session, v.L1);
  const loads = kilogramsOf(exercise, heaviestOf(work.sets), runner);
  const misses = outcome.result === "missed" ? (before?.lift.misses ?? 0) + 1 : 0;
  const dropped = misses >= v.L3.missesToDrop;
  const filled = filledBy(outcome, work, before?.lift, v);
  const maximum =
    measure === "reps" ? maximumOf({ before, work, outcome, estimate, stale, dropped, filled, loads }, runner) : null;
  const rose = maximum !== null && before?.lift.workingMaxKg != null && maximum > before.lift.workingMaxKg;
  const amounts = work.sets.flatMap((set) => amountOf(set, measure) ?? []);
  const askedAmount = amountOf(work.asked[0] ?? {}, measure) ?? null;
  return {
    lift: {
      exercise: work.exercise,
      e1RM: shownEstimate(estimate, v.L1),
      workingMaxKg: maximum,
      lastDay: work.day,
      lastLoadKg: heaviestOf(work.sets),
      misses: dropped ? 0 : misses,
      filled: rose ? 0 : filled,
      lastAmount: amounts.length === 0 ? null : Math.max(...amounts),
      chain: chainOf(before, work, { outcome, dropped, loads, askedAmount, measure }, v.L3),
    },
    estimate,
    week: weekOf(before, work.day, maximum, standsFor(outcome, v)),
    metAmount: outcome.result === "met" ? askedAmount : null,
  };
}

function heaviestOf(sets: readonly WorkSet[]): number | null {
  const loads = sets.flatMap(({ loadKg }) => loadKg ?? []);
  return loads.length === 0 ? null : Math.max(...loads);
}

/** The loads of the way in which the exercise was done: the first that can make the load, else the first with kilograms. */
function kilogramsOf(exercise: Exercise | undefined, loadKg: number | null, runner: Runner): readonly number[] {
  const ways = (exercise?.setups ?? [])
    .flatMap(({ load }) => [runner.loads.get(load) ?? []])
    .filter((loads) => loads.length > 0);
  return ways.find((loads) => loadKg !== null && loads.includes(loadKg)) ?? ways[0] ?? [];
}

/** The maximum for which the load asked would have been the whole of it; null where none was asked with a load. */
function standsFor({ asked }: Outcome, v: LoadValues): number | null {
  if (asked?.loadKg === undefined || asked.reps === undefined) return null;
  return (asked.loadKg * 100) / percentOf(asked.reps, asked.rir ?? 0, v.L1);
}

function weekOf(before: Track | undefined, day: Day, maximum: number | null, stood: number | null): Track["week"] {
  const earlier = (before?.week ?? []).filter((each) => day - each.day < 7);
  return [...earlier, ...[maximum, stood].flatMap((kg) => (kg === null ? [] : [{ day, kg }]))];
}

/** Sessions met since the load last rose. A lighter load, a guessed reserve or pain counts for nothing; a miss empties it. */
function filledBy(outcome: Outcome, work: LoggedWork, lift: Lift | undefined, v: LoadValues): number {
  const before = lift?.filled ?? 0;
  if (outcome.result === "missed") return 0;
  const stood = standsFor(outcome, v);
  const maximum = lift?.workingMaxKg ?? null;
  const tooLight = stood !== null && maximum !== null && stood < maximum * (1 - v.L3.shortLoad / 100);
  const guessed = (outcome.asked?.rir ?? 0) > v.L1.mostRir;
  const hurt = (work.pain ?? 0) > v.L3.painHolds;
  return outcome.result === "met" && !tooLight && !guessed && !hurt ? before + 1 : before;
}

interface Read {
  readonly before: Track | undefined;
  readonly work: LoggedWork;
  readonly outcome: Outcome;
  readonly estimate: Estimate | null;
  readonly stale: boolean;
  readonly dropped: boolean;
  readonly filled: number;
  readonly loads: readonly number[];
}

function maximumOf(read: Read, runner: Runner): number | null {
  const { before, outcome, estimate, stale, dropped } = read;
  const { v } = runner;
  const held = before?.lift.workingMaxKg ?? null;
  if (held === null) return found(read, v);
  const start = stale ? Math.min(held, found(read, v) ?? held) : held;
  if (dropped) return start * (1 - v.L3.drop / 100);
  const eased = outcome.hardFirstSet ? start * (1 - v.L3.firstSetDrop / 100) : start;
  if (outcome.result !== "met") return Math.min(eased, estimate?.kg ?? eased);
  return risen(eased, read, runner);
}

/** L2: the first maximum that loads are reckoned from, on the careful side; null while every set was far too light. */
function found({ work, outcome, estimate }: Pick<Read, "work" | "outcome" | "estimate">, v: LoadValues): number | null {
  const most = outcome.asked?.rir ?? work.asked[0]?.rir;
  const near = most === undefined ? v.L2.foundRir : most + v.L2.foundWithin;
  const sets = work.sets.filter(({ reps, loadKg }) => (reps ?? 0) >= 1 && (loadKg ?? 0) > 0);
  if (!sets.some(({ rir }) => (rir ?? 0) <= near)) return null;
  const atLeast = sets.map(({ reps = 1, rir = 0, loadKg = 0 }) => {
    const counted = Math.min(v.L1.mostReps, reps + Math.min(rir, v.L1.mostRir));
    return (loadKg * 100) / percentOf(counted, 0, v.L1);
  });
  const kg = estimate?.kg ?? Math.max(...atLeast);
  return kg * (1 - (v.L2.caution * v.L1.error) / 100);
}

/** L3: one step for a new lifter, +2.5 % for others once the reps are filled or clearly left over; at most 5 % in seven days. */
function risen(maximum: number, read: Read, { level, v }: Runner): number {
  const { before, work, outcome, filled, loads } = read;
  if (filled <= (before?.lift.filled ?? 0)) return maximum;
  const full = level === "new" || filled > v.L3.fillReps || outcome.spare >= v.L3.fullReserve;
  if (!full) return maximum;
  const loadKg = outcome.asked?.loadKg;
  const stood = standsFor(outcome, v);
  const step = loadKg === undefined ? null : above(loadKg, loads);
  const oneStep = step !== null && loadKg !== undefined && stood !== null ? (stood * step) / loadKg : null;
  const small = oneStep !== null && stood !== null && oneStep <= stood * (1 + v.L3.mostAWeek / 100);
  const wanted = level === "new" && small ? oneStep : maximum * (1 + v.L3.rise / 100);
  const week = weekOf(before, work.day, maximum, stood).map(({ kg }) => kg);
  return Math.max(maximum, Math.min(wanted, Math.min(...week) * (1 + v.L3.mostAWeek / 100)));
}

interface Chained {
  readonly outcome: Outcome;
  readonly dropped: boolean;
  readonly loads: readonly number[];
  readonly askedAmount: number | null;
  readonly measure: Exercise["measure"];
}

/**
 * Up where all was met and reps were left over, or the same amount was met twice because its range ends there; down where
 * it was missed twice. With a load to choose, only at the heaviest and the lightest that the runner owns. Jumps stay.
 */
function chainOf(before: Track | undefined, work: LoggedWork, read: Chained, v: LoadValues["L3"]): Lift["chain"] {
  const { outcome, dropped, loads, askedAmount, measure } = read;
  if (measure === "contacts") return "stay";
  const loadKg = heaviestOf(work.sets);
  const free = loadKg === null || loads.length === 0;
  if (dropped) return free || loadKg <= (loads[0] ?? 0) ? "regress" : "stay";
  const atEnd = free || loadKg >= (loads.at(-1) ?? 0);
  if (outcome.result !== "met" || !atEnd || (work.pain ?? 0) > v.painHolds) return "stay";
  const sameAgain = askedAmount !== null && before?.metAmount === askedAmount;
  return outcome.spare >= v.fullReserve || sameAgain ? "progress" : "stay";
}
