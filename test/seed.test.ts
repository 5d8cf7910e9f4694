import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sources } from "../packages/core/src/evidence/sources/index.ts";
import { DRILLS } from "../packages/core/src/library/drills.ts";
import { testsByLaw } from "../tools/law.ts";

const root = join(import.meta.dirname, "..");
const text = readFileSync(join(root, "docs/seed.md"), "utf8");
const rows = text
  .split("\n")
  .filter((line) => /^\| (?!the article|---)/.test(line) && line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const listed = (column: number, pattern: RegExp) =>
  rows.flatMap((cells) => [...(cells[column] ?? "").matchAll(pattern)].map((found) => found[1] as string));

describe("the table of the article's advice", () => {
  it("names only laws that a test holds", () => {
    const tests = testsByLaw();
    const laws = [...listed(4, /\b([JRSPWXLAE]\d+)\b/g), ...listed(5, /\(([JA]\d+)\)/g)];
    expect(laws.length).toBeGreaterThan(30);
    expect(laws.filter((law) => !tests.has(law))).toEqual([]);
  });

  it("names only rules, drills and sources that are there", () => {
    const names = [...listed(3, /`([a-z-]+)`/g)];
    const rules = readFileSync(join(root, "packages/core/src/rules/registry.ts"), "utf8");
    const choices = readFileSync(join(root, "packages/core/src/session/rules/registry.ts"), "utf8");
    expect(names.filter((name) => ![rules, choices].some((file) => file.includes(`/${name}.ts"`)))).toEqual([]);
    const drills = new Set(DRILLS.map(({ id }) => id));
    expect(listed(2, /drill `([a-z-]+)`/g)).toHaveLength(4);
    expect(listed(2, /drill `([a-z-]+)`/g).filter((id) => !drills.has(id))).toEqual([]);
    const known = new Set(sources.map(({ id }) => id));
    expect(listed(5, /\b([A-Z]{3,4}\d\d[a-z]?)\b/g).filter((id) => !known.has(id))).toEqual([]);
  });

  it("has a row for everything that is advised, and says plainly what is not there yet", () => {
    expect(rows).toHaveLength(19);
    expect(rows.filter((cells) => cells.join().includes("**Not yet"))).toHaveLength(1);
  });
});
