import { describe, expect, it } from "vitest";
import { loadsOf, nextUp, roundDown } from "./owned.ts";

describe("owned loads", () => {
  it("L4 a bar is loaded in pairs, the bare bar is the least", () => {
    const owned = {
      barKg: 15,
      platesKg: [
        { kg: 10, count: 3 },
        { kg: 1.25, count: 4 },
      ],
    };
    expect(loadsOf("barbell", owned)).toEqual([15, 17.5, 20, 35, 37.5, 40]);
    expect(roundDown(34.9, "barbell", owned)).toBe(20);
    expect(roundDown(14.9, "barbell", owned)).toBeNull();
    expect(roundDown(500, "barbell", owned)).toBe(40);
  });

  it("L4 a runner who says nothing has a bar of 20 kg in steps of 2.5, dumbbells of 2 to 30, kettlebells, a stack", () => {
    expect(roundDown(81, "barbell", {})).toBe(80);
    expect(nextUp(80, "barbell", {})).toBe(82.5);
    expect(roundDown(17.9, "dumbbells", {})).toBe(16);
    expect(roundDown(40, "dumbbells", {})).toBe(30);
    expect(roundDown(19, "kettlebell", {})).toBe(16);
    expect(nextUp(32, "kettlebell", {})).toBeNull();
    expect(roundDown(47, "cable", {})).toBe(45);
    expect(roundDown(4, "machine", {})).toBeNull();
    expect(roundDown(9.5, "medicine-ball", {})).toBe(6);
    expect(roundDown(9.5, "backpack", {})).toBe(9);
  });

  it("L4 what the runner says takes the place of what is assumed, one kind at a time", () => {
    const owned = { dumbbellsKg: [10, 5, 5, 7.5], stackStepKg: 2.5, backpackKg: 3.5 };
    expect(loadsOf("dumbbells", owned)).toEqual([5, 7.5, 10]);
    expect(roundDown(9, "cable", owned)).toBe(7.5);
    expect(loadsOf("backpack", owned)).toEqual([1, 2, 3]);
    expect(roundDown(9, "kettlebell", owned)).toBe(8);
  });

  it("L4 body and bands have no kilograms", () => {
    expect(roundDown(20, "body", {})).toBeNull();
    expect(nextUp(0, "band", {})).toBeNull();
  });

  it("L4 absurd weights make a short list of loads that can still be put together", () => {
    const stack = loadsOf("machine", { stackStepKg: 0.03 });
    expect(stack.length).toBeLessThan(2000);
    expect(stack.every((kg) => Number.isInteger(Math.round(kg * 1000) / 30))).toBe(true);
    const bar = loadsOf("barbell", { platesKg: [{ kg: 20, count: 1_000_000_000 }] });
    expect(bar.at(-1)).toBe(980);
    expect(loadsOf("machine", { stackStepKg: 0.0001 })[0]).toBeGreaterThan(0);
  });

  it("L4 a load that was computed a hair under one that is owned is that one", () => {
    expect(roundDown(0.1 + 0.2 + 59.7 - 1e-9, "barbell", {})).toBe(60);
    expect(nextUp(60 - 1e-9, "barbell", {})).toBe(62.5);
  });
});
