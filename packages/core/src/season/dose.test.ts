import { describe, expect, it } from "vitest";
import type { Dose } from "../journal/entry.ts";
import { type DoseRunner, type DoseWeek, daysLeftIn, doseOf } from "./dose.ts";
import { seasonDefaults } from "./parameters/season-parameters.ts";

const runner: DoseRunner = { level: "some", ageYears: null, limits: null };

function dose(week: Partial<DoseWeek>, more: Partial<DoseRunner> = {}): string {
  const whole = { phase: "strength" as const, raceWeek: false, hardRuns: 0, daysLeft: 7, ...week };
  const { min, target, max } = doseOf(whole, { ...runner, ...more }, seasonDefaults.S6).dose;
  return `${min}/${target}/${max}`;
}

const limits = (min: number, target: number, max: number): Dose => ({ min, target, max });

describe("dose", () => {
  it.each([
    ["adaptation", "1/2/3"],
    ["strength", "1/2/3"],
    ["power", "1/2/3"],
    ["sharpen", "1/2/2"],
    ["taper", "1/1/2"],
    ["transition", "0/1/2"],
  ] as const)("S6 %s asks for %s", (phase, expected) => {
    expect(dose({ phase })).toBe(expected);
  });

  it("S6 a new lifter adapts with two at most, and lifts like others afterwards", () => {
    expect(dose({ phase: "adaptation" }, { level: "new" })).toBe("1/2/2");
    expect(dose({ phase: "strength" }, { level: "new" })).toBe("1/2/3");
  });

  it("S6 the week of an A or B race asks for 0/1/1", () => {
    expect(dose({ phase: "taper", raceWeek: true })).toBe("0/1/1");
  });

  it("S6 three hard runs a week lower the target while sharpening, two do not, and no other phase", () => {
    expect(dose({ phase: "sharpen", hardRuns: 3 })).toBe("1/1/2");
    expect(dose({ phase: "sharpen", hardRuns: 2 })).toBe("1/2/2");
    expect(dose({ phase: "power", hardRuns: 3 })).toBe("1/2/3");
  });

  it("A8 from 50 the target in season is 2, where the limits allow", () => {
    expect(dose({ phase: "sharpen", hardRuns: 3 }, { ageYears: 50 })).toBe("1/2/2");
    expect(dose({ phase: "sharpen", hardRuns: 3 }, { ageYears: 49 })).toBe("1/1/2");
    expect(dose({ phase: "sharpen" }, { ageYears: 60, limits: limits(1, 2, 1) })).toBe("1/1/1");
    const week = { phase: "sharpen", raceWeek: false, hardRuns: 3, daysLeft: 7 } as const;
    const decided = (ageYears: number) => doseOf(week, { ...runner, ageYears }, seasonDefaults.S6);
    expect(decided(50)).toMatchObject({ older: true, manyHardRuns: false });
    expect(decided(49)).toMatchObject({ older: false, manyHardRuns: true });
  });

  it("S6 the runner's limits are clamped in: max is the smaller, then target, then min", () => {
    expect(dose({}, { limits: limits(3, 3, 3) })).toBe("3/3/3");
    expect(dose({}, { limits: limits(2, 5, 7) })).toBe("2/3/3");
    expect(dose({}, { limits: limits(3, 1, 2) })).toBe("1/1/2");
    expect(dose({ phase: "sharpen" }, { limits: limits(2, 3, 3) })).toBe("2/2/2");
    expect(dose({}, { limits: limits(0, 0, 0) })).toBe("0/0/0");
  });

  it("S6 around races the table is a ceiling for target and min", () => {
    expect(dose({ phase: "taper" }, { limits: limits(2, 3, 3) })).toBe("1/1/2");
    expect(dose({ phase: "transition" }, { limits: limits(2, 3, 3) })).toBe("0/1/2");
    expect(dose({ phase: "taper", raceWeek: true }, { limits: limits(2, 3, 3) })).toBe("0/1/1");
    expect(dose({ phase: "taper" }, { limits: limits(0, 0, 1) })).toBe("0/0/1");
  });

  it.each([
    [7, "1/2/3"],
    [6, "0/1/2"],
    [4, "0/1/1"],
    [3, "0/0/1"],
    [1, "0/0/1"],
  ])("S6 a first week with %i days left asks for its share: %s", (daysLeft, expected) => {
    expect(dose({ daysLeft })).toBe(expected);
  });

  it("S6 a first week keeps a limit of none", () => {
    expect(dose({ daysLeft: 3 }, { limits: limits(0, 0, 0) })).toBe("0/0/0");
  });

  it("S6 the days left run from the start to Sunday, in its week alone", () => {
    const monday = 4;
    expect([0, 2, 6].map((later) => daysLeftIn(monday, monday + later))).toEqual([7, 5, 1]);
    expect(daysLeftIn(monday + 7, monday + 6)).toBe(7);
  });
});
