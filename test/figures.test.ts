import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DRILLS } from "../packages/core/src/library/drills.ts";
import { EXERCISES } from "../packages/core/src/library/exercises.ts";
import { contactSheets } from "../tools/contact-sheet.ts";

const folder = join(import.meta.dirname, "..", "docs", "figures");
const sheets = contactSheets();

describe("the sheets of figures in docs/figures", () => {
  it("X10 are those of the present library (node tools/contact-sheet.ts writes them)", () => {
    const stale = [...sheets].filter(([name, text]) => {
      const path = join(folder, name);
      return !existsSync(path) || readFileSync(path, "utf8").replaceAll("\r\n", "\n") !== text;
    });
    expect(stale.map(([name]) => name)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([...sheets.keys()].sort());
  });

  it("X10 show every exercise and drill once", () => {
    const pictures =
      [...sheets.values()].join("").split('role="img"').length +
      [...sheets.values()].join("").split("aria-hidden").length -
      2;
    expect(pictures).toBe(EXERCISES.length + DRILLS.length);
  });

  it("are each under 400 kB", () => {
    expect([...sheets].filter(([, text]) => text.length > 400_000).map(([name]) => name)).toEqual([]);
  });
});
