import { createHash } from "node:crypto";
import { type Entry, mergeJournals, type Problem, readJournal, writeJournal } from "@stridelift/core";

/** An entry as it is kept. */
export interface Line {
  /** Under which it is found. */
  readonly id: string;
  readonly text: string;
  /** Of the text in UTF-8. */
  readonly bytes: number;
}

/** Ids that can stand as they are: what the app makes, and what is like it. */
const PLAIN_ID = /^[\w.~-]{1,64}$/;
/** Deeper than any entry, which is what core says of it. */
const TOO_DEEP = "[".repeat(65) + "]".repeat(65);

/** The lines of values that came in from outside, in journal order, each id once; what is no entry costs only itself. */
export function linesOf(values: readonly unknown[]): { lines: readonly Line[]; problems: readonly Problem[] } {
  const { entries, problems } = readJournal(values.map(textOf).join("\n"));
  return {
    lines: entries.map(lineOfEntry),
    problems: problems.filter(({ code }) => code === "journal/bad-line").map(placed),
  };
}

/** The entry of a line that was kept: it was checked when it came in. */
export function entryOf(text: string): Entry {
  return JSON.parse(text) as Entry;
}

/** Whether the newcomer stays where two lines have one id: by the rule by which all devices merge. */
export function isKeptInstead(newcomer: string, held: string): boolean {
  if (newcomer === held) return false;
  const entry = entryOf(newcomer);
  return mergeJournals([entryOf(held)], [entry])[0] === entry;
}

function lineOfEntry(entry: Entry): Line {
  const text = writeJournal([entry]).trimEnd();
  return { id: keyOf(entry.id), text, bytes: Buffer.byteLength(text) };
}

/* Others may be of any length and hold characters that a database does not take. No plain id begins with “#”. */
function keyOf(id: string): string {
  return PLAIN_ID.test(id) ? id : `#${createHash("sha256").update(JSON.stringify(id)).digest("base64url")}`;
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // The only way in which what came as JSON cannot be written again.
    if (error instanceof RangeError) return TOO_DEEP;
    throw error;
  }
}

function placed(problem: Problem): Problem {
  const line = Number(problem.path?.replace("line ", ""));
  return { ...problem, path: `entries[${line - 1}]` };
}
