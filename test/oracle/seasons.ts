import { formatDay, mondayOf } from "../../packages/core/src/calendar/day.ts";
import type { Entry, EntryData, EntryKind, Settings, WeeklyWindow } from "../../packages/core/src/journal/entry.ts";
import { dayOfText, minuteOf, WallClock } from "../checker/clock.ts";
import type { DoneSession } from "../checker/facts.ts";
import type { Extra } from "./costs.ts";
import { Random } from "./random.ts";

/** A made-up runner's journal, and what it says beyond the plan's JSON. */
export interface Season {
  readonly seed: number;
  readonly entries: readonly Entry[];
  readonly today: string;
  readonly weeks: number;
  readonly extra: Extra;
  /** Starts, with offset. */
  readonly pins: readonly string[];
}

/** Zones with a half-hour change, changes at midnight, a pause in Ramadan, quarter-hour offsets, and none at all. */
const ZONES = [
  "Europe/Paris",
  "America/New_York",
  "Australia/Lord_Howe",
  "America/Santiago",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Pacific/Auckland",
  "America/St_Johns",
];
/** Just before a change of the clock in one of them, or far from any. */
const TODAYS = [
  "2027-03-01",
  "2027-03-24",
  "2026-10-14",
  "2027-01-20",
  "2027-08-30",
  "2027-09-22",
  "2026-12-27",
  "2027-06-09",
];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** What a season is made of while it is made. */
class Journal {
  readonly random: Random;
  readonly entries: Entry[] = [];
  readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  add<K extends EntryKind>(kind: K, data: EntryData<K>): void {
    const n = String(this.entries.length).padStart(6, "0");
    this.entries.push({ id: `gen-${this.seed}-${n}`, at: `000${n}-0-gen`, by: "gen", kind, v: 1, data });
  }

  set<N extends keyof Settings>(name: N, value: NonNullable<Settings[N]>): void {
    this.add("setting", { name, value });
  }
}

/** A day of the season as the generator fills it. */
interface Ground {
  readonly clock: WallClock;
  readonly today: number;
  readonly first: number;
  readonly last: number;
  readonly minutes: number;
  /** Null: the product's defaults. */
  readonly available: readonly WeeklyWindow[] | null;
  /** Days with a run of unknown time, a session of the runner's or a pin: nothing is pinned there. */
  readonly closed: Set<number>;
  /** Local spans of timed runs and busy events, with room around. */
  readonly spans: { day: number; from: number; to: number }[];
}

/** The season of a seed. Small ones are many: a quarter has over twelve weeks. */
export function seasonOf(seed: number): Season {
  const journal = new Journal(seed);
  const { random } = journal;
  const weeks = random.chance(0.25) ? random.whole(13, 26) : random.whole(4, 12);
  const today = dayOfText(random.one(TODAYS)) + random.whole(0, 6);
  const zone = random.one(ZONES);
  const first = mondayOf(today);
  journal.set("zone", zone);
  journal.add("start", { date: formatDay(random.chance(0.4) ? today : today - random.whole(1, 90)) });
  const available = random.chance(0.1) ? null : windowsOf(random);
  if (available) journal.set("available", available);
  const minutes = random.one([20, 30, 45, 45, 45, 60, 75]);
  if (minutes !== 45) journal.set("minutes", minutes);
  const ground: Ground = {
    clock: new WallClock(zone),
    today,
    first,
    last: first + 7 * weeks - 1,
    minutes,
    available,
    closed: new Set(),
    spans: [],
  };
  const preferences = tastes(journal);
  const crossDays = runs(journal, ground);
  races(journal, ground);
  const preferredDays = ownSessions(journal, ground);
  otherEvents(journal, ground);
  const done = doneSessions(journal, ground);
  const announced = announcedSessions(journal, ground);
  const pins = pinnedSessions(journal, ground);
  return {
    seed,
    entries: journal.entries,
    today: formatDay(today),
    weeks,
    pins,
    extra: { announced, preferences, preferredDays, crossDays, done },
  };
}

/** Windows at lunch, in the evening, early, at weekends; short, overlapping, touching, over the night's change. */
function windowsOf(random: Random): WeeklyWindow[] {
  const shapes: (() => [string, string][])[] = [
    () => [["17:00", "21:00"]],
    () => [
      ["12:00", "13:00"],
      ["18:00", "20:00"],
    ],
    () => [
      ["11:30", "14:00"],
      ["13:00", "15:30"],
    ],
    () => [["05:00", "07:30"]],
    () => [
      ["06:00", "08:00"],
      ["08:00", "09:15"],
    ],
    () => [["18:10", "19:40"]],
    () => [["20:30", "23:45"]],
    () => [["06:00", "21:00"]],
    () => [["01:00", "04:00"]],
  ];
  const base = random.one(shapes.slice(0, 8));
  const days = random.one([WEEKDAYS, WEEKDAYS, [1, 2, 3, 4, 5], [6, 7], random.some(WEEKDAYS, random.whole(1, 5))]);
  return days.flatMap((weekday) =>
    (random.chance(0.8) ? base : random.one(shapes))().map(([from, to]) => ({ weekday, from, to })),
  );
}

