import type { Plan, UsualWeek } from "@stridelift/core";
import { dayAfter } from "./day-after.ts";

export type UsualRun = UsualWeek["runs"][number];
export type UsualKind = UsualRun["kind"];

/** Every kind that comes round in a week, and how long such a run usually is. */
export const USUAL_MINUTES: Readonly<Record<UsualKind, number>> = {
  easy: 45,
  steady: 50,
  quality: 60,
  "medium-long": 75,
  long: 100,
  "long-quality": 110,
};

/** What each takes out of a runner, for its mark: the planner decides by its own measure. */
export const DEMANDS: Readonly<Record<UsualKind, Plan["runs"][number]["demand"]>> = {
  easy: "easy",
  steady: "medium",
  quality: "hard",
  "medium-long": "medium",
  long: "hard",
  "long-quality": "hard",
};

/** Weeks as many runners have them, by their number of runs: something to begin with and to change. */
const BEGINNINGS: Readonly<Record<number, readonly (readonly [weekday: number, kind: UsualKind])[]>> = {
  2: [
    [3, "easy"],
    [7, "long"],
  ],
  3: [
    [2, "quality"],
    [4, "easy"],
    [7, "long"],
  ],
  4: [
    [2, "quality"],
    [4, "easy"],
    [6, "easy"],
    [7, "long"],
  ],
  5: [
    [2, "quality"],
    [3, "easy"],
    [4, "steady"],
    [6, "easy"],
    [7, "long"],
  ],
  6: [
    [1, "easy"],
    [2, "quality"],
    [3, "medium-long"],
    [4, "easy"],
    [6, "steady"],
    [7, "long"],
  ],
  7: [
    [1, "easy"],
    [2, "quality"],
    [3, "medium-long"],
    [4, "easy"],
    [5, "quality"],
    [6, "easy"],
    [7, "long"],
  ],
};
export const BEGINNING_COUNTS = Object.keys(BEGINNINGS);

/** A week with so many runs, to begin with. */
export function beginning(count: string): UsualRun[] {
  return (BEGINNINGS[Number(count)] ?? []).map(([weekday, kind]) => ({ weekday, kind, minutes: USUAL_MINUTES[kind] }));
}

/** The runs by weekday, then time; runs without a time keep the order in which they were drawn. */
export function inWeekOrder(runs: readonly UsualRun[]): UsualRun[] {
  const key = ({ weekday, from = "" }: UsualRun) => `${weekday} ${from}`;
  return [...runs].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The runs with one in the place of another; null takes it out. */
export function withRun(runs: readonly UsualRun[], old: UsualRun | null, now: UsualRun | null): UsualRun[] {
  const rest = old === null ? [...runs, ...(now === null ? [] : [now])] : replaced(runs, old, now);
  return inWeekOrder(rest);
}

function replaced(runs: readonly UsualRun[], old: UsualRun, now: UsualRun | null): UsualRun[] {
  return runs.flatMap((run) => (run !== old ? [run] : now === null ? [] : [now]));
}

/** A run with another kind: its length follows, unless the runner had chosen one. */
export function ofKind(run: UsualRun, kind: UsualKind): UsualRun {
  const minutes = run.minutes === USUAL_MINUTES[run.kind] ? USUAL_MINUTES[kind] : run.minutes;
  return { ...run, kind, minutes };
}

/** The usual week as a setting that holds from the week of a day on: weeks before it stay as they were. */
export function weekSince(today: string, runs: readonly UsualRun[]): UsualWeek {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { since: dayAfter(today, -sinceMonday), runs: [...runs] };
}
