import type { Day } from "../calendar/day.ts";
import type { Exercise } from "../library/exercise.ts";
import type { Estimate } from "./estimate.ts";
import type { Lift, LoggedWork } from "./lift.ts";
import type { Outcome } from "./outcome.ts";
import { above } from "./owned.ts";
import type { LoadValues } from "./parameters.ts";
import { percentOf } from "./percent.ts";

/** A maximum that held, or that a load stood for, on a day. */
export interface Stood {
  readonly day: Day;
  readonly kg: number;
}

interface Read {
  /** The lift before the session; undefined: its first. */
  readonly before: Lift | undefined;
  readonly week: readonly Stood[];
  readonly work: LoggedWork;
  readonly outcome: Outcome;
  /** With the session in it. */
  readonly estimate: Estimate | null;
  /** First session, or the first after a long pause. */
  readonly stale: boolean;
  /** Missed so often that the load falls. */
  readonly dropped: boolean;
  readonly filled: number;
  /** What the runner owns for the exercise, rising. */
  readonly loads: readonly number[];
  readonly level: Exercise["level"];
}

/** L3: the working maximum after a session; null while none was found. */
export function workingMax(read: Read, v: LoadValues): number | null {
  const { before, outcome, estimate, stale, dropped } = read;
  const held = before?.workingMaxKg ?? null;
  if (held === null) return foundAndRisen(read, v);
  const start = stale ? Math.min(held, found(read, v) ?? held) : held;
  if (dropped) return start * (1 - v.L3.drop / 100);
  if (outcome.result === "met") return risen(start, read, v);
  const eased = outcome.hardFirstSet ? start * (1 - v.L3.firstSetDrop / 100) : start;
  const slack = outcome.result === "missed" ? 0 : v.L3.slack;
  return estimate === null ? eased : Math.min(eased, estimate.kg * (1 + slack / 100));
}

/** The maximum for which the load asked would have been the whole of it; null where none was asked with a load. */
export function standsFor({ asked }: Outcome, v: LoadValues["L1"]): number | null {
  if (asked?.loadKg === undefined || asked.reps === undefined) return null;
  return (asked.loadKg * 100) / percentOf(asked.reps, asked.rir ?? 0, v);
}

/** Seven days with what a session adds to them. */
export function weekOf(week: readonly Stood[], day: Day, ...kgs: readonly (number | null)[]): readonly Stood[] {
  return [...week.filter((each) => day - each.day < 7), ...kgs.flatMap((kg) => (kg === null ? [] : [{ day, kg }]))];
}

function foundAndRisen(read: Read, v: LoadValues): number | null {
  const first = found(read, v);
  return first === null || read.outcome.result !== "met" ? first : risen(first, read, v);
}

/** L2: the first maximum that loads are reckoned from, on the careful side; null while every set was far too light. */
function found({ work, estimate }: Read, v: LoadValues): number | null {
  const askedRir = work.asked.find(({ rir }) => rir !== undefined)?.rir;
  const near = askedRir === undefined ? v.L2.foundRir : askedRir + v.L2.foundWithin;
  const sets = work.sets.filter(({ reps, loadKg }) => (reps ?? 0) >= 1 && (loadKg ?? 0) > 0);
  if (!sets.some(({ rir }) => (rir ?? 0) <= near)) return null;
  const atLeast = sets.map(({ reps = 1, rir = 0, loadKg = 0 }) => {
    const counted = Math.min(v.L2.countedReps, reps + Math.min(rir, v.L1.mostRir));
    return (loadKg * 100) / percentOf(counted, 0, v.L1);
  });
  const careful = (estimate?.kg ?? Math.max(...atLeast)) * (1 - (v.L2.caution * v.L1.error) / 100);
  return Math.max(careful, shownIn(work, v.L1));
}

/** What the heaviest set stands for that had the reps and the reserve asked; 0 where none had. A reserve not said is that asked. */
function shownIn({ asked, sets }: LoggedWork, v: LoadValues["L1"]): number {
  const goal = asked.find(({ reps, rir }) => reps !== undefined && rir !== undefined);
  if (goal?.reps === undefined || goal.rir === undefined) return 0;
  const percent = percentOf(goal.reps, goal.rir, v);
  const had = sets.filter(({ reps = 0, rir = goal.rir ?? 0 }) => reps >= (goal.reps ?? 0) && rir >= (goal.rir ?? 0));
  return Math.max(0, ...had.map(({ loadKg = 0 }) => (loadKg * 100) / percent));
}

/** One step for a new lifter; 2.5 % for others, once the reps are filled or clearly left over; never 5 % more than in seven days. */
function risen(maximum: number, read: Read, v: LoadValues): number {
  const { before, week, work, outcome, filled, level } = read;
  if (filled <= (before?.filled ?? 0)) return maximum;
  const full = level === "new" || filled > v.L3.fillReps || outcome.spare >= v.L3.fullReserve;
  if (!full) return maximum;
  const most = 1 + v.L3.mostAWeek / 100;
  const stood = standsFor(outcome, v.L1);
  const step = level === "new" ? stepShare(read) : null;
  const wanted = step !== null && stood !== null && step <= most ? stood * step : maximum * (1 + v.L3.rise / 100);
  const lowest = Math.min(...weekOf(week, work.day, maximum, stood).map(({ kg }) => kg));
  return Math.max(maximum, Math.min(wanted, lowest * most));
}

/** The next load that the runner owns as a multiple of the one asked; null: there is none. */
function stepShare({ outcome, loads }: Read): number | null {
  const loadKg = outcome.asked?.loadKg;
  const next = loadKg === undefined ? null : above(loadKg, loads);
  return next === null || loadKg === undefined ? null : next / loadKg;
}