function tastes(journal: Journal): NonNullable<Extra["preferences"]> {
  const { random } = journal;
  journal.set("policy", random.one(["separate-days", "hard-days-hard"]));
  journal.set("priority", random.one(["endurance", "strength"]));
  journal.set("level", random.one(["new", "some", "trained"]));
  if (random.chance(0.3)) journal.set("born", random.one([1950, 1968, 1975, 1977, 1990]));
  if (random.chance(0.4)) journal.set("keepFree", random.whole(0, 3));
  if (random.chance(0.4)) journal.set("preferredStart", random.one(["06:00", "07:30", "12:15", "20:00"]));
  if (random.chance(0.4))
    journal.set("runTime", { all: random.one(["06:00", "07:00", "12:00", "18:30"]), days: { "7": "09:00" } });
  if (random.chance(0.3))
    journal.set(
      "dose",
      random.one([
        { min: 0, target: 1, max: 2 },
        { min: 1, target: 3, max: 3 },
        { min: 2, target: 2, max: 2 },
        { min: 0, target: 0, max: 3 },
      ]),
    );
  if (!random.chance(0.3)) return [];
  const preferences = random.some(WEEKDAYS, random.whole(1, 3)).map((weekday) => ({
    weekday,
    ...(random.chance(0.6) ? { from: "17:00", to: "19:00" } : {}),
    cost: random.whole(-20, 20),
  }));
  journal.set("preferences", preferences);
  return preferences;
}

const EASY = ["Easy 45 min", "Recovery run 30 min", "Easy run"];
const MEDIUM = ["Steady 60 min", "Medium-long run 14 km"];
const HARD = ["Tempo run 50 min", "6 x 800 m intervals", "Hill repeats 50 min", "Threshold 60 min"];
const LONG = ["Long run 18 km", "Long run 28 km", "Long run 2:45", "Long run 24 km with 10 km at marathon pace"];

/** A usual week, changed a little from week to week; with a second run on some days. Gives the days of cross-training. */
function runs(journal: Journal, ground: Ground): string[] {
  const { random } = journal;
  const days = random.some(WEEKDAYS, random.whole(2, 7));
  const usual = new Map(
    days.map((d, i) => [
      d,
      random.one(i === 0 ? LONG : i < random.whole(2, 4) ? HARD : random.chance(0.3) ? MEDIUM : EASY),
    ]),
  );
  const timed = random.one([0, 0.5, 1]);
  const usualTime = new Map(WEEKDAYS.map((d) => [d, random.whole(5 * 4, 20 * 4) * 15]));
  const cross = random.chance(0.3) ? random.one(WEEKDAYS) : 0;
  const crossDays: string[] = [];
  for (let day = ground.first - 14; day <= ground.last + 7; day++) {
    const weekday = ((((day - ground.first) % 7) + 7) % 7) + 1;
    const title = random.chance(0.1) ? random.one([...EASY, ...HARD, undefined]) : usual.get(weekday);
    if (title) run(journal, ground, day, title, random.chance(timed) ? (usualTime.get(weekday) as number) : undefined);
    if (title && random.chance(0.08))
      run(journal, ground, day, random.one([...EASY, ...MEDIUM]), random.whole(16 * 4, 20 * 4) * 15);
    if (weekday !== cross) continue;
    journal.add("event", {
      source: "cal",
      uid: `cross-${day}`,
      title: "Cycling 60 min",
      sport: "bike",
      start: formatDay(day),
    });
    crossDays.push(formatDay(day));
  }
  return crossDays;
}

function run(journal: Journal, ground: Ground, day: number, title: string, minute: number | undefined): void {
  const uid = `run-${day}-${minute ?? "day"}`;
  const start = minute === undefined ? formatDay(day) : local(day, minute);
  journal.add("event", { source: "cal", uid, title, start, sport: "run" });
  if (minute === undefined) ground.closed.add(day);
  else ground.spans.push({ day, from: minute, to: minute + 240 });
}

function races(journal: Journal, ground: Ground): void {
  const { random } = journal;
  for (let n = random.one([0, 1, 1, 2, 3]); n > 0; n--) {
    const day = random.whole(ground.first - 10, ground.last + 14);
    if (ground.closed.has(day)) continue;
    const distanceM = random.one([10_000, 21_097, 42_195, 50_000, null]);
    journal.add("race", {
      race: `race-${n}`,
      date: formatDay(day),
      distanceM,
      priority: random.one(["A", "B", "C"]),
      name: `Race ${n}`,
      ...(random.chance(0.5) ? { time: random.one(["08:00", "10:30", "18:00"]) } : {}),
    });
    ground.closed.add(day);
  }
}

