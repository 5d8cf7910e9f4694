import { type Problem, parseDay, type RunnerState, zoneName } from "@stridelift/core";
import { isReadPartly } from "../ics/read/partly.ts";
import { type ReadCalendar, readCalendar } from "../ics/read/read-calendar.ts";
import { sourceNames } from "./source-names.ts";

/** Days before today over which recurring events are followed. */
const DAYS_BEFORE = 400;
/** A run that is repeated without an end makes a season of a year, not of as long as it could be followed. */
const DAYS_AFTER = 53 * 7;
/** Past the last race, so that its transition is planned around the runs that follow. */
const DAYS_AFTER_RACE = 60;

export interface CalendarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SourceCalendar extends ReadCalendar {
  readonly source: string;
  /** The calendar may hold more than was read. */
  readonly partly: boolean;
}

/** Calendars as read on the clock of one zone. */
export interface Calendars {
  readonly sources: readonly SourceCalendar[];
  /** Days, both inclusive. */
  readonly covered: { readonly first: number; readonly last: number };
  /** The runner’s zone: stated, else the first that a calendar names, else the device’s, else UTC. */
  readonly zone: string;
  /** The journal names none yet. */
  readonly zoneIsNew: boolean;
  readonly problems: readonly Problem[];
}

/** The zone of the device that reads, where it knows one, and today’s date (`2027-03-01`) in a zone. */
export interface ReaderClock {
  readonly zone: string | undefined;
  todayIn(zone: string): string;
}

/** Reads calendars for a runner, each as a source of the file’s name. The same bytes give the same events wherever they are read. */
export function readForRunner(files: readonly CalendarFile[], state: RunnerState, clock: ReaderClock): Calendars {
  const stated = state.settings.zone;
  const device = stated ?? zoneName(clock.zone ?? "") ?? "UTC";
  const first = readOn(device, files, state, clock);
  const named = first.sources.find(({ zone }) => zone !== undefined)?.zone;
  const zone = stated ?? named ?? device;
  const read = zone === device ? first : readOn(zone, files, state, clock);
  return { ...read, zone, zoneIsNew: stated === undefined };
}

/** The same calendars under the names that the journal knows them by. */
export function namedAsKnown(calendars: Calendars, known: RunnerState["events"]): Calendars {
  const files = calendars.sources.map(({ source, events }) => ({ name: source, uids: events.map(({ uid }) => uid) }));
  const names = sourceNames(files, known);
  const sources = calendars.sources.map((calendar, i): SourceCalendar => {
    const source = names[i] as string;
    return { ...calendar, source, events: calendar.events.map((event) => ({ ...event, source })) };
  });
  return { ...calendars, sources };
}

function readOn(zone: string, files: readonly CalendarFile[], state: RunnerState, clock: ReaderClock) {
  const day = parseDay(clock.todayIn(zone)) as number;
  const lastRace = Math.max(0, ...state.races.map(({ date }) => parseDay(date) ?? 0));
  const covered = { first: day - DAYS_BEFORE, last: Math.max(day + DAYS_AFTER, lastRace + DAYS_AFTER_RACE) };
  const sources = files.map(({ name, bytes }): SourceCalendar => {
    const calendar = readCalendar(bytes, { source: name, zone, from: covered.first, to: covered.last });
    return { ...calendar, source: name, partly: isReadPartly(calendar) };
  });
  return { sources, covered, problems: sources.flatMap(({ problems }) => problems) };
}
