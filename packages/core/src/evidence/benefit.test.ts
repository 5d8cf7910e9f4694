import { describe, expect, it } from "vitest";
import { benefitStatement, economyGain, parameters, speedFactor, timeChange, weightStatement } from "./benefit.ts";

const TEN_KM_IN_45 = [10_000, 45 * 60] as const;

describe("expected benefit", () => {
  it.each([
    [2.5, 1],
    [3, 1],
    [3.5, 0.93],
    [4, 0.86],
    [4.5, 0.8],
    [5, 0.73],
    [5.5, 0.66],
    [7, 0.66],
  ])("E4 at %d m/s a per cent of economy is worth %d per cent of speed", (speed, factor) => {
    expect(speedFactor(speed)).toBeCloseTo(factor, 2);
  });

  it("E4 nothing is expected before week four, half by week six, the whole from week ten", () => {
    expect(economyGain(4, 1)).toEqual({ default: 0, low: 0, high: 0 });
    expect(economyGain(6, 1)).toEqual({ default: 1, low: -0.25, high: 2.25 });
    expect(economyGain(10, 1)).toEqual({ default: 2, low: -0.5, high: 4.5 });
    expect(economyGain(30, 1)).toEqual(economyGain(10, 1));
    expect(economyGain(5, 1).default).toBeCloseTo(0.5);
    expect(economyGain(8, 1).default).toBeCloseTo(1.5);
  });

  it("E4 four sessions of five give the whole gain, fewer give less, none give none", () => {
    expect(economyGain(12, 0.8)).toEqual(economyGain(12, 1));
    expect(economyGain(12, 0.4).default).toBeCloseTo(1);
    expect(economyGain(12, 0)).toEqual({ default: 0, low: 0, high: 0 });
  });

  it("E4 10 km in 45:00 changes by about −49 s, between −110 and +12 s", () => {
    const change = timeChange(...TEN_KM_IN_45, economyGain(10, 0.8));
    expect(Math.round(change.default)).toBe(-49);
    expect(Math.round(change.low)).toBe(-110);
    expect(Math.round(change.high)).toBe(12);
  });

  it("E4 the sentence carries the range and the doubt, and promises nothing", () => {
    const { text, grade } = benefitStatement(timeChange(...TEN_KM_IN_45, economyGain(10, 1)));
    expect(text).toContain("about −49 s, somewhere between −110 and +12 s");
    expect(text).toContain("average of small studies, some show none");
    expect(grade).toBe("D");
  });

  it("E4 an overlaid number is the one that counts", () => {
    const values = Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
    const careful = { ...values, gain: 1 } as Parameters<typeof economyGain>[2];
    expect(economyGain(10, 1, careful).default).toBe(1);
  });

  it("E6 weight is unlikely to rise, and muscle is not said to make anyone faster", () => {
    expect(weightStatement.text).toMatch(/unlikely to rise at two sessions a week/);
    expect(weightStatement.text).toMatch(/do not say that muscle makes anyone faster/);
    expect(weightStatement.sources).toEqual(["STO08", "BLA18"]);
  });
});
