import type { Problem } from "../problem.ts";
import type { Entry } from "./entry.ts";
import { mergeJournals } from "./merge.ts";
import { parseEntry } from "./parse-line.ts";
import { writeEntry } from "./write-line.ts";

/**
 * The entries of a journal file (J6) in journal order, each id once. Byte order mark, any line ends and blank lines are
 * fine. A bad line costs that line (`journal/bad-line`); of two lines with one id and different content one counts
 * (`journal/same-id`). Entries of kinds and versions unknown here are read like all others (J5).
 */
export function readJournal(text: string): { entries: Entry[]; problems: Problem[] } {
  const read: Entry[] = [];
  const problems: Problem[] = [];
  const firstOf = new Map<string, Entry>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === "") continue;
    const path = `line ${index + 1}`;
    const entry = parseEntry(line);
    if (typeof entry === "string") {
      problems.push(badLine(path, entry));
      continue;
    }
    const first = firstOf.get(entry.id);
    if (first === undefined) firstOf.set(entry.id, entry);
    else if (contentOf(first) !== contentOf(entry)) problems.push(sameId(path, entry.id));
    read.push(entry);
  }
  return { entries: mergeJournals(read), problems };
}

/** The journal as text that `readJournal` of any build reads back: one entry a line, in journal order, each id once. */
export function writeJournal(entries: readonly Entry[]): string {
  return mergeJournals(entries)
    .map((entry) => `${writeEntry(entry)}\n`)
    .join("");
}

/** Where and when the same import ran differs between devices; what it says does not. */
function contentOf(entry: Entry): string {
  return writeEntry({ ...entry, at: "", by: "" });
}

function badLine(path: string, found: string): Problem {
  return {
    code: "journal/bad-line",
    message: `The journal's ${path} cannot be read: ${found}. The other lines were read.`,
    path,
    hint: "Take the line from a backup of the journal, or delete it.",
  };
}

function sameId(path: string, id: string): Problem {
  return {
    code: "journal/same-id",
    message: `The journal's ${path} says something else under the id ${id} than a line before it; one of the two counts.`,
    path,
    hint: "Delete the line that is wrong, or give the second an id of its own.",
  };
}
