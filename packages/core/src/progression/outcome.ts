import type { Measure } from "../library/exercise.ts";
import type { LoggedWork, WorkSet } from "./lift.ts";
import { type LoadValues, loadDefaults } from "./parameters.ts";

/** How what was done of an exercise stands to what had been asked. */
export interface Outcome {
  /**
   * `met`: every set asked was done with its amount, load and reserve; `missed`: an amount was not reached, or nothing was
   * left where something should have been; `between`: neither; `unasked`: nothing had been asked.
   */
  readonly result: "met" | "missed" | "between" | "unasked";
  /** Of the sets done, the least that the reserve was over what was asked; 0 where it was not said. */
  readonly spare: number;
  /** A3: the first set left over 2 reps less than asked. */
  readonly hardFirstSet: boolean;
  /** The heaviest set asked and the load that was taken for it; null: none was asked with a load. */
  readonly asked: WorkSet | null;
}

/** Sets that are lighter than this share of the heaviest asked are fast or warm-up sets and are not compared. */
const WORK_SHARE = 0.9;

/** A set’s amount in the measure of its exercise; undefined: it was not said. */
export function amountOf(set: WorkSet, measure: Measure): number | undefined {
  return set[measure];
}

/**
 * Compares the work sets in order: those at the heaviest load that was asked, all where none was. Reserve that was not said
 * counts as met; sets left out make it `between`.
 */
export function outcomeOf(work: LoggedWork, measure: Measure, v: LoadValues["L3"] = loadDefaults.L3): Outcome {
  const heaviest = Math.max(0, ...work.asked.map(({ loadKg }) => loadKg ?? 0));
  const isWork = ({ loadKg }: WorkSet) => (loadKg ?? heaviest) >= heaviest * WORK_SHARE;
  const asked = work.asked.filter(isWork);
  const first = asked[0];
  if (first === undefined) return { result: "unasked", spare: 0, hardFirstSet: false, asked: null };
  const pairs = work.sets
    .filter(isWork)
    .slice(0, asked.length)
    .map((done, i) => [done, asked[i] as WorkSet] as const);
  const spares = pairs.flatMap(([done, goal]) => spareOf(done, goal, measure) ?? []);
  const missed = pairs.some(([done, goal]) => fellShort(done, goal, measure));
  const met = pairs.length === asked.length && pairs.every(([done, goal]) => reached(done, goal, measure));
  return {
    result: missed ? "missed" : met ? "met" : "between",
    spare: spares.length === 0 ? 0 : Math.min(...spares),
    hardFirstSet: (spares[0] ?? 0) < -v.firstSetShort,
    asked: heaviest > 0 ? { ...first, loadKg: heaviest } : null,
  };
}

/** Reserve over what was asked; what is missing of the amount is taken off it. Undefined: it was not said. */
function spareOf(done: WorkSet, goal: WorkSet, measure: Measure): number | undefined {
  if (done.rir === undefined || choseHeavier(done, goal, measure)) return undefined;
  const wanted = amountOf(goal, measure) ?? 0;
  const missing = measure === "reps" ? Math.max(0, wanted - (amountOf(done, measure) ?? wanted)) : 0;
  return done.rir - missing - (goal.rir ?? 0);
}

/** Fewer of a load that is heavier than asked, or where none was asked: other work, and no failure at the work asked. */
function choseHeavier(done: WorkSet, goal: WorkSet, measure: Measure): boolean {
  const wanted = amountOf(goal, measure) ?? 0;
  const fewer = (amountOf(done, measure) ?? wanted) < wanted;
  return fewer && (done.loadKg ?? 0) > (goal.loadKg ?? 0);
}

function fellShort(done: WorkSet, goal: WorkSet, measure: Measure): boolean {
  const amount = amountOf(done, measure);
  const wanted = amountOf(goal, measure);
  const short = amount !== undefined && wanted !== undefined && amount < wanted;
  return (short && !choseHeavier(done, goal, measure)) || (done.rir === 0 && (goal.rir ?? 0) >= 1);
}

function reached(done: WorkSet, goal: WorkSet, measure: Measure): boolean {
  const amount = amountOf(done, measure);
  const enough = amount !== undefined && amount >= (amountOf(goal, measure) ?? 0);
  const heavyEnough = (done.loadKg ?? goal.loadKg ?? 0) >= (goal.loadKg ?? 0);
  return enough && heavyEnough && (done.rir === undefined || done.rir >= (goal.rir ?? 0));
}
