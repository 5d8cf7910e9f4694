import { advice } from "./explain/advice.ts";
import { planJson } from "./explain/plan-json.ts";
import type { Entry } from "./journal/entry.ts";
import { type PlanOptions, placedSeason } from "./placed-season.ts";
import type { Plan } from "./plan-schema.ts";

/**
 * As `plan`, without what is done in the sessions to come: `warmup` and `blocks` are empty, `minutes` is the length of the
 * slot and `why` is left out. All else is the same. Brings no exercise library with it, so that it is there sooner.
 */
export function outline(entries: readonly Entry[], today: string, options: PlanOptions = {}): Plan {
  return planJson(placedSeason(entries, today, options), { filling: null, advice });
}
