import { expect, test } from "vitest";
import { itemsOn, weekOf } from "./week.ts";

test("the week of any of its dates is the ISO week, across months and years", () => {
  const week = ["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"];
  for (const date of week) expect(weekOf(date)).toEqual(week);
  for (const date of ["", "Monday", "2027-13-01"]) expect(weekOf(date)).toBeNull();
});

test("what a day holds stands by time", () => {
  const run = { start: "2027-03-01T19:00:00+01:00" } as never;
  const detail = { session: { start: "2027-03-01T12:00:00+01:00" } } as never;
  expect(itemsOn("2027-03-01", [run], [detail]).map((item) => "run" in item)).toEqual([false, true]);
  expect(itemsOn("2027-03-02", [run], [detail])).toEqual([]);
});
