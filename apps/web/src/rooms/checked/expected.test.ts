import { expect, test } from "vitest";
import { nearestRace, RACES, raceTimeS, raceTimeText } from "./expected.ts";

test("race times are read as runners write them, within what can be run", () => {
  expect(raceTimeS("52:30", 10_000)).toBe(3150);
  expect(raceTimeS(" 3:45:00 ", 42_195)).toBe(13_500);
  for (const text of ["", "quick", "52", "52:70", "1:2:3", "20:00", "9:59:59"])
    expect([text, raceTimeS(text, 10_000)]).toEqual([text, null]);
});

test("a time is written so that it is read as the same", () => {
  for (const { distanceM, timeS } of RACES) expect(raceTimeS(raceTimeText(timeS), distanceM)).toBe(timeS);
});

test("the race nearest to the runner’s own is chosen first", () => {
  expect(nearestRace(42_000).distanceM).toBe(42_195);
  expect(nearestRace(15_000).distanceM).toBe(21_097.5);
  expect(nearestRace(null).distanceM).toBe(10_000);
});
