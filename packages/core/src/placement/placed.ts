import type { Problem as Told } from "../problem.ts";
import type { RuleBook } from "../rules/registry.ts";
import type { Slot } from "../rules/slot.ts";
import { bookOf, type Frame, planWeeksOf, surroundingsOf } from "./frame.ts";
import { problemOf } from "./frame-problem.ts";
import type { PlanWeek, Problem } from "./problem.ts";
import { slotsOf } from "./slots.ts";
import { type Solution, solve } from "./solve.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { Surroundings } from "./surroundings.ts";

/** A frame with its sessions placed, and all that led to it. */
export interface Placed {
  readonly frame: Frame;
  readonly book: RuleBook;
  readonly around: Surroundings;
  readonly weeks: readonly PlanWeek[];
  readonly slots: readonly Slot[];
  readonly standing: readonly Standing[];
  readonly problem: Problem;
  readonly solution: Solution;
  /** What the runner is told of pins and own sessions that collide. */
  readonly told: readonly Told[];
}

/** Places the sessions of a frame from today to the end of its last week. */
export function place(frame: Frame): Placed {
  const book = bookOf(frame);
  const around = surroundingsOf(frame);
  const weeks = planWeeksOf(frame);
  const last = (weeks.at(-1)?.monday ?? frame.today) + 6;
  const { standing, told } = standingOf(frame, book, around);
  const standingDays = new Set(standing.map(({ fact }) => fact.day));
  const slots =
    frame.stop === null ? slotsOf(around, frame.today, last).filter((slot) => !standingDays.has(slot.on.day)) : [];
  const problem = problemOf(
    book,
    weeks,
    slots,
    standing.map(({ fact }) => fact),
  );
  return { frame, book, around, weeks, slots, standing, problem, solution: solve(problem), told };
}
