import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Parameter } from "../evidence/parameter.ts";
import { sourceOf } from "../evidence/sources/index.ts";
import { GAP_RULES, RULES, type RunnerRules, ruleBook, SLOT_RULES } from "./registry.ts";

const here = import.meta.dirname;
const files = globSync("*/*.ts", { cwd: here }).filter((file) => !/\.(test|fixture)\.ts$/.test(file));
const fileOf = (id: string) => files.find((file) => basename(file) === `${id}.ts`) ?? "";

/** Ids of the numbered list, those of a range like "A1–A9" included. */
function lawIds(): Set<string> {
  const text = readFileSync(join(here, "../../SPEC.md"), "utf8");
  const single = [...text.matchAll(/^\| ([A-Z]\d{1,2}) \|/gm)].map((row) => row[1] as string);
  const ranges = [...text.matchAll(/^\| ([A-Z])(\d+)–\1(\d+) \|/gm)].flatMap(([, letter, first, last]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${letter}${Number(first) + i}`),
  );
  return new Set([...single, ...ranges]);
}

const RUNNER: RunnerRules = {
  policy: "separate-days",
  priority: "endurance",
  preferredStart: 18 * 60,
  keepFree: 1,
  older: false,
  overlays: new Map(),
};

describe("every rule of placement", () => {
  const laws = lawIds();

  it("E2 has an id of its own, and a file of that name exports it", async () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.map((file) => basename(file, ".ts")).sort());
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      const exported: Record<string, unknown> = await import(join(here, fileOf(rule.id)));
      expect(exported[camelCase(rule.id)], `${rule.id} exports another rule`).toBe(rule);
    }
  });

  it("E2 the list of hard and soft rules is whole, hard before soft", () => {
    for (const rules of [SLOT_RULES, GAP_RULES]) {
      const levels = rules.map(({ level }) => level);
      expect(levels).toEqual([...levels].sort());
    }
    for (const rule of RULES) expect(rule.level, rule.id).toMatch(fileOf(rule.id).startsWith("hard/") ? /hard/ : /./);
  });

  it.each(RULES)("E2 $id names a line of the numbered list", ({ law }) => {
    expect(laws).toContain(law);
  });

  it.each(RULES)("E2 $id rests each number on sources that exist, or calls it a choice", (rule) => {
    const parameters: Readonly<Record<string, Parameter>> = rule.parameters;
    for (const [name, { grade, sources, range, value, unit, reading }] of Object.entries(parameters)) {
      expect(grade === "D" || sources.length > 0, `${name} has neither source nor grade D`).toBe(true);
      for (const id of sources) expect(sourceOf(id), `${name}: ${id}`).toBeDefined();
      expect(range[0] < range[1], `${name} cannot be set otherwise`).toBe(true);
      expect(value >= range[0] && value <= range[1], `${name} is out of its range`).toBe(true);
      expect(unit, name).not.toBe("");
      expect(reading, name).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each(RULES)("P18 $id says what one session more would do", ({ inTheWay, sentence }) => {
    expect(inTheWay).toMatch(/^[a-z][^.!?]*[a-z]$/);
    expect(sentence).toBeTypeOf("function");
  });

  // The harness holds the rest: the cases break the rule, keep it, stand on its boundary and move with every number.
  it.each(RULES)("E2 $id has its cases beside it", ({ id }) => {
    const file = join(here, fileOf(id).replace(/\.ts$/, ".test.ts"));
    expect(existsSync(file), file).toBe(true);
    const text = readFileSync(file, "utf8");
    expect(text).toContain(`from "./${id}.ts"`);
    expect(text).toMatch(new RegExp(`\\b(slot|gap|count)Cases\\(\\s*${camelCase(id)},`));
  });
});

describe("the rule book of a runner", () => {
  it("P8 and P9 exclude each other: the policy not chosen is left out", () => {
    const ids = (policy: RunnerRules["policy"]) => ruleBook({ ...RUNNER, policy }).slot.map(({ rule }) => rule.id);
    expect(ids("separate-days")).toContain("separate-days");
    expect(ids("separate-days")).not.toContain("hard-days-hard");
    expect(ids("hard-days-hard")).toContain("hard-days-hard");
    expect(ids("hard-days-hard")).not.toContain("separate-days");
  });

  it("A8 holds from its age only", () => {
    const ids = (older: boolean) => {
      const book = ruleBook({ ...RUNNER, older });
      return [...book.slot, ...book.gap].map(({ rule }) => rule.id).filter((id) => id.startsWith("older"));
    };
    expect(ids(false)).toEqual([]);
    expect(ids(true)).toEqual(["older-runner", "older-apart"]);
  });

  it("P12, P13 the runner's own wishes are numbers of the rules", () => {
    const book = ruleBook({ ...RUNNER, priority: "strength", preferredStart: 420, keepFree: 2 });
    const numbersOf = (id: string) => book.slot.find(({ rule }) => rule.id === id)?.p;
    expect(numbersOf("habit")?.preferredStart).toBe(420);
    expect(numbersOf("separate-days")?.runFirst).toBe(0);
    expect(book.restDays.keepFree).toBe(2);
  });

  it("J9 an overlay reaches the number that it names, and no other", () => {
    for (const policy of ["separate-days", "hard-days-hard"] as const) {
      const runner = { ...RUNNER, policy, older: true };
      const plain = numbersOf(runner);
      for (const [name, value] of plain) {
        const changed = numbersOf({ ...runner, overlays: new Map([[name, value + 1]]) });
        expect(changed).toEqual(new Map(plain).set(name, value + 1));
      }
    }
  });
});

/** Every number of a runner's book by its full name. */
function numbersOf(runner: RunnerRules): Map<string, number> {
  const book = ruleBook(runner);
  const held: (readonly [string, Readonly<Record<string, number>>])[] = [
    ...[...book.slot, ...book.gap].map(({ rule, p }) => [rule.id, p] as const),
    ["far-apart", book.farApart],
    ["dose", book.dose],
    ["rest-days", book.restDays],
  ];
  return new Map(
    held.flatMap(([id, p]) => Object.entries(p).map(([name, value]) => [`${id}.${name}`, value] as const)),
  );
}

function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
