import { formatDay, mondayOf } from "../../../packages/core/src/calendar/day.ts";
import type { Entry } from "../../../packages/core/src/journal/entry.ts";
import type { Plan } from "../../../packages/core/src/plan-schema.ts";
import { dayOfText, WallClock } from "../../checker/clock.ts";
import type { Extra } from "../costs.ts";
import { type Ground, Journal } from "./ground.ts";
import { races, runs } from "./runs.ts";
import { announcedSessions, doneSessions, otherEvents, ownSessions, pinnedSessions } from "./sessions.ts";
import { tastes, windowsOf } from "./wishes.ts";

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

/** The same runner after the plan was shown: something else takes the time of one session to come. */
export function changed(season: Season, shown: Plan): Season {
  const coming = shown.sessions.filter((s) => s.status === "planned" && s.start.slice(0, 10) >= season.today);
  const taken = coming.filter((s) => !s.pinned)[season.seed % 3];
  const journal = new Journal(season.seed, season.entries);
  journal.add("announced", {
    today: season.today,
    sessions: coming.map(({ id, start, end, focus, phase }) => ({ id, start, end, focus, phase })),
  });
  if (taken) journal.add("busy", { busy: "taken", start: taken.start, end: taken.end, title: "Something else" });
  return { ...season, entries: journal.entries, extra: { ...season.extra, announced: coming.map((s) => s.start) } };
}
