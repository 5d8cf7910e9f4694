import { planJson } from "./explain/plan-json.ts";
import type { Entry } from "./journal/entry.ts";
import { type PlanOptions, placedSeason } from "./placed-season.ts";
import type { Plan } from "./plan-schema.ts";

/**
 * As `outline`, without advice: `alternatives`, `shortfalls` and `suggestions` are empty. They are found by solving again and
 * can take far longer than all else; that a week is short shows in its `dose`. For the first look, and while something is dragged.
 */
export function sketch(entries: readonly Entry[], today: string, options: PlanOptions = {}): Plan {
  return planJson(placedSeason(entries, today, options), { filling: null, advice: null });
}
