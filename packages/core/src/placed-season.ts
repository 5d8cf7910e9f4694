import { type Day, parseDay } from "./calendar/day.ts";
import type { Entry } from "./journal/entry.ts";
import { fold } from "./journal/fold.ts";
import { settingsOf } from "./journal/settings.ts";
import { overlaysOf, runValuesOf } from "./placement/overlays.ts";
import { type Placed, place } from "./placement/placed.ts";
import type { Problem } from "./problem.ts";
import { heartRateNotes } from "./progression/heart-rate.ts";
import { bodyProblems } from "./progression/limits/body-problems.ts";
import { stopped } from "./progression/limits/stopped.ts";
import { toldOf } from "./progression/limits/told.ts";
import { type ListedRace, raceList } from "./runs/declared-race.ts";
import { readRuns } from "./runs/read-runs.ts";
import { runnerZone } from "./runs/runner-zone.ts";
import { lastMondayOf } from "./season/horizon.ts";
import { seasonValues } from "./season/parameters/season-parameters.ts";
import { runnerSeason } from "./season/runner-season.ts";

export interface PlanOptions {
  /** ISO weeks to plan, today’s the first, 1–156. Default: by races and calendar. */
  readonly weeks?: number;
  /** Grid of starts in minutes; default 15. Coarser only to compare with slower solvers. */
  readonly gridMin?: number;
}

/** Starts stand on the quarter hour. */
const GRID_MIN = 15;

/** A runner’s season with its sessions placed; what is in them is not known yet. */
export interface PlacedSeason {
  readonly placed: Placed;
  readonly races: readonly ListedRace[];
  /** All that was found on the way. */
  readonly problems: readonly Problem[];
}

/** From the journal to where and when: what every door of the planner goes through. As `plan` says. */
export function placedSeason(entries: readonly Entry[], today: string, options: PlanOptions): PlacedSeason {
  const day = parseDay(today);
  if (day === undefined) throw new Error(`today is "${today}", which is no date of the form YYYY-MM-DD`);

  const { state, problems } = fold(entries);
  const settings = settingsOf(state, today);
  const overlays = overlaysOf(state);

  const zone = runnerZone(state, settings.zone, day);
  const numbers = seasonValues(overlays.values);
  // A usual week is drawn a week beyond the plan, so that its last session knows the runs after it.
  const until = (lastRunDay: Day | undefined) =>
    lastMondayOf(day, options.weeks, raceList(state, []), lastRunDay, numbers) + 13;
  const calendar = readRuns(state, zone, runValuesOf(overlays.values), { today: day, until });
  const races = raceList(state, calendar.runs);

  const season = runnerSeason(day, settings, calendar.runs, races, options.weeks, numbers);

  const told = toldOf(state, zone, day);
  const stop = stopped(told, settings, overlays.values);

  const gridMin = options.gridMin ?? GRID_MIN;
  const placed = place({
    today: day,
    zone,
    settings,
    state,
    calendar,
    races,
    season,
    gridMin,
    overlays: overlays.values,
    bodyTold: told,
    stop,
  });

  return {
    placed,
    races,
    problems: [
      ...problems,
      ...overlays.problems,
      ...calendar.problems,
      ...(stop === null ? [] : [stop]),
      ...bodyProblems(told, overlays.values),
      ...heartRateNotes(state, zone, day, overlays.values),
      ...placed.told,
    ],
  };
}
