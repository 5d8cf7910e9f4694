import type { Parameters, Values } from "../../evidence/parameter.ts";
import type { Facts } from "../../explain/reason.ts";
import type { Exercise, Setup } from "../../library/exercise.ts";
import type { Phase } from "../../plan-schema.ts";
import type { StationId } from "../station.ts";

/** What every rule of a session has: a permanent id, the line of the law it holds, its numbers, its sentence. */
interface Rule<P extends Parameters> {
  readonly id: string;
  readonly law: string;
  readonly parameters: P;
  /** Made of the facts alone. */
  sentence(facts: Facts): string;
}

/** One exercise, done one way, for one station of a phase’s programme. */
export interface Candidate {
  readonly station: StationId;
  readonly exercise: Exercise;
  readonly setup: Setup;
  /** Place of the setup among those of the exercise, 0 the best. */
  readonly setupRank: number;
  readonly phase: Phase;
  readonly level: Exercise["level"];
  /** What stood here in the phase before, null where there was none or it cannot be done any more. */
  readonly before: Exercise | null;
  /** Steps along the chain from that one; null: another chain. */
  readonly steps: number | null;
  /** The runner asked for this one in the place of another (X8). */
  readonly asked: boolean;
  /** Its main muscles are those of an area flagged as weak. */
  readonly helpsWeakArea: string | null;
}

/** A rule on an exercise for a station: a whole number ≥ 0, `NEVER` where it may not stand there. */
export interface ExerciseRule<P extends Parameters = Parameters> extends Rule<P> {
  cost(candidate: Candidate, p: Values<P>): number;
  facts(candidate: Candidate, p: Values<P>): Facts | null;
}

export const NEVER = Number.POSITIVE_INFINITY;

/** One of some stations is wanted; a session without any of them costs so much. */
export interface Demand {
  readonly anyOf: readonly StationId[];
  readonly cost: number;
  readonly facts: Facts;
}

/** What the choice of stations looks at. */
export interface MenuContext {
  readonly phase: Phase;
  readonly focus: "full" | "light" | "upper";
  /** Length of the slot in minutes. */
  readonly minutes: number;
  /** Stations that the programme can fill today. */
  readonly open: ReadonlySet<StationId>;
  /** Sessions since a station was last filled, 1: in the last one; where that is not known, its place in the rotation. */
  readonly since: (station: StationId) => number;
  /** Sessions that are known to lie before this one. */
  readonly sessionsBefore: number;
  /** Stations that train an area flagged as weak, with the area. */
  readonly weak: ReadonlyMap<StationId, string>;
  /** Whether jumps may stand in this session. */
  readonly jumps: boolean;
}

/** A rule on what a session holds. */
export interface MenuRule<P extends Parameters = Parameters> extends Rule<P> {
  demands(context: MenuContext, p: Values<P>): readonly Demand[];
}

export function exerciseRule<P extends Parameters>(rule: ExerciseRule<P>): ExerciseRule<P> {
  return rule;
}

export function menuRule<P extends Parameters>(rule: MenuRule<P>): MenuRule<P> {
  return rule;
}
