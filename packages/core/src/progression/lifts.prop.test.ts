import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OwnedLoads } from "../journal/training.ts";
import type { Exercise, Setup } from "../library/exercise.ts";
import { exerciseWith, times, workOn } from "./lift.fixture.ts";
import type { LoggedWork } from "./lift.ts";
import { liftsOf } from "./lifts.ts";
import { type LoadGiven, loadFor } from "./load-for.ts";
import { loadsOf } from "./owned.ts";
import { percentOf } from "./percent.ts";

const LEVELS = ["new", "some", "trained"] as const;
const set = fc.record(
  {
    reps: fc.integer({ min: 0, max: 15 }),
    rir: fc.integer({ min: 0, max: 8 }),
    loadKg: fc.integer({ min: 4, max: 60 }).map((n) => n * 2.5),
  },
  { requiredKeys: [] },
);
const log = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 40 }),
      asked: fc.array(set, { maxLength: 4 }),
      sets: fc.array(set, { maxLength: 4 }),
      pain: fc.option(fc.integer({ min: 0, max: 10 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((sessions) => {
    let day = 0;
    return sessions.map(({ gap, asked, sets, pain }) => {
      day += gap;
      return workOn(day, asked, sets, pain);
    });
  });

/** A lifter who does what is asked and has so many reps left over or under it, session by session. */
function follow(
  spares: readonly number[],
  { level, setup, owned, days }: { level: Exercise["level"]; setup: Setup; owned: OwnedLoads; days: number },
): { day: number; given: LoadGiven }[] {
  const exercise = exerciseWith({ setups: [setup] });
  const goal = { reps: 5, rir: 2 };
  const first = loadsOf(setup.load, owned)[4] as number;
  const work: LoggedWork[] = [workOn(0, times(3, goal), times(3, { ...goal, loadKg: first }))];
  return spares.flatMap((spare, n) => {
    const day = (n + 1) * days;
    const lift = liftsOf(work, () => exercise, level, owned).get("squat");
    const given = loadFor({ lift, exercise, setup, ...goal, percent: null, owned, limits: {}, level, day });
    if (given.loadKg === null) return [];
    const asked = { reps: given.reps, rir: given.rir ?? 0, loadKg: given.loadKg };
    const left = asked.rir + spare;
    const done = { ...asked, reps: asked.reps + Math.min(0, left), rir: Math.max(0, left) };
    work.push(workOn(day, times(3, asked), times(3, done)));
    return [{ day, given }];
  });
}

describe("any log", () => {
  it("L1, L3 gives positive numbers, and never an estimate without a set that allows one", () => {
    fc.assert(
      fc.property(log, fc.constantFrom(...LEVELS), (work, level) => {
        for (const lift of liftsOf(work, () => exerciseWith(), level, {}).values()) {
          const allowing = work
            .flatMap(({ sets }) => sets)
            .filter(
              ({ reps = 0, rir = 99, loadKg }) => reps >= 1 && rir <= 4 && reps + rir <= 12 && loadKg !== undefined,
            );
          if (allowing.length === 0) expect(lift.e1RM).toBeNull();
          const heaviest = Math.max(0, ...allowing.map(({ loadKg = 0 }) => loadKg));
          expect(lift.e1RM?.kg ?? 0).toBeLessThanOrEqual((heaviest * 100) / percentOf(12, 0.95) + 1e-9);
          expect(lift.workingMaxKg ?? 1).toBeGreaterThan(0);
          expect(Number.isFinite(lift.workingMaxKg ?? 1)).toBe(true);
          expect(lift.misses).toBeLessThan(2);
        }
      }),
    );
  });

  it("L1 is read the same whatever other exercises stand beside", () => {
    fc.assert(
      fc.property(log, log, (work, other) => {
        const beside = [...work, ...other.map((one) => ({ ...one, exercise: "row" }))];
        const read = (some: readonly LoggedWork[]) => liftsOf(some, () => exerciseWith(), "some", {}).get("squat");
        expect(read(beside)).toEqual(read(work));
      }),
    );
  });

  it("L3 one more session never lifts the working maximum by over 5 %", () => {
    fc.assert(
      fc.property(log, fc.constantFrom(...LEVELS), (work, level) => {
        const read = (some: readonly LoggedWork[]) => liftsOf(some, () => exerciseWith(), level, {}).get("squat");
        const [before, after] = [read(work.slice(0, -1))?.workingMaxKg, read(work)?.workingMaxKg];
        fc.pre(before != null && after != null);
        expect((after ?? 0) / (before ?? 1)).toBeLessThanOrEqual(1.05 + 1e-9);
      }),
    );
  });
});

describe("a lifter who follows", () => {
  const spares = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 2, maxLength: 20 });
  const barbell: Setup = { equipment: ["barbell"], load: "barbell" };
  const fine = { barKg: 40, platesKg: [0.5, 1, 2, 4, 8, 16, 32].map((kg) => ({ kg, count: 2 })) };

  it("L3 never gets over 5 % more in a week for the same sets, where steps are small", () => {
    fc.assert(
      fc.property(spares, fc.constantFrom(...LEVELS), fc.integer({ min: 1, max: 7 }), (left, level, days) => {
        const sessions = follow(left, { level, setup: barbell, owned: fine, days });
        for (const { day, given } of sessions) {
          const lately = sessions.filter((each) => each.day < day && day - each.day < 7);
          for (const each of lately) expect(given.loadKg).toBeLessThanOrEqual((each.given.loadKg ?? 0) * 1.05 + 1e-9);
        }
      }),
    );
  });

  it("L4 gets only loads that are owned, and none above what the log allows for the reps", () => {
    const owned = fc.record({
      dumbbellsKg: fc.array(fc.integer({ min: 2, max: 40 }), { minLength: 5, maxLength: 12 }),
    });
    const setup: Setup = { equipment: ["dumbbells"], load: "dumbbells" };
    fc.assert(
      fc.property(spares, owned, fc.constantFrom(...LEVELS), (left, has, level) => {
        fc.pre(loadsOf("dumbbells", has).length > 4);
        for (const { given } of follow(left, { level, setup, owned: has, days: 3 })) {
          expect(loadsOf("dumbbells", has)).toContain(given.loadKg);
          expect(given.reps).toBeGreaterThanOrEqual(3);
          expect(given.reps).toBeLessThanOrEqual(8);
          expect(given.rir).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  it("L3 who always meets what was asked rises, who always misses falls", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.integer({ min: 3, max: 7 }), (level, days) => {
        const kilos = (spare: number) =>
          follow(
            times(12, {}).map(() => spare),
            { level, setup: barbell, owned: fine, days },
          ).map(({ given }) => given.loadKg ?? 0);
        const [up, down] = [kilos(0), kilos(-4)];
        expect(up.at(-1)).toBeGreaterThan(up[0] ?? 0);
        expect(down.at(-1)).toBeLessThan(down[0] ?? 0);
      }),
    );
  });
});
