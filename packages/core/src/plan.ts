import { type Day, formatDay, mondayOf, parseDay } from "./calendar/day.ts";
import { type Zone, zoneBetween } from "./calendar/zone.ts";
import { planJson } from "./explain/plan-json.ts";
import type { Entry, RunnerState } from "./journal/entry.ts";
import { fold } from "./journal/fold.ts";
import { type RunnerSettings, settingsOf } from "./journal/settings.ts";
import { ageOn, type Frame } from "./placement/frame.ts";
import { place } from "./placement/placed.ts";
import type { Plan } from "./plan-schema.ts";
import { type ListedRace, raceList } from "./runs/declared-race.ts";
import { type CalendarReading, readRuns } from "./runs/read-runs.ts";
import { lastMondayOf } from "./season/horizon.ts";
import { type SeasonBlock, type SeasonWeek, seasonOf } from "./season/season.ts";

export interface PlanOptions {
  /** ISO weeks to plan, today’s the first, 1–156. Default: by races and calendar. */
  readonly weeks?: number;
  /** Grid of starts in minutes; default 15. Coarser only to compare with slower solvers. */
  readonly gridMin?: number;
}

/**
 * The plan of a runner: journal in, plan out (J3). `today` (`YYYY-MM-DD`, on the runner’s clock) decides what may still
 * move and nothing else; sessions are planned from it on, and everything known before it is read too. Entries in any order,
 * repeated or not. Deterministic. Never throws on what a journal holds: what cannot be used is told in `problems`.
 */
export function plan(entries: readonly Entry[], today: string, options: PlanOptions = {}): Plan {
  const { state, problems } = fold(entries);
  const now = parseDay(today);
  if (now === undefined) throw new Error(`today is "${today}", which is no date of the form YYYY-MM-DD`);
  const settings = settingsOf(state, today);
  const zone = zoneOf(settings, state, now);
  const calendar = readRuns(state, zone);
  const races = raceList(state, calendar.runs);
  const season = seasonFor(now, settings, state, calendar, races, options.weeks);
  const placed = place(frameOf(now, settings, state, calendar, races, season, zone, options.gridMin ?? 15));
  return planJson(placed, {
    today,
    races,
    blocks: season.blocks,
    problems: [...problems, ...calendar.problems, ...placed.told],
  });
}

/** The runner’s zone over every day that the journal or the plan can name. */
function zoneOf(settings: RunnerSettings, state: RunnerState, today: Day): Zone {
  const texts = [...state.events, ...state.recordings, ...state.done, ...state.busy].map(({ start }) => start);
  const days = [...texts, ...state.races.map(({ date }) => date)].map((text) => parseDay(text.slice(0, 10)) ?? today);
  const first = days.reduce((a, b) => Math.min(a, b), today);
  const last = days.reduce((a, b) => Math.max(a, b), today);
  return zoneBetween(settings.zone, first, last + DAYS_AHEAD);
}

/** The longest horizon and some more. */
const DAYS_AHEAD = 160 * 7;

/** The season from the runner’s start on, and the horizon cut from it. */
interface Horizon {
  readonly blocks: readonly SeasonBlock[];
  /** By Monday, from the start of the season. */
  readonly byMonday: ReadonlyMap<Day, SeasonWeek>;
  readonly lastMonday: Day;
}

function seasonFor(
  today: Day,
  settings: RunnerSettings,
  state: RunnerState,
  { runs }: CalendarReading,
  races: readonly ListedRace[],
  weeks: number | undefined,
): Horizon {
  const declared = races.filter((race) => state.races.some(({ race: id }) => id === race.id));
  const lastMonday = lastMondayOf(today, weeks, declared, runs.at(-1)?.day);
  const minutes = new Map<Day, number>();
  const hard = new Map<Day, number>();
  for (const run of runs) {
    const monday = mondayOf(run.day);
    minutes.set(monday, (minutes.get(monday) ?? 0) + run.end - run.start);
    if (run.demand === "hard") hard.set(monday, (hard.get(monday) ?? 0) + 1);
  }
  const season = seasonOf({
    start: parseDay(settings.start) ?? today,
    lastDay: Math.max(lastMonday + 6, parseDay(settings.start) ?? today),
    races,
    level: settings.level,
    runMinutes: (monday) => minutes.get(monday) ?? 0,
    hardRuns: (monday) => hard.get(monday) ?? 0,
    dose: settings.dose,
    ageYears: ageOn(settings, today),
  });
  const first = mondayOf(today);
  return {
    blocks: season.blocks.filter(({ from, to }) => to >= first && from <= lastMonday),
    byMonday: new Map(season.weeks.map((week) => [week.monday, week])),
    lastMonday,
  };
}

function frameOf(
  today: Day,
  settings: RunnerSettings,
  state: RunnerState,
  calendar: CalendarReading,
  races: readonly ListedRace[],
  { byMonday, lastMonday }: Horizon,
  zone: Zone,
  gridMin: number,
): Frame {
  const season: SeasonWeek[] = [];
  for (let monday = mondayOf(today); monday <= lastMonday; monday += 7)
    season.push(byMonday.get(monday) ?? beforeTheSeason(monday));
  return {
    today,
    zone,
    settings,
    calendar,
    races,
    season,
    targetOf: (monday) => byMonday.get(monday)?.dose.target ?? 0,
    phaseOf: (monday) => byMonday.get(monday)?.phase ?? "transition",
    state,
    gridMin,
    overlays: new Map(
      state.overlays.flatMap(({ parameter, value }) =>
        typeof value === "number" ? [[parameter, value] as const] : [],
      ),
    ),
  };
}

/** A week before the runner’s start wants nothing. */
function beforeTheSeason(monday: Day): SeasonWeek {
  return {
    monday,
    phase: "transition",
    inSeason: false,
    deload: false,
    dose: { min: 0, target: 0, max: 0 },
    why: [
      {
        rule: "S8",
        text: `Your programme has not begun on ${formatDay(monday)}.`,
        grade: "D",
        sources: [],
        facts: { monday: formatDay(monday) },
      },
    ],
  };
}
