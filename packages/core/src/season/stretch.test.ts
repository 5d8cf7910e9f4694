import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bend } from "./stretch.ts";

const stretch = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(3), fc.nat(3))
  .map(([shortest, up, more]) => ({ shortest, usual: shortest + up, longest: shortest + up + more }));

/** Every way to fill the weeks, as a check of the step by step search. */
function cheapest(stretches: readonly { usual: number; shortest: number; longest: number }[], weeks: number): number {
  const [first, ...rest] = stretches;
  if (!first) return weeks === 0 ? 0 : Number.POSITIVE_INFINITY;
  let best = Number.POSITIVE_INFINITY;
  for (let length = 1; length <= weeks; length++) {
    const outside = Math.max(0, first.shortest - length, length - first.longest);
    best = Math.min(best, (length - first.usual) ** 2 + 10_000 * outside ** 2 + cheapest(rest, weeks - length));
  }
  return best;
}

describe("bend", () => {
  it("S3 bends no more than any other choice of lengths would", () => {
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 4 }), fc.nat(16), (stretches, more) => {
        const weeks = stretches.length + more;
        const { lengths, cost } = bend(stretches, weeks);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(weeks);
        expect(Math.min(...lengths)).toBeGreaterThanOrEqual(1);
        expect(cost).toBe(cheapest(stretches, weeks));
      }),
    );
  });

  it("S3 of equal choices shortens the first and lengthens the last", () => {
    const alike = { usual: 4, shortest: 2, longest: 6 };
    expect(bend([alike, alike], 7).lengths).toEqual([3, 4]);
    expect(bend([alike, alike], 9).lengths).toEqual([4, 5]);
  });

  it("S3 says which weeks it cannot fill", () => {
    expect(() => bend([{ usual: 2, shortest: 1, longest: 3 }], 0)).toThrow("1 stretches");
  });
});
