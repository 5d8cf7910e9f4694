import { NO_OVERLAYS, type Overlays, valuesOf } from "../../evidence/parameter.ts";
import type { Limit } from "../limit.ts";
import { afterIllness } from "./body/after-illness.ts";
import { jumpGate } from "./body/jump-gate.ts";
import { longerRun } from "./body/longer-run.ts";
import { pain } from "./body/pain.ts";
import { readiness } from "./body/readiness.ts";
import { warningSigns } from "./body/warning-signs.ts";
import type { DayContext } from "./context.ts";
import { type Held, heldOf } from "./held.ts";
import { type LimitRule, limitOf } from "./limit-rule.ts";
import { carefulStart } from "./runner/careful-start.ts";
import { fragileBones } from "./runner/fragile-bones.ts";
import { fromFifty } from "./runner/from-fifty.ts";
import { underSixteen } from "./runner/under-sixteen.ts";
import { afterBreak } from "./season/after-break.ts";
import { deloadWeek } from "./season/deload-week.ts";
import { firstJumps } from "./season/first-jumps.ts";
import { lightFocus } from "./season/light-focus.ts";
import { newWork } from "./season/new-work.ts";
import { raceAhead } from "./season/race-ahead.ts";
import { runTooNear } from "./season/run-too-near.ts";

/** Every rule that takes something from a session: the body of these days first, then the runner, then the season. */
export const LIMIT_RULES: readonly LimitRule[] = [
  warningSigns,
  pain,
  afterIllness,
  readiness,
  longerRun,
  carefulStart,
  fragileBones,
  underSixteen,
  fromFifty,
  afterBreak,
  newWork,
  raceAhead,
  deloadWeek,
  lightFocus,
  jumpGate,
  firstJumps,
  runTooNear,
] as readonly LimitRule[];

/** The rules with their own numbers, put together once. */
const USUAL = LIMIT_RULES.map(({ id, parameters }) => valuesOf(id, parameters));

/**
 * What a session of that day must leave out: the limits in the order of the rules, and what they come to together.
 * Deterministic; the order of lists in the context changes nothing.
 */
export function limitsOn(
  context: DayContext,
  overlays: Overlays = NO_OVERLAYS,
): { limits: readonly Limit[]; held: Held } {
  const values =
    overlays.size === 0 ? USUAL : LIMIT_RULES.map(({ id, parameters }) => valuesOf(id, parameters, overlays));
  const limits = LIMIT_RULES.flatMap((rule, i) => limitOf(rule, context, values[i] ?? {}) ?? []);
  return { limits, held: heldOf(limits) };
}
