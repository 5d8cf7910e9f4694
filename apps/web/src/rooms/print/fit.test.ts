import { expect, test } from "vitest";
import { bestFit } from "./fit.ts";

/** A page that holds so many lines of 1 pt each, of text that has so many lines at each density. */
const page = (heightPt: number, lines: readonly number[]) => (sizePt: number, density: number) =>
  sizePt * (lines[density] ?? 0) <= heightPt;

test("a page takes the largest text that fits, and leaves things out only before it would be small", () => {
  expect(bestFit(page(700, [20, 15, 10, 5]))).toEqual({ sizePt: 12, density: 0 });
  expect(bestFit(page(700, [70, 60, 50, 40]))).toEqual({ sizePt: 10, density: 0 });
  expect(bestFit(page(700, [90, 75, 60, 40]))).toEqual({ sizePt: 9.25, density: 1 });
  expect(bestFit(page(700, [120, 110, 100, 85]))).toEqual({ sizePt: 8, density: 3 });
});
