import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const CODE = "([a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z0-9]+)*)";

/** Codes that a text uses: written after `code:`, given first to a function that tells a problem, or of a known family. */
function codesIn(text: string, families: ReadonlySet<string>): string[] {
  const named = [...text.matchAll(new RegExp(`(?:\\bcode: ?|\\b(?:tell|\\w*[pP]roblem)\\(\\s*)"${CODE}"`, "g"))];
  const ofFamily = [...text.matchAll(new RegExp(`"${CODE}"`, "g"))].filter(([, code]) =>
    families.has((code as string).split("/")[0] as string),
  );
  return [...named, ...ofFamily].map((match) => match[1] as string);
}

const register = [
  ...readFileSync(join(root, "docs/errors.md"), "utf8").matchAll(new RegExp(`^\\| \`${CODE}\` \\|`, "gm")),
];
const registered = register.map((row) => row[1] as string);
const families = new Set(registered.map((code) => code.split("/")[0] as string));

const sources = globSync("{packages,apps}/*/{src,bin}/**/*.{ts,mjs}", { cwd: root }).filter(
  (file) => !/\.test\.ts$/.test(file),
);
const texts = sources.map((file) => readFileSync(join(root, file), "utf8"));

describe("problem codes", () => {
  it("each is listed once in docs/errors.md, in order", () => {
    expect(registered).toEqual([...new Set(registered)].sort());
  });

  it("every code in the sources is listed, and every one listed is in the sources", () => {
    const used = [...new Set(texts.flatMap((text) => codesIn(text, families)))].sort();
    expect(used.length).toBeGreaterThan(0);
    expect(used).toEqual(registered);
  });

  it("codes are written out, so that they can be found", () => {
    const composed = sources.filter((_, i) => /\bcode: ?`/.test(texts[i] as string));
    expect(composed).toEqual([]);
  });

  it("a code that nobody listed would be seen", () => {
    const families = new Set(["ics"]);
    expect(codesIn('return { code: "new/odd-thing" }', families)).toEqual(["new/odd-thing"]);
    expect(codesIn('log.tell("far/off", 3, "…")', families)).toEqual(["far/off"]);
    expect(codesIn('const none = late ? "ics/late" : "text/calendar";', families)).toEqual(["ics/late"]);
  });
});
