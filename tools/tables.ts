import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXERCISES } from "../packages/core/src/library/exercises.ts";
import { LANGUAGES } from "../packages/core/src/runs/words/all.ts";
import { SESSION_PARAMETERS } from "../packages/core/src/session/parameters/every.ts";

/*
 * Tables that keep an outline small: what it has to know of the exercises and of the numbers of sessions without them, and the
 * words of titles packed. Each is written from the one place where its facts stand. `node tools/tables.ts` writes them; a test
 * says when they are out of date.
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
      `${CORE}/runs/words/phrases.gen.ts`,
      table("PHRASES", "The phrases of all languages, packed: `lexiconOf` reads them.", packedPhrases()),
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

/** Where two languages give a phrase two meanings, the one named first keeps its own. */
function packedPhrases(): string[] {
  const seen = new Set<string>();
  const phrasesOf = new Map<string, string[]>();
  for (const [language, words] of Object.entries(LANGUAGES)) {
    for (const [meaning, phrases] of Object.entries(words)) {
      const head = language === "en" ? meaning : `~${meaning}`;
      for (const phrase of phrases) {
        if (seen.has(phrase)) continue;
        seen.add(phrase);
        phrasesOf.set(head, [...(phrasesOf.get(head) ?? []), phrase]);
      }
    }
  }
  return [...phrasesOf].map(([head, phrases]) => `${head}:${packed(phrases.sort())}`);
}

/** Each phrase as a capital for the letters that it shares with the one before, and the rest. */
function packed(phrases: readonly string[]): string {
  return phrases
    .map((phrase, i) => {
      const before = phrases[i - 1] ?? "";
      let shared = 0;
      while (shared < Math.min(before.length, 25) && before[shared] === phrase[shared]) shared++;
      return String.fromCharCode(65 + shared) + phrase.slice(shared);
    })
    .join("");
}

function table(name: string, what: string, lines: readonly string[]): string {
  return `// Written by tools/tables.ts.\n\n/** ${what} */\nexport const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
}

if (import.meta.main) {
  for (const [path, text] of tables()) writeFileSync(join(import.meta.dirname, "..", path), text);
}
