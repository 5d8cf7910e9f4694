import { describe, expect, it } from "vitest";
import type { Limit } from "../limit.ts";
import { heldOf } from "./held.ts";

const limit = (part: Partial<Limit>): Limit => ({
  ...part,
  reason: { rule: "case", text: "A case.", grade: "D", sources: [], facts: {} },
});

describe("what several limits come to", () => {
  it("A3 without limits nothing is held back", () => {
    expect(heldOf([])).toEqual({
      lowerSetsCutPercent: 0,
      upperSetsCutPercent: 0,
      lowerSetsFewer: 0,
      upperSetsFewer: 0,
      maxSets: Number.POSITIVE_INFINITY,
      minReps: 0,
      maxReps: Number.POSITIVE_INFINITY,
      minRir: 0,
      moreRir: 0,
      minPercent: 0,
      maxPercent: Number.POSITIVE_INFINITY,
      legMaxSets: Number.POSITIVE_INFINITY,
      legMaxReps: Number.POSITIVE_INFINITY,
      legMinRir: 0,
      legMinPercent: 0,
      legMaxPercent: Number.POSITIVE_INFINITY,
      loadCutPercent: 0,
      holdLoad: false,
      noJumps: false,
      lowHopsOnly: false,
      noFastLifts: false,
      maxContacts: Number.POSITIVE_INFINITY,
      mobilityOnly: false,
      nothingNew: false,
      adaptation: false,
      straightSpine: false,
      withoutAreas: [],
      withoutExercises: [],
      easedAreas: [],
      easedExercises: [],
      easedCutPercent: 0,
    });
  });

  it("A3 a limit takes only what it names", () => {
    expect(heldOf([limit({}), limit({})])).toEqual(heldOf([]));
  });

  it.each(["lowerSetsCutPercent", "upperSetsCutPercent", "lowerSetsFewer", "upperSetsFewer"] as const)(
    "L5 of two cuts the deepest counts, they do not add up: %s",
    (name) => {
      expect(heldOf([limit({ [name]: 2 }), limit({}), limit({ [name]: 5 }), limit({ [name]: 3 })])[name]).toBe(5);
    },
  );

  it.each(["minRir", "moreRir", "minReps", "minPercent", "loadCutPercent", "easedCutPercent"] as const)(
    "L5 the largest counts: %s",
    (name) => {
      expect(heldOf([limit({ [name]: 2 }), limit({ [name]: 4 }), limit({ [name]: 3 })])[name]).toBe(4);
    },
  );

  it.each(["maxSets", "maxReps", "maxPercent", "maxContacts"] as const)("L5 the smallest counts: %s", (name) => {
    expect(heldOf([limit({ [name]: 4 }), limit({}), limit({ [name]: 2 }), limit({ [name]: 3 })])[name]).toBe(2);
  });

  it.each([
    "holdLoad",
    "noJumps",
    "lowHopsOnly",
    "noFastLifts",
    "mobilityOnly",
    "nothingNew",
    "adaptation",
    "straightSpine",
  ] as const)("A4 one that says so is enough: %s", (name) => {
    expect(heldOf([limit({}), limit({ [name]: true }), limit({})])[name]).toBe(true);
  });

  it("A4 areas and exercises come together, once and in order", () => {
    const held = heldOf([
      limit({ withoutAreas: ["knee", "ankle"], withoutExercises: ["b", "a"], easedAreas: ["foot"] }),
      limit({ withoutAreas: ["calf", "knee"], withoutExercises: ["a"], easedAreas: ["calf"], easedExercises: ["c"] }),
    ]);
    expect(held.withoutAreas).toEqual(["ankle", "calf", "knee"]);
    expect(held.withoutExercises).toEqual(["a", "b"]);
    expect(held.easedAreas).toEqual(["calf", "foot"]);
    expect(held.easedExercises).toEqual(["c"]);
  });

  it("A5, S7 the fewest reps of the young go before the most reps near a race", () => {
    expect(heldOf([limit({ minReps: 6, maxReps: 15 }), limit({ maxReps: 3 })])).toMatchObject({
      minReps: 6,
      maxReps: 6,
    });
  });

  it("A5, A8 a floor of the load gives way to its roof", () => {
    expect(heldOf([limit({ minPercent: 80 }), limit({ maxPercent: 79 })])).toMatchObject({
      minPercent: 79,
      maxPercent: 79,
    });
  });
});
