import { type Day, formatDay, mondayOf, parseDay } from "./calendar/day.ts";
import { parseWhen } from "./calendar/when.ts";
import type { Entry, RunnerState } from "./journal/entry.ts";
import { fold } from "./journal/fold.ts";
import { exerciseOf } from "./library/exercises.ts";
import { PATTERNS, type Pattern } from "./library/pattern.ts";
import { overlaysOf, runValuesOf } from "./placement/overlays.ts";
import type { Plan } from "./plan-schema.ts";
import { type Effort, loadTotals, sessionLoad } from "./progression/session-load.ts";
import type { RunValues } from "./runs/parameters.ts";
import { readRuns } from "./runs/read-runs.ts";
import type { Demand, Run } from "./runs/run.ts";
import { runnerZone } from "./runs/runner-zone.ts";

interface PlannedAndDone {
  readonly planned: number;
  readonly done: number;
}

/** What one week was to be and was. */
export interface WeekTotals {
  readonly monday: string;
  /** `done` counts sessions of the runner’s own making too; `unlogged` of them say nothing of their sets. */
  readonly sessions: PlannedAndDone & { readonly missed: number; readonly unlogged: number };
  /** Sets by pattern, in the order of `PATTERNS`; those without any are left out. Done: as far as they were logged. */
  readonly patterns: readonly (PlannedAndDone & { readonly pattern: Pattern })[];
  readonly contacts: PlannedAndDone;
  /** L6: RPE × minutes of the lifts done; `unsaid` counts those that lack one of the two. */
  readonly lift: number;
  readonly unsaid: number;
  /** The same of runs, on an effort that is taken from what each demands: our choice. Done: those recorded. */
  readonly run: PlannedAndDone;
  readonly runMinutes: PlannedAndDone;
}

type Draft = {
  -readonly [K in keyof WeekTotals]: K extends "patterns"
    ? Map<Pattern, { planned: number; done: number }>
    : WeekTotals[K] extends number | string
      ? WeekTotals[K]
      : { -readonly [F in keyof WeekTotals[K]]: number };
};

/**
 * Every ISO week from the first with a session or a run to the last of `plan`, which is the plan of these entries, in their
 * order; a week without anything is there too. What is planned counts sessions that were shown as they were shown.
 */
export function weekTotals(plan: Plan, entries: readonly Entry[]): WeekTotals[] {
  const { state } = fold(entries);
  const zone = runnerZone(state, plan.timeZone, dayOf(plan.today));
  const values = runValuesOf(overlaysOf(state).values);
  const drafts = new Map<Day, Draft>();
  const weekOf = (day: Day): Draft => {
    const monday = mondayOf(day);
    const known = drafts.get(monday) ?? emptyWeek(monday);
    drafts.set(monday, known);
    return known;
  };
  for (const { monday } of plan.weeks) weekOf(dayOf(monday));
  for (const session of plan.sessions) countPlanned(weekOf(dayOf(session.start)), session, state);
  for (const done of state.done) {
    const day = parseWhen(done.start, zone)?.day;
    if (day !== undefined) countDone(weekOf(day), done);
  }
  const lastDay = dayOf(plan.weeks.at(-1)?.monday ?? plan.today) + 6;
  const { runs } = readRuns(state, zone, values, { today: dayOf(plan.today), until: () => lastDay });
  countRuns(runs, values, weekOf);
  const mondays = [...drafts.keys()].sort((a, b) => a - b);
  const [first = 0, last = -1] = [mondays[0], mondays.at(-1)];
  const weeks: WeekTotals[] = [];
  for (let monday = first; monday <= last; monday += 7) weeks.push(totalsOf(weekOf(monday)));
  return weeks;
}

function dayOf(text: string): Day {
  return parseDay(text.slice(0, "2027-03-01".length)) ?? 0;
}

function emptyWeek(monday: Day): Draft {
  return {
    monday: formatDay(monday),
    sessions: { planned: 0, done: 0, missed: 0, unlogged: 0 },
    patterns: new Map(),
    contacts: { planned: 0, done: 0 },
    lift: 0,
    unsaid: 0,
    run: { planned: 0, done: 0 },
    runMinutes: { planned: 0, done: 0 },
  };
}

function countPlanned(week: Draft, session: Plan["sessions"][number], state: RunnerState): void {
  if (session.status === "done" && !state.shown.has(session.id)) return;
  week.sessions.planned++;
  if (session.status === "missed") week.sessions.missed++;
  for (const { exercise, sets } of session.blocks.flatMap(({ exercises }) => exercises))
    countSets(week, "planned", exercise, sets);
}

function countDone(week: Draft, { exercises = [], rpe, minutes }: RunnerState["done"][number]): void {
  week.sessions.done++;
  if (exercises.length === 0) week.sessions.unlogged++;
  const effort: Effort = { kind: "lift", rpe: rpe ?? null, minutes: minutes ?? null };
  const { lift, unsaid } = loadTotals([effort]);
  week.lift += lift;
  week.unsaid += unsaid;
  for (const { exercise, sets } of exercises) countSets(week, "done", exercise, sets);
}

function countSets(
  week: Draft,
  as: keyof PlannedAndDone,
  exercise: string,
  sets: readonly { readonly contacts?: number | undefined }[],
): void {
  for (const { contacts = 0 } of sets) week.contacts[as] += contacts;
  const pattern = exerciseOf(exercise)?.pattern;
  if (pattern === undefined) return;
  const count = week.patterns.get(pattern) ?? { planned: 0, done: 0 };
  count[as] += sets.length;
  week.patterns.set(pattern, count);
}

function countRuns(runs: readonly Run[], values: RunValues, weekOf: (day: Day) => Draft): void {
  const effort: Readonly<Record<Demand, number>> = {
    easy: values.effortEasy,
    medium: values.effortMedium,
    hard: values.effortHard,
  };
  for (const { day, start, end, demand, done } of runs) {
    const week = weekOf(day);
    for (const as of done ? (["planned", "done"] as const) : (["planned"] as const)) {
      week.run[as] += sessionLoad(effort[demand], end - start);
      week.runMinutes[as] += end - start;
    }
  }
}

function totalsOf({ patterns, ...week }: Draft): WeekTotals {
  return {
    ...week,
    patterns: PATTERNS.flatMap((pattern) => {
      const count = patterns.get(pattern);
      return count === undefined || count.planned + count.done === 0 ? [] : [{ pattern, ...count }];
    }),
  };
}
