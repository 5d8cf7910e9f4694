import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../../evidence/sources/index.ts";
import { LIMIT_RULES } from "../../progression/limits/registry.ts";
import { RULES } from "../../rules/registry.ts";
import { bitsOf, PARTS } from "../menu.ts";
import { STATION_IDS } from "../station.ts";
import { EXERCISE_RULES, MENU_RULES, sessionBook } from "./registry.ts";
import type { MenuContext } from "./rule.ts";

const here = import.meta.dirname;
const files = globSync("*/*.ts", { cwd: here }).filter((file) => !file.endsWith(".test.ts"));
const fileOf = (id: string) => files.find((file) => basename(file) === `${id}.ts`) ?? "";
const ALL = [...EXERCISE_RULES, ...MENU_RULES];

/** Ids of the numbered list, those of a range like "X1–X13" included. */
function lawIds(): Set<string> {
  const text = readFileSync(join(here, "../../../SPEC.md"), "utf8");
  const single = [...text.matchAll(/^\| ([A-Z]\d{1,2}) \|/gm)].map((row) => row[1] as string);
  const ranges = [...text.matchAll(/^\| ([A-Z])(\d+)–\1(\d+) \|/gm)].flatMap(([, letter, first, last]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${letter}${Number(first) + i}`),
  );
  return new Set([...single, ...ranges]);
}

describe("every rule of a session", () => {
  const laws = lawIds();

  it("E2 has an id of its own, also beside placement and limits, and the file of its name exports it", async () => {
    const ids = ALL.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const others = new Set([...RULES, ...LIMIT_RULES].map(({ id }) => id));
    expect(ids.filter((id) => others.has(id))).toEqual([]);
    expect([...ids].sort()).toEqual(files.map((file) => basename(file, ".ts")).sort());
    for (const rule of ALL) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      const exported: Record<string, unknown> = await import(join(here, fileOf(rule.id)));
      expect(exported[camelCase(rule.id)], `${rule.id} exports another rule`).toBe(rule);
    }
  });

  it.each(ALL)("E2 $id names a line of the numbered list", ({ law }) => {
    expect(laws).toContain(law);
  });

  it.each(ALL)("E2 $id rests each number on sources that exist, or calls it a choice", ({ parameters }) => {
    for (const [name, { grade, sources, range, value, unit, reading }] of Object.entries(parameters)) {
      expect(grade === "D" || sources.length > 0, `${name} has neither source nor grade D`).toBe(true);
      for (const id of sources) expect(sourceOf(id), `${name}: ${id}`).toBeDefined();
      expect(range[0] < range[1], `${name} cannot be set otherwise`).toBe(true);
      expect(value >= range[0] && value <= range[1], `${name} is out of its range`).toBe(true);
      expect(unit, name).not.toBe("");
      expect(reading, name).toMatch(/^[A-Z].*\.$/);
    }
  });

  // The harness holds the rest: the cases break the rule, keep it, stand on its boundary and move with every number.
  it.each(ALL)("E2 $id has its cases beside it", ({ id }) => {
    const file = join(here, fileOf(id).replace(/\.ts$/, ".test.ts"));
    expect(existsSync(file), file).toBe(true);
    const text = readFileSync(file, "utf8");
    expect(text).toContain(`from "./${id}.ts"`);
    expect(text).toMatch(new RegExp(`\\b(exercise|menu)Cases\\(\\s*${camelCase(id)},`));
  });

  it("E2 stands alone: no rule uses another", () => {
    const breaches = files.filter((file) =>
      /from "\.\/|from "\.\.\/(exercise|menu)\//.test(readFileSync(join(here, file), "utf8")),
    );
    expect(breaches).toEqual([]);
  });
});

describe("what the rules ask of a menu", () => {
  const phases = ["adaptation", "strength", "power", "sharpen", "taper", "transition"] as const;
  const contexts = phases.flatMap((phase) =>
    (["full", "light", "upper"] as const).flatMap((focus) =>
      [20, 30, 45, 75].map(
        (minutes): MenuContext => ({
          phase,
          focus,
          minutes,
          jumps: true,
          sessionsBefore: 0,
          open: new Set(STATION_IDS),
          since: () => 8,
          weak: new Map(STATION_IDS.map((id) => [id, "calf"])),
        }),
      ),
    ),
  );
  const demands = contexts.flatMap((context) =>
    sessionBook(new Map()).menu.flatMap(({ rule, p }) =>
      rule.demands(context, p).map((one) => ({ rule: rule.id, ...one })),
    ),
  );

  it("X5 no demand reaches over two parts, which are chosen one by one", () => {
    const parts = PARTS.map(bitsOf);
    const torn = demands.filter(({ anyOf }) => parts.filter((part) => (part & bitsOf(anyOf)) !== 0).length !== 1);
    expect(torn.map(({ rule, anyOf }) => `${rule} ${anyOf.join()}`)).toEqual([]);
  });

  it("X5 every station is in one part, and can be asked for", () => {
    expect(PARTS.flat().sort()).toEqual([...STATION_IDS].sort());
    const asked = new Set(demands.flatMap(({ anyOf }) => anyOf));
    expect(STATION_IDS.filter((id) => !asked.has(id))).toEqual([]);
  });

  it("X2 X5 what a session must have outweighs all that it may have, whatever the exercises and sets cost", () => {
    const must = new Set(["whole-body", "calf"]);
    for (const context of contexts) {
      const of = (some: boolean) =>
        sessionBook(new Map())
          .menu.filter(({ rule }) => must.has(rule.id) === some)
          .flatMap(({ rule, p }) => rule.demands({ ...context, since: () => 1, weak: new Map() }, p));
      const least = Math.min(...of(true).map(({ cost }) => cost));
      expect(least).toBeGreaterThan(of(false).reduce((sum, { cost }) => sum + cost, 0));
    }
  });
});

describe("the rule book of a session", () => {
  it("J9 an overlay reaches the number that it names, and no other", () => {
    const plain = numbersOf(new Map());
    for (const [name, value] of plain)
      expect(numbersOf(new Map([[name, value + 1]]))).toEqual(new Map(plain).set(name, value + 1));
  });
});

/** Every number of a book by its full name. */
function numbersOf(overlays: ReadonlyMap<string, number>): Map<string, number> {
  const { exercise, menu } = sessionBook(overlays);
  return new Map(
    [...exercise, ...menu].flatMap(({ rule, p }) =>
      Object.entries(p).map(([name, value]) => [`${rule.id}.${name}`, value] as const),
    ),
  );
}

function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