/** Timed sessions of the runner's own, and untimed ones, whose days are preferred. */
function ownSessions(journal: Journal, ground: Ground): string[] {
  const { random } = journal;
  const preferred: string[] = [];
  if (!random.chance(0.35)) return preferred;
  for (let n = random.whole(1, 6); n > 0; n--) {
    const day = random.whole(ground.first - 7, ground.last);
    const start = random.whole(6 * 4, 20 * 4) * 15;
    if (blocked(ground, day, start)) continue;
    if (random.chance(0.5)) {
      journal.add("event", {
        source: "cal",
        uid: `own-${day}`,
        title: "Strength training",
        start: local(day, start),
        end: local(day, start + 60),
        sport: "strength",
      });
      ground.closed.add(day);
    } else if (!preferred.includes(formatDay(day))) {
      journal.add("event", {
        source: "cal",
        uid: `wish-${day}`,
        title: "Strength training",
        start: formatDay(day),
        sport: "strength",
      });
      preferred.push(formatDay(day));
    }
  }
  return preferred;
}

function otherEvents(journal: Journal, ground: Ground): void {
  const { random } = journal;
  for (let n = random.one([0, 0, 3, 10]); n > 0; n--) {
    const day = random.whole(ground.first, ground.last);
    const from = random.whole(6 * 4, 20 * 4) * 15;
    journal.add("busy", {
      busy: `busy-${n}`,
      start: local(day, from),
      end: local(day, from + random.one([30, 60, 150])),
      title: "Appointment",
    });
    ground.spans.push({ day, from, to: from + 150 });
  }
  for (let n = random.one([0, 0, 1, 4]); n > 0; n--) {
    const windows = random.one([
      [],
      [{ from: "09:00", to: "12:00" }],
      [
        { from: "12:15", to: "13:30" },
        { from: "13:30", to: "14:00" },
      ],
      [{ from: "05:00", to: "23:00" }],
    ]);
    journal.add("day-available", { date: formatDay(random.whole(ground.first, ground.last)), windows });
  }
}

function doneSessions(journal: Journal, ground: Ground): DoneSession[] {
  const { random } = journal;
  if (!random.chance(0.4)) return [];
  const done: DoneSession[] = [];
  for (let day = ground.today - 4; day < ground.today; day += random.whole(2, 3)) {
    const start = random.whole(6 * 4, 20 * 4) * 15;
    if (blocked(ground, day, start)) continue;
    const focus = random.one(["full", "light", "upper"] as const);
    journal.add("done", { start: local(day, start), minutes: ground.minutes, focus });
    done.push({ start: instantText(ground, day, start), minutes: ground.minutes, focus });
    ground.closed.add(day);
  }
  return done;
}

function announcedSessions(journal: Journal, ground: Ground): string[] {
  const { random } = journal;
  if (!random.chance(0.4)) return [];
  const starts = slots(journal, ground, random.whole(1, 12));
  const sessions = starts.map(({ day, start }, i) => ({
    id: `${formatDay(mondayOf(day))}-${i + 1}`,
    start: instantText(ground, day, start),
    end: instantText(ground, day, start + ground.minutes),
    focus: random.one(["full", "light", "upper"] as const),
    phase: "strength",
  }));
  journal.add("announced", { today: formatDay(ground.today), sessions });
  return sessions.map((s) => s.start);
}

function pinnedSessions(journal: Journal, ground: Ground): string[] {
  const { random } = journal;
  if (!random.chance(0.3)) return [];
  return slots(journal, ground, random.whole(1, 4)).flatMap(({ day, start }) => {
    if (blocked(ground, day, start)) return [];
    journal.add("pinned", { start: local(day, start), focus: random.one(["full", "full", "light", "upper"]) });
    ground.closed.add(day);
    return [instantText(ground, day, start)];
  });
}

/** Starts inside the weekly windows from today on, one a day, in order; none where the clock changes by night. */
function slots(journal: Journal, ground: Ground, count: number): { day: number; start: number }[] {
  const { random } = journal;
  const days = Array.from({ length: ground.last - ground.today + 1 }, (_, i) => ground.today + i);
  return random
    .some(days, count)
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const weekday = ((day - ground.first) % 7) + 1;
      const windows = (ground.available ?? []).filter((w) => w.weekday === weekday && minuteOf(w.from) >= 300);
      if (windows.length === 0) return [];
      const window = random.one(windows);
      const starts: number[] = [];
      for (let m = Math.ceil(minuteOf(window.from) / 15) * 15; m + ground.minutes <= minuteOf(window.to); m += 15)
        starts.push(m);
      return starts.length > 0 ? [{ day, start: random.one(starts) }] : [];
    });
}

function blocked(ground: Ground, day: number, start: number): boolean {
  return (
    ground.closed.has(day) || ground.spans.some((s) => s.day === day && start < s.to && s.from < start + ground.minutes)
  );
}

function local(day: number, minute: number): string {
  const extra = Math.floor(minute / 1440);
  const m = minute - extra * 1440;
  return `${formatDay(day + extra)}T${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`;
}

function instantText(ground: Ground, day: number, minute: number): string {
  return ground.clock.text(ground.clock.instant(day, minute));
}
