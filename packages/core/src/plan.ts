import { advice } from "./explain/advice.ts";
import { planJson } from "./explain/plan-json.ts";
import type { Entry } from "./journal/entry.ts";
import { type PlanOptions, placedSeason } from "./placed-season.ts";
import type { Plan } from "./plan-schema.ts";
import { contentsOf } from "./session/fill.ts";

/**
 * The plan of a runner: journal in, plan out (J3). `today` (`YYYY-MM-DD`, on the runner’s clock) decides what may still
 * move and nothing else; sessions are planned from it on, and everything known before it is read too. Entries in any order,
 * repeated or not. Deterministic. Never throws on what a journal holds: what cannot be used is told in `problems`.
 */
export function plan(entries: readonly Entry[], today: string, options: PlanOptions = {}): Plan {
  return planJson(placedSeason(entries, today, options), { filling: contentsOf, advice });
}
