import {
  announcementOf,
  append,
  type Entry,
  type EntryData,
  type EntryKind,
  formatDay,
  importEvents,
  importRecordings,
  type PlannedSession,
  parseDay,
  plan,
  type Recording,
  type Stamp,
} from "@stridelift/core";
import { SIX_RUNS } from "./season.ts";

const WEEKS = 52;
const WEEKS_AHEAD = 16;
const EQUIPMENT = ["barbell", "bench", "dumbbells", "bands"];
const OTHER_LOAD_KG = 20;

/**
 * The journal of someone who ran six times a week for the year before a Monday, lifted every session of the plan with the app, each
 * set logged and each plan announced as the app does it, and has a marathon ahead. Takes about a minute; the same for a day.
 */
export function livedYear(monday: string): Entry[] {
  const end = parseDay(monday) as number;
  const first = end - 7 * WEEKS;
  const journal: Entry[] = [];
  const add = <K extends EntryKind>(day: number, minute: number, kind: K, data: EntryData<K>) =>
    journal.push(append(journal.slice(-1), kind, data, stampOn(day, minute)));
  add(first, 0, "start", { date: formatDay(first) });
  add(first, 0, "setting", { name: "zone", value: "Europe/Paris" });
  add(first, 0, "setting", { name: "equipment", value: EQUIPMENT });
  add(first, 0, "setting", {
    name: "available",
    value: SIX_RUNS.days.map((weekday) => ({ weekday, from: SIX_RUNS.from, to: SIX_RUNS.to })),
  });
  add(first, 0, "race", {
    race: "marathon",
    date: formatDay(end + 7 * WEEKS_AHEAD - 1),
    distanceM: 42_195,
    priority: "A",
    name: "Marathon",
  });
  journal.push(...importEvents(journal, "Training plan", runsOf(first, WEEKS + WEEKS_AHEAD), stampOn(first, 0)));
  let announced: EntryData<"announced"> | undefined;
  for (let day = first; day < end; day++) {
    journal.push(...importRecordings(journal, "Watch", recordedUntil(first, day), stampOn(day, 9 * 60)));
    const today = formatDay(day);
    const isToday = ({ start }: { start: string }) => start.startsWith(today);
    if (announced !== undefined && !announced.sessions.some(isToday)) continue;
    const shown = plan(journal, today);
    const session = shown.sessions.find((each) => each.status === "planned" && isToday(each));
    if (session !== undefined) for (const { kind, data } of lifted(session)) add(day, 20 * 60, kind, data as never);
    for (const fact of announcementOf(session === undefined ? shown : plan(journal, today), announced)) {
      announced = fact.data as EntryData<"announced">;
      add(day, 20 * 60, "announced", announced);
    }
  }
  return journal;
}

function runsOf(first: number, weeks: number): EntryData<"event">[] {
  return Array.from({ length: 7 * weeks }, (_, n) => first + n).flatMap((day) => {
    const title = SIX_RUNS.week[(day - first) % 7];
    const start = `${formatDay(day)}T07:00`;
    return title === undefined ? [] : [{ source: "", uid: `run-${formatDay(day)}@plan.example`, title, start }];
  });
}

/** The runs of the last three days: what a watch sends again and again. */
function recordedUntil(first: number, day: number): Recording[] {
  return runsOf(first, WEEKS)
    .map((run, n) => ({ ...run, n: n % 11 }))
    .filter(({ start }) => start < formatDay(day) && start >= formatDay(day - 3))
    .map(({ uid, start, n }) => ({
      source: "",
      uid: `watch-${uid}`,
      sport: "run",
      start,
      durationMin: 50 + n,
      distanceM: 9_800 + 130 * n,
    }));
}

function lifted({ id, start, focus, blocks }: PlannedSession): { kind: EntryKind; data: unknown }[] {
  const sets = blocks.flatMap(({ exercises }) =>
    exercises.flatMap(({ exercise, sets: asked }) =>
      asked.map(({ reps, seconds, metres, contacts, loadKg, percent1RM, rir }, set) => {
        const done = { reps, seconds, metres, contacts, loadKg: loadKg ?? (percent1RM && OTHER_LOAD_KG), rir };
        const said = Object.entries(done).filter(([, value]) => value !== undefined);
        return { kind: "set" as const, data: { session: id, start, exercise, set, ...Object.fromEntries(said) } };
      }),
    ),
  );
  return [...sets, { kind: "done", data: { session: id, start, focus, minutes: 47, rpe: 6 } }];
}

function stampOn(day: number, minute: number): Stamp {
  return { wallMs: (day * 1440 + minute) * 60_000, device: "phone", by: "runner" };
}
