import { formatDay, parseDay } from "@stridelift/core";
import { expect, test } from "vitest";
import { examplePlan } from "./plan.fixture.ts";
import { goalText } from "./season-words.ts";

const RACE_DAY = parseDay("2027-04-18") as number;
const away = (days: number) =>
  goalText({ ...examplePlan, today: formatDay(RACE_DAY - days) })
    ?.split(", ")
    .at(-1);

test.each([
  [0, "today"],
  [1, "tomorrow"],
  [9, "in 9 days"],
  [20, "in 20 days"],
  [21, "in 3 weeks"],
  [22, "in 4 weeks"],
  [133, "in 19 weeks"],
  [134, "in 20 weeks"],
  [139, "in 20 weeks"],
  [140, "in 20 weeks"],
])("E1 a race %i days away is %s", (days, words) => {
  expect(away(days)).toBe(words);
});

test("E1 a race that is over is no goal", () => {
  expect(goalText({ ...examplePlan, today: "2027-04-19" })).toBeUndefined();
});
