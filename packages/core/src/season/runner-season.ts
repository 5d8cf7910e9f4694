import { type Day, formatDay, mondayOf, parseDay } from "../calendar/day.ts";
import { ageOn, type RunnerSettings } from "../journal/settings.ts";
import type { Phase } from "../plan-schema.ts";
import type { Run } from "../runs/run.ts";
import { USUAL_WEEK } from "../runs/usual-week.ts";
import { lastMondayOf } from "./horizon.ts";
import type { SeasonValues } from "./parameters/season-parameters.ts";
import { type SeasonBlock, type SeasonWeek, seasonOf } from "./season.ts";
import type { SeasonRace } from "./season-race.ts";

/** A runner’s season as far as the plan shows it. */
export interface RunnerSeason {
  /** The weeks of the plan, consecutive; the first holds today. */
  readonly weeks: readonly SeasonWeek[];
  /** The blocks that touch those weeks; the first may have begun before them. */
  readonly blocks: readonly SeasonBlock[];
  /** All blocks from the start of the season on. */
  readonly fromStart: readonly SeasonBlock[];
  /** Whether the week of a Monday is a deload. */
  deloadIn(monday: Day): boolean;
  readonly values: SeasonValues;
  /** Sessions that the week of a Monday wants, also before the plan’s weeks; 0 where no season is. */
  targetOf(monday: Day): number;
  /** The phase of the week of a Monday; transition where no season is. */
  phaseOf(monday: Day): Phase;
}

/** A race with whether the runner declared it: only those set the horizon. */
export interface PlannedRace extends SeasonRace {
  readonly declared: boolean;
}

/**
 * Counts the season from the runner’s start (S8) and cuts the weeks from today’s to the horizon from it. `weeks`: how many to
 * plan; undefined: by races and calendar. `runs` by start.
 */
export function runnerSeason(
  today: Day,
  settings: RunnerSettings,
  runs: readonly Run[],
  races: readonly PlannedRace[],
  weeks: number | undefined,
  values: SeasonValues,
): RunnerSeason {
  const start = parseDay(settings.start) ?? today;
  const declared = races.filter((race) => race.declared);
  // A usual week goes on as far as the plan: it does not set its end.
  const calendar = runs.findLast(({ source }) => source.name !== USUAL_WEEK);
  const lastMonday = lastMondayOf(today, weeks, declared, calendar?.day, values);
  // Past the last run nothing is known: the calendar has ended, the running has not dropped.
  const minutes = byWeek(runs, (run) => run.end - run.start);
  const input = {
    start,
    lastDay: Math.max(lastMonday + 6, start),
    races,
    level: settings.level,
    runMinutes: (monday: Day) => minutes(Math.min(monday, mondayOf(runs.at(-1)?.day ?? monday))),
    hardRuns: byWeek(runs, (run) => (run.demand === "hard" ? 1 : 0)),
    dose: settings.dose,
    ageYears: ageOn(settings, today),
  };
  const season = seasonOf(input, values);
  const byMonday = new Map(season.weeks.map((week) => [week.monday, week]));
  const first = mondayOf(today);
  const shown: SeasonWeek[] = [];
  for (let monday = first; monday <= lastMonday; monday += 7)
    shown.push(byMonday.get(monday) ?? beforeTheSeason(monday));
  return {
    weeks: shown,
    blocks: season.blocks.filter(({ from, to }) => to >= first && from <= lastMonday),
    fromStart: season.blocks,
    deloadIn: (monday) => byMonday.get(monday)?.deload ?? false,
    values,
    targetOf: (monday) => byMonday.get(monday)?.dose.target ?? 0,
    phaseOf: (monday) => byMonday.get(monday)?.phase ?? "transition",
  };
}

function byWeek(runs: readonly Run[], amountOf: (run: Run) => number): (monday: Day) => number {
  const sums = new Map<Day, number>();
  for (const run of runs) sums.set(mondayOf(run.day), (sums.get(mondayOf(run.day)) ?? 0) + amountOf(run));
  return (monday) => sums.get(monday) ?? 0;
}

/** A week before the runner’s start wants nothing. */
function beforeTheSeason(monday: Day): SeasonWeek {
  const date = formatDay(monday);
  const text = `Your programme has not begun in the week of ${date}.`;
  return {
    monday,
    phase: "transition",
    inSeason: false,
    deload: false,
    dose: { min: 0, target: 0, max: 0 },
    why: [{ rule: "S8", text, grade: "D", sources: [], facts: { monday: date } }],
  };
}
