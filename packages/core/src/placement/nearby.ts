import type { Day } from "../calendar/day.ts";
import type { RuleBook } from "../rules/registry.ts";
import { FOCUSES, type Slot } from "../rules/slot.ts";
import { problemOf, slotsBetween, weekOf } from "./frame-problem.ts";
import type { Placed } from "./placed.ts";
import type { Fact, PlanWeek, Problem } from "./problem.ts";
import { slotsOf } from "./slots.ts";
import { leastCost, type Solution, solve } from "./solve.ts";
import type { Span, Surroundings } from "./surroundings.ts";

/** What is otherwise in a changed problem. */
export interface Change {
  readonly around?: Surroundings;
  readonly book?: RuleBook;
  /** Days without run or cross-training, where the change moves a run. */
  readonly weeks?: readonly PlanWeek[];
  /** The first day that may hold a session; default today. */
  readonly from?: Day;
}

/** A part of a plan solved again: some weeks around one, with the plan’s sessions outside them held still. */
export interface Nearby {
  readonly solution: Solution;
  readonly weeks: readonly PlanWeek[];
  /** Sessions in the week it was made for, facts counted. */
  readonly placed: number;
}

/** Weeks on either side that may move along. */
const REACH = 1;

/** Solves the weeks around week `w` of a plan again under a change. */
export function solveNearby(placed: Placed, w: number, change: Change = {}): Nearby {
  const problem = problemNearby(placed, w, change);
  const solution = solve(problem);
  return { solution, weeks: problem.weeks, placed: countIn(solution, placed.weeks[w] as PlanWeek) };
}

/** The cost that `solveNearby` would find, in half its time. */
export function costNearby(placed: Placed, w: number, change: Change): number {
  return leastCost(problemNearby(placed, w, change));
}

function problemNearby(placed: Placed, w: number, change: Change): Problem {
  const weeks = (change.weeks ?? placed.weeks).slice(Math.max(0, w - REACH), w + REACH + 1);
  const first = weeks[0]?.monday ?? 0;
  const last = (weeks.at(-1)?.monday ?? 0) + 6;
  const standing = placed.standing.map(({ fact }) => fact);
  const standingDays = new Set(standing.map(({ day }) => day));
  const from = Math.max(first, change.from ?? placed.frame.today);
  const slots = (
    change.around ? slotsOf(closeTo(change.around, from, last), from, last) : slotsBetween(placed.slots, from, last)
  ).filter((slot) => !standingDays.has(slot.on.day));
  const facts = [...standing, ...heldOutside(placed, first, last)].sort((a, b) => a.start - b.start);
  return problemOf(change.book ?? placed.book, weeks, slots, facts);
}

/** Days on either side of some weeks that a rule can look at from inside them: more than its longest span of hours. */
const LOOK_DAYS = 6;

/** Surroundings with only the runs and other events that matter to the civil days `first` to `last`. */
export function closeTo(around: Surroundings, first: Day, last: Day): Surroundings {
  const [start, end] = [(first - LOOK_DAYS) * 1440, (last + LOOK_DAYS + 1) * 1440];
  const close = <S extends Span>(spans: readonly S[]) => spans.filter((span) => span.end > start && span.start < end);
  return { ...around, runs: close(around.runs), taken: close(around.taken) };
}

/** The plan’s own sessions outside the weeks, as facts that are priced elsewhere. */
function heldOutside(placed: Placed, first: Day, last: Day): Fact[] {
  return placed.solution.chosen
    .filter((chosen) => chosen.of >= 0)
    .map((chosen) => ({ slot: placed.slots[chosen.of] as Slot, focus: chosen.focus }))
    .filter(({ slot }) => slot.on.day < first || slot.on.day > last)
    .map(({ slot, focus }) => ({
      start: slot.start,
      end: slot.end,
      day: slot.on.day,
      focus: FOCUSES[focus] as Fact["focus"],
      onFree: slot.on.free,
      target: placed.weeks[weekOf(placed.weeks, slot.on.day)]?.dose.target ?? 0,
      cost: 0,
    }));
}

function countIn({ chosen, problem }: Solution, week: PlanWeek): number {
  const dayOf = (of: number) => (of < 0 ? (problem.facts[-1 - of] as Fact).day : (problem.slots[of] as Slot).on.day);
  return chosen.filter(({ of }) => dayOf(of) >= week.monday && dayOf(of) < week.monday + 7).length;
}
