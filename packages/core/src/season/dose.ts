import { type Day, mondayOf } from "../calendar/day.ts";
import type { Dose } from "../journal/entry.ts";
import type { Phase } from "../plan-schema.ts";
import type { Level } from "./count-back.ts";
import type { SeasonValues } from "./parameters/season-parameters.ts";

/** A row of the table of S6. */
export type DoseRow = Exclude<Phase, "adaptation"> | "adaptation" | "adaptationNew" | "raceWeek";

export interface DoseWeek {
  readonly phase: Phase;
  /** The week of an A or B race. */
  readonly raceWeek: boolean;
  readonly hardRuns: number;
  /** Days of the week from the start entry to Sunday: 7 but in the first week. */
  readonly daysLeft: number;
}

export interface DoseRunner {
  readonly level: Level;
  readonly ageYears: number | null;
  /** The runner's own limits. */
  readonly limits: Dose | null;
}

/** What decided the target beside the table. */
export interface WeekDose {
  readonly dose: Dose;
  readonly row: DoseRow;
  readonly older: boolean;
  readonly manyHardRuns: boolean;
  /** The runner's own limits changed the table's row. */
  readonly limited: boolean;
}

/** S6: min ≤ target ≤ max sessions of a week. */
export function doseOf(week: DoseWeek, runner: DoseRunner, v: SeasonValues["S6"]): WeekDose {
  const row = doseRow(week, runner.level);
  const older = row === "sharpen" && runner.ageYears !== null && runner.ageYears >= v.olderFrom;
  const manyHardRuns = row === "sharpen" && week.hardRuns >= v.manyHardRuns;
  const target = older ? v.olderTarget : manyHardRuns ? v.sharpenTargetManyHardRuns : v[`${row}Target`];
  const usual = inOrder({ min: v[`${row}Min`], target, max: v[`${row}Max`] });
  const dose = withinLimits(usual, runner.limits, isLoaded(row));
  const limited = dose.min !== usual.min || dose.target !== usual.target || dose.max !== usual.max;
  return { dose: ofBegunWeek(dose, week.daysLeft), row, older, manyHardRuns: manyHardRuns && !older, limited };
}

function doseRow(week: DoseWeek, level: Level): DoseRow {
  if (week.raceWeek) return "raceWeek";
  return week.phase === "adaptation" && level === "new" ? "adaptationNew" : week.phase;
}

function isLoaded(row: DoseRow): boolean {
  return row !== "taper" && row !== "raceWeek" && row !== "transition";
}

/** The runner's target may raise the table's in loaded weeks; around races the table is a ceiling. */
function withinLimits(usual: Dose, limits: Dose | null, loaded: boolean): Dose {
  if (!limits) return usual;
  const max = Math.min(usual.max, limits.max);
  const target = loaded ? limits.target : Math.min(usual.target, limits.target);
  const min = loaded ? limits.min : Math.min(usual.min, limits.min);
  return inOrder({ min, target, max });
}

function inOrder({ min, target, max }: Dose): Dose {
  const least = Math.min(target, max);
  return { min: Math.min(min, least), target: least, max };
}

/** A week already begun has room for its share; one session stays possible where any is. */
function ofBegunWeek({ min, target, max }: Dose, daysLeft: number): Dose {
  const share = (sessions: number) => Math.floor((sessions * daysLeft) / 7);
  return { min: share(min), target: share(target), max: Math.min(max, Math.max(1, share(max))) };
}

/** Days from `start` to its Sunday, both included, in the week of the start; 7 in every other week. */
export function daysLeftIn(monday: Day, start: Day): number {
  return monday === mondayOf(start) ? monday + 7 - start : 7;
}
