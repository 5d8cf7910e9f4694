import { formatDay } from "@stridelift/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRace, parseRace, type StatedRace } from "./race.ts";

const race: fc.Arbitrary<StatedRace> = fc
  .record({
    date: fc.integer({ min: 0, max: 40_000 }).map(formatDay),
    time: fc.option(fc.constantFrom("00:00", "09:30", "23:59"), { nil: undefined }),
    distanceM: fc.option(fc.integer({ min: 200, max: 500_000 }), { nil: null }),
    priority: fc.constantFrom("A" as const, "B" as const, "C" as const),
    name: fc.string({ unit: "grapheme" }).map((name) => name.trim()),
  })
  .map(({ time, ...rest }) => ({ ...rest, ...(time ? { time } : {}) }));

describe("race", () => {
  test("S1 any race survives being written and read", () => {
    fc.assert(
      fc.property(race, (each) => {
        expect(parseRace(formatRace(each))).toEqual(each);
      }),
    );
  });
});
