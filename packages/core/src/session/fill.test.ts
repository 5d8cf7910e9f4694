import { describe, expect, it } from "vitest";
import { exerciseOf } from "../library/exercises.ts";
import { plan } from "../plan.ts";
import type { Plan } from "../plan-schema.ts";
import { EVERY_DAY, free, runner } from "../runner.fixture.ts";
import { type StationId, stationFor } from "./station.ts";

const MONDAY = "2026-06-01";
const HOUSES = {
  gym: ["barbell", "dumbbells", "bench", "bands", "pull-up-bar", "cable", "machine", "kettlebell"],
  "dumbbells and bands": ["dumbbells", "bands"],
  nothing: [],
} as const;

/** The sessions of the strength phase of an ordinary runner, in weeks that are no deload. */
function strengthSessions(house: keyof typeof HOUSES, minutes: number): Plan["sessions"] {
  const journal = runner({
    runs: { 2: "Intervals", 4: "Easy run", 6: "Easy run", 7: "Long run" },
    from: MONDAY,
    weeks: 12,
    at: "07:00:00",
    start: MONDAY,
    settings: { minutes, equipment: [...HOUSES[house]], available: free(EVERY_DAY, ["06:00", "21:00"]) },
  });
  const { sessions } = plan(journal, MONDAY, { weeks: 12 });
  const loading = sessions.filter(
    ({ phase, why = [] }) => phase === "strength" && why.every(({ rule }) => rule !== "deload-week"),
  );
  expect(loading.length).toBeGreaterThanOrEqual(8);
  return loading;
}

/** Sets by station. */
function setsIn({ blocks }: Plan["sessions"][number]): Map<StationId, number> {
  return new Map(
    blocks
      .flatMap(({ exercises }) => exercises)
      .flatMap(({ exercise, sets }): [StationId, number][] => {
        const known = exerciseOf(exercise);
        const station = known ? stationFor(known) : null;
        return station === null ? [] : [[station, sets.length]];
      }),
  );
}

const PUSH = ["horizontal-push", "vertical-push"] as const;
const PULL = ["horizontal-pull", "vertical-pull"] as const;
const TRUNK = ["anti-extension", "anti-rotation", "side", "rotation"] as const;

describe.each(Object.keys(HOUSES) as (keyof typeof HOUSES)[])("a session with %s", (house) => {
  const sessions = (minutes: number) => strengthSessions(house, minutes).map(setsIn);
  const has = (sets: ReadonlyMap<StationId, number>, ...any: readonly StationId[]) => any.some((id) => sets.has(id));

  it("X5 of 20 minutes has squat or hinge, push or pull in turn, calf and trunk", () => {
    const short = sessions(20);
    for (const sets of short) {
      expect(has(sets, "squat", "hinge", "single-hinge")).toBe(true);
      expect(has(sets, ...PUSH, ...PULL) && sets.has("calf") && has(sets, ...TRUNK)).toBe(true);
    }
    for (let i = 1; i < short.length; i++) {
      const two = [short[i - 1], short[i]].flatMap((sets) => (sets ? [sets] : []));
      expect(two.some((sets) => has(sets, ...PUSH)) && two.some((sets) => has(sets, ...PULL)), `at ${i}`).toBe(true);
    }
  });

  it("X5 of 30 minutes has the six patterns, and its main lifts two sets", () => {
    for (const sets of sessions(30)) {
      expect(has(sets, "squat", "lunge") && has(sets, "hinge", "single-hinge")).toBe(true);
      expect(has(sets, ...PUSH) && has(sets, ...PULL) && sets.has("calf") && has(sets, ...TRUNK)).toBe(true);
      for (const main of ["squat", "hinge"] as const) if (sets.has(main)) expect(sets.get(main)).toBe(2);
    }
  });

  it("X5 of 45 minutes has three sets of main lifts, single-leg work and a carry", () => {
    for (const sets of sessions(45)) {
      expect(has(sets, "squat", "hinge")).toBe(true);
      for (const main of ["squat", "hinge"] as const) if (sets.has(main)) expect(sets.get(main)).toBe(3);
      expect(has(sets, "lunge", "single-hinge") && sets.has("carry")).toBe(true);
    }
  });

  it("X5 of an hour has more than one of 45 minutes, and one of 75 minutes more than that", () => {
    const total = (minutes: number) => {
      const all = sessions(minutes);
      const sets = all.flatMap((one) => [...one.values()]).reduce((sum, count) => sum + count, 0);
      return sets / all.length;
    };
    expect(total(60)).toBeGreaterThan(total(45));
    expect(total(75)).toBeGreaterThan(total(60));
  });
});
