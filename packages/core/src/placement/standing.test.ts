import { describe, expect, it } from "vitest";
import { plan } from "../plan.ts";
import { free, runner, type Said, saying } from "../runner.fixture.ts";

const thursdays = runner({
  runs: {},
  from: "2026-11-02",
  weeks: 1,
  start: "2026-09-07",
  settings: { available: free([4], ["18:00", "18:45"]) },
});

const ownOnWednesday = (title: string): Said => [
  "event",
  { source: "club", uid: "own", title, start: "2026-11-04T18:00", end: "2026-11-04T19:00", sport: "strength" },
];

/** What a Thursday's session may be, a day after one of the runner's own. */
const dayAfter = (title: string) =>
  plan(saying(thursdays, ownOnWednesday(title)), "2026-11-02", { weeks: 1 }).sessions.map(({ focus }) => focus);

describe("sessions that stand", () => {
  it("R6 P3 an own session is spaced from as full, unless its title says core or upper body", () => {
    expect(dayAfter("Gym")).toEqual(["light"]);
    expect(dayAfter("Hardcore leg day")).toEqual(["light"]);
    expect(dayAfter("Core class")).toEqual(["full"]);
    expect(dayAfter("Upper body")).toEqual(["full"]);
  });
});
