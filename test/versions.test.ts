import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { versionsPage } from "../tools/versions.ts";

const committed = readFileSync(join(import.meta.dirname, "..", "docs", "versions.md"), "utf8").replaceAll("\r\n", "\n");

describe("docs/versions.md", () => {
  const page = versionsPage();

  it("X5 is the page of the present planner (node tools/versions.ts writes it)", () => {
    expect(committed).toBe(page);
  });

  it("X5 shows twelve sessions in four lengths, none over its time", () => {
    const rows = page.split("\n").filter((line) => line.startsWith("| Takes |"));
    const minutes = rows.map((row) => [...row.matchAll(/(\d+) min/g)].map((match) => Number(match[1])));
    expect(minutes).toHaveLength(12);
    for (const [i, most] of [20, 30, 45, 60].entries())
      for (const row of minutes) expect(row[i]).toBeLessThanOrEqual(most);
  });
});
