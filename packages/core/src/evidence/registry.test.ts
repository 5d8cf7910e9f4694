import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GRADES, type Parameter } from "./parameter.ts";
import { sourceOf } from "./sources/index.ts";

const src = join(import.meta.dirname, "..");
const files = globSync("**/*.ts", { cwd: src })
  .filter((file) => !file.endsWith(".test.ts"))
  .sort();

interface Graded {
  readonly where: string;
  readonly grade: string;
  readonly sources: readonly string[];
  readonly parameter: Parameter | undefined;
}

/** Everything with a grade and sources that hangs on the exports of a module: parameters, rules, statements. */
function gradedIn(value: unknown, where: string, seen = new Set<unknown>()): Graded[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner = Object.entries(value).flatMap(([name, part]) => gradedIn(part, `${where}.${name}`, seen));
  const { grade, sources } = value as Partial<Graded>;
  if (typeof grade !== "string" || !Array.isArray(sources)) return inner;
  const parameter = "value" in value && "unit" in value ? (value as Parameter) : undefined;
  return [{ where, grade, sources, parameter }, ...inner];
}

const graded = (await Promise.all(files.map(async (file) => gradedIn(await import(join(src, file)), file)))).flat();

describe("what the product says it knows", () => {
  it("E2 all of core was looked at", () => {
    expect(files.length).toBeGreaterThan(90);
    expect(graded.filter(({ parameter }) => parameter).length).toBeGreaterThan(20);
  });

  it("E2 every grade but a choice names a source, and every source named exists", () => {
    const bare = graded.filter(({ grade, sources }) => grade !== "D" && sources.length === 0).map(({ where }) => where);
    const lost = graded.flatMap(({ where, sources }) =>
      sources.filter((id) => !sourceOf(id)).map((id) => `${where}: ${id}`),
    );
    expect({ bare, lost }).toEqual({ bare: [], lost: [] });
    for (const { where, grade } of graded) expect(GRADES as readonly string[], where).toContain(grade);
  });

  it("E2 every parameter has a unit, a reading and a range that holds its value", () => {
    const odd = graded.flatMap(({ where, parameter }) => {
      if (!parameter) return [];
      const { value, unit, reading, range } = parameter;
      const fits = value >= range[0] && value <= range[1];
      return fits && unit !== "" && reading.length > 10 ? [] : [where];
    });
    expect(odd).toEqual([]);
  });

  it("E2 source ids written out in the code exist", () => {
    const lost = files.flatMap((file) =>
      [...readFileSync(join(src, file), "utf8").matchAll(/"([A-Z]{3}\d\d[ab]?)"/g)]
        .map((found) => found[1] as string)
        .filter((id) => !sourceOf(id))
        .map((id) => `${file}: ${id}`),
    );
    expect(lost).toEqual([]);
  });
});
