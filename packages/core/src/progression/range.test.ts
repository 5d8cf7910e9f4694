import { describe, expect, it } from "vitest";
import { rangeOf } from "./range.ts";

describe("rep ranges", () => {
  it("X4 reps belong to the range that they end or lie in", () => {
    expect([3, 6, 7, 12, 13, 20].map(rangeOf)).toEqual([
      [3, 6],
      [3, 6],
      [6, 12],
      [6, 12],
      [12, 20],
      [12, 20],
    ]);
    expect(rangeOf(2)).toEqual([2, 6]);
    expect(rangeOf(30)).toEqual([30, 30]);
  });
});
