import { describe, expect, it } from "vitest";
import { loadAfterFirstSet } from "./after-first-set.ts";
import { times, workOn } from "./lift.fixture.ts";
import { loadTotals, sessionLoad, workTotals } from "./session-load.ts";

describe("session load", () => {
  it("L6 the load of a session is its RPE times its minutes", () => {
    expect(sessionLoad(7, 45)).toBe(315);
  });

  it("L6 runs and lifts share the unit and are summed apart; what was not said is in no sum", () => {
    const efforts = [
      { kind: "lift", rpe: 6, minutes: 40 },
      { kind: "run", rpe: 4, minutes: 60 },
      { kind: "run", rpe: 8, minutes: 30 },
      { kind: "lift", rpe: null, minutes: 40 },
      { kind: "run", rpe: 5, minutes: null },
    ] as const;
    expect(loadTotals(efforts)).toEqual({ lift: 240, run: 480, unsaid: 2 });
    expect(loadTotals([])).toEqual({ lift: 0, run: 0, unsaid: 0 });
  });

  it("L6 sets and contacts are logged beside it", () => {
    const work = [
      workOn(1, [], times(3, { reps: 5 })),
      { ...workOn(1, [], times(2, { contacts: 20 })), exercise: "hop" },
      { ...workOn(1, [], times(2, { reps: 8 })), exercise: "row" },
    ];
    expect(workTotals(work, (exercise) => exercise !== "row")).toEqual({ sets: 7, lowerSets: 5, contacts: 40 });
  });
});

describe("the sets after the first", () => {
  const barbell = { load: "barbell", owned: {} } as const;
  const after = (leftRir: number) => loadAfterFirstSet(100, { askedRir: 3, leftRir }, barbell);

  it("A3 a first set over two under the reserve asked takes 5 % off the others", () => {
    expect(after(0)).toBe(95);
    expect(after(1)).toBe(100);
  });

  it("A3 a good first set never raises the load, and where nothing is lighter it stays", () => {
    expect(after(8)).toBe(100);
    expect(loadAfterFirstSet(20, { askedRir: 3, leftRir: -1 }, barbell)).toBe(20);
  });
});
