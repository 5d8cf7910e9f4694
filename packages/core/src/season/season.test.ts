import { describe, expect, it } from "vitest";
import { type Day, dayOf, formatDay } from "../calendar/day.ts";
import { type SeasonInput, type SeasonWeek, seasonOf } from "./season.ts";
import type { SeasonRace } from "./season-race.ts";

const MONDAY = dayOf(2026, 1, 5);
const LETTER = { adaptation: "a", strength: "S", power: "P", sharpen: "h", taper: "T", transition: "x" };

/** A race on the Sunday of a week; weeks are counted from 1. */
function raceIn(
  week: number,
  priority: "A" | "B" | "C",
  distanceM: number | null = 10_000,
  name = "Paris",
): SeasonRace {
  return { day: MONDAY + 7 * week - 1, priority, distanceM, name };
}

function season(weeks: number, more: Partial<SeasonInput> = {}) {
  return seasonOf({
    start: MONDAY,
    lastDay: MONDAY + 7 * weeks - 1,
    races: [],
    level: "some",
    runMinutes: () => 300,
    hardRuns: () => 2,
    dose: null,
    ageYears: null,
    ...more,
  });
}

const phases = (weeks: readonly SeasonWeek[]) => weeks.map(({ phase }) => LETTER[phase]).join("");
const inSeason = (weeks: readonly SeasonWeek[]) => weeks.map((week) => (week.inSeason ? "i" : "-")).join("");
const why = (weeks: readonly SeasonWeek[], week: number) => weeks[week - 1]?.why.map(({ text }) => text) ?? [];
const doseIn = ({ dose }: SeasonWeek) => `${dose.min}/${dose.target}/${dose.max}`;
const dates = (...days: Day[]) => days.map(formatDay);

