import { outline } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { demoEntries } from "../../demo/demo-entries.ts";
import { comingSession, coveredRace, unnotedToday, wallClock, weekInPhase } from "./coming.ts";

const plan = outline(demoEntries("2026-11-23"), "2026-11-23");

describe("what is next", () => {
  it("is the first planned session that is not over on the runner’s clock", () => {
    expect(comingSession(plan, "2026-11-23T18:30")?.start).toMatch(/^2026-11-23T18:00/);
    expect(comingSession(plan, "2026-11-23T19:00")?.start).toMatch(/^2026-11-27/);
  });

  it("A2 leaves a session of today to be noted, until something is", () => {
    expect(unnotedToday(plan, "2026-11-23T18:30")).toBeNull();
    expect(unnotedToday(plan, "2026-11-23T19:00")?.start).toMatch(/^2026-11-23T18:00/);
    const missed = plan.sessions.map((session) =>
      session.start.startsWith("2026-11-23") ? { ...session, status: "missed" as const } : session,
    );
    expect(unnotedToday({ ...plan, sessions: missed }, "2026-11-23T19:00")).toBeNull();
  });

  it("counts whole weeks to the race that the season is for, not to a nearer smaller one", () => {
    expect(coveredRace(plan)).toEqual({ name: "City Marathon", weeks: 14 });
    expect(coveredRace({ ...plan, today: "2027-03-08" })).toBeNull();
  });

  it("P20 reads the clock in the runner’s zone", () => {
    expect(wallClock(Date.parse("2027-03-28T01:30:00Z"), "Europe/Berlin")).toBe("2027-03-28T03:30");
    expect(wallClock(Date.parse("2027-03-28T01:30:00Z"), "America/New_York")).toBe("2027-03-27T21:30");
  });

  it("S3 numbers a week within its phase", () => {
    expect(weekInPhase(plan, "2026-11-23")).toMatchObject({ n: 2, of: 4, phase: { phase: "strength" } });
    expect(weekInPhase(plan, "2020-01-06")).toBeNull();
  });
});
