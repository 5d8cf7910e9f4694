import type { RuleBook } from "../rules/registry.ts";
import type { GapStep } from "../rules/rule.ts";
import { FOCUSES } from "../rules/slot.ts";
import { FORBIDDEN } from "./problem.ts";

/**
 * The gap rules of a book as one table: by focus pair `3 * earlier + later` the steps of their summed cost, by growing
 * gap. Closer never costs less: where overlays would have it so, the dearer later step holds before it too.
 */
export function gapTable(book: RuleBook): readonly (readonly GapStep[])[] {
  return FOCUSES.flatMap((one) =>
    FOCUSES.map((other) => {
      const parts = book.gap.map(({ rule, p }) => ({ hard: rule.level === "hard", steps: rule.steps(one, other, p) }));
      const least = Math.max(...parts.filter((part) => part.hard).map((part) => part.steps[0]?.fromMin ?? 0));
      const froms = [least, ...parts.flatMap((part) => part.steps.map((step) => step.fromMin))];
      const at = [...new Set(froms.filter((from) => from >= least))].sort((a, b) => a - b);
      const summed = at.map((fromMin) => ({ fromMin, cost: sum(parts.map((part) => costAt(part.steps, fromMin))) }));
      const steps = summed.map(({ fromMin }, i) => ({
        fromMin,
        cost: Math.max(...summed.slice(i).map((s) => s.cost)),
      }));
      return steps.filter((step, i) => i === 0 || step.cost !== steps[i - 1]?.cost);
    }),
  );
}

/** The cost of a gap by a table's steps, FORBIDDEN under the first. */
export function costAt(steps: readonly GapStep[], gapMin: number): number {
  let cost = FORBIDDEN;
  for (const step of steps) if (gapMin >= step.fromMin) cost = step.cost;
  return cost;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
