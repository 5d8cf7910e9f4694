import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHECKED, DESIGNS } from "../source.ts";
import { sourceOf, sources } from "./index.ts";

const files = readdirSync(import.meta.dirname).filter((name) => /^(?!index|sources\.test).*\.ts$/.test(name));

describe("sources", () => {
  it("E2 every source has an id of its own, and a file of that name", () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    expect(files.sort()).toEqual(sources.map((source) => `${source.id.toLowerCase()}.ts`).sort());
  });

  it("E2 a source is found by its id, and an unknown id finds none", () => {
    for (const source of sources) expect(sourceOf(source.id)).toBe(source);
    expect(sourceOf("NONE00")).toBeUndefined();
  });

  it.each(sources.map((source) => [source.id, source] as const))(
    "E2 %s can be found again by a reader",
    (_, source) => {
      expect(source.id).toMatch(/^[A-Z]{2,5}(\d\d[ab]?)?$/);
      expect(source.title.length).toBeGreaterThan(20);
      if (source.doi !== undefined) expect(source.doi).toMatch(/^10\.\d{4,5}\/[^\s]+[^.\s]$/);
      if (source.pmid !== undefined) expect(source.pmid).toMatch(/^\d{8}$/);
      if (source.pmcid !== undefined) expect(source.pmcid).toMatch(/^PMC\d{7,8}$/);
      if (source.year !== undefined) expect(source.year).toBeGreaterThan(1990);
      expect(DESIGNS).toContain(source.design);
      expect(CHECKED).toContain(source.checked);
    },
  );

  it.each(sources.map((source) => [source.id, source] as const))("E3 %s says what we read and no more", (_, source) => {
    expect(source.about).toMatch(/^\S.{30,450}\.$/);
    expect(source.about).not.toMatch(/\[(V2?|U|D)\]/);
    if (source.checked === "secondary page") expect(source.about).toMatch(/secondary page/);
    if (source.checked === "not seen") expect(source.about).toMatch(/not/);
  });
});
