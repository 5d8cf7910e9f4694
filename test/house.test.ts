import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Settings } from "../packages/core/src/journal/entry.ts";
import { exerciseOf } from "../packages/core/src/library/exercises.ts";
import { plan } from "../packages/core/src/plan.ts";
import { liftsOf } from "../packages/core/src/progression/lifts.ts";
import { EVERY_DAY, free, runner, saying } from "../packages/core/src/runner.fixture.ts";

const text = readFileSync(join(import.meta.dirname, "..", "docs", "house.md"), "utf8").replaceAll(/\s+/g, " ");
const sets = [5, 5, 5].map((reps) => ({ reps, loadKg: 60, rir: 2 }));
const settings: Settings = {
  level: "some",
  equipment: ["barbell"],
  born: 1984,
  sex: "male",
  minutes: 45,
  available: free(EVERY_DAY, ["17:00", "20:00"]),
};
const journal = saying(
  runner({
    runs: { 2: "Tempo 45 min", 7: "Long run 100 min" },
    from: "2027-01-04",
    weeks: 20,
    start: "2027-01-04",
    settings,
  }),
  ["screened", { screen: "heel-raises", date: "2027-03-01", left: 12, right: 18 }],
  ["screened", { screen: "squat-reps", date: "2027-03-01", both: 15 }],
  ["done", { start: "2027-03-03T18:00", minutes: 45, focus: "full", exercises: [{ exercise: "back-squat", sets }] }],
);

describe("the two facts that docs/house.md follows", () => {
  const { sessions } = plan(journal, "2027-03-04", { weeks: 9 });
  const next = sessions.find(({ start, blocks }) => start > "2027-03-04" && blocks.length > 0);

  it("W2, X9 a heel raise becomes a drill and a gate", () => {
    const drill = next?.warmup.find(({ areas }) => areas.includes("calf"));
    expect(drill?.why).toMatch(/\b28 reps wanted/);
    expect(text).toContain(`has a ${drill?.name.toLowerCase()} “for calf”`);
    const gate = sessions.flatMap(({ why }) => why ?? []).find(({ rule }) => rule === "jump-gate");
    expect(text).toContain(`“${gate?.text}”`);
    expect(next?.blocks.filter(({ kind }) => kind === "power")).toEqual([]);
  });

  it("L1, L4 logged sets become a maximum and the next load", () => {
    const work = { exercise: "back-squat", day: 1, asked: [], pain: null, sets };
    const lift = liftsOf([work], exerciseOf, "some", {}).get("back-squat");
    expect(text).toContain(`a maximum of ${lift?.e1RM?.kg.toFixed(1)} kg, give or take ${lift?.e1RM?.errorPercent} %`);
    expect(text).toContain(`works with ${lift?.workingMaxKg?.toFixed(1)} kg`);
    const squat = next?.blocks.flatMap(({ exercises }) => exercises).find(({ exercise }) => exercise === "back-squat")
      ?.sets[0];
    expect(squat).toMatchObject({ reps: 4, rir: 2, percent1RM: 85, loadKg: 60 });
    expect(text).toContain("sets of four with two left, which is 85 %; that is 61.3 kg");
    expect(((lift?.workingMaxKg ?? 0) * 0.85).toFixed(1)).toBe("61.3");
  });
});
