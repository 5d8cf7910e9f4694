import { describe, expect, it } from "vitest";
import { valuesOf } from "../evidence/parameter.ts";
import { exerciseOf } from "../library/exercises.ts";
import { liftOf } from "./lift.fixture.ts";
import { fewer, type RampLift, type RampMeans, rampSetsOf } from "./ramp-sets.ts";
import { warmUpParameters } from "./warm-up-parameters.ts";

const p = valuesOf("warm-up", warmUpParameters);
const squat = liftOf("squat", { name: "Back squat" });
const plates: RampMeans = {
  equipment: ["barbell"],
  roundDown: (kg) => (kg < 20 ? null : Math.floor(kg / 2.5) * 2.5),
  straightSpine: false,
};
const names = (lift: RampLift, means = plates) => rampSetsOf(lift, means, p).map(({ item }) => item.name);

describe("ramp sets", () => {
  it("W1 40, 60 and 75 % of the work load for 5, 3 and 2 reps, rounded down to what is owned", () => {
    const sets = rampSetsOf({ exercise: squat, loadKg: 77.5, lastReps: 5 }, plates, p);
    expect(sets.map(({ item }) => item.name)).toEqual([
      "Back squat, 5 at 30 kg",
      "Back squat, 3 at 45 kg",
      "Back squat, 2 at 57.5 kg",
    ]);
    expect(sets.map(({ item }) => [item.kind, item.reps, item.drill])).toEqual([
      ["potentiate", 5, "any-squat"],
      ["potentiate", 3, "any-squat"],
      ["potentiate", 2, "any-squat"],
    ]);
    for (const { takesS } of sets) expect(takesS >= 45 && takesS <= 60).toBe(true);
  });

  it("W1 loads that cannot be put together, or that equal the one before, fall away", () => {
    expect(names({ exercise: squat, loadKg: 34, lastReps: 8 })).toEqual([
      "Back squat, 3 at 20 kg",
      "Back squat, 2 at 25 kg",
    ]);
    const coarse = { ...plates, roundDown: (kg: number) => Math.floor(kg / 20) * 20 || null };
    expect(names({ exercise: squat, loadKg: 50, lastReps: 8 }, coarse)).toEqual(["Back squat, 5 at 20 kg"]);
  });

  it("W1 no ramp set has more reps than the work sets", () => {
    expect(names({ exercise: squat, loadKg: 100, lastReps: 3 })[0]).toBe("Back squat, 3 at 40 kg");
  });

  it("W1 a load that is not known yet is told in words", () => {
    expect(names({ exercise: squat, loadKg: null, lastReps: 10 })).toEqual([
      "Back squat, 5 very light",
      "Back squat, 3 light",
      "Back squat, 2 nearly what you will use",
    ]);
  });

  it.each([
    ["has no load to choose", liftOf("squat", { setups: [{ equipment: [], load: "body" }] }), null],
    ["is pulled against a band", liftOf("horizontal-pull", { setups: [{ equipment: [], load: "band" }] }), null],
    ["is too light to ramp", squat, 22.5],
  ])("W1 a lift that %s has one easy set", (_, exercise, loadKg) => {
    expect(names({ exercise, loadKg, lastReps: 8 })).toEqual([`${exercise.name}, 5 slowly`]);
  });

  it("W1 the easy set is of the next easier exercise where the runner can do it", () => {
    const pushUp = exerciseOf("push-up");
    const easier = exerciseOf(pushUp?.regression ?? "");
    expect(easier).toBeDefined();
    if (!pushUp || !easier) return;
    const sets = rampSetsOf({ exercise: pushUp, loadKg: null, lastReps: 8 }, { ...plates, equipment: [] }, p);
    expect(sets.map(({ item }) => [item.drill, item.reps])).toEqual([[easier.id, 5]]);
  });

  it("W1 a hold and a carry are counted in seconds, each side where they have sides", () => {
    const hold = liftOf("squat", { measure: "seconds", repS: 1, sides: "each" });
    const [set] = rampSetsOf({ exercise: hold, loadKg: null, lastReps: null }, plates, p);
    expect(set?.item).toMatchObject({ name: "Any squat, 10 s", seconds: 10, perSide: true });
    expect(set?.item.reps).toBeUndefined();
  });

  it("W1 with little time the middle one is kept, then the first and the last", () => {
    const sets = rampSetsOf({ exercise: squat, loadKg: 100, lastReps: 5 }, plates, p);
    expect(fewer(sets, 1).map(({ item }) => item.reps)).toEqual([3]);
    expect(fewer(sets, 2).map(({ item }) => item.reps)).toEqual([5, 2]);
    expect(fewer(sets, 3)).toEqual(sets);
    expect(fewer(sets.slice(0, 1), 1)).toEqual(sets.slice(0, 1));
  });
});
