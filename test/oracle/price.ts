import { mondayOf } from "../../packages/core/src/calendar/day.ts";
import type { Plan } from "../../packages/core/src/plan-schema.ts";
import { type Facts, factsOf, type SessionFact } from "../checker/facts.ts";
import { announcedCosts, type ByRule, doseCost, type Extra, pairCost, restCost, unaryCost, weeksOf } from "./costs.ts";

export interface Price {
  readonly total: number;
  readonly byRule: ByRule;
}

/** The soft cost of a plan's own sessions, by the law as the oracle reads it. */
export function price(plan: Plan, extra: Extra = {}): Price {
  const facts = factsOf(plan, extra);
  return priceOf(facts, extra, facts.placed);
}

/** The soft cost of placing these sessions beside the runner's own and done ones. */
export function priceOf(facts: Facts, extra: Extra, placed: readonly SessionFact[]): Price {
  const byRule: ByRule = {};
  const add = (rule: string, cost: number) => {
    if (cost !== 0) byRule[rule] = (byRule[rule] ?? 0) + cost;
  };
  const all = [...facts.stands, ...placed].sort((a, b) => a.start.at - b.start.at);
  for (const s of placed) for (const [rule, cost] of Object.entries(unaryCost(facts, extra, s))) add(rule, cost);
  all.forEach((s, i) => {
    const before = all[i - 1];
    if (before) add("P11", pairCost(facts, before, s));
  });
  for (const week of weeksOf(facts, extra)) {
    const inWeek = all.filter((s) => mondayOf(s.start.day) === week.monday);
    add("P6", doseCost(week, inWeek.length));
    add("P12", restCost(week, new Set(inWeek.map((s) => s.start.day).filter((day) => week.freeDays.has(day))).size));
  }
  for (const announced of announcedCosts(facts, extra))
    if (!all.some((s) => s.start.at === announced.at)) add("P14", announced.cost);
  return { total: Object.values(byRule).reduce((a, b) => a + b, 0), byRule };
}
