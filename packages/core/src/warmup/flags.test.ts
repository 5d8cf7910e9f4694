import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar/day.ts";
import { valuesOf } from "../evidence/parameter.ts";
import { flagsOf } from "./flags.ts";
import { heelRaiseNorm, type NormedRunner } from "./heel-raise-norm.ts";
import { screenLimits } from "./screen-limits.ts";
import type { Screened } from "./side-result.ts";

const TODAY = dayOf(2027, 3, 20);
const ANYONE: NormedRunner = { sex: null, ageYears: null };
const limits = valuesOf("screens", screenLimits);

type Result = Omit<Screened, "date"> & { readonly date?: string };
const flags = (results: readonly Result[], runner = ANYONE) =>
  flagsOf(
    results.map((result) => ({ date: "2027-03-01", ...result })),
    [],
    runner,
    TODAY,
  );
const brief = (...results: Result[]) => flags(results).map(({ area, as, severity }) => `${area} ${as} ${severity}`);

describe("what screens flag", () => {
  it.each<[string, Result, string[]]>([
    ["a toe at 10 cm passes", { screen: "knee-to-wall", left: 10, right: 10 }, []],
    ["9.9 cm is a little short", { screen: "knee-to-wall", left: 9.9, right: 10 }, ["ankle tight 1"]],
    ["7 cm is clearly short", { screen: "knee-to-wall", left: 7 }, ["ankle tight 2"]],
    ["5 cm is far short", { screen: "knee-to-wall", left: 5, right: 12 }, ["ankle tight 3"]],
    ["a gap of 1.5 cm flags", { screen: "knee-to-wall", left: 11.6, right: 10.1 }, ["ankle tight 1"]],
    ["a gap of 1.4 cm does not", { screen: "knee-to-wall", left: 11.5, right: 10.1 }, []],
    ["one fault passes", { screen: "single-leg-squat", left: 1, right: 1 }, []],
    ["two faults flag", { screen: "single-leg-squat", left: 2, right: 0 }, ["gluteus-medius weak 1"]],
    ["four faults are far off", { screen: "single-leg-squat", left: 4, right: 0 }, ["gluteus-medius weak 3"]],
    ["a thigh above the table is a soft hint", { screen: "thomas", left: 1, right: 1 }, ["hip-flexors tight 1"]],
    ["a thigh that hangs passes", { screen: "thomas", left: 0, right: 0 }, []],
    ["a bridge of 20 s passes", { screen: "bridge-hold", left: 20, right: 20 }, []],
    ["19 s flag", { screen: "bridge-hold", left: 19, right: 20 }, ["gluteus-maximus weak 1"]],
    ["25 bridges pass", { screen: "bridge-reps", left: 25, right: 31 }, []],
    ["24 bridges are under the average", { screen: "bridge-reps", left: 24, right: 31 }, ["hamstrings weak 1"]],
    ["19 bridges are poor", { screen: "bridge-reps", left: 19, right: 31 }, ["hamstrings weak 3"]],
    ["a plank of 60 s passes", { screen: "plank", both: 60 }, []],
    ["a plank of 40 s flags", { screen: "plank", both: 40 }, ["deep-core weak 2"]],
    ["of two planks on one day the worse counts", { screen: "plank", left: 80, right: 40 }, ["deep-core weak 2"]],
    ["one number for both feet counts for each", { screen: "short-foot", both: 0 }, ["foot weak 2"]],
    ["a side plank of 29 s flags", { screen: "side-plank", left: 29, right: 30 }, ["lateral-trunk weak 1"]],
    ["a quarter less than the other side passes", { screen: "side-plank", left: 60, right: 45 }, []],
    ["more than a quarter less flags", { screen: "side-plank", left: 60, right: 44 }, ["lateral-trunk weak 1"]],
    ["a turn of 50 and 60 degrees passes", { screen: "thoracic-rotation", left: 50, right: 60 }, []],
    ["sides 11 degrees apart flag", { screen: "thoracic-rotation", left: 50, right: 61 }, ["thoracic-spine tight 1"]],
    ["wrists off the wall flag", { screen: "wall-slide", both: 0 }, ["lower-traps weak 2"]],
    ["wrists on the wall pass", { screen: "wall-slide", both: 1 }, []],
    ["3 points pass", { screen: "overhead-squat", both: 3 }, []],
    ["2 points flag two areas", { screen: "overhead-squat", both: 2 }, ["thoracic-spine tight 1", "ankle tight 1"]],
    ["an arch that stays flat flags", { screen: "short-foot", left: 1, right: 0 }, ["foot weak 2"]],
    ["few squats flag nothing", { screen: "squat-reps", both: 2 }, []],
  ])("W2 %s", (_, result, expected) => {
    expect(brief(result)).toEqual(expected);
  });

  it("W2 facts hold what was measured, the limit, the side and the gap", () => {
    const [flag] = flags([{ screen: "knee-to-wall", left: 7, right: 10.5 }]);
    expect(flag?.day).toBe(dayOf(2027, 3, 1));
    expect(flag?.facts).toEqual({
      left: 7,
      right: 10.5,
      side: "left",
      unit: "cm",
      limit: 10,
      kind: "least",
      gap: 3.5,
      gapLimit: 1.5,
      gapOf: "difference",
    });
  });

  it.each<[NormedRunner, number]>([
    [{ sex: "male", ageYears: 17 }, 37],
    [{ sex: "male", ageYears: 29 }, 37],
    [{ sex: "male", ageYears: 30 }, 32],
    [{ sex: "female", ageYears: 44 }, 24],
    [{ sex: "female", ageYears: 88 }, 16],
    [{ sex: null, ageYears: 44 }, 24],
    [{ sex: null, ageYears: 75 }, 14],
    [{ sex: "male", ageYears: null }, 24],
    [{ sex: null, ageYears: null }, 21],
  ])("W2 heel raises are held against the norm of age and sex, %o", (runner, reps) => {
    expect(heelRaiseNorm(runner, limits).reps).toBe(reps);
    expect(flags([{ screen: "heel-raises", left: reps, right: reps }], runner)).toEqual([]);
    const [flag] = flags([{ screen: "heel-raises", left: reps - 1, right: reps }], runner);
    expect(flag).toMatchObject({ area: "calf", as: "weak", severity: 1, facts: { limit: reps, left: reps - 1 } });
    expect(flag?.facts.normSex).toBe(runner.sex ?? "lower of both");
  });

  it("W2 a gap of six heel raises is noise, seven are none", () => {
    expect(brief({ screen: "heel-raises", left: 40, right: 34 })).toEqual([]);
    expect(brief({ screen: "heel-raises", left: 40, right: 33 })).toEqual(["calf weak 1"]);
  });

  it("W6 one pass leaves an area flagged a little, two in a row take it away, a new flag brings it back", () => {
    const at = (date: string, left: number): Result => ({ screen: "knee-to-wall", date, left, right: 12 });
    const first = at("2026-12-01", 5);
    expect(brief(first)).toEqual(["ankle tight 3"]);
    const once = flags([first, at("2027-01-01", 11)]);
    expect(once.map(({ severity, facts }) => [severity, facts.passedOn])).toEqual([[1, "2027-01-01"]]);
    expect(brief(first, at("2027-01-01", 11), at("2027-02-01", 11))).toEqual([]);
    expect(brief(first, at("2027-01-01", 11), at("2027-02-01", 8), at("2027-03-01", 11))).toEqual(["ankle tight 1"]);
  });

  it("W6 each side passes for itself", () => {
    const results: Result[] = [
      { screen: "bridge-hold", date: "2027-01-01", left: 5, right: 10 },
      { screen: "bridge-hold", date: "2027-02-01", left: 30 },
      { screen: "bridge-hold", date: "2027-03-01", left: 30 },
    ];
    expect(flags(results)[0]).toMatchObject({ severity: 2, facts: { left: 30, right: 10, side: "right" } });
  });

  it("W2 results of days to come and of other orders change nothing", () => {
    const past: Result[] = [
      { screen: "plank", date: "2027-01-01", both: 20 },
      { screen: "thomas", date: "2027-02-01", left: 1 },
    ];
    const later: Result = { screen: "plank", date: "2027-03-21", both: 200 };
    expect(flags([later, ...past.toReversed()])).toEqual(flags(past));
  });

  it("W3 a named area counts as clearly short, lifts the screen's own flag and stays when screens pass", () => {
    const short: Screened = { screen: "knee-to-wall", date: "2027-03-01", left: 9.5, right: 10 };
    const named = flagsOf([short], [{ area: "ankle" }, { area: "foot", as: "weak" }], ANYONE, TODAY);
    expect(named.map(({ area, as, severity, screen }) => [area, as, severity, screen])).toEqual([
      ["ankle", "tight", 2, "knee-to-wall"],
      ["foot", "weak", 2, null],
    ]);
    const passed = flagsOf([{ ...short, left: 12, right: 12 }], [{ area: "ankle" }], ANYONE, TODAY);
    expect(passed).toEqual([{ area: "ankle", as: null, severity: 2, screen: null, day: null, facts: { named: true } }]);
  });

  it("W2 an overlaid limit takes the place of the record's own", () => {
    const results: Screened[] = [{ screen: "plank", date: "2027-03-01", both: 70 }];
    expect(flagsOf(results, [], ANYONE, TODAY)).toEqual([]);
    expect(flagsOf(results, [], ANYONE, TODAY, { ...limits, plank: 90 })).toHaveLength(1);
  });
});