describe("season", () => {
  it("S1 the season of an A race is the 11 weeks before its week and that week", () => {
    expect(inSeason(season(14, { races: [raceIn(13, "A")] }).weeks)).toBe("-iiiiiiiiiiii-");
  });

  it("S1 the season of a B race has 7 weeks before, a C race has none", () => {
    expect(inSeason(season(12, { races: [raceIn(10, "B")] }).weeks)).toBe("--iiiiiiii--");
    expect(inSeason(season(12, { races: [raceIn(10, "C")] }).weeks)).toBe("------------");
  });

  it("S2 24 weeks to a 10 km: strength off season, power and sharpening in season, taper, a light week, adaptation", () => {
    const { weeks } = season(26, { races: [raceIn(24, "A")] });
    expect(phases(weeks)).toBe("aaaaSSSSSSSSPPPPPhhhhhTTxa");
    expect(inSeason(weeks)).toBe("------------iiiiiiiiiiii--");
  });

  it.each([
    [10_000, "Txaaaa"],
    [null, "Txaaaa"],
    [40_000, "Txxaaa"],
    [45_000, "Txxaaa"],
    [50_000, "Txxxaa"],
  ])("S2 after an A race of %s m the light weeks are right: %s", (distanceM, expected) => {
    expect(phases(season(6, { races: [raceIn(1, "A", distanceM)] }).weeks)).toBe(expected);
  });

  it("S2 a trained lifter adapts for 2 weeks after a race", () => {
    expect(phases(season(5, { level: "trained", races: [raceIn(1, "A")] }).weeks)).toBe("TxaaS");
  });

  it("S3 the week of a B race is a taper and shifts nothing; a C race changes no phase", () => {
    const races = [raceIn(24, "A"), raceIn(15, "B", 10_000, "Half"), raceIn(9, "C")];
    const { weeks, blocks } = season(24, { races });
    expect(phases(weeks)).toBe("aaaaSSSSSSSSPPTPPhhhhhTT");
    expect(weeks.map(doseIn)[14]).toBe("0/1/1");
    expect(weeks.map(doseIn)[8]).toBe("1/2/3");
    expect(blocks.map(({ phase }) => LETTER[phase]).join("")).toBe("aSSPTPhT");
  });

  it("S3 a race in the week of the start is followed by its light week on the next Monday", () => {
    const sunday = MONDAY + 6;
    expect(phases(season(4, { start: sunday, races: [raceIn(1, "A")] }).weeks)).toBe("Txaa");
    expect(phases(season(4, { start: sunday, races: [{ ...raceIn(1, "A"), day: MONDAY + 1 }] }).weeks)).toBe("Txaa");
  });

  it("S3 the days of a new lifter to the race count from the start, not from its Monday", () => {
    const start = MONDAY + 6;
    const until = (day: Day) => phases(season(7, { start, level: "new", races: [{ ...raceIn(7, "A"), day }] }).weeks);
    expect(until(start + 41)).toBe("aaaaaTT");
    expect(until(start + 42)).toBe("aaaSSTT");
  });

  it("S3 what is left of the light weeks after a race before the start is kept", () => {
    expect(phases(season(4, { races: [raceIn(0, "A")] }).weeks)).toBe("xaaa");
    expect(phases(season(4, { races: [raceIn(-1, "A")] }).weeks)).toBe("aaaa");
    expect(phases(season(4, { races: [raceIn(-1, "A", 50_000)] }).weeks)).toBe("xxaa");
    expect(phases(season(4, { races: [raceIn(-1, "A", 50_000), raceIn(0, "A")] }).weeks)).toBe("xxaa");
  });

  it("S3 the taper of a second A race goes before the light weeks after the first", () => {
    const second = (week: number) => phases(season(20, { races: [raceIn(10, "A", 42_195), raceIn(week, "A")] }).weeks);
    expect(second(11).slice(8)).toBe("TTTxaaaaSSSS");
    expect(second(12).slice(8)).toBe("TTTTxaaaaSSS");
    expect(second(13).slice(8)).toBe("TTxTTxaaaaSS");
    expect(second(15).slice(8)).toBe("TTxxaTTxaaaa");
  });

  it("S3 between two A races adaptation comes again, and strength where its weeks have passed", () => {
    const races = [raceIn(24, "A"), raceIn(40, "A")];
    expect(phases(season(40, { races }).weeks).slice(24)).toBe("xaaSSSSSSPPPPPTT");
  });

  it("S3 of two A races in a week the longer sets the light weeks", () => {
    const races = [raceIn(2, "A", 5_000), { ...raceIn(2, "A", 42_195), day: MONDAY + 12 }];
    expect(phases(season(5, { races }).weeks)).toBe("aTxxa");
  });

  it("S4 without a race adaptation comes once, then strength, power and an easy week in turn", () => {
    expect(phases(season(34).weeks)).toBe("aaaaSSSSSSSSPPPPPxSSSSSSSSPPPPPxSSSS".slice(0, 34));
    expect(phases(season(8, { level: "trained" }).weeks)).toBe("aaSSSSSS");
    expect(phases(season(8, { level: "new" }).weeks)).toBe("aaaaSSSS");
  });

  it("S4 a B race alone sets no phases but its own week", () => {
    expect(phases(season(18, { races: [raceIn(10, "B")] }).weeks)).toBe("aaaaSSSSSTSSPPPPPx");
  });

  it("S5 deloads are counted over the phases and anew after a B race", () => {
    const { weeks, blocks } = season(24, { races: [raceIn(24, "A"), raceIn(6, "B")] });
    const deloads = weeks.filter(({ deload }) => deload).map(({ monday }) => (monday - MONDAY) / 7 + 1);
    expect(deloads).toEqual([4, 10, 14, 18]);
    expect(blocks.flatMap(({ deloadWeeks }) => deloadWeeks.map((monday) => (monday - MONDAY) / 7 + 1))).toEqual(
      deloads,
    );
  });

  it("S6 hard runs are those of the week, and a first week gets its share", () => {
    const hardRuns = (monday: Day) => (monday === MONDAY + 7 * 18 ? 3 : 2);
    const { weeks } = season(24, { races: [raceIn(24, "A")], hardRuns, start: MONDAY + 3 });
    expect(weeks.slice(17, 20).map(doseIn)).toEqual(["1/2/2", "1/1/2", "1/2/2"]);
    expect(weeks.slice(0, 2).map(doseIn)).toEqual(["0/1/1", "1/2/3"]);
  });

  it("S8 the season begins on the Monday of the start and ends with the week of the last day", () => {
    const { weeks, blocks } = season(3, { start: MONDAY + 3, lastDay: MONDAY + 7 });
    expect(weeks.map(({ monday }) => formatDay(monday))).toEqual(["2026-01-05", "2026-01-12"]);
    expect(blocks.flatMap(({ from, to }) => dates(from, to))).toEqual(["2026-01-05", "2026-01-18"]);
    expect(season(3, { lastDay: MONDAY - 1 })).toEqual({ weeks: [], blocks: [] });
  });

  it("E1 strength says why it is there and where it ends", () => {
    const { weeks } = season(24, { races: [raceIn(24, "A")] });
    expect(why(weeks, 5)).toEqual([
      "Strength, 8 weeks: off season is when heavy work has room; it ends where the 11 weeks before “Paris” begin. Order and lengths of phases are our choice.",
      "In trials heavy lifting improved running economy a little on average; one clear trial found no change.",
      "Two sessions a week build: the dose of most trials.",
    ]);
    expect(why(season(10, { races: [raceIn(10, "A")] }).weeks, 4)[0]).toContain(
      "even inside the 11 weeks before “Paris”, because you have not had 6 weeks of it in the last 12",
    );
  });

  it("S6 one session a week is shown as keeping, two and three as building", () => {
    const withTarget = (target: number) => why(season(6, { dose: { min: 1, target, max: 3 } }).weeks, 6).join(" ");
    expect(withTarget(1)).toContain("One session a week keeps what you have");
    expect(withTarget(2)).toContain("Two sessions a week build");
    expect(withTarget(3)).toContain("Three sessions a week build");
    expect(withTarget(3)).toContain("Your own limits");
  });

  it("E2 a choice of the product has grade D and says so; the block has the reasons of its weeks once", () => {
    const { weeks, blocks } = season(60, { races: [raceIn(30, "A", 42_195), raceIn(20, "B")], ageYears: 55 });
    const reasons = weeks.flatMap((week) => week.why);
    for (const { grade, sources, text } of reasons) {
      if (grade !== "D") expect(sources).not.toEqual([]);
      if (grade === "D") expect(text).toMatch(/our choice\.$|Our choice\.$|Your own limits/);
    }
    for (const block of blocks) {
      const texts = block.why.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
