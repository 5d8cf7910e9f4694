import { describe, expect, it } from "vitest";
import { loadDefaults, loadParameters, loadValues } from "./parameters.ts";
import { percentOf, repsAt } from "./percent.ts";

/** Reps, then the percentages with 0 to 4 left. */
const TABLE: readonly (readonly number[])[] = [
  [1, 100, 97, 93, 90, 88],
  [2, 97, 93, 90, 88, 85],
  [3, 93, 90, 88, 85, 83],
  [4, 90, 88, 85, 83, 80],
  [5, 88, 85, 83, 80, 78],
  [6, 85, 83, 80, 78, 76],
  [8, 80, 78, 76, 74, 72],
  [10, 76, 74, 72, 70, 69],
  [12, 72, 70, 69, 67, 65],
];

describe("percent of the one-rep maximum", () => {
  it.each(TABLE.map(([reps, ...percents]) => [reps as number, percents] as const))(
    "X4 %i reps with 0 to 4 left stand as in the table of the evidence",
    (reps, percents) => {
      expect(percents.map((_, rir) => Math.round(percentOf(reps, rir)))).toEqual(percents);
    },
  );

  it("X4 reps at a percentage are the inverse, and never under one", () => {
    for (let reps = 1; reps <= 20; reps++) expect(repsAt(percentOf(reps, 0))).toBeCloseTo(reps, 9);
    expect(repsAt(100)).toBe(1);
    expect(repsAt(130)).toBe(1);
    expect(percentOf(0, 0)).toBe(100);
  });
});

describe("numbers of loads", () => {
  it("L1 an overlay by full name takes the place of a value, and is held to the range", () => {
    expect(loadValues(new Map([["L3.rise", 4]])).L3.rise).toBe(4);
    expect(loadValues(new Map([["L3.mostAWeek", 50]])).L3.mostAWeek).toBe(10);
    expect(loadValues(new Map([["S2.strength", 3]]))).toEqual(loadDefaults);
    expect(loadDefaults.L1.reserveBias).toBe(loadParameters.L1.reserveBias.value);
  });
});
