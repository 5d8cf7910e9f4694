import type { Highs } from "highs";
import type { Plan } from "../../packages/core/src/plan-schema.ts";
import { type Choices, choicesOf } from "./choices.ts";
import type { Extra } from "./costs.ts";
import { milpOptimum } from "./milp.ts";
import { price } from "./price.ts";

/** The solver takes seasons of that many candidates in a fraction of a second, so finer grids wait for smaller ones. */
const MOST_CANDIDATES = 700;
const GRIDS = [15, 30, 60, 90, 120, 180, 240, 360] as const;

/** The finest grid on which the season of this plan has few enough candidates. */
export function provableGrid(plan: Plan, extra: Extra, most = MOST_CANDIDATES): number {
  const { candidates } = choicesOf(plan, extra, 15);
  return GRIDS.find((grid) => candidates.filter((s) => s.start.minute % grid === 0).length <= most) ?? 720;
}

/** What the plan says its sessions cost against what they cost by the law; undefined where both are one. */
export function priceGap(plan: Plan, extra: Extra): string | undefined {
  const own = price(plan, extra);
  if (own.total === plan.cost.soft) return undefined;
  return `the plan says ${plan.cost.soft} ${JSON.stringify(plan.cost.byRule)}, the law ${own.total} ${JSON.stringify(own.byRule)}`;
}

/** The plan's cost against the least there is, proven; undefined where both are one. */
export function optimumGap(
  highs: Highs,
  plan: Plan,
  extra: Extra,
  gridMin: number,
): { gap: string | undefined; choices: Choices; ms: number } {
  const choices = choicesOf(plan, extra, gridMin);
  const proof = milpOptimum(highs, choices);
  const held = proof.sessions.map((s) => `${choices.facts.clock.text(s.start.at)} ${s.focus}`);
  const mine = new Set(plan.sessions.map((s) => `${s.start} ${s.focus}`));
  const theirs = new Set(held);
  const gap =
    proof.cost === plan.cost.soft
      ? undefined
      : `the plan costs ${plan.cost.soft}, the least is ${proof.cost}: without ${[...mine].filter((s) => !theirs.has(s))}, with ${[...theirs].filter((s) => !mine.has(s))}`;
  return { gap, choices, ms: proof.ms };
}
