import { type Entry, fold, journalIn, type Problem, readJournal } from "@stridelift/core";
import { type Calendars, recognise } from "@stridelift/formats";
import { calendarEntries, foundCalendars, readCalendars } from "./calendars.ts";
import type { DroppedFile, FoundJournal, Now, ReadFiles, Standing } from "./doors.ts";
import type { DeviceJournal } from "./journal.ts";

/** What the last reading found, until it is taken in. */
interface Reading {
  readonly calendars: Calendars;
  readonly entries: readonly Entry[];
  readonly unreadable: readonly string[];
}
let last: Reading | null = null;

interface Desk {
  readonly journal: DeviceJournal;
  readonly standing: Standing;
  readonly now: Now;
}

/** Larger than a life of calendars and training. */
const MOST_BYTES = 60_000_000;

function kindOf({ name, bytes }: DroppedFile): ReturnType<typeof recognise> {
  if (bytes.length <= MOST_BYTES) return recognise(name, bytes);
  const message = "This file is too large for a calendar or journal.";
  return { code: "file/too-large", message, path: name, hint: "Check the name." };
}

/** Reads files of whatever kind and says what they hold. Nothing is kept but for `take` and `restore`. */
export function readFiles(files: readonly DroppedFile[], desk: Desk): ReadFiles {
  const kinds = files.map((file) => ({ file, kind: kindOf(file) }));
  const problems = kinds.flatMap(({ kind }) => (typeof kind === "object" ? [kind] : []));
  const backups = kinds.flatMap(({ file, kind }) => (kind === "journal" ? [readBackup(file, desk.journal)] : []));
  const calendars = readCalendars(
    kinds.flatMap(({ file, kind }) => (kind === "calendar" ? [file] : [])),
    desk.standing.state,
    desk.now,
  );
  last = {
    calendars,
    entries: backups.flatMap(({ entries }) => entries),
    unreadable: backups.flatMap(({ unreadable }) => unreadable),
  };
  const found = foundCalendars(calendars, desk.journal, desk.standing, desk.now);
  return {
    calendars: found.calendars,
    journals: backups.map(({ found }) => found),
    problems: [...problems, ...calendars.problems],
    news: found.news + backups.reduce((sum, { found }) => sum + found.news, 0),
  };
}

/** What the journal has to say anew so that it says what the calendars of the last reading say. */
export function newsOfReading(journal: DeviceJournal, now: Now): Entry[] {
  if (last === null) throw new Error("no files were read");
  return calendarEntries(last.calendars, journal, now).flatMap(({ entries }) => entries);
}

/** The journals of the last reading. */
export function backupOfReading(): Pick<Reading, "entries" | "unreadable"> {
  if (last === null) throw new Error("no files were read");
  return last;
}

interface Backup {
  readonly found: FoundJournal;
  readonly entries: readonly Entry[];
  readonly unreadable: readonly string[];
}

/* Lines that cannot be read are kept as text, if anything of the file is a journal at all. */
function readBackup({ name, bytes }: DroppedFile, journal: DeviceJournal): Backup {
  const text = journalIn(new TextDecoder().decode(bytes));
  const { entries, problems } = readJournal(text);
  const lines = text.split(/\r\n|\n|\r/);
  const bad = problems.filter(({ code }) => code === "journal/bad-line");
  const numbers = bad.map(({ path }) => Number(path?.replace("line ", "")) - 1);
  const unreadable = entries.length === 0 ? [] : numbers.flatMap((n) => lines[n] ?? []);
  const found = {
    name,
    entries: entries.length,
    news: entries.filter(({ id }) => !journal.has(id)).length,
    newer: fold(entries).state.unknown.length,
    unreadable: bad.length,
    problems: problems.map((problem) => inFile(problem, name)),
  };
  return { found, entries, unreadable };
}

function inFile(problem: Problem, name: string): Problem {
  return { ...problem, path: problem.path === undefined ? name : `${name}, ${problem.path}` };
}
