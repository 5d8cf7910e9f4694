import { parseDay } from "./calendar/day.ts";
import { planJson } from "./explain/plan-json.ts";
import type { Entry } from "./journal/entry.ts";
import { fold } from "./journal/fold.ts";
import { settingsOf } from "./journal/settings.ts";
import { overlaysOf, runValuesOf } from "./placement/overlays.ts";
import { place } from "./placement/placed.ts";
import type { Plan } from "./plan-schema.ts";
import { heartRateNotes } from "./progression/heart-rate.ts";
import { bodyProblems } from "./progression/limits/body-problems.ts";
import { stopped } from "./progression/limits/stopped.ts";
import { toldOf } from "./progression/limits/told.ts";
import { raceList } from "./runs/declared-race.ts";
import { readRuns } from "./runs/read-runs.ts";
import { runnerZone } from "./runs/runner-zone.ts";
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

/**
 * The plan of a runner: journal in, plan out (J3). `today` (`YYYY-MM-DD`, on the runner’s clock) decides what may still
 * move and nothing else; sessions are planned from it on, and everything known before it is read too. Entries in any order,
 * repeated or not. Deterministic. Never throws on what a journal holds: what cannot be used is told in `problems`.
 */
export function plan(entries: readonly Entry[], today: string, options: PlanOptions = {}): Plan {
  const day = parseDay(today);
  if (day === undefined) throw new Error(`today is "${today}", which is no date of the form YYYY-MM-DD`);

  const { state, problems } = fold(entries);
  const settings = settingsOf(state, today);
  const overlays = overlaysOf(state);

  const zone = runnerZone(state, settings.zone, day);
  const calendar = readRuns(state, zone, runValuesOf(overlays.values));
  const races = raceList(state, calendar.runs);

  const numbers = seasonValues(overlays.values);
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

  return planJson(placed, races, [
    ...problems,
    ...overlays.problems,
    ...calendar.problems,
    ...(stop === null ? [] : [stop]),
    ...bodyProblems(told, overlays.values),
    ...heartRateNotes(state, zone, day, overlays.values),
    ...placed.told,
  ]);
}
