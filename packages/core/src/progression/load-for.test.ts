import { describe, expect, it } from "vitest";
import { exerciseWith, liftWith } from "./lift.fixture.ts";
import { type LoadAsked, loadFor } from "./load-for.ts";

const exercise = exerciseWith();
const barbell = { equipment: ["barbell"], load: "barbell" } as const;
const dumbbells = { equipment: ["dumbbells"], load: "dumbbells" } as const;
const given = (part: Partial<LoadAsked>) =>
  loadFor({
    lift: liftWith(),
    exercise,
    setup: barbell,
    reps: 5,
    rir: 2,
    percent: null,
    owned: {},
    limits: {},
    level: "some",
    day: 3,
    ...part,
  });
const rules = (part: Partial<LoadAsked>) => given(part).why.map(({ rule }) => rule);

describe("the load of a set", () => {
  it("L2 without a history the load is to be found from a light one, and never by a maximum", () => {
    const { loadKg, why } = given({ lift: undefined, rir: 3 });
    expect(loadKg).toBeNull();
    expect(why).toMatchObject([{ rule: "L2", grade: "D", facts: { rir: 3 } }]);
    expect(why[0]?.text).toMatch(
      /^Start light and add weight set by set until about 3 reps are left\. Never try a maximum\./,
    );
    expect(given({ lift: liftWith({ workingMaxKg: null, lastLoadKg: 30 }) }).why[0]?.text).toMatch(
      /^Start with the 30 kg of last time/,
    );
  });

  it("L3 reps are filled at the load of last time, and not at one made lighter for the day", () => {
    const same = given({ lift: liftWith({ lastLoadKg: 82.5, filled: 1 }), range: [3, 6] });
    expect(same).toMatchObject({ loadKg: 82.5, reps: 6 });
    expect(same.why[0]?.text).toContain("at the same load now");
    const lighter = given({ lift: liftWith({ lastLoadKg: 90, filled: 1 }), range: [3, 6] });
    expect(lighter).toMatchObject({ loadKg: 82.5, reps: 5, why: [] });
  });

  it("L4 the load is the share that reps and reserve allow, rounded down", () => {
    expect(given({})).toMatchObject({ loadKg: 82.5, reps: 5, rir: 2, step: "stay", why: [] });
    expect(given({ percent: 75 }).loadKg).toBe(75);
    expect(given({ percent: 95 }).loadKg).toBe(82.5);
    expect(given({ rir: null, percent: 45, reps: 4 })).toMatchObject({ loadKg: 45, reps: 4, rir: null });
  });

  it("L5 what limits take off is taken off before rounding", () => {
    expect(given({ limits: { loadCutPercent: 10 } }).loadKg).toBe(72.5);
  });

  it("L3 a held load does not rise", () => {
    expect(given({ lift: liftWith({ lastLoadKg: 75 }), limits: { holdLoad: true } })).toMatchObject({
      loadKg: 75,
      reps: 5,
      why: [],
    });
    expect(given({ lift: liftWith({ lastLoadKg: 95 }), limits: { holdLoad: true } }).loadKg).toBe(82.5);
  });

  it("L3 no load is over a tenth above the last one, or one step where steps are larger, and it says so", () => {
    const lift = liftWith({ lastLoadKg: 60 });
    expect(given({ lift }).loadKg).toBe(65);
    expect(given({ lift }).why).toMatchObject([{ rule: "L3", facts: { lastLoadKg: 60, loadKg: 65 } }]);
    const light = liftWith({ workingMaxKg: 30, lastLoadKg: 10 });
    expect(given({ lift: light, setup: dumbbells, owned: { dumbbellsKg: [10, 20, 22] } }).loadKg).toBe(20);
  });

  it("L3 a lift met once takes a rep more at the same load, of new lifters the load alone rises", () => {
    const lift = liftWith({ filled: 1, lastLoadKg: 82.5 });
    expect(given({ lift })).toMatchObject({ loadKg: 82.5, reps: 6, rir: 2 });
    expect(rules({ lift })).toEqual(["L3"]);
    expect(given({ lift, reps: 6 }).reps).toBe(6);
    expect(given({ lift: { ...lift, lastLoadKg: 80 } })).toMatchObject({ loadKg: 82.5, reps: 5, why: [] });
    expect(given({ lift, level: "new" }).reps).toBe(5);
    expect(given({ lift, limits: { holdLoad: true } }).reps).toBe(5);
  });

  it("L4 a load that rounding takes over 5 % off has more reps instead, and says so", () => {
    const lift = liftWith({ workingMaxKg: 26, lastLoadKg: 20 });
    const coarse = given({ lift, setup: dumbbells, owned: { dumbbellsKg: [20, 24] } });
    expect(coarse).toMatchObject({ loadKg: 20, reps: 7, rir: 2 });
    expect(coarse.why).toMatchObject([{ rule: "L4", facts: { loadKg: 20, nextKg: 24, reps: 7 } }]);
    expect(coarse.why[0]?.text).toBe(
      "This is 7 % under the load meant, because your weights go from 20 kg to 24 kg: 7 reps instead of 5.",
    );
  });

  it("L3 reps fill to two over the range before a large step, which begins at the bottom of the range", () => {
    const owned = { dumbbellsKg: [20, 24] };
    const at = (workingMaxKg: number, lastLoadKg = 20, most = 6) =>
      given({ lift: liftWith({ workingMaxKg, lastLoadKg }), setup: dumbbells, owned, range: [3, most] });
    const steps = [24.3, 25, 26, 27, 28, 29].map((kg) => at(kg)).map(({ loadKg, reps }) => [loadKg, reps]);
    expect(steps).toEqual([
      [20, 5],
      [20, 6],
      [20, 7],
      [20, 8],
      [24, 3],
      [24, 4],
    ]);
    expect(at(27.5, 20, 8)).toMatchObject({ loadKg: 20, reps: 9 });
    expect(at(27.5, 24, 8)).toMatchObject({ loadKg: 24, reps: 3, why: [] });
    const held = { lift: liftWith({ workingMaxKg: 28, lastLoadKg: 20 }), limits: { holdLoad: true } };
    expect(given({ ...held, setup: dumbbells, owned }).loadKg).toBe(20);
  });

  it("L4 where the heaviest is too light, reps and reserve make it up and a harder exercise is due", () => {
    const most = given({ setup: dumbbells, lift: liftWith({ lastLoadKg: 30 }) });
    expect(most).toMatchObject({ loadKg: 30, reps: 8, rir: 6, step: "progress" });
    expect(most.why[0]?.text).toMatch(/30 kg is the most you have: 8 reps instead of 5, more left at the end\.$/);
  });

  it("L4 where the lightest is a little too heavy there are fewer reps, and none where it is much too heavy", () => {
    const kettlebell = { equipment: ["kettlebell"], load: "kettlebell" } as const;
    const owned = { kettlebellsKg: [16] };
    const at = (workingMaxKg: number) => given({ lift: liftWith({ workingMaxKg }), setup: kettlebell, owned });
    expect(at(19)).toMatchObject({ loadKg: 16, reps: 4, step: "stay", why: [{ rule: "L4" }] });
    expect(at(15)).toMatchObject({ loadKg: null, reps: 5, step: "regress", why: [{ rule: "L4" }] });
  });

  it("L5 a lift not done for over four weeks begins a tenth lighter, unless more is taken off anyway", () => {
    expect(given({ day: 28 }).loadKg).toBe(82.5);
    expect(given({ day: 29 })).toMatchObject({ loadKg: 72.5, why: [{ rule: "L3", facts: { days: 29 } }] });
    expect(given({ day: 29, limits: { loadCutPercent: 20 } })).toMatchObject({ loadKg: 65, why: [] });
  });

  it("L3 after a miss the load is repeated at most, and it says so without blame", () => {
    const lift = liftWith({ misses: 1, lastLoadKg: 80 });
    expect(given({ lift })).toMatchObject({ loadKg: 80, why: [{ rule: "L3", facts: { misses: 1 } }] });
    expect(given({ lift, rir: 4 }).loadKg).toBe(77.5);
  });

  it("L4 body and bands have no load to choose", () => {
    expect(given({ setup: { equipment: ["bands"], load: "band" } })).toMatchObject({
      loadKg: null,
      step: "stay",
      why: [],
    });
  });
});
