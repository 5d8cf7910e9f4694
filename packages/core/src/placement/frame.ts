import { type Day, mondayOf, parseDay, weekdayOf } from "../calendar/day.ts";
import { minuteOfClock, parseWhen } from "../calendar/when.ts";
import { type Instant, instantOf, type Zone } from "../calendar/zone.ts";
import type { RunnerState } from "../journal/entry.ts";
import { ageOn, type RunnerSettings } from "../journal/settings.ts";
import type { Problem } from "../problem.ts";
import type { Told } from "../progression/limits/told.ts";
import { newProgramme } from "../rules/hard/new-programme.ts";
import { olderRunner } from "../rules/hard/older-runner.ts";
import { type RuleBook, ruleBook } from "../rules/registry.ts";
import { stability } from "../rules/soft/stability.ts";
import type { CalendarReading } from "../runs/read-runs.ts";
import { nearRace } from "../season/near-race.ts";
import type { RunnerSeason } from "../season/runner-season.ts";
import type { SeasonRace } from "../season/season-race.ts";
import { announcedAhead } from "./announced.ts";
import { afterBreak } from "./break.ts";
import type { PlanWeek } from "./problem.ts";
import type { ClockWindow, Span, Surroundings } from "./surroundings.ts";

/** What the planner knows once calendar, season and settings are read: everything a problem is made of. */
export interface Frame {
  readonly today: Day;
  readonly zone: Zone;
  readonly settings: RunnerSettings;
  readonly calendar: CalendarReading;
  readonly races: readonly SeasonRace[];
  readonly season: RunnerSeason;
  readonly state: RunnerState;
  readonly gridMin: number;
  /** Parameter overlays by full name. */
  readonly overlays: ReadonlyMap<string, number>;
  /** What the runner has said of the body up to today. */
  readonly bodyTold: Told;
  /** Why nothing at all may be planned from today on (A4, A5, A7); null: nothing stands in the way. */
  readonly stop: Problem | null;
}

/** The rules that hold for the runner of a frame. */
export function bookOf({ settings, overlays, today }: Frame): RuleBook {
  return ruleBook({
    policy: settings.policy,
    priority: settings.priority,
    preferredStart: minuteOfClock(settings.preferredStart),
    keepFree: settings.keepFree,
    older: isOlder(settings, overlays, today),
    overlays,
  });
}

function isOlder(settings: RunnerSettings, overlays: ReadonlyMap<string, number>, today: Day): boolean {
  const age = ageOn(settings, today);
  return age !== null && age >= (overlays.get("older-runner.fromAge") ?? olderRunner.parameters.fromAge.value);
}

/** What the sessions of a frame stand in. `announced` holds the starts from today on that were shown last (P14). */
export function surroundingsOf(frame: Frame): Surroundings {
  const { calendar, settings, zone, today, races, overlays } = frame;
  const start = parseDay(settings.start) ?? today;
  const value = (name: "weeks" | "breakDays") =>
    overlays.get(`new-programme.${name}`) ?? newProgramme.parameters[name].value;
  const weeks = value("weeks");
  const after = afterBreak(frame, value("breakDays"));
  return {
    zone,
    minutes: settings.minutes,
    gridMin: frame.gridMin,
    runs: calendar.runs,
    taken: takenBy(frame),
    windows: windowsOf(frame),
    crossDays: calendar.crossDays,
    preferredDays: calendar.preferredDays,
    nearRace: (day) => nearRace(races, day, frame.season.values.S7),
    isNew: (day) => day < mondayOf(start) + 7 * weeks || (after !== null && day >= after && day < after + 7 * weeks),
    older: isOlder(settings, overlays, today),
    liking: likingOf(settings),
    announced: announcedOf(frame),
  };
}

/** The frame's weeks as the solver counts them. */
export function planWeeksOf({ season, calendar }: Frame): PlanWeek[] {
  const free = freeDays(calendar);
  return season.weeks.map(({ monday, dose }) => ({ monday, dose, free: free.inWeek(monday) }));
}

/** Which days have neither run nor cross-training, and how many of a week (P12). */
export function freeDays({ runs, crossDays }: Pick<CalendarReading, "runs" | "crossDays">) {
  const runDays = new Set(runs.map((run) => run.day));
  const is = (day: Day) => !runDays.has(day) && !crossDays.has(day);
  return { is, inWeek: (monday: Day) => [0, 1, 2, 3, 4, 5, 6].filter((i) => is(monday + i)).length };
}

/** Other events, busy entries and the runner's own sessions. */
export function takenBy({ calendar, state, zone }: Pick<Frame, "calendar" | "state" | "zone">): Span[] {
  const entered = state.busy.flatMap(({ start, end, title }) => {
    const from = parseWhen(start, zone);
    const to = parseWhen(end, zone);
    if (from === undefined || to === undefined) return [];
    const span = { start: atOrMidnight(from, zone), end: atOrMidnight(to, zone), title: title ?? "busy" };
    return span.end > span.start ? [span] : [];
  });
  return [...calendar.busy, ...calendar.own, ...entered].sort((a, b) => a.start - b.start);
}

function atOrMidnight(when: { day: Day; at: Instant | null }, zone: Zone): Instant {
  return when.at ?? instantOf(zone, when.day, 0);
}

/** No start before six nor end after half past nine, unless the runner set the windows by hand (P13). */
export const ASSUMED_DAY: ClockWindow = { from: 6 * 60, to: 21 * 60 + 30 };

function windowsOf({ settings, state }: Frame): (day: Day) => readonly ClockWindow[] {
  const clip = settings.assumed.includes("available");
  const weekly = new Map<number, ClockWindow[]>();
  for (let weekday = 1; weekday <= 7; weekday++) {
    const windows = settings.available.filter((window) => window.weekday === weekday).map(clockWindow);
    weekly.set(weekday, sorted(clip ? windows.map(clipped) : windows));
  }
  const dated = new Map<Day, ClockWindow[]>();
  for (const [date, windows] of state.dayAvailable) dated.set(parseDay(date) as Day, sorted(windows.map(clockWindow)));
  return (day) => dated.get(day) ?? (weekly.get(weekdayOf(day)) as ClockWindow[]);
}

function clockWindow({ from, to }: { from: string; to: string }): ClockWindow {
  return { from: minuteOfClock(from), to: minuteOfClock(to) };
}

function clipped({ from, to }: ClockWindow): ClockWindow {
  return { from: Math.max(from, ASSUMED_DAY.from), to: Math.min(to, ASSUMED_DAY.to) };
}

function sorted(windows: ClockWindow[]): ClockWindow[] {
  return windows.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from || a.to - b.to);
}

function likingOf({ preferences }: RunnerSettings): Surroundings["liking"] {
  if (preferences.length === 0) return () => 0;
  return (day, minute) =>
    preferences
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .filter(({ from, to }) => minute >= minuteOfClock(from ?? "00:00") && minute < minuteOfClock(to ?? "24:00"))
      .reduce((sum, { cost }) => sum + cost, 0);
}

function announcedOf({ state, zone, today, season, overlays }: Frame): ReadonlyMap<Instant, number> {
  const value = (name: "soonDays" | "soonCost" | "laterCost") =>
    overlays.get(`stability.${name}`) ?? stability.parameters[name].value;
  const last = (season.weeks.at(-1)?.monday ?? today) + 6;
  const costs = new Map<Instant, number>();
  for (const { start, day } of announcedAhead(state, zone, today)) {
    if (day > last) continue;
    const cost = day < today + value("soonDays") ? value("soonCost") : value("laterCost");
    costs.set(start, (costs.get(start) ?? 0) + cost);
  }
  return costs;
}
