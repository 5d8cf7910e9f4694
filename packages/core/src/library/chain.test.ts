import { describe, expect, test } from "vitest";
import { chainOf, chainSteps, closest, sameChain } from "./chain.ts";
import type { Exercise } from "./exercise.ts";
import { EXERCISES, exerciseOf } from "./exercises.ts";

const exercise = (id: string): Exercise => {
  const found = exerciseOf(id);
  if (found === undefined) throw new Error(`the library has no ${id}`);
  return found;
};
const ids = (exercises: readonly Exercise[]): string[] => exercises.map(({ id }) => id);

const PUSH_UPS = [
  "wall-push-up",
  "incline-push-up",
  "knee-push-up",
  "push-up",
  "feet-raised-push-up",
  "backpack-push-up",
  "archer-push-up",
];

describe("chainOf", () => {
  test.each(PUSH_UPS)("X7 the push-ups are one chain, the easiest first, seen from %s", (id) => {
    expect(ids(chainOf(exercise(id)))).toEqual(PUSH_UPS);
  });

  test("X7 in every chain each exercise stands after its regression and before its progression", () => {
    for (const one of EXERCISES) {
      const chain = ids(chainOf(one));
      const at = chain.indexOf(one.id);
      expect(at, one.id).toBeGreaterThanOrEqual(0);
      if (one.regression !== undefined) expect(chain.slice(0, at), one.id).toContain(one.regression);
      if (one.progression !== undefined) expect(chain.slice(at + 1), one.id).toContain(one.progression);
    }
  });

  test("X7 a chain keeps to one pattern and never turns from going up to going down", () => {
    for (const one of EXERCISES) {
      const chain = chainOf(one);
      expect(new Set(chain.map(({ pattern }) => pattern))).toEqual(new Set([one.pattern]));
      const steps = chain.map((other) => chainSteps(one, other) ?? Number.NaN);
      expect(steps, one.id).toEqual(steps.toSorted((a, b) => a - b));
    }
  });

  test("X7 an exercise that the library does not hold is a chain of its own", () => {
    const { regression: _, progression: __, ...plain } = exercise("push-up");
    const own: Exercise = { ...plain, id: "ring-push-up" };
    expect(chainOf(own)).toEqual([own]);
  });
});

describe("chainSteps", () => {
  test("X7 steps are counted up to the harder and down to the easier", () => {
    expect(chainSteps(exercise("knee-push-up"), exercise("feet-raised-push-up"))).toBe(2);
    expect(chainSteps(exercise("feet-raised-push-up"), exercise("knee-push-up"))).toBe(-2);
    expect(chainSteps(exercise("push-up"), exercise("push-up"))).toBe(0);
    expect(chainSteps(exercise("push-up"), exercise("dumbbell-bench-press"))).toBeNull();
  });

  test("X7 two branches that come of the same exercise are a change, not a step", () => {
    const [one, other] = [exercise("leg-press"), exercise("staggered-squat")];
    expect([one.regression, other.regression]).toEqual(["bodyweight-squat", "bodyweight-squat"]);
    expect([chainSteps(one, other), chainSteps(other, one), sameChain(one, other)]).toEqual([null, null, false]);
  });

  test("X7 no exercise is both easier and harder than another", () => {
    for (const one of EXERCISES) {
      for (const other of EXERCISES) {
        const there = chainSteps(one, other);
        const back = chainSteps(other, one);
        expect(there === null ? null : -there || 0, `${one.id}, ${other.id}`).toBe(back);
      }
    }
  });
});

describe("sameChain", () => {
  test("X7 a step along the own chain is one, over however many links; a press is not a push-up", () => {
    expect(sameChain(exercise("wall-push-up"), exercise("archer-push-up"))).toBe(true);
    expect(sameChain(exercise("archer-push-up"), exercise("wall-push-up"))).toBe(true);
    expect(sameChain(exercise("push-up"), exercise("push-up"))).toBe(true);
    expect(sameChain(exercise("push-up"), exercise("barbell-bench-press"))).toBe(false);
    expect(sameChain(exercise("push-up"), exercise("pike-push-up"))).toBe(false);
  });

  test("X7 two exercises share a chain exactly where one stands in the chain of the other", () => {
    for (const one of EXERCISES) {
      const chain = new Set(ids(chainOf(one)));
      for (const other of EXERCISES) expect(sameChain(one, other), `${one.id}, ${other.id}`).toBe(chain.has(other.id));
    }
  });
});

describe("closest", () => {
  test("X8 the own chain comes first, the nearest link foremost, then sides, load, reach and level", () => {
    expect(ids(closest(exercise("pull-up"), EXERCISES))).toEqual([
      "chin-up",
      "backpack-pull-up",
      "lowering-pull-up",
      "band-assisted-pull-up",
      "chair-assisted-pull-up",
      "active-hang",
      "floor-slide-pull",
      "prone-towel-pulldown",
      "weighted-pullover",
      "backpack-pullover",
      "band-pulldown",
      "lat-pulldown",
      "single-arm-pulldown",
    ]);
  });

  test("X8 outside the chain the same sides count before the same load", () => {
    const among = ["single-arm-press", "barbell-overhead-press", "pike-push-up"].map(exercise);
    expect(ids(closest(exercise("feet-raised-pike-push-up"), among))).toEqual([
      "pike-push-up",
      "barbell-overhead-press",
      "single-arm-press",
    ]);
  });

  test("X8 the same load counts before reach and level", () => {
    const among = ["seated-cable-row", "towel-inverted-row"].map(exercise);
    expect(ids(closest(exercise("barbell-row"), among))).toEqual(["seated-cable-row", "towel-inverted-row"]);
    expect(ids(closest(exercise("prone-elbow-row"), among))).toEqual(["towel-inverted-row", "seated-cable-row"]);
    const rows = ["seated-cable-row", "inverted-row"].map(exercise);
    const loaded: Exercise = {
      ...exercise("seated-cable-row"),
      id: "bar-pull",
      setups: [{ equipment: [], load: "body" }],
    };
    expect(ids(closest(loaded, rows))).toEqual(["inverted-row", "seated-cable-row"]);
  });

  test("X8 nothing but the same pattern is offered, and never the exercise itself", () => {
    for (const one of EXERCISES) {
      const offered = ids(closest(one, EXERCISES));
      const pattern = EXERCISES.filter((other) => other.pattern === one.pattern && other.id !== one.id);
      expect([...offered].sort()).toEqual(ids(pattern).sort());
    }
  });

  test("X8 the order of what there is to choose from does not count", () => {
    const backwards = EXERCISES.toReversed();
    for (const one of EXERCISES) expect(ids(closest(one, backwards))).toEqual(ids(closest(one, EXERCISES)));
  });

  test("X8 where nothing of the pattern is at hand, nothing is offered", () => {
    expect(closest(exercise("push-up"), [exercise("pull-up"), exercise("push-up")])).toEqual([]);
  });
});
