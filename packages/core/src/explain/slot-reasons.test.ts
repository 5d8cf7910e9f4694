import { describe, expect, it } from "vitest";
import { plan } from "../plan.ts";
import { free, runner } from "../runner.fixture.ts";

describe("reasons of a slot", () => {
  it("E1 P11 a long pause is said once, in civil days, and not beside its elapsed hours", () => {
    const journal = runner({
      runs: { 7: "Long run 20 km" },
      from: "2026-11-02",
      weeks: 4,
      start: "2026-09-07",
      settings: { available: free([3], ["18:00", "20:00"]) },
    });
    const later = plan(journal, "2026-11-02").sessions[1];
    const said = later?.placement.reasons.filter(({ text }) => text.includes("after the session before"));
    expect(said?.map(({ rule, text }) => [rule, text])).toEqual([
      ["far-apart", "7 days after the session before: a long pause between two."],
    ]);
  });
});
