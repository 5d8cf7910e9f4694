import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXERCISES } from "../packages/core/src/library/exercises.ts";
import { SESSION_PARAMETERS } from "../packages/core/src/session/parameters/every.ts";

/*
 * What an outline has to know of the exercises and of the numbers of sessions, without them: small tables that are written
 * from the one place where each fact stands. `node tools/tables.ts` writes them; a test says when they are out of date.
 */

const CORE = "packages/core/src";

/** Path and text of each table. */
export function tables(): ReadonlyMap<string, string> {
  return new Map([
    [
      `${CORE}/library/exercise-areas.gen.ts`,
      table(
        "EXERCISE_AREAS",
        "`<exercise> <area> <area> …`, a line each: the areas that an exercise loads.",
        EXERCISES.map(({ id, loads }) => [id, ...loads].join(" ")),
      ),
    ],
    [
      `${CORE}/session/parameters/ranges.gen.ts`,
      table(
        "SESSION_RANGES",
        "Owners that have the same numbers, then `<name> <from> <to> <unit>`, a line each: what each number may be set to.",
        sharedRanges(),
      ),
    ],
  ]);
}

function sharedRanges(): string[] {
  const owners = new Map<string, string[]>();
  for (const [owner, parameters] of SESSION_PARAMETERS) {
    const ranges = Object.entries(parameters).map(([name, { range, unit }]) => `\n${[name, ...range, unit].join(" ")}`);
    const text = ranges.join("");
    owners.set(text, [...(owners.get(text) ?? []), owner]);
  }
  return [...owners].map(([text, names]) => `${names.join(" ")}${text}\n`);
}

function table(name: string, what: string, lines: readonly string[]): string {
  return `// Written by tools/tables.ts.\n\n/** ${what} */\nexport const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
}

if (import.meta.main) {
  for (const [path, text] of tables()) writeFileSync(join(import.meta.dirname, "..", path), text);
}
