import { append, type Entry, type EntryData, type EntryKind, formatDay, type Plan, parseDay } from "@stridelift/core";

/** The first day of every made-up season, a Monday; all of them are planned on it. */
export const TODAY = "2027-03-01";

/** A runner whose weeks are all alike. */
export interface Runner {
  /** The runs of a week, Monday first; undefined on a day without. */
  readonly week: readonly (string | undefined)[];
  /** When the run of a day starts; with two times there are two such runs. */
  readonly at: readonly string[];
  /** Weekdays 1–7 with a window for strength. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

export const SIX_RUNS: Runner = {
  week: [
    undefined,
    "Intervals 6 x 800 m",
    "Easy 50 min",
    "Tempo run 50 min",
    "Easy 40 min",
    "Steady 60 min",
    "Long run 24 km",
  ],
  at: ["07:00"],
  days: EVERY_DAY,
  from: "06:00",
  to: "20:00",
};

export const ONE_WINDOW: Runner = { ...SIX_RUNS, days: [6], from: "16:00", to: "18:00" };

export const TWO_HARD_RUNS_A_DAY: Runner = {
  ...SIX_RUNS,
  week: EVERY_DAY.map((n) => `Intervals ${n + 3} x 600 m`),
  at: ["07:00", "15:00"],
};

/** The journal of so many weeks from TODAY. */
export function seasonJournal(weeks: number, { week, at, days, from, to }: Runner): Entry[] {
  const first = parseDay(TODAY) as number;
  const journal: Entry[] = [];
  add(journal, "start", { date: TODAY });
  add(journal, "setting", { name: "zone", value: "Europe/Paris" });
  add(journal, "setting", { name: "available", value: days.map((weekday) => ({ weekday, from, to })) });
  for (let day = first; day < first + 7 * weeks; day++) {
    const title = week[(day - first) % 7];
    if (title === undefined) continue;
    for (const time of at) add(journal, "event", runOn(formatDay(day), time, title));
  }
  return journal;
}

/** The same runner once the plan was shown and the calendar has moved one run by a day. */
export function afterMovedRun(journal: readonly Entry[], shown: Plan): Entry[] {
  const then = [...journal];
  const sessions = shown.sessions.map(({ id, start, end, focus, phase }) => ({ id, start, end, focus, phase }));
  add(then, "announced", { today: TODAY, sessions });
  add(then, "event", { ...runOn("2027-03-16", "07:00", "Intervals 6 x 800 m"), start: "2027-03-15T07:00" });
  return then;
}

function runOn(date: string, time: string, title: string): EntryData<"event"> {
  return { source: "runs", uid: `run-${date}-${time}`, title, start: `${date}T${time}`, sport: "run" };
}

/** Adds a fact, a second after the one before it. */
export function add<K extends EntryKind>(journal: Entry[], kind: K, data: EntryData<K>): void {
  const wallMs = Date.UTC(2027, 1, 1) + journal.length * 1000;
  journal.push(append(journal.slice(-1), kind, data, { wallMs, device: "bench", by: "bench" }));
}
