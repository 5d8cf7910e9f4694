import { describe, expect, it } from "vitest";
import { type AmountAsked, amountFor } from "./amount-for.ts";
import { bodyExercise, liftWith } from "./lift.fixture.ts";

const body = { equipment: [], load: "body" } as const;
const given = (part: Partial<AmountAsked>) =>
  amountFor({
    lift: undefined,
    exercise: bodyExercise("reps"),
    setup: body,
    amount: 10,
    rir: 3,
    owned: {},
    limits: {},
    ...part,
  });
const after = (lastAmount: number, filled = 1) => liftWith({ workingMaxKg: null, lastAmount, filled });

describe("the amount of a set without a load to choose", () => {
  it("L3 without a history it is what the phase asks", () => {
    expect(given({})).toEqual({ amount: 10, rir: 3, loadKg: null, step: "stay", why: [] });
  });

  it("L3 one rep more where all was met, the same where it was not", () => {
    expect(given({ lift: after(10) })).toMatchObject({
      amount: 11,
      why: [{ rule: "L3", facts: { lastAmount: 10, amount: 11 } }],
    });
    expect(given({ lift: after(10, 0) })).toMatchObject({ amount: 10, why: [] });
    expect(given({ lift: after(10), limits: { holdLoad: true } }).amount).toBe(10);
  });

  it("L3 it stays inside the range", () => {
    expect(given({ lift: after(12) }).amount).toBe(12);
    expect(given({ lift: after(3, 0) }).amount).toBe(6);
    expect(given({ lift: after(19), amount: 15 }).amount).toBe(20);
    expect(given({ lift: after(12), range: [8, 14] }).amount).toBe(13);
  });

  it("L3 after two misses there is a little less, and the easier exercise is due", () => {
    expect(given({ lift: { ...after(10, 0), chain: "regress" } })).toMatchObject({ amount: 9, step: "regress" });
  });

  it("L3 a light session asks no more than its phase", () => {
    expect(given({ lift: after(12), amount: 10, rir: 5 }).amount).toBe(10);
  });

  it("L3 holds grow by five seconds, to two steps over what the phase asks", () => {
    const exercise = bodyExercise("seconds");
    expect(given({ exercise, lift: after(30), amount: 30, rir: null }).amount).toBe(35);
    expect(given({ exercise, lift: after(45), amount: 30, rir: null }).amount).toBe(40);
  });

  it("L4 a carry that filled its range takes the next weight and begins anew", () => {
    const carry = {
      exercise: bodyExercise("metres"),
      setup: { equipment: ["kettlebell"], load: "kettlebell" },
      amount: 30,
      rir: null,
    } as const;
    const lift = (lastAmount: number, filled: number) => ({ ...after(lastAmount, filled), lastLoadKg: 16 });
    expect(given({ ...carry, lift: lift(30, 1) })).toMatchObject({ amount: 35, loadKg: 16 });
    expect(given({ ...carry, lift: lift(40, 1) })).toMatchObject({ amount: 20, loadKg: 20, why: [{ rule: "L3" }] });
    expect(given({ ...carry, lift: lift(40, 0) })).toMatchObject({ amount: 40, loadKg: 16 });
    expect(given({ ...carry, lift: lift(40, 1), limits: { loadCutPercent: 20 } })).toMatchObject({ loadKg: 12 });
    expect(given({ ...carry })).toMatchObject({ amount: 30, loadKg: null, why: [{ rule: "L2" }] });
  });

  it("L3 landings are the phase’s alone", () => {
    expect(given({ exercise: bodyExercise("contacts"), lift: after(40), amount: 10 }).amount).toBe(10);
  });
});
