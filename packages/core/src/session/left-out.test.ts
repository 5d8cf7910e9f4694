import { expect, it } from "vitest";
import { EXERCISES } from "../library/exercises.ts";
import { plan } from "../plan.ts";
import { EVERY_DAY, free, runner } from "../runner.fixture.ts";

/** The first session of a runner who has put some exercises aside. */
function firstWhy(avoid: readonly string[]): string[] {
  const journal = runner({
    runs: { 2: "Easy 45 min", 7: "Long run 90 min" },
    from: "2027-03-01",
    weeks: 4,
    at: "07:00",
    start: "2027-01-04",
    settings: { avoid: [...avoid], available: free(EVERY_DAY, ["17:00", "20:00"]), equipment: ["dumbbells"] },
  });
  const session = plan(journal, "2027-03-01", { weeks: 1 }).sessions[0];
  return (session?.why ?? []).filter(({ rule }) => rule === "whole-body").map(({ text }) => text);
}
const calves = EXERCISES.filter(({ pattern }) => pattern.startsWith("calf")).map(({ id }) => id);

it("X1 a part for which nothing is left is told", () => {
  expect(firstWhy(calves)).toEqual([expect.stringContaining("Left out: calf.")]);
  expect(firstWhy(EXERCISES.map(({ id }) => id))).toEqual([
    expect.stringContaining("Left out: squat and lunge, hinge, push, pull, calf, trunk."),
  ]);
});

it("X1 nothing is said where something is left of each", () => {
  expect(firstWhy([])).toEqual([]);
  expect(firstWhy(calves.filter((id) => id !== "calf-raise"))).toEqual([]);
});
