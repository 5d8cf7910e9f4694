import { formatDay, parseDay } from "@stridelift/core";
import { expect, test } from "vitest";
import { pageOf } from "../terminal/page.ts";
import { examplePlan } from "./plan.fixture.ts";
import { seasonStrip } from "./season-strip.ts";

/** The row of months of a season of `weeks` from a Monday on, at a width. */
function monthsRow(monday: string, weeks: number, columns: number): string {
  const [week] = examplePlan.weeks;
  if (!week) throw new Error("the fixture has weeks");
  const first = parseDay(monday) as number;
  const all = Array.from({ length: weeks }, (_, i) => ({ ...week, monday: formatDay(first + 7 * i) }));
  const page = pageOf({ isTTY: false, columns, env: { LANG: "C.UTF-8" }, windows: false }, false);
  return seasonStrip({ ...examplePlan, weeks: all }, page)[0] ?? "";
}

test("E1 a week is in the month and year of its Thursday", () => {
  expect(monthsRow("2026-11-30", 9, 80)).toBe("  2026      Dec                 Jan");
  expect(monthsRow("2025-12-29", 2, 80)).toBe("  2026      Jan");
});

test("E1 every month with room for its name has it over its first week", () => {
  expect(monthsRow("2026-11-23", 21, 80)).toBe("  2026         Dec            Jan         Feb         Mar         Apr");
  expect(monthsRow("2026-11-23", 21, 120)).toBe(
    "  2026      Nov Dec                 Jan             Feb             Mar             Apr",
  );
  expect(monthsRow("2027-01-04", 52, 80).match(/[A-Z][a-z]{2}/g)).toHaveLength(12);
});
