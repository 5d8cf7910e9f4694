import { type Day, mondayOf } from "../calendar/day.ts";
import { costAt } from "../placement/pairs.ts";
import { FORBIDDEN, type PlanWeek } from "../placement/problem.ts";
import { farApart } from "../rules/pair/far-apart.ts";
import type { RuleBook } from "../rules/registry.ts";
import type { Focus, Slot } from "../rules/slot.ts";
import { dose } from "../rules/week/dose.ts";
import { restDays } from "../rules/week/rest-days.ts";
import type { Facts } from "./reason.ts";

/** A session of a plan as the ledger reads it. `slot` is null where the session is a fact that no slot rule prices. */
export interface Entered {
  readonly start: number;
  readonly day: Day;
  readonly focus: Focus;
  readonly onFree: boolean;
  readonly target: number;
  readonly slot: Slot | null;
  /** The runner’s own, done or pinned: between two of these nothing is charged. */
  readonly fact: boolean;
}

/** One cost that a rule charged, and the facts it charged it on. The sum of all is the plan’s cost. */
export interface Charge {
  readonly rule: string;
  readonly cost: number;
  /** Monday of the week it is entered under. */
  readonly monday: Day;
  /** Start of the session it is for; null for a whole week. */
  readonly start: number | null;
  readonly facts: Facts | null;
}

/** Every charge of the sessions (by start) over the weeks: the solver’s own sum, rule by rule (E1). */
export function chargesOf(book: RuleBook, weeks: readonly PlanWeek[], sessions: readonly Entered[]): Charge[] {
  const charges: Charge[] = [];
  sessions.forEach((session, i) => {
    charges.push(...slotCharges(book, session));
    const before = sessions[i - 1];
    if (before !== undefined) charges.push(...pairCharges(book, before, session));
  });
  for (const week of weeks) charges.push(...weekCharges(book, week, sessions));
  return charges;
}

function slotCharges(book: RuleBook, session: Entered): Charge[] {
  const { slot, focus, start } = session;
  if (slot === null) return [];
  const monday = mondayOf(session.day);
  return book.slot
    .filter(({ rule }) => rule.level === "soft")
    .map(({ rule, p }) => ({
      rule: rule.id,
      cost: rule.cost(slot, focus, p),
      monday,
      start,
      facts: rule.facts(slot, focus, p),
    }))
    .filter((charge) => charge.cost !== 0);
}

function pairCharges(book: RuleBook, before: Entered, session: Entered): Charge[] {
  if (before.fact && session.fact) return [];
  const minutes = session.start - before.start;
  const days = session.day - before.day;
  const place = { monday: mondayOf(session.day), start: session.start };
  const gaps = book.gap.map(({ rule, p }) => ({
    ...place,
    rule: rule.id,
    cost: costAt(rule.steps(before.focus, session.focus, p), minutes),
    facts: { minutes, before: before.focus, focus: session.focus },
  }));
  const far = book.farApart;
  const wanted = before.target >= far.wanted && session.target >= far.wanted;
  const pause = days > far.days && wanted ? [{ ...place, rule: farApart.id, cost: far.cost, facts: { days } }] : [];
  return [...gaps.filter((charge) => charge.cost !== 0 && charge.cost < FORBIDDEN), ...pause];
}

function weekCharges(book: RuleBook, week: PlanWeek, sessions: readonly Entered[]): Charge[] {
  const inWeek = sessions.filter((session) => session.day >= week.monday && session.day < week.monday + 7);
  const used = inWeek.filter((session) => session.onFree).length;
  const place = { monday: week.monday, start: null };
  const placed = inWeek.length;
  return [
    {
      ...place,
      rule: dose.id,
      cost: dose.cost(placed, week.dose, book.dose),
      facts: { placed, target: week.dose.target },
    },
    {
      ...place,
      rule: restDays.id,
      cost: restDays.cost(week.free, used, book.restDays),
      facts: { free: week.free, used },
    },
  ].filter((charge) => charge.cost !== 0);
}

/** The sum of charges by rule id, ids in the order of the alphabet. */
export function byRule(charges: readonly Charge[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { rule, cost } of charges) sums.set(rule, (sums.get(rule) ?? 0) + cost);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function sumOf(charges: readonly Charge[]): number {
  return charges.reduce((sum, { cost }) => sum + cost, 0);
}

/**
 * The rule whose charges grew most from one plan to another, with a charge there that the other has not: the one for the
 * session that starts at `start` if there is one, else the first.
 */
export function decidingRule(
  from: readonly Charge[],
  to: readonly Charge[],
  start?: number,
): { rule: string; charge: Charge | undefined } | undefined {
  const [before, after] = [byRule(from), byRule(to)];
  const grown = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((rule) => ({ rule, more: (after[rule] ?? 0) - (before[rule] ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more || (a.rule < b.rule ? -1 : 1))[0];
  if (grown === undefined) return undefined;
  const known = new Set(from.map((charge) => `${charge.rule} ${charge.start} ${charge.monday} ${charge.cost}`));
  const added = to.filter((c) => c.rule === grown.rule && !known.has(`${c.rule} ${c.start} ${c.monday} ${c.cost}`));
  return { rule: grown.rule, charge: added.find((c) => c.start === start) ?? added[0] };
}
