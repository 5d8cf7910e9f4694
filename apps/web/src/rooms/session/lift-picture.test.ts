import { expect, test } from "vitest";
import { HEIGHT, liftShape, WIDTH } from "./lift-picture.ts";

const point = (date: string, kg: number) => ({
  date,
  kg,
  lowKg: kg * 0.93,
  highKg: kg * 1.07,
  rough: false,
  loadKg: null,
});

test("L1: the estimate lies inside its band and inside the picture, later further right, more higher", () => {
  const { points, band } = liftShape([point("2027-01-04", 80), point("2027-01-18", 84), point("2027-03-01", 90)]);
  expect(points.every(({ x, y }) => x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT)).toBe(true);
  expect(points.map(({ x }) => x)).toEqual([...points.map(({ x }) => x)].sort((a, b) => a - b));
  expect(points.map(({ y }) => y)).toEqual([...points.map(({ y }) => y)].sort((a, b) => b - a));
  expect(band).not.toContain("NaN");
});

test("a single point stands in the picture too", () => {
  const { points, line } = liftShape([point("2027-01-04", 80)]);
  expect(points).toHaveLength(1);
  expect(line).not.toContain("NaN");
});
