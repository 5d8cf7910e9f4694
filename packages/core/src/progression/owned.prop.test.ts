import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOADS } from "../library/equipment.ts";
import { loadsOf, nextUp, roundDown } from "./owned.ts";

const kilos = (most: number) => fc.integer({ min: 1, max: most * 4 }).map((quarters) => quarters / 4);
const owned = fc.record(
  {
    barKg: kilos(25),
    platesKg: fc.array(fc.record({ kg: kilos(25), count: fc.integer({ min: 1, max: 6 }) }), { maxLength: 4 }),
    dumbbellsKg: fc.array(kilos(50), { maxLength: 8 }),
    kettlebellsKg: fc.array(kilos(48), { maxLength: 5 }),
    medicineBallsKg: fc.array(kilos(10), { maxLength: 3 }),
    stackStepKg: kilos(10),
    backpackKg: kilos(30),
  },
  { requiredKeys: [] },
);

describe("rounding", () => {
  it("L4 a load is rounded down to the heaviest that the runner can make", () => {
    fc.assert(
      fc.property(owned, fc.constantFrom(...LOADS), fc.double({ min: 0, max: 250, noNaN: true }), (has, load, kg) => {
        const all = loadsOf(load, has);
        const down = roundDown(kg, load, has);
        const up = nextUp(kg, load, has);
        expect(all).toEqual([...new Set(all)].sort((one, other) => one - other));
        if (down === null) expect(all.every((each) => each > kg)).toBe(true);
        else expect(all).toContain(down);
        if (down !== null) expect(down).toBeLessThanOrEqual(kg + 0.001);
        for (const each of all) expect(each <= (down ?? -1) || each >= (up ?? Number.POSITIVE_INFINITY)).toBe(true);
        if (down !== null) expect(roundDown(down, load, has)).toBe(down);
      }),
    );
  });

  it("L4 every load of a bar is the bar and two equal ends of plates that are there", () => {
    fc.assert(
      fc.property(owned, (has) => {
        const bar = has.barKg ?? 20;
        const plates = has.platesKg ?? [];
        fc.pre(has.platesKg !== undefined);
        const ends = plates.reduce(
          (sums, { kg, count }) =>
            sums.flatMap((sum) => Array.from({ length: (count >> 1) + 1 }, (_, n) => sum + n * kg)),
          [0],
        );
        expect(loadsOf("barbell", has)).toEqual(
          [...new Set(ends.map((end) => bar + 2 * end))].sort((one, other) => one - other),
        );
      }),
    );
  });
});
