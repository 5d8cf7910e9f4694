import type { Day } from "../calendar/day.ts";
import { type Values, valuesOf } from "../evidence/parameter.ts";
import type { Facts } from "../explain/reason.ts";
import type { ScreenId } from "../journal/training.ts";
import { heelRaiseNorm, type NormedRunner } from "./heel-raise-norm.ts";
import { jumpGate, screenLimits } from "./screen-limits.ts";
import { SCREENS_BY_ID } from "./screens.ts";
import { type Limits, numbersSaid, resultsOf, type Screened } from "./side-result.ts";

/** Whether the runner has shown what jumps ask for; `unknown`: something was never screened, and nothing falls short. */
export interface JumpGates {
  readonly gate: "passed" | "failed" | "unknown";
  /** `heelRaisesNeeded`, `heelRaisesLeft`, `heelRaisesRight`, `squatsNeeded`, `squats`; null: not screened. */
  readonly facts: Facts;
}

/**
 * X9 by screens, pain aside: single-leg heel raises on both sides, 20 or the norm of age and sex if that is less, and
 * ten controlled squats. The latest number of each side up to and with `today` counts, however old it is.
 */
export function jumpGates(
  screened: readonly Screened[],
  runner: NormedRunner,
  today: Day,
  limits: Limits = valuesOf("screens", screenLimits),
  gate: Values<typeof jumpGate> = valuesOf("jump-gate-screens", jumpGate),
): JumpGates {
  const norm = heelRaiseNorm(runner, limits);
  const needed = Math.min(gate.heelRaises, norm.reps);
  const raises = latestValues("heel-raises", screened, today);
  const squats = latestValues("squat-reps", screened, today).get("both") ?? null;
  const left = raises.get("left") ?? null;
  const right = raises.get("right") ?? null;
  const shown: readonly [number | null, number][] = [
    [left, needed],
    [right, needed],
    [squats, gate.squats],
  ];
  const short = shown.some(([value, least]) => value !== null && value < least);
  const open = shown.some(([value]) => value === null);
  return {
    gate: short ? "failed" : open ? "unknown" : "passed",
    facts: {
      heelRaisesNeeded: needed,
      heelRaisesLeft: left,
      heelRaisesRight: right,
      squatsNeeded: gate.squats,
      squats,
      ...norm.facts,
    },
  };
}

function latestValues(id: ScreenId, screened: readonly Screened[], today: Day): Map<string, number> {
  const screen = SCREENS_BY_ID[id];
  return new Map(resultsOf(screen, screened, today).flatMap(({ said }) => numbersSaid(screen, said)));
}
