import type { LiftHistory, PlannedSession, WeekTotals } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { feelingRows } from "./feeling.ts";
import { inOrder } from "./lifts.ts";
import { resultText } from "./screened.ts";
import { patternSums, shownWeeks, weekRows, weekSlots } from "./weeks.ts";

const session = (start: string, status: "planned" | "done" | "missed" = "planned") =>
  ({ id: start, start: `${start}T18:00:00+01:00`, status, phase: "strength" }) as never;

describe("weeks", () => {
  const plan = {
    sessions: [session("2027-02-16", "done"), session("2027-03-07"), session("2027-03-08")],
    weeks: [
      { monday: "2027-03-01", phase: "power" },
      { monday: "2027-03-15", phase: "taper" },
    ] as never,
  };

  it("every week is a row from the first with a session to the last of the plan, those without any too", () => {
    const rows = weekRows(plan);
    expect(rows.map(({ monday, sessions }) => [monday, sessions.length])).toEqual([
      ["2027-02-15", 1],
      ["2027-02-22", 0],
      ["2027-03-01", 1],
      ["2027-03-08", 1],
      ["2027-03-15", 0],
    ]);
    expect(rows.map(({ phase }) => phase)).toEqual(["strength", null, "power", "strength", "taper"]);
    expect(weekRows({ sessions: [], weeks: [] })).toEqual([]);
  });

  it("the last eight weeks, this one and two to come are shown at first", () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ monday: `${2000 + i}-01-01`, phase: null, sessions: [] }));
    const shown = shownWeeks(rows, "2020-01-01").map(({ monday }) => monday.slice(0, 4));
    expect(shown).toEqual(["2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022"]);
    expect(shownWeeks(rows, "2001-01-01")).toHaveLength(8);
  });

  it("bars share the width and never overlap", () => {
    for (const [count, width] of [
      [24, 340],
      [3, 900],
      [200, 340],
    ] as const) {
      const slots = weekSlots(count, width);
      expect(slots).toHaveLength(count);
      expect(slots.at(-1)?.middle).toBeLessThan(width);
      for (const [i, { left, wide }] of slots.entries())
        expect(left + wide).toBeLessThanOrEqual((slots[i + 1]?.left ?? width) + 0.01);
    }
  });
});

describe("sets by movement", () => {
  const week = (monday: string, planned: number, done: number) =>
    ({
      monday,
      patterns: [
        { pattern: "squat", planned, done },
        { pattern: "hinge", planned: 1, done: 0 },
      ],
    }) as unknown as WeekTotals;
  const totals = [
    week("2027-02-15", 9, 9),
    week("2027-02-22", 6, 5),
    week("2027-03-01", 6, 2),
    week("2027-03-08", 6, 0),
  ];

  it("the weeks up to this one count, none to come; the most first", () => {
    expect(patternSums(totals, "2027-03-04", 2)).toEqual([
      { pattern: "squat", planned: 12, done: 7 },
      { pattern: "hinge", planned: 2, done: 0 },
    ]);
    expect(patternSums(totals, "2027-03-04", 1)[0]).toEqual({ pattern: "squat", planned: 6, done: 2 });
    expect(patternSums([], "2027-03-04", 4)).toEqual([]);
  });
});

it("main lifts of the coming sessions stand first, in their order, then what was estimated most often", () => {
  const lift = (exercise: string, points: number) =>
    ({ exercise, points: Array.from({ length: points }) }) as unknown as LiftHistory;
  const coming = [
    {
      blocks: [
        { kind: "assistance", exercises: [{ exercise: "b" }] },
        { kind: "main", exercises: [{ exercise: "d" }, { exercise: "c" }] },
      ],
    },
  ] as unknown as PlannedSession[];
  const order = inOrder([lift("a", 2), lift("b", 9), lift("c", 1), lift("d", 1)], coming);
  expect(order.map(({ exercise }) => exercise)).toEqual(["d", "c", "b", "a"]);
});

describe("how it felt", () => {
  it("the mean of the four answers, then each area that hurt; of one day the worst, nothing of tomorrow", () => {
    const rows = feelingRows(
      {
        done: [
          { start: "2027-03-02T18:00", exercises: [{ exercise: "back-squat", sets: [], pain: 3 }] },
          { start: "2027-03-02T18:00", exercises: [{ exercise: "plank", sets: [], pain: 0 }] },
        ],
        readiness: [
          { date: "2027-03-01", sleep: 2, soreness: 4, fatigue: 6, stress: 8 },
          { date: "2027-03-09", sleep: 9, soreness: 9, fatigue: 9, stress: 9 },
        ],
        pains: [
          { date: "2027-03-01", area: "knee", level: 2 },
          { date: "2027-03-01", area: "knee", level: 4, exercise: "back-squat" },
          { date: "2027-03-02", area: "knee", level: 0 },
          { date: "2027-03-02", area: "calf", level: 0 },
        ],
      },
      "2027-03-03",
    );
    expect(rows).toEqual([
      { of: "day", points: [{ date: "2027-03-01", level: 5 }] },
      {
        of: "area",
        area: "knee",
        points: [
          { date: "2027-03-01", level: 4 },
          { date: "2027-03-02", level: 0 },
        ],
      },
      { of: "exercise", exercise: "back-squat", points: [{ date: "2027-03-02", level: 3 }] },
    ]);
  });
});

it("a result is said with its unit, one fault as one", () => {
  const unit = (one: string, many: string) => (value: string) => (value === "1" ? `1 ${one}` : `${value} ${many}`);
  const words = {
    yes: "yes",
    no: "no",
    cm: unit("cm", "cm"),
    s: unit("s", "s"),
    degrees: (value: string) => `${value}°`,
    reps: unit("rep", "reps"),
    faults: unit("fault", "faults"),
    points: unit("point", "points"),
  };
  expect(resultText("faults", 1, words, String)).toBe("1 fault");
  expect(resultText("degrees", 45, words, String)).toBe("45°");
  expect(resultText("yes-no", 1, words, String)).toBe("yes");
  expect(resultText("cm", 9.5, words, (n) => String(n).replace(".", ","))).toBe("9,5 cm");
});
