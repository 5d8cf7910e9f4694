import {
  append,
  type Day,
  type Entry,
  type EntryKind,
  formatDay,
  importEvents,
  importRecordings,
  mondayOf,
  parseDay,
  type SettingName,
  type Stamp,
  weekdayOf,
  type Zone,
  zoneBetween,
} from "@stridelift/core";
import { DEMO_FACTS } from "./demo-facts.ts";
import { dayOfSession, doneOf, shownOf } from "./demo-log.ts";
import { demoEvents, demoRaces, demoRecordings, demoSettings, FIRST_DAY, type LongRunDay } from "./demo-runner.ts";
import type { DemoSession } from "./demo-session.ts";
import { DEMO_SESSIONS } from "./log.gen.ts";

/** A calendar for every day of the week, so that a session is today or tomorrow. */
const LONG_RUN_DAYS: readonly LongRunDay[] = [
  "sunday",
  "saturday",
  "saturday",
  "sunday",
  "sunday",
  "saturday",
  "saturday",
];

/**
 * The journal of the demonstration: Alex’s nine weeks of running and lifting up to `today`, what lies ahead, and nothing done on
 * or after it. The same for the same day. Throws where `today` is no date.
 */
export function demoEntries(today: string): Entry[] {
  const day = parseDay(today);
  if (day === undefined) throw new Error(`today is "${today}", which is no date`);
  return journalOf(mondayOf(day), LONG_RUN_DAYS[weekdayOf(day) - 1] as LongRunDay, day, DEMO_SESSIONS);
}

/** The journal with these `sessions` in it, for a calendar with this long run. */
export function journalOf(monday: Day, long: LongRunDay, today: Day, sessions: readonly DemoSession[]): Entry[] {
  const until = today - monday;
  const entries: Entry[] = [];
  const add = (day: number, kind: EntryKind, data: unknown) =>
    entries.push(append(entries, kind, data as never, stampOn(monday + day)));
  for (const [name, value] of Object.entries(demoSettings(long)))
    add(FIRST_DAY, "setting", { name: name as SettingName, value });
  add(FIRST_DAY, "start", { date: formatDay(monday + FIRST_DAY) });
  for (const race of demoRaces(monday)) add(FIRST_DAY, "race", race);
  entries.push(...importEvents(entries, "Training plan", demoEvents(monday, long), stampOn(monday + FIRST_DAY)));

  const zone = zoneBetween("Europe/Berlin", monday + FIRST_DAY, monday + 7);
  for (let first = FIRST_DAY; first <= until; first += 7) {
    const facts = [...announcedIn(first, sessions, monday, long, zone, until), ...factsIn(first, monday, until)];
    for (const { day, kind, data } of facts.sort((a, b) => a.day - b.day)) add(day, kind, data);
  }
  entries.push(...importRecordings(entries, "Watch", demoRecordings(monday, long, until), stampOn(today - 1)));
  return entries;
}

interface Fact {
  readonly day: number;
  readonly kind: EntryKind;
  readonly data: unknown;
}

/** The sessions of a week, shown on its first day and logged on their own, as far as they lie before day `until`. */
function announcedIn(
  first: number,
  all: readonly DemoSession[],
  monday: Day,
  long: LongRunDay,
  zone: Zone,
  until: number,
): Fact[] {
  const sessions = all.filter((session) => Math.floor((dayOfSession(session, long) - first) / 7) === 0);
  if (sessions.length === 0) return [];
  const shown = sessions.map((session, i) => shownOf(session, i + 1, monday, long, zone));
  const logged = sessions.flatMap((session, i): Fact[] => {
    const day = dayOfSession(session, long);
    const done = doneOf(session, shown[i] as (typeof shown)[number]);
    return day < until ? [{ day, kind: session.took === null ? "missed" : "done", data: done }] : [];
  });
  return [{ day: first, kind: "announced", data: { today: formatDay(monday + first), sessions: shown } }, ...logged];
}

function factsIn(first: number, monday: Day, until: number): Fact[] {
  return DEMO_FACTS.filter(({ day }) => day >= first && day < first + 7 && day < until).map(
    ({ day, kind, dataOn }) => ({ day, kind, data: dataOn(formatDay(monday + day)) }),
  );
}

/** Written on the evening before a day, so that no device anywhere has a clock behind it. */
function stampOn(day: Day): Stamp {
  return { wallMs: (day * 1440 - 5 * 60) * 60_000, device: "demo", by: "alex" };
}
