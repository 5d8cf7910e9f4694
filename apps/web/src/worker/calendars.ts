import {
  append,
  type CalendarEvent,
  type Entry,
  fold,
  importEvents,
  outline,
  type Plan,
  type RunnerState,
} from "@stridelift/core";
import {
  type Calendars,
  namedAsKnown,
  type ReadCalendar,
  readForRunner,
  type SourceCalendar,
} from "@stridelift/formats";
import type { DroppedFile, FoundCalendar, Now, Standing } from "./doors.ts";
import type { DeviceJournal } from "./journal.ts";
import { todayOf } from "./today.ts";

export function readCalendars(files: readonly DroppedFile[], state: RunnerState, now: Now): Calendars {
  const clock = { zone: now.zone, todayIn: (zone: string) => todayOf(now, zone) };
  return namedAsKnown(readForRunner(files, state, clock), state.events);
}

interface SourceNews {
  readonly source: string;
  readonly entries: readonly Entry[];
  readonly back: number;
}

/** For each calendar the entries that bring the journal up to it (J4), and the runner’s zone where none was known. */
export function calendarEntries(
  { sources, covered, zone, zoneIsNew }: Calendars,
  journal: DeviceJournal,
  now: Now,
): SourceNews[] {
  const stamp = journal.stamp(now);
  let before = journal.entries;
  const news: SourceNews[] = [];
  for (const { source, events, partly } of sources.filter(saysSomething)) {
    const imported = importEvents(before, source, events, stamp, { ...covered, partly });
    before = [...before, ...imported];
    const returned = returning(before, source, events, stamp);
    before = [...before, ...returned];
    news.push({ source, entries: [...imported, ...returned], back: returned.length });
  }
  if (zoneIsNew && news.some(({ entries }) => entries.length > 0)) {
    const named = append(before, "setting", { name: "zone", value: zone }, stamp);
    news.push({ source: "", entries: [named], back: 0 });
  }
  return news;
}

/** A calendar of which nothing can be read says nothing: what the journal knows of it stays. */
function saysSomething({ events, problems }: ReadCalendar): boolean {
  return events.length > 0 || problems.length === 0;
}

/*
 * Events that the runner took back, by Undo after an import: importing says nothing of them (J4). Here the runner chose the file
 * again by hand, which takes the Undo back.
 */
function returning(
  entries: readonly Entry[],
  source: string,
  events: readonly CalendarEvent[],
  stamp: ReturnType<DeviceJournal["stamp"]>,
): Entry[] {
  const standing = new Set(fold(entries).state.events.flatMap((event) => (event.source === source ? [event.uid] : [])));
  const missing = new Set(events.flatMap(({ uid }) => (standing.has(uid) ? [] : [uid])));
  if (missing.size === 0) return [];
  const lastSaid = new Map<string, string>();
  const undoneBy = new Map<string, string>();
  for (const { id, kind, data } of entries) {
    const { source: of, uid, entry } = data as { source?: string; uid?: string; entry?: string };
    if (kind === "event" && of === source && uid !== undefined && missing.has(uid)) lastSaid.set(uid, id);
    if (kind === "undone" && entry !== undefined) undoneBy.set(entry, id);
  }
  let last: readonly Entry[] = entries;
  return [...lastSaid.values()].flatMap((id) => {
    const entry = undoneBy.get(id);
    if (entry === undefined) return [];
    const made = append(last, "undone", { entry }, stamp);
    last = [made];
    return [made];
  });
}

/** What the calendars hold, and what of it the journal does not say yet. */
export function foundCalendars(
  calendars: Calendars,
  journal: DeviceJournal,
  { outline: before, state }: Standing,
  now: Now,
): { readonly calendars: readonly FoundCalendar[]; readonly news: number } {
  if (calendars.sources.length === 0) return { calendars: [], news: 0 };
  const news = calendarEntries(calendars, journal, now);
  const added = news.flatMap(({ entries }) => entries);
  const today = todayOf(now, state.settings.zone ?? calendars.zone);
  const after = added.length === 0 && before !== null ? before : outline([...journal.entries, ...added], today);
  return {
    calendars: calendars.sources.map((source) =>
      found(
        source,
        after,
        news.find((each) => each.source === source.source),
      ),
    ),
    news: added.length,
  };
}

function found(
  { source, name, events, zone, partly }: SourceCalendar,
  after: Plan,
  news: SourceNews | undefined,
): FoundCalendar {
  const runs = after.runs.filter((run) => run.source.name === source);
  const kinds = new Map<string, number>();
  for (const { kind } of runs) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const dates = events.map(({ start }) => start.slice(0, 10)).sort();
  const gone = news?.entries.filter(({ kind }) => kind === "event-gone").length ?? 0;
  const back = news?.back ?? 0;
  return {
    source,
    name: name ?? null,
    events: events.length,
    runs: runs.length,
    kinds: [...kinds].map(([kind, runs]) => ({ kind, runs })).sort((a, b) => b.runs - a.runs),
    races: runs.flatMap(({ kind, title, start }) =>
      kind === "race" && start.slice(0, 10) >= after.today ? [{ title, date: start.slice(0, 10) }] : [],
    ),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    zone: zone ?? null,
    news: (news?.entries.length ?? 0) - gone - back,
    gone,
    back,
    partly,
  };
}
