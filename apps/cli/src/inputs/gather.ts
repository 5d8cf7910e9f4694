import { basename } from "node:path";
import {
  type CalendarEvent,
  type Entry,
  fold,
  importEvents,
  mergeJournals,
  type Problem,
  parseDay,
  readJournal,
} from "@stridelift/core";
import { readCalendar } from "@stridelift/formats";
import type { Statements } from "../arguments/statements.ts";
import type { Shell } from "../shell.ts";
import { IN_MEMORY } from "./in-memory.ts";
import { readBytes, STDIN } from "./read-bytes.ts";
import { recognise } from "./recognise.ts";
import { statedEntries } from "./stated-entries.ts";
import { chooseZone, todayIn } from "./zone-and-today.ts";

const DAYS_BEFORE = 400;
const DAYS_AFTER = 800;

/** A calendar as read: what its source says now. */
export interface ReadSource {
  readonly source: string;
  readonly events: readonly CalendarEvent[];
}

/** All that the inputs and flags say, as one journal in memory. */
export interface Gathered {
  readonly entries: readonly Entry[];
  /** What the journal files alone say. */
  readonly journal: readonly Entry[];
  readonly sources: readonly ReadSource[];
  readonly covered: { readonly first: number; readonly last: number };
  /** Inputs that are journals, as they were named. */
  readonly journalFiles: readonly string[];
  readonly problems: readonly Problem[];
  readonly zone: string;
  /** Neither a flag nor a journal nor a calendar names a zone: it is the machine's. */
  readonly zoneAssumed: boolean;
  readonly today: string;
  /** Nothing of any input could be read. */
  readonly isEmpty: boolean;
}

interface Sorted {
  readonly journals: { file: string; entries: Entry[] }[];
  readonly calendars: { file: string; bytes: Uint8Array }[];
  readonly problems: Problem[];
}

/** Reads journals and calendars, told apart by content, and lays the flags over them. */
export async function gather(files: readonly string[], statements: Statements, shell: Shell): Promise<Gathered> {
  const { journals, calendars, problems } = await sortInputs(files, shell);
  const journal = mergeJournals(...journals.map(({ entries }) => entries));
  const state = fold(journal).state;
  const stated = statements.settings.zone ?? state.settings.zone;
  const names = sourceNames(calendars.map(({ file }) => file));
  const read = (zone: string) => {
    const today = parseDay(statements.today ?? todayIn(zone, shell)) as number;
    const covered = { first: today - DAYS_BEFORE, last: today + DAYS_AFTER };
    const options = { zone, from: covered.first, to: covered.last };
    return {
      covered,
      calendars: calendars.map(({ bytes }, i) => readCalendar(bytes, { ...options, source: names[i] as string })),
    };
  };
  const { zone, assumed, result } = chooseZone(stated, shell, read);
  const sources: ReadSource[] = [];
  result.calendars.forEach((calendar, i) => {
    problems.push(...calendar.problems);
    // A calendar of which nothing can be read says nothing: what was known of it stays.
    if (calendar.events.length > 0 || calendar.problems.length === 0) {
      sources.push({ source: names[i] as string, events: calendar.events });
    }
  });
  let entries = journal;
  for (const { source, events } of sources) {
    entries = mergeJournals(entries, importEvents(entries, source, events, IN_MEMORY, result.covered));
  }
  return {
    entries: statedEntries(entries, state, statements, zone),
    journal,
    sources,
    covered: result.covered,
    journalFiles: journals.map(({ file }) => file),
    problems,
    zone,
    zoneAssumed: assumed,
    today: statements.today ?? todayIn(zone, shell),
    isEmpty: sources.length === 0 && journal.length === 0,
  };
}

async function sortInputs(files: readonly string[], shell: Shell): Promise<Sorted> {
  const sorted: Sorted = { journals: [], calendars: [], problems: [] };
  for (const file of new Set(files)) {
    const bytes = await readBytes(file, shell);
    const kind = bytes instanceof Uint8Array ? recognise(file, bytes) : bytes;
    if (bytes instanceof Uint8Array && kind === "calendar") sorted.calendars.push({ file, bytes });
    else if (bytes instanceof Uint8Array && kind === "journal") {
      const { entries, problems } = readJournal(new TextDecoder().decode(bytes));
      sorted.journals.push({ file, entries });
      sorted.problems.push(...problems.map((each) => ({ ...each, path: [file, each.path].filter(Boolean).join(" ") })));
    } else if (typeof kind === "object") sorted.problems.push(kind);
  }
  return sorted;
}

/** A source is called by the name of its file, so that it stays the same from another folder; two of one name by path. */
function sourceNames(files: readonly string[]): string[] {
  const short = files.map((file) => (file === STDIN ? "standard input" : basename(file)));
  return short.map((name, i) => (short.indexOf(name) === short.lastIndexOf(name) ? name : (files[i] as string)));
}
