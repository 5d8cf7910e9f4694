import { planJson } from "./explain/plan-json.ts";
import type { Entry } from "./journal/entry.ts";
import { type PlanOptions, placedSeason } from "./placed-season.ts";
import type { Plan } from "./plan-schema.ts";

export interface OutlineOptions extends PlanOptions {
  /**
   * False: `alternatives`, `shortfalls` and `suggestions` stay empty. They are found by solving again and can take far longer than
   * all else; that a week is short shows in its `dose`. Default true.
   */
  readonly advice?: boolean;
}

/**
 * As `plan`, without what is done in the sessions to come: `warmup` and `blocks` are empty, `minutes` is the length of the
 * slot and `why` is left out. All else is the same. Brings no exercise library with it, so that it is there sooner.
 */
export function outline(entries: readonly Entry[], today: string, options: OutlineOptions = {}): Plan {
  return planJson(placedSeason(entries, today, options), { filling: null, advice: options.advice ?? true });
}
