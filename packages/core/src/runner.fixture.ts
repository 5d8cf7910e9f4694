import { type Day, formatDay, parseDay, weekdayOf } from "./calendar/day.ts";
import type { Entry, EntryData, EntryKind, Settings, WeeklyWindow } from "./journal/entry.ts";
import type { Plan } from "./plan-schema.ts";

/** What an entry says: its kind and data. */
export type Said = { readonly [K in EntryKind]: readonly [kind: K, data: EntryData<K>] }[EntryKind];

/** A journal that says these things too, after all that it says already. */
export function saying(journal: readonly Entry[], ...said: readonly Said[]): Entry[] {
  const entries = said.map(([kind, data], i): Entry => {
    const n = String(100_000_000_000_000 + journal.length + i);
    return { id: `said-${n}`, at: `${n}-000000-pen`, by: "runner", kind, v: 1, data };
  });
  return [...journal, ...entries];
}

/** A runner with the same runs every week. */
export interface Habits {
  /** Title of the run on each weekday, 1–7. */
  readonly runs: Readonly<Record<number, string>>;
  /** First Monday of the runs, and how many weeks of them. */
  readonly from: string;
  readonly weeks: number;
  /** Start of every run on the runner's clock; absent: all day. */
  readonly at?: string;
  /** When the programme began. */
  readonly start: string;
  readonly settings?: Settings;
}

export function runner({ runs, from, weeks, at, start, settings = {} }: Habits): Entry[] {
  const days = Array.from({ length: 7 * weeks }, (_, i) => dayOfDate(from) + i);
  return saying(
    [],
    ["start", { date: start }],
    ...Object.entries({ zone: "Europe/Paris", ...settings }).map(
      ([name, value]) => ["setting", { name: name as keyof Settings, value }] as const,
    ),
    ...days.flatMap((day) => {
      const title = runs[weekdayOf(day)];
      return title === undefined ? [] : [run(title, at === undefined ? formatDay(day) : `${formatDay(day)}T${at}`)];
    }),
  );
}

/** A run of the calendar, known by the date it was first planned for. */
export function run(title: string, start: string, uid = start.slice(0, 10)): Said {
  return ["event", { source: "calendar", uid, title, start }];
}

/** The same windows on some weekdays. */
export function free(weekdays: readonly number[], ...windows: readonly (readonly [from: string, to: string])[]) {
  return weekdays.flatMap((weekday) => windows.map(([from, to]): WeeklyWindow => ({ weekday, from, to })));
}

export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** The plan was shown to the runner (J8). */
export function announced({ today, sessions }: Plan): Said {
  return ["announced", { today, sessions: structuredClone(sessions) }];
}

/** The session was done as planned. */
export function done({ id, start, focus }: Plan["sessions"][number]): Said {
  return ["done", { session: id, start, focus }];
}

/** Weekday, clock and focus of the sessions of a week: `Wed 18:00 full`. */
export function sketchOf({ sessions }: Plan, monday: string): string[] {
  const first = dayOfDate(monday);
  return sessions
    .filter(({ start }) => dayOfDate(start) >= first && dayOfDate(start) < first + 7)
    .map(({ start, focus }) => `${NAMES[weekdayOf(dayOfDate(start)) - 1]} ${start.slice(11, 16)} ${focus}`);
}

const NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The civil day of a date or of the date that a time begins with. */
export function dayOfDate(text: string): Day {
  const day = parseDay(text.slice(0, 10));
  if (day === undefined) throw new Error(`"${text}" begins with no date`);
  return day;
}

/** The date so many days later. */
export function daysAfter(text: string, days: number): string {
  return formatDay(dayOfDate(text) + days);
}
