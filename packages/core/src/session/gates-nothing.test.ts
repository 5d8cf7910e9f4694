import { describe, expect, it } from "vitest";
import type { Settings } from "../journal/entry.ts";
import { plan } from "../plan.ts";
import { EVERY_DAY, free, runner, type Said, saying } from "../runner.fixture.ts";

const settings: Settings = {
  level: "some",
  equipment: ["dumbbells"],
  minutes: 45,
  available: free(EVERY_DAY, ["17:00", "20:00"]),
};
const habits = { runs: { 2: "Tempo 45 min", 7: "Long run 100 min" }, from: "2027-03-01", weeks: 12, at: "07:00" };
const journal = runner({ ...habits, start: "2027-03-01", settings });

/** What is left to do after two sessions of one effort. */
function sessionsAfter(rpe: number, ...more: readonly Said[]) {
  const sets = [8, 8, 8].map((reps) => ({ reps, loadKg: 12, rir: 3 }));
  const logged = ["2027-03-31", "2027-04-02"].map(
    (date): Said => [
      "done",
      { start: `${date}T18:00`, minutes: 45, focus: "full", rpe, exercises: [{ exercise: "goblet-squat", sets }] },
    ],
  );
  return plan(saying(journal, ...logged, ...more), "2027-04-05", { weeks: 4 }).sessions.slice(-4);
}

describe("what is written down and holds nothing back", () => {
  it("L6 the effort of the sessions before changes none to come", () => {
    const usual = sessionsAfter(3);
    expect(JSON.stringify(usual)).toContain('"loadKg":');
    expect(sessionsAfter(10)).toEqual(usual);
  });

  it("X11 the heart rate of a recorded session changes none to come", () => {
    const recorded = (hrMax: number): Said => [
      "recording",
      { source: "watch", uid: "1", sport: "strength", start: "2027-04-02T18:00", durationMin: 45, hrMax },
    ];
    expect(sessionsAfter(6, recorded(185))).toEqual(sessionsAfter(6, recorded(110)));
  });
});
