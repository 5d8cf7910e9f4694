import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadsOf, nextDown, nextUp } from "./owned.ts";
import { platesFor } from "./plates.ts";

const plate = fc.record({ kg: fc.constantFrom(0.5, 1, 1.25, 2.5, 5, 7.5, 10, 15, 20, 25), count: fc.nat(7) });
const owned = fc.record({ barKg: fc.constantFrom(7, 15, 20), platesKg: fc.array(plate, { maxLength: 6 }) });

describe("plates on a bar", () => {
  test("L4 the fewest, heaviest first; the bare bar has none", () => {
    expect(platesFor(62.5, {})).toEqual({ barKg: 20, perSide: [20, 1.25] });
    expect(platesFor(20, {})).toEqual({ barKg: 20, perSide: [] });
    // The heaviest first would take 25, 10 and 5.
    const platesKg = [25, 20, 20, 10, 5].map((kg) => ({ kg, count: 2 }));
    expect(platesFor(100, { barKg: 20, platesKg })).toEqual({ barKg: 20, perSide: [20, 20] });
  });

  test("L4 what cannot be made has none: under the bar, between the plates, a single plate, more than there is", () => {
    for (const kg of [15, 61, 63.75, 400]) expect(platesFor(kg, {})).toBeNull();
    expect(platesFor(30, { barKg: 20, platesKg: [{ kg: 5, count: 1 }] })).toBeNull();
  });

  test("L4 every load that the runner can make has plates that sum to it and are there", () => {
    fc.assert(
      fc.property(owned, (loads) => {
        for (const kg of loadsOf("barbell", loads)) {
          const bar = platesFor(kg, loads);
          expect(bar).not.toBeNull();
          const perSide = bar?.perSide ?? [];
          expect((bar?.barKg ?? 0) + 2 * perSide.reduce((sum, each) => sum + each, 0)).toBeCloseTo(kg, 6);
          for (const each of perSide) {
            const there = loads.platesKg.filter((one) => one.kg === each);
            const pairs = there.reduce((sum, { count }) => sum + Math.floor(count / 2), 0);
            expect(perSide.filter((other) => other === each).length).toBeLessThanOrEqual(pairs);
          }
          expect(perSide).toEqual(perSide.toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("L4 a step up and down is to the next weight that the runner has", () => {
  expect(nextUp(60, "barbell", {})).toBe(62.5);
  expect(nextDown(60, "barbell", {})).toBe(57.5);
  expect(nextDown(61, "barbell", {})).toBe(60);
  expect(nextDown(20, "barbell", {})).toBeNull();
  expect(nextDown(10, "dumbbells", { dumbbellsKg: [4, 10, 16] })).toBe(4);
  expect(nextDown(10, "body", {})).toBeNull();
});
