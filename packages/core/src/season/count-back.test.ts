import { describe, expect, it } from "vitest";
import { type Countdown, countBack, type Level } from "./count-back.ts";
import { seasonDefaults, seasonValues } from "./parameters/season-parameters.ts";

const LETTER = { adaptation: "a", strength: "S", power: "P", sharpen: "h", taper: "T", transition: "x" };

/** `4a 8S 5P 5h 2T`, with a race on the Sunday and a start on the Monday. */
function counted(level: Level, weeks: number, more: Partial<Countdown> = {}): string {
  const countdown = { level, weeks, days: weeks * 7 - 1, again: false, strengthBefore: [], ...more };
  return countBack(countdown, seasonDefaults)
    .map(({ phase, weeks: length }) => `${length}${LETTER[phase]}`)
    .join(" ");
}

describe("count back", () => {
  it.each([
    [20, "2a 6S 5P 5h 2T"],
    [21, "2a 7S 5P 5h 2T"],
    [22, "3a 7S 5P 5h 2T"],
    [23, "3a 8S 5P 5h 2T"],
    [24, "4a 8S 5P 5h 2T"],
    [25, "4a 9S 5P 5h 2T"],
    [30, "6a 12S 5P 5h 2T"],
  ])("S3 with %i weeks adaptation and strength bend and the season stays whole: %s", (weeks, phases) => {
    expect(counted("some", weeks)).toBe(phases);
  });

  it.each([
    [31, "2a 6S 3P 1x 7S 5P 5h 2T"],
    [38, "4a 8S 5P 1x 8S 5P 5h 2T"],
    [44, "5a 10S 6P 1x 10S 5P 5h 2T"],
    [52, "4a 8S 5P 1x 8S 5P 1x 8S 5P 5h 2T"],
  ])("S3 a longer off season of %i weeks has cycles: %s", (weeks, phases) => {
    expect(counted("some", weeks)).toBe(phases);
  });

  it.each([
    [19, "2a 6S 5P 4h 2T"],
    [15, "2a 6S 5P 2T"],
    [13, "2a 6S 3P 2T"],
    [12, "2a 6S 2h 2T"],
    [10, "2a 6S 2T"],
    [8, "2a 4S 2T"],
    [5, "2a 1S 2T"],
    [4, "2a 2T"],
    [3, "2a 1T"],
    [2, "1a 1T"],
    [1, "1T"],
  ])("S3 with %i weeks taper, adaptation, strength come first: %s", (weeks, phases) => {
    expect(counted("some", weeks)).toBe(phases);
  });

  it.each([
    [11, "3a 6S 2T"],
    [7, "3a 2S 2T"],
    [6, "4a 2T"],
    [5, "3a 2T"],
    [4, "3a 1T"],
    [1, "1T"],
  ])("S3 a new lifter has 3 weeks of adaptation in %i weeks: %s", (weeks, phases) => {
    expect(counted("new", weeks)).toBe(phases);
  });

  it("S3 a new lifter with 41 days to the race does adaptation only, with 42 also strength", () => {
    expect(counted("new", 7, { days: 41 })).toBe("5a 2T");
    expect(counted("new", 7, { days: 42 })).toBe("3a 2S 2T");
    expect(counted("some", 7, { days: 41 })).toBe("2a 3S 2T");
  });

  it.each([
    [10, "2a 6S 2T"],
    [9, "1a 6S 2T"],
    [8, "6S 2T"],
    [3, "1S 2T"],
    [2, "2T"],
  ])("S3 a trained lifter gives adaptation up for strength in %i weeks: %s", (weeks, phases) => {
    expect(counted("trained", weeks)).toBe(phases);
  });

  it("S3 after a race a trained lifter adapts for 2 weeks, others for 4, and the taper keeps 2 weeks", () => {
    expect(counted("trained", 22, { again: true })).toBe("2a 8S 5P 5h 2T");
    expect(counted("some", 24, { again: true })).toBe("4a 8S 5P 5h 2T");
    expect(counted("some", 3, { again: true })).toBe("1a 2T");
    expect(counted("trained", 5, { again: true })).toBe("2a 1S 2T");
  });

  it("S3 in season strength is barred only for one who has had 6 weeks of it in the last 12", () => {
    const sixWeeks = (latest: number) => Array.from({ length: 6 }, (_, i) => latest + i);
    expect(counted("some", 10, { again: true, strengthBefore: sixWeeks(5) })).toBe("2a 5P 1h 2T");
    expect(counted("some", 10, { again: true, strengthBefore: sixWeeks(6) })).toBe("2a 6S 2T");
    expect(counted("some", 10, { again: true, strengthBefore: sixWeeks(5).slice(1) })).toBe("2a 6S 2T");
    expect(counted("some", 10, { again: true, strengthBefore: [3, 4, 5] })).toBe("2a 3S 3P 2T");
    expect(counted("some", 15, { again: true, strengthBefore: sixWeeks(4) })).toBe("2a 1S 5P 5h 2T");
  });

  it("S3 off season strength is never barred by what was before", () => {
    const strengthBefore = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(counted("some", 24, { again: true, strengthBefore })).toBe("4a 8S 5P 5h 2T");
  });

  it("S2 overlays change the lengths that are counted with, and are held to their range", () => {
    const countdown = { level: "some", weeks: 24, days: 167, again: false, strengthBefore: [] } as const;
    const strengthOf = (weeks: number) =>
      countBack(
        countdown,
        seasonValues(
          new Map([
            ["S2.adaptation", 2],
            ["S2.strength", weeks],
          ]),
        ),
      )[1];
    expect(strengthOf(10)).toEqual({ phase: "strength", weeks: 10 });
    expect(seasonValues(new Map([["S2.strength", 99]])).S2.strength).toBe(12);
  });
});
