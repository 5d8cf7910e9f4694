import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../rules/registry.ts";
import { contextOf, date, TODAY, toldBy } from "./limit-cases.fixture.ts";
import { LIMIT_RULES, limitsOn } from "./registry.ts";

const here = import.meta.dirname;
const files = globSync("*/*.ts", { cwd: here }).filter((file) => !file.endsWith(".test.ts"));
const fileOf = (id: string) => files.find((file) => basename(file) === `${id}.ts`) ?? "";

describe("every limit", () => {
  it("E2 has an id of its own, also beside the rules of placement, and a file of that name exports it", async () => {
    const ids = LIMIT_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => RULES.some((rule) => rule.id === id))).toEqual([]);
    expect([...ids].sort()).toEqual(files.map((file) => basename(file, ".ts")).sort());
    for (const rule of LIMIT_RULES) {
      const exported: Record<string, unknown> = await import(join(here, fileOf(rule.id)));
      expect(Object.values(exported), `${rule.id} is exported by another file`).toContain(rule);
    }
  });

  it.each(LIMIT_RULES)(
    "E2 $id rests each number on sources, or calls it a choice, and it can be set otherwise",
    (rule) => {
      for (const [name, { grade, sources, range, value, reading }] of Object.entries(rule.parameters)) {
        expect(grade === "D" || sources.length > 0, `${name} has neither source nor grade D`).toBe(true);
        expect(range[0] < range[1] && value >= range[0] && value <= range[1], name).toBe(true);
        expect(reading, name).toMatch(/^[A-Z].*\.$/);
      }
    },
  );

  it.each(LIMIT_RULES)("E2 $id has its cases beside it", ({ id }) => {
    const file = join(here, fileOf(id).replace(/\.ts$/, ".test.ts"));
    expect(existsSync(file), file).toBe(true);
    const text = readFileSync(file, "utf8");
    expect(text).toContain(`from "./${id}.ts"`);
    expect(text).toMatch(/\blimitCases\(/);
  });

  it("E2 stands alone: no rule uses another", () => {
    const breaches = files.filter((file) =>
      /from "\.\/|from "\.\.\/(body|runner|season)\//.test(readFileSync(join(here, file), "utf8")),
    );
    expect(breaches).toEqual([]);
  });
});

describe("the limits of a day", () => {
  it("A3 on whom nothing weighs nothing is held back", () => {
    expect(limitsOn(contextOf()).limits).toEqual([]);
  });

  it("A3, P7, S5 all that speak are told in order, and come together", () => {
    const told = toldBy([["readiness", { date: date(0), sleep: 5, soreness: 5, fatigue: 5, stress: 5 }]]);
    const { limits, held } = limitsOn(contextOf({ told, deload: true, focus: "light" }));
    expect(limits.map(({ reason }) => reason.rule)).toEqual(["readiness", "deload-week", "light-focus"]);
    expect(held).toMatchObject({
      lowerSetsCutPercent: 50,
      upperSetsCutPercent: 40,
      lowerSetsFewer: 1,
      moreRir: 2,
      noJumps: true,
    });
  });

  it("J9 an overlay changes the number that it names, of its own rule alone", () => {
    const context = contextOf({ deload: true, focus: "light" });
    const { limits } = limitsOn(context, new Map([["deload-week.moreRir", 3]]));
    expect(limits.map(({ moreRir }) => moreRir)).toEqual([3, 2]);
  });

  it("A1 what is said today changes the days to come, and none before", () => {
    const told = toldBy([["pain", { date: date(0), area: "knee", level: 6 }]]);
    expect(limitsOn(contextOf({ told, day: TODAY + 1 })).held.withoutAreas).toEqual(["knee"]);
    expect(limitsOn(contextOf({ told, day: TODAY - 1 })).limits).toEqual([]);
  });
});
