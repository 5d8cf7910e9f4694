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
        "`<owner>.<name> <from> <to> <unit>`, a line each: what a number of sessions may be set to.",
        SESSION_PARAMETERS.flatMap(([owner, parameters]) =>
          Object.entries(parameters).map(([name, { range, unit }]) => [`${owner}.${name}`, ...range, unit].join(" ")),
        ),
      ),
    ],
  ]);
}

function table(name: string, what: string, lines: readonly string[]): string {
  return `// Written by tools/tables.ts.\n\n/** ${what} */\nexport const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
}

if (import.meta.main) {
  for (const [path, text] of tables()) writeFileSync(join(import.meta.dirname, "..", path), text);
}
