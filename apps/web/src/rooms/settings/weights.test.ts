import { expect, test } from "vitest";
import { numbersOf, plateCount, plateSizes, withPart, withPlates } from "./weights.ts";

test("a typed list is read however its numbers are parted", () => {
  expect(numbersOf("10 5, 7.5;2")).toEqual([2, 5, 7.5, 10]);
  expect(numbersOf("2,5 5 7,5")).toEqual([2.5, 5, 7.5]);
  expect(numbersOf("8, 8")).toEqual([8]);
  expect(numbersOf("")).toEqual([]);
  expect(numbersOf("ten")).toBeNull();
  expect(numbersOf("0")).toBeNull();
});

test("plates are counted by weight, whatever pounds make of it", () => {
  const loads = withPlates({ barKg: 20 }, 45 * 0.45359237, 4);
  expect(plateCount(loads, 20.411657)).toBe(4);
  expect(withPlates(loads, 20.411657, 0)).toEqual({ barKg: 20 });
});

test("what is left out is assumed again", () => {
  expect(withPart({ dumbbellsKg: [5] }, "dumbbellsKg", [])).toEqual({});
  expect(withPart({ barKg: 20 }, "barKg", undefined)).toEqual({});
});

test("plates that are named twice are counted together and asked for once", () => {
  const loads = {
    platesKg: [
      { kg: 15, count: 2 },
      { kg: 15, count: 2 },
      { kg: 0.5, count: 2 },
    ],
  };
  expect(plateSizes(loads, [20, 10])).toEqual([20, 15, 10, 0.5]);
  expect(plateCount(loads, 15)).toBe(4);
  expect(withPlates(loads, 15, 6).platesKg).toEqual([
    { kg: 15, count: 6 },
    { kg: 0.5, count: 2 },
  ]);
});
