import { describe, expect, it } from "vitest";
import type { LoadKind } from "../library/equipment.ts";
import type { Exercise } from "../library/exercise.ts";
import { exerciseWith, liftWith } from "./lift.fixture.ts";
import { reestimate } from "./reestimate.ts";

const way = (load: LoadKind, part: Partial<Exercise> = {}) => ({
  exercise: exerciseWith({ id: load, name: load, ...part }),
  setup: { equipment: [], load } as const,
});
const kilos = (...[old, next]: [ReturnType<typeof way>, ReturnType<typeof way>]) =>
  reestimate(liftWith({ workingMaxKg: 100, lastLoadKg: 80 }), old, next).lift?.workingMaxKg;

describe("a swapped-in exercise", () => {
  it("X8 its load is reckoned from the old one, on the light side, and says so", () => {
    const { lift, why } = reestimate(liftWith({ workingMaxKg: 100, lastLoadKg: 80 }), way("barbell"), way("dumbbells"));
    expect(lift?.workingMaxKg).toBeCloseTo(100 * 0.4 * 0.85, 9);
    expect(lift).toMatchObject({ exercise: "dumbbells", lastLoadKg: null, lastDay: 0 });
    expect(why).toMatchObject({ rule: "X8", grade: "D" });
    expect(why.text).toMatch(/reckoned from your last of 80 kg in “barbell”/);
  });

  it("X8 one leg has half, one dumbbell for one arm all of the hand’s share", () => {
    expect(kilos(way("barbell"), way("barbell", { sides: "each" }))).toBeCloseTo(42.5, 9);
    const row = { pattern: "horizontal-pull" } as const;
    expect(kilos(way("barbell", row), way("dumbbells", { ...row, sides: "each" }))).toBeCloseTo(34, 9);
    expect(kilos(way("barbell"), way("kettlebell", { reach: "medium" }))).toBeCloseTo(100 * 0.6 * 0.8 * 0.85, 9);
  });

  it("X8 there and back is never more than before", () => {
    const [one, other] = [way("barbell"), way("kettlebell", { sides: "each" })];
    const there = reestimate(liftWith({ workingMaxKg: 100 }), one, other).lift;
    expect(reestimate(there ?? liftWith(), other, one).lift?.workingMaxKg).toBeLessThan(100);
  });

  it("X8 where nothing can be reckoned the load is found anew, and it says so", () => {
    const nothing: [ReturnType<typeof way>, ReturnType<typeof way>][] = [
      [way("barbell"), way("band")],
      [way("backpack"), way("barbell")],
      [way("barbell"), way("barbell", { reach: "light" })],
      [way("barbell"), way("barbell", { pattern: "hinge" })],
      [way("barbell"), way("dumbbells", { measure: "metres" })],
    ];
    for (const [old, next] of nothing) {
      expect(reestimate(liftWith(), old, next)).toMatchObject({ lift: undefined, why: { rule: "X8" } });
    }
    expect(reestimate(liftWith({ workingMaxKg: null }), way("barbell"), way("dumbbells")).lift).toBeUndefined();
  });
});
