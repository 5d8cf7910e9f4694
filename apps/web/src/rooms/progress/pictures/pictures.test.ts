import { describe, expect, it } from "vitest";
import { dateOfNumber, dayNumber, mondayOfDate, monthStarts } from "./days.ts";
import { bandPath, linePath } from "./paths.ts";
import { nearest, padded, scale, ticks } from "./scale.ts";

describe("scales", () => {
  it("a value lies in proportion, also where the range runs down", () => {
    expect(scale([0, 10], [0, 200])(2.5)).toBe(50);
    expect(scale([0, 10], [100, 0])(10)).toBe(0);
    expect(scale([3, 3], [0, 80])(3)).toBe(40);
  });

  it.each<[number, number, number, number[]]>([
    [0, 100, 4, [0, 50, 100]],
    [0, 1000, 5, [0, 200, 400, 600, 800, 1000]],
    [71, 93, 3, [80, 90]],
    [0.1, 0.5, 4, [0.1, 0.2, 0.3, 0.4, 0.5]],
    [5, 5, 3, [5]],
  ])("ticks from %d to %d, about %d, are round and inside", (min, max, count, expected) => {
    expect(ticks(min, max, count)).toEqual(expected);
  });

  it("room is left on both sides, even around one value", () => {
    expect(padded(0, 100, 0.1)).toEqual([-10, 110]);
    const [low, high] = padded(80, 80);
    expect(low).toBeLessThan(80);
    expect(high).toBeGreaterThan(80);
  });

  it("the nearest place is found, of two alike the first", () => {
    expect(nearest([0, 10, 30], 21)).toBe(2);
    expect(nearest([0, 10], 5)).toBe(0);
    expect(nearest([], 5)).toBe(-1);
  });
});

describe("paths", () => {
  it("a line needs two points", () => {
    expect(linePath([[0, 1]])).toBe("");
    expect(
      linePath([
        [0, 1],
        [10.04, 2.26],
      ]),
    ).toBe("M0 1L10 2.3");
  });

  it("a band goes there along the upper and back along the lower line", () => {
    expect(
      bandPath(
        [
          [0, 1],
          [10, 2],
        ],
        [
          [0, 5],
          [10, 6],
        ],
      ),
    ).toBe("M0 1L10 2L10 6L0 5z");
    expect(bandPath([[20, 1]], [[20, 9]], 6)).toBe("M17 1h6V9h-6z");
    expect(bandPath([], [])).toBe("");
  });
});

describe("days", () => {
  it("a date and its number are one", () => {
    expect(dateOfNumber(dayNumber("2028-02-29"))).toBe("2028-02-29");
    expect(dayNumber("2027-03-29") - dayNumber("2027-03-27")).toBe(2);
  });

  it.each([
    ["2027-03-01", "2027-03-01"],
    ["2027-03-07", "2027-03-01"],
    ["2027-01-01", "2026-12-28"],
  ])("the week of %s begins on %s", (date, monday) => {
    expect(mondayOfDate(date)).toBe(monday);
  });

  it("months begin inside the span, over the year’s end too, and are thinned evenly", () => {
    expect(monthStarts("2026-11-01", "2027-02-01", 9)).toEqual([
      "2026-11-01",
      "2026-12-01",
      "2027-01-01",
      "2027-02-01",
    ]);
    expect(monthStarts("2026-11-02", "2027-02-20", 2)).toEqual(["2026-12-01", "2027-02-01"]);
    expect(monthStarts("2026-11-02", "2026-11-20", 4)).toEqual([]);
  });
});
