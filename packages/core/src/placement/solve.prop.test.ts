import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "./problem.ts";
import { type Chosen, leastCost, solve } from "./solve.ts";
import { everyChoice, tinyProblem } from "./tiny-problem.fixture.ts";

const startOf = (problem: Problem, c: Chosen) => (problem.slots[c.of] ?? problem.facts[-1 - c.of])?.start ?? 0;

/** P6: above the target none is wanted, so of equals the one with fewer of those. */
function unasked(problem: Problem, chosen: readonly Chosen[]): number {
  const dayOf = (c: Chosen) => problem.slots[c.of]?.on.day ?? problem.facts[-1 - c.of]?.day ?? 0;
  return problem.weeks.reduce((sum, { monday, dose }) => {
    const inWeek = chosen.filter((c) => dayOf(c) >= monday && dayOf(c) < monday + 7).length;
    return sum + Math.max(0, inWeek - dose.target);
  }, 0);
}

/** P16 as written: earlier start, then heavier focus, then none before a session. */
function inTieOrder(problem: Problem, a: readonly Chosen[], b: readonly Chosen[]): number {
  const more = unasked(problem, a) - unasked(problem, b);
  if (more !== 0) return more;
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i] as Chosen, b[i] as Chosen];
    const order = startOf(problem, x) - startOf(problem, y) || x.focus - y.focus;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

test("P15, P6 the cost found is the least of all choices, of equals none above the target; P16 then the first in order", () => {
  fc.assert(
    fc.property(tinyProblem({ slots: 7, facts: 2 }), (problem) => {
      const all = everyChoice(problem);
      const best = Math.min(...all.map((tried) => tried.cost));
      const solution = solve(problem);
      expect(solution.cost).toBe(best);
      expect(leastCost(problem)).toBe(best);
      const first = all
        .filter((tried) => tried.cost === best)
        .sort((a, b) => inTieOrder(problem, a.chosen, b.chosen))[0];
      expect(solution.chosen).toEqual(first?.chosen);
    }),
    { numRuns: 1500 },
  );
});

test("P19 the regret of a slot is the cost of the best choice forced there less the least", () => {
  fc.assert(
    fc.property(tinyProblem({ slots: 6, facts: 2 }), (problem) => {
      const all = everyChoice(problem);
      const solution = solve(problem);
      for (let slot = 0; slot < problem.slots.length; slot++)
        for (let focus = 0; focus < 3; focus++) {
          const forced = all.filter((tried) => tried.chosen.some((c) => c.of === slot && c.focus === focus));
          const expected =
            forced.length === 0 ? undefined : Math.min(...forced.map((tried) => tried.cost)) - solution.cost;
          expect(solution.regret(slot, focus)).toBe(expected);
          if (expected === undefined) continue;
          const through = solution.through(slot, focus);
          const same = all.find((tried) => JSON.stringify(tried.chosen) === JSON.stringify(through));
          expect(same?.cost).toBe(solution.cost + expected);
          expect(through).toContainEqual({ of: slot, focus });
        }
    }),
    { numRuns: 600 },
  );
});
