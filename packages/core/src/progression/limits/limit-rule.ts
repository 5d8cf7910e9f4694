import { type Parameters, standingOf, type Values } from "../../evidence/parameter.ts";
import type { Facts } from "../../explain/reason.ts";
import type { Limit } from "../limit.ts";
import type { DayContext } from "./context.ts";

/** What a rule takes from the session of a day, and what it decided on. */
export interface Taking {
  readonly limit: Omit<Limit, "reason">;
  readonly facts: Facts;
}

/** A rule of what a session must leave out: a permanent id, the line of the law it holds, its numbers. */
export interface LimitRule<P extends Parameters = Parameters> {
  readonly id: string;
  readonly law: string;
  readonly parameters: P;
  /** Numbers of other rooms that it rests on, too. */
  readonly restsOn?: Parameters;
  /** Null where the rule takes nothing. */
  takes(context: DayContext, p: Values<P>): Taking | null;
  /** Made of the facts alone. */
  sentence(facts: Facts): string;
}

/** Binds the parameters' type to the functions that take their values. */
export function limitRule<P extends Parameters>(rule: LimitRule<P>): LimitRule<P> {
  return rule;
}

/** The limit of one rule on a day, with its reason; null where it takes nothing. */
export function limitOf(rule: LimitRule, context: DayContext, p: Values<Parameters>): Limit | null {
  const taking = rule.takes(context, p);
  if (taking === null) return null;
  const { limit, facts } = taking;
  return {
    ...limit,
    reason: {
      rule: rule.id,
      text: rule.sentence(facts),
      ...standingOf(Object.values({ ...rule.restsOn, ...rule.parameters })),
      facts,
    },
  };
}
