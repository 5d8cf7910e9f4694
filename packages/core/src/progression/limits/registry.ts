import type { Limit } from "../limit.ts";
import type { DayContext } from "./context.ts";
import { type Held, heldOf } from "./held.ts";
import { type LimitRule, limitOf } from "./limit-rule.ts";
import { deloadWeek } from "./season/deload-week.ts";
import { lightFocus } from "./season/light-focus.ts";
import { newWork } from "./season/new-work.ts";

/** Every rule that takes something from a session: what keeps the runner well first, then what the season asks. */
export const LIMIT_RULES: readonly LimitRule[] = [newWork, deloadWeek, lightFocus] as readonly LimitRule[];

const NO_OVERLAYS: ReadonlyMap<string, number> = new Map();

/**
 * What a session of that day must leave out: the limits in the order of the rules, and what they come to together.
 * Deterministic; the order of lists in the context changes nothing. `overlays`: full parameter name → value in its range.
 */
export function limitsOn(
  context: DayContext,
  overlays: ReadonlyMap<string, number> = NO_OVERLAYS,
): { limits: readonly Limit[]; held: Held } {
  const limits = LIMIT_RULES.flatMap((rule) => limitOf(rule, context, overlays) ?? []);
  return { limits, held: heldOf(limits) };
}
