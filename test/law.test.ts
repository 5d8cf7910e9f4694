import { describe, expect, it } from "vitest";
import { rowsOfSpec, testsByLaw } from "../tools/law.ts";

const upTo = (letter: string, last: number) => Array.from({ length: last }, (_, i) => `${letter}${i + 1}`);
const LAW = [
  ...upTo("J", 9),
  ...upTo("R", 7),
  ...upTo("S", 8),
  ...upTo("P", 26),
  ...upTo("W", 6),
  ...upTo("X", 13),
  ...upTo("L", 6),
  ...upTo("A", 9),
  ...upTo("E", 6),
];

describe("the numbered list of packages/core/SPEC.md", () => {
  const rows = rowsOfSpec();
  const tests = testsByLaw();

  it("lists every id once, in order", () => {
    expect([...rows.keys()]).toEqual(LAW);
  });

  it.each(LAW)("%s is named by a test", (id) => {
    expect(tests.get(id) ?? [], `no test name begins with ${id}`).not.toEqual([]);
  });

  it("names under each id test files that hold it (node tools/law.ts fills them in)", () => {
    const wrong = LAW.flatMap((id) => {
      const said = rows.get(id) ?? [];
      const lost = said.filter((file) => !tests.get(id)?.includes(file));
      return said.length === 0 ? [`${id}: no file`] : lost.map((file) => `${id}: ${file}`);
    });
    expect(wrong).toEqual([]);
  });
});
