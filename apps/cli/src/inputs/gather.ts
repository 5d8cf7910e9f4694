import { basename } from "node:path";
import {
  type CalendarEvent,
  type Entry,
  fold,
  importEvents,
  journalIn,
  mergeJournals,
  type Problem,
  parseDay,
  readJournal,
} from "@stridelift/core";
import { isReadPartly, type ReadCalendar, readCalendar, recognise } from "@stridelift/formats";
import type { Statements } from "../arguments/statements.ts";
import type { Shell } from "../shell.ts";
import { IN_MEMORY } from "./in-memory.ts";
import { readBytes, STDIN } from "./read-bytes.ts";
import { statedEntries } from "./stated-entries.ts";
import { chooseZone, todayIn } from "./zone-and-today.ts";

/** Days before today over which recurring events are followed. */
const DAYS_BEFORE = 400;
/** A run that is repeated without an end makes a season of a year, not of as long as it could be followed. */
const DAYS_AFTER = 53 * 7;
/** Past the last race, so that its transition is planned around the runs that follow. */
const DAYS_AFTER_RACE = 60;

/** A calendar as read: what its source says now. */
export interface ReadSource {
  readonly source: string;
  readonly events: readonly CalendarEvent[];
  /** Events of it could not be read, or it holds none at all: none is taken as gone for that. */
  readonly partly: boolean;
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
  const ownZone = statements.settings.zone ?? state.settings.zone;
  const raceDays = [...statements.races, ...state.races].map(({ date }) => parseDay(date) ?? 0);
  const read = (zone: string) =>
    readCalendars(calendars, zone, statements.today ?? todayIn(zone, shell), Math.max(0, ...raceDays));
  const { zone, assumed, result } = chooseZone(ownZone, shell, read);
  const sources = result.calendars
    .filter(saysSomething)
    .map((calendar) => ({ ...calendar, partly: isReadPartly(calendar) }));
  let entries = journal;
  for (const { source, events, partly } of sources) {
    entries = mergeJournals(entries, importEvents(entries, source, events, IN_MEMORY, { ...result.covered, partly }));
  }
  const { races, start } = statements;
  const settings = { ...statements.settings, zone };
  const stated = statedEntries(entries, state, { settings, races, start }, IN_MEMORY);
  return {
    entries: mergeJournals(entries, stated),
    journal,
    sources,
    covered: result.covered,
    journalFiles: journals.map(({ file }) => file),
    problems: [...problems, ...result.calendars.flatMap((calendar) => calendar.problems)],
    zone,
    zoneAssumed: assumed,
    today: result.today,
    isEmpty: sources.length === 0 && journal.length === 0,
  };
}

/* Recurring events are followed over the days around `today` that a season can reach. */
function readCalendars(files: Sorted["calendars"], zone: string, today: string, lastRace: number) {
  const day = parseDay(today) as number;
  const covered = { first: day - DAYS_BEFORE, last: Math.max(day + DAYS_AFTER, lastRace + DAYS_AFTER_RACE) };
  const names = sourceNames(files.map(({ file }) => file));
  const calendars = files.map(({ bytes }, i) => {
    const source = names[i] as string;
    return { source, ...readCalendar(bytes, { source, zone, from: covered.first, to: covered.last }) };
  });
  return { today, covered, calendars };
}

/* A calendar of which nothing can be read says nothing: what a journal knows of it stays. */
function saysSomething({ events, problems }: ReadCalendar): boolean {
  return events.length > 0 || problems.length === 0;
}

async function sortInputs(files: readonly string[], shell: Shell): Promise<Sorted> {
  const sorted: Sorted = { journals: [], calendars: [], problems: [] };
  for (const file of new Set(files)) {
    const bytes = await readBytes(file, shell);
    const kind = bytes instanceof Uint8Array ? recognise(file, bytes) : bytes;
    if (bytes instanceof Uint8Array && kind === "calendar") sorted.calendars.push({ file, bytes });
    else if (bytes instanceof Uint8Array && kind === "journal") {
      const { entries, problems } = readJournal(journalIn(new TextDecoder().decode(bytes)));
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
