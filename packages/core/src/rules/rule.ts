import type { Parameters, Values } from "../evidence/parameter.ts";
import type { Facts } from "../explain/reason.ts";
import type { Focus, Slot } from "./slot.ts";

/** What every rule has: a permanent id, the line of the law it holds, its numbers. */
interface Rule<P extends Parameters> {
  readonly id: string;
  readonly law: string;
  readonly parameters: P;
  /** Why one session more does not fit, where this rule decides: completes "A second session would …". */
  readonly inTheWay: string;
}

/**
 * A rule on one session alone. `cost` is a whole number ≥ 0 (a liking may go below): for a hard rule 0 kept, else broken.
 * `facts` are what it decided on, null where it has nothing to say of this slot; `sentence` is made of the facts alone.
 */
export interface SlotRule<P extends Parameters = Parameters> extends Rule<P> {
  readonly level: "hard" | "soft";
  cost(slot: Slot, focus: Focus, p: Values<P>): number;
  facts(slot: Slot, focus: Focus, p: Values<P>): Facts | null;
  sentence(facts: Facts): string;
}

/** From this gap on (elapsed minutes, start to start) a pair of consecutive sessions costs so much. */
export interface GapStep {
  readonly fromMin: number;
  readonly cost: number;
}

/** A rule on two consecutive sessions, alike in both directions. */
export interface GapRule<P extends Parameters = Parameters> extends Rule<P> {
  readonly level: "hard" | "soft";
  /** Steps by growing gap with falling cost; under the first step the pair is not allowed (hard) or costs as it does. */
  steps(one: Focus, other: Focus, p: Values<P>): readonly GapStep[];
  sentence(facts: Facts): string;
}

/** Binds the parameters' type to the functions that take their values. */
export function slotRule<P extends Parameters>(rule: SlotRule<P>): SlotRule<P> {
  return rule;
}

export function gapRule<P extends Parameters>(rule: GapRule<P>): GapRule<P> {
  return rule;
}
