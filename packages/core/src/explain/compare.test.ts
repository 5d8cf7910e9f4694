import { describe, expect, it } from "vitest";
import { plan } from "../plan.ts";
import { runner, type Said, saying } from "../runner.fixture.ts";
import { comparePlans } from "./compare.ts";

const journal = runner({
  runs: { 2: "Tempo 8 km", 4: "Easy 6 km", 6: "Easy 5 km", 7: "Long run 20 km" },
  from: "2026-11-02",
  weeks: 4,
  start: "2026-09-07",
});

/** The same runs, as another file has them. */
const fromAnotherFile = journal.map((entry) =>
  entry.kind === "event" ? { ...entry, data: { ...(entry.data as object), source: "another" } } : entry,
);

const longRunOnFriday: Said = [
  "event",
  { source: "another", uid: "2026-11-22", title: "Long run 20 km", start: "2026-11-20" },
];

const planned = (entries: typeof journal) => plan(entries, "2026-11-16");

describe("comparing plans", () => {
  it("E5 names the run that moved, also where the two plans read different files", () => {
    const { lines } = comparePlans(planned(journal), planned(saying(fromAnotherFile, longRunOnFriday)));
    expect(lines[0]).toContain("“Long run 20 km” is now on Friday 2026-11-20.");
  });

  it("E5 the same runs out of another file change nothing", () => {
    expect(comparePlans(planned(journal), planned(fromAnotherFile)).lines).toEqual([]);
  });

  it("E5 a run that counts as another kind has not moved, and is the reason", () => {
    const corrected = saying(journal, ["kind-corrected", { title: "Easy 6 km", kind: "quality" }]);
    const { lines, decided } = comparePlans(planned(journal), planned(corrected));
    expect(lines.join(" ")).not.toContain("is now on");
    expect(lines.join(" ")).toContain("“Easy 6 km” now counts as quality.");
    expect(decided).toContain("The rule that decides the difference");
  });
});
