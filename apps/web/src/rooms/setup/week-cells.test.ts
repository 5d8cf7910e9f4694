import { expect, test } from "vitest";
import { covered, painted, tidy } from "./week-cells.ts";

const TUESDAY = { weekday: 2, from: "18:15", to: "20:00" };

test("a cell that a window covers in part is neither free nor not", () => {
  expect(covered([TUESDAY], 2, 18 * 60, 18 * 60 + 30)).toBe("some");
  expect(covered([TUESDAY], 2, 18 * 60 + 30, 19 * 60)).toBe("all");
  expect(covered([TUESDAY], 3, 18 * 60 + 30, 19 * 60)).toBe("none");
});

test("a stroke joins what it touches and leaves the other days alone", () => {
  const stroke = { weekdays: [2, 3], from: 20 * 60, to: 21 * 60, free: true };
  expect(painted([TUESDAY], stroke)).toEqual([
    { weekday: 2, from: "18:15", to: "21:00" },
    { weekday: 3, from: "20:00", to: "21:00" },
  ]);
});

test("an erasing stroke cuts a window in two", () => {
  const stroke = { weekdays: [2], from: 19 * 60, to: 19 * 60 + 30, free: false };
  expect(painted([TUESDAY], stroke)).toEqual([
    { weekday: 2, from: "18:15", to: "19:00" },
    { weekday: 2, from: "19:30", to: "20:00" },
  ]);
});

test("a window to midnight stays one, and an empty one goes", () => {
  const late = { weekday: 5, from: "22:30", to: "24:00" };
  expect(tidy([late, { weekday: 1, from: "12:00", to: "12:00" }])).toEqual([late]);
});
