import { describe, expect, it } from "vitest";
import { nearRace } from "./near-race.ts";
import { seasonDefaults } from "./parameters/season-parameters.ts";
import type { SeasonRace } from "./season-race.ts";

/** A Sunday. */
const DAY = 20_695;
const race = (priority: "A" | "B" | "C", distanceM: number | null = 10_000, day = DAY): SeasonRace => ({
  day,
  priority,
  distanceM,
  name: `${priority} race`,
});

/** The session allowed at each number of days before the race; negative after it. */
const sessions = (races: readonly SeasonRace[], days: readonly number[]) =>
  days.map((before) => nearRace(races, DAY - before).session);

describe("near race", () => {
  it.each([
    ["A", [10, 9, 4, 3], ["any", "light", "light", "none"]],
    ["B", [6, 5, 2, 1], ["any", "light", "light", "none"]],
    ["C", [3, 2, 1, 0], ["any", "light", "light", "none"]],
  ] as const)("S7 before a %s race heavy work and then all lifting end in time", (priority, days, expected) => {
    expect(sessions([race(priority)], days)).toEqual(expected);
  });

  it("S7 none on the race day and the next", () => {
    expect(sessions([race("C", null)], [0, -1, -2])).toEqual(["none", "none", "any"]);
  });

  it("S7 after a marathon none for 2 days, upper to day 7", () => {
    expect(sessions([race("C", 42_195)], [-1, -2, -3, -7, -8])).toEqual(["none", "none", "upper", "upper", "any"]);
    expect(sessions([race("A", 40_000)], [-2, -7])).toEqual(["none", "upper"]);
    expect(sessions([race("A", 39_999)], [-2])).toEqual(["any"]);
  });

  it("S7 after an ultra none for 7 days, upper to day 14", () => {
    expect(sessions([race("A", 50_000)], [-7, -8, -14, -15])).toEqual(["none", "upper", "upper", "any"]);
    expect(sessions([race("A", 45_000)], [-7, -8])).toEqual(["upper", "any"]);
    expect(sessions([race("A", 45_001)], [-7])).toEqual(["none"]);
  });

  it("S7 the strictest of all races wins, in any order", () => {
    const marathon = race("A", 42_195, DAY - 5);
    for (const races of [
      [marathon, race("A")],
      [race("A"), marathon],
    ]) {
      expect(sessions(races, [2, 0, 5, 1])).toEqual(["none", "none", "none", "none"]);
      expect(nearRace(races, DAY).race?.daysTo).toBe(0);
    }
    expect(nearRace([race("A", 50_000, DAY - 5), race("C")], DAY).race?.name).toBe("“C race”");
    expect(nearRace([race("C", null, DAY + 2), race("A", null, DAY + 9)], DAY).race?.name).toBe("“C race”");
  });

  it("S7 the last jumps are 5, 4 and 3 days before, and they come back after", () => {
    const jumps = (priority: "A" | "B" | "C", days: readonly number[]) =>
      days.map((before) => nearRace([race(priority)], DAY - before).jumps);
    expect(jumps("A", [5, 4, -1])).toEqual([true, false, true]);
    expect(jumps("B", [4, 3])).toEqual([true, false]);
    expect(jumps("C", [3, 2])).toEqual([true, false]);
  });

  it("S7 sets fall by 50 and 75 % before an A race, by 50 % before B and 25 % before C, by weeks", () => {
    const cuts = (priority: "A" | "B" | "C", days: readonly number[]) =>
      days.map((before) => nearRace([race(priority)], DAY - before).setsCutPercent);
    expect(cuts("A", [14, 13, 7, 6, 0, -1])).toEqual([0, 50, 50, 75, 75, 0]);
    expect(cuts("B", [7, 6])).toEqual([0, 50]);
    expect(cuts("C", [7, 6])).toEqual([0, 25]);
    expect(nearRace([race("C"), race("B")], DAY - 2).setsCutPercent).toBe(50);
  });

  it("S7 it names the race, the days and the parameter", () => {
    expect(nearRace([race("A")], DAY - 9).race).toEqual({ name: "“A race”", daysTo: 9, parameter: "S7.lastHeavyA" });
    expect(nearRace([], DAY)).toEqual({ session: "any", jumps: true, setsCutPercent: 0, race: null });
  });

  it("S7 an overlay of the trainer moves the last heavy day", () => {
    const values = { ...seasonDefaults.S7, lastHeavyA: 14 };
    expect(nearRace([race("A")], DAY - 13, values).session).toBe("light");
  });
});
