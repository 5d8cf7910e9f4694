/*
 * The numbered list of packages/core/SPEC.md against the tests that name its ids.
 * Run by hand it fills the column "held by"; test/law.test.ts reads the same functions.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const specFile = join(root, "packages/core/SPEC.md");

/** A test name begins with one or more ids: "P2 a full session …", "P1, P3 gaps …". */
const NAMED = /["'`]((?:[JRSPWXLAE]\d{1,2}(?:, | and |\/| ))+)(?=\S)/g;
const ROW = /^\| ([JRSPWXLAE]\d{1,2}) \| (.+) \| ?(.*?) ?\|$/;

/** Test files by law id, paths from the root, sorted. */
export function testsByLaw(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const tests = globSync("{packages,apps,test,scenarios}/**/*.test.ts", {
    cwd: root,
    exclude: (path) => path.includes("node_modules"),
  });
  for (const file of tests.map((path) => path.replaceAll("\\", "/")).sort()) {
    const text = readFileSync(join(root, file), "utf8");
    const ids = new Set([...text.matchAll(NAMED)].flatMap((match) => (match[1] as string).match(/[A-Z]\d+/g) ?? []));
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), file]);
  }
  return found;
}

/** The rows of SPEC.md: id → files that it says hold it. */
export function rowsOfSpec(): Map<string, string[]> {
  const rows = readFileSync(specFile, "utf8")
    .split("\n")
    .map((line) => ROW.exec(line))
    .filter((row) => row !== null);
  return new Map(rows.map((row) => [row[1] as string, (row[3] as string).match(/[\w./-]+\.ts/g) ?? []]));
}

if (import.meta.main) {
  const tests = testsByLaw();
  const lines = readFileSync(specFile, "utf8")
    .split("\n")
    .map((line) => {
      const row = ROW.exec(line);
      if (!row) return line;
      const files = (tests.get(row[1] as string) ?? []).map((file) => `\`${file}\``).join(" ");
      return `| ${row[1]} | ${row[2]} | ${files} |`;
    });
  writeFileSync(specFile, lines.join("\n"));
}
