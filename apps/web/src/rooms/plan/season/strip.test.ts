import { outline } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { demoEntries } from "../../../demo/demo-entries.ts";
import { loadCurve, monthsOf, raceLines, stripOf } from "./strip.ts";

const plan = outline(demoEntries("2026-11-23"), "2026-11-23");
const strip = stripOf(plan);

describe("the season as a strip", () => {
  it("has a column for each week from the first session to the end of the season, without gaps", () => {
    expect(strip.weeks[0]?.monday).toBe("2026-09-21");
    expect(strip.weeks.at(-1)?.monday).toBe("2027-03-15");
    expect(strip.weeks).toHaveLength(26);
  });

  it("S3 covers every week with one phase, past ones by their sessions", () => {
    const covered = strip.phases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
    expect(covered).toEqual(strip.weeks.map((_, i) => i));
    expect(strip.phases.map(({ phase, block }) => [phase, block === null])).toContainEqual(["adaptation", true]);
  });

  it("S5 marks the deload weeks of the plan", () => {
    const marked = strip.weeks.filter(({ deload }) => deload).map(({ monday }) => monday);
    expect(marked).toEqual(plan.season.flatMap(({ deloadWeeks }) => deloadWeeks));
  });

  it("puts races and today on their day", () => {
    expect(Math.floor(strip.races.find(({ race }) => race.priority === "A")?.at ?? 0)).toBe(
      strip.weeks.findIndex(({ monday }) => monday === "2027-03-01"),
    );
    expect(Math.floor(strip.todayAt)).toBe(strip.weeks.findIndex(({ monday }) => monday === "2026-11-23"));
  });

  it("weighs running by its demand", () => {
    const { load, runMinutes } = strip.weeks[9] as (typeof strip.weeks)[number];
    expect(load).toBeGreaterThan(3 * runMinutes);
    expect(load).toBeLessThan(7 * runMinutes);
  });

  it("names each month once", () => {
    const months = monthsOf(strip.weeks).map(({ date }) => date.slice(0, 7));
    expect(new Set(months).size).toBe(months.length);
  });
});

describe("the curve of the load", () => {
  it("goes through every week, stays between its points, and ends at the right edge", () => {
    const curve = loadCurve([10, 30, 20], 100);
    expect(curve).toContain("0.5 66.67");
    expect(curve).toContain("1.5 0");
    const ys = [...curve.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(100);
    expect(curve).toMatch(/3 33\.33$/);
  });
});

it("names of races lie on another line where they would touch, and are left out where there is no room", () => {
  const races = [1, 2, 3, 9].map((at) => ({ at, race: plan.races[0] as (typeof plan.races)[number] }));
  expect(raceLines(races, () => 4, 2)).toEqual([0, 1, null, 0]);
});
