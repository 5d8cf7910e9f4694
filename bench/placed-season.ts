import { type Entry, fold, parseDay } from "@stridelift/core";
import { settingsOf } from "../packages/core/src/journal/settings.ts";
import { type Placed, place } from "../packages/core/src/placement/placed.ts";
import { toldOf } from "../packages/core/src/progression/limits/told.ts";
import { readRuns } from "../packages/core/src/runs/read-runs.ts";
import { runnerZone } from "../packages/core/src/runs/runner-zone.ts";
import { seasonDefaults } from "../packages/core/src/season/parameters/season-parameters.ts";
import { runnerSeason } from "../packages/core/src/season/runner-season.ts";
import { TODAY } from "./season.ts";

/** A season without races, placed but not explained: the problem that the solver is given, and what it is made of. */
export function placedSeason(journal: readonly Entry[], weeks: number, gridMin: number): Placed {
  const today = parseDay(TODAY) as number;
  const { state } = fold(journal);
  const settings = settingsOf(state, TODAY);
  const zone = runnerZone(state, settings.zone, today);
  const calendar = readRuns(state, zone);
  const season = runnerSeason(today, settings, calendar.runs, [], weeks, seasonDefaults);
  const bodyTold = toldOf(state, zone, today);
  return place({
    today,
    zone,
    settings,
    state,
    calendar,
    races: [],
    season,
    gridMin,
    overlays: new Map(),
    bodyTold,
    stop: null,
  });
}
