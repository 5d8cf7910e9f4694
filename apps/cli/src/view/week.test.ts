import { expect, test } from "vitest";
import { pageOf } from "../terminal/page.ts";
import { examplePlan } from "./plan.fixture.ts";
import { weekView } from "./week.ts";

const page = pageOf({ isTTY: false, columns: 80, env: { LANG: "C.UTF-8" }, windows: false }, false);
const week = {
  ...(examplePlan.weeks[0] as (typeof examplePlan.weeks)[number]),
  shortfalls: [{ rule: "available", text: "1 of 2 this week." }],
  suggestions: [
    { text: "Free Wednesday evening.", gain: 400 },
    { text: "Free Friday evening.", gain: 300 },
  ],
};

/** What stands under the seven days. */
const told = (...args: [typeof week, typeof week | undefined]) =>
  weekView(examplePlan, args[0], page, "cut", args[1]).join("\n").split("\n\n").at(-1);

test("P18 a week that is short says why, and that each suggestion helps by itself", () => {
  expect(told(week, undefined)).toBe(
    [
      "  1 of 2 this week. (available)",
      "  Each of these would help:",
      "  → Free Wednesday evening.",
      "  → Free Friday evening.",
    ].join("\n"),
  );
});

test("P18 what the week above has said is not said again, what differs is", () => {
  expect(told(week, week)).toBe("  Why, and what would help: as in the week before.");
  expect(told({ ...week, suggestions: week.suggestions.slice(1) }, week)).toBe(
    ["  1 of 2 this week. (available)", "  → Free Friday evening."].join("\n"),
  );
});
