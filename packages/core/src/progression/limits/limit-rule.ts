import type { Grade, Parameters, Values } from "../../evidence/parameter.ts";
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

/** Full parameter name (`<rule id>.<name>`) → value, in its range. */
export type Overlays = ReadonlyMap<string, number>;

export const NO_OVERLAYS: Overlays = new Map();

/** The limit of one rule on a day, with its reason; null where it takes nothing. */
export function limitOf(rule: LimitRule, context: DayContext, overlays: Overlays): Limit | null {
  const taking = rule.takes(context, valuesOf(rule, overlays));
  if (taking === null) return null;
  const { limit, facts } = taking;
  return { ...limit, reason: { rule: rule.id, text: rule.sentence(facts), ...standingOf(rule), facts } };
}

/** The numbers of what has an id and parameters, with overlays in the place of the defaults. */
export function valuesOf<P extends Parameters>(
  owner: { readonly id: string; readonly parameters: P },
  overlays: Overlays,
) {
  const values = Object.entries(owner.parameters).map(([name, { value }]) => [
    name,
    overlays.get(`${owner.id}.${name}`) ?? value,
  ]);
  return Object.fromEntries(values) as Values<P>;
}

/** Grade and sources of a rule: the most cautious grade among its sourced numbers; D where all are our choice (E2). */
function standingOf(rule: LimitRule): { grade: Grade; sources: string[] } {
  const all = Object.values({ ...rule.restsOn, ...rule.parameters });
  const sourced = all.filter(({ sources }) => sources.length > 0);
  const grades = sourced.map(({ grade }) => grade).sort();
  return { grade: grades.at(-1) ?? "D", sources: [...new Set(sourced.flatMap(({ sources }) => sources))] };
}
