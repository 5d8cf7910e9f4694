import { describe, expect, it } from "vitest";
import { plan } from "../plan.ts";
import { EVERY_DAY, free, runner, type Said, saying } from "../runner.fixture.ts";

const journal = saying(
  runner({
    runs: { 2: "Easy 45 min", 7: "Long run 90 min" },
    from: "2027-01-04",
    weeks: 30,
    at: "07:00",
    start: "2027-01-04",
    settings: {
      level: "trained",
      minutes: 60,
      equipment: ["dumbbells"],
      available: free(EVERY_DAY, ["17:00", "20:00"]),
    },
  }),
  ["screened", { screen: "heel-raises", date: "2027-01-04", left: 30, right: 30 }],
  ["screened", { screen: "squat-reps", date: "2027-01-04", both: 15 }],
);
const power = plan(journal, "2027-01-04", { weeks: 30 }).sessions.find(
  ({ phase, blocks }) => phase === "power" && blocks.some(({ exercises }) => exercises.some(isLeap)),
);
const date = power?.start.slice(0, 10) ?? expect.unreachable("no session of the power phase has leaps");

function isLeap({ pattern, sets }: { pattern: string; sets: readonly { contacts?: number | undefined }[] }): boolean {
  return pattern === "jump" && (sets[0]?.contacts ?? 0) < 10;
}

function patternsOn(day: string, ...said: readonly Said[]): string[] {
  const session = plan(saying(journal, ...said), day, { weeks: 1 }).sessions.find(({ start }) => start.startsWith(day));
  return (session?.blocks ?? []).flatMap(({ exercises }) => exercises.map(({ pattern }) => pattern));
}

describe("a tired day in the power phase", () => {
  it("A3 has neither hops nor leaps, and the rest of its session", () => {
    const amber: Said = ["readiness", { date, sleep: 5, soreness: 5, fatigue: 5, stress: 5 }];
    expect(patternsOn(date).filter((pattern) => pattern === "jump")).toHaveLength(2);
    const tired = patternsOn(date, amber);
    expect(tired).not.toContain("jump");
    expect(tired).toContain("calf-straight");
  });
});
