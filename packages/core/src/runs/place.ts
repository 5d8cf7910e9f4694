import { type Day, mondayOf } from "../calendar/day.ts";
import type { RunDraft } from "./draft.ts";
import type { RunValues } from "./parameters.ts";
import type { RunKind } from "./run.ts";

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

/** What a run is measured against: its neighbours in time and its week. */
interface Surroundings {
  /** Median minutes of the runs around, this one not counted; 0 where there are none. */
  readonly median: number;
  /** Its part of the ISO week's minutes, 0–1. */
  readonly share: number;
  readonly longestOfWeek: boolean;
  /** How many times as long the longest of the week is; 1 where this run is that. */
  readonly outdone: number;
}

type ByDay = ReadonlyMap<Day, readonly RunDraft[]>;

function between(byDay: ByDay, first: Day, last: Day): RunDraft[] {
  const found: RunDraft[] = [];
  for (let day = first; day <= last; day++) found.push(...(byDay.get(day) ?? []));
  return found;
}

function surroundings(run: RunDraft, byDay: ByDay, values: RunValues): Surroundings {
  const near = between(byDay, run.day - values.contextDays, run.day + values.contextDays).filter((r) => r !== run);
  const monday = mondayOf(run.day);
  const week = between(byDay, monday, monday + 6);
  const total = week.reduce((sum, r) => sum + r.minutes, 0);
  return {
    median: median(near.map((r) => r.minutes).sort((a, b) => a - b)),
    share: total > 0 ? run.minutes / total : 0,
    longestOfWeek: week.every((r) => r.minutes <= run.minutes),
    outdone: Math.max(1, ...week.map((r) => r.minutes / run.minutes)),
  };
}

/** R2: the kind that a run's length gives it among the others; undefined where it is nothing but a run. */
function kindByPlace(
  run: RunDraft,
  around: Surroundings,
  values: RunValues,
): { kind: RunKind; because: string } | undefined {
  const known = around.median > 0 && around.outdone < values.outdone;
  if (run.minutes >= values.longMinutes)
    return { kind: "long", because: `it lasts ${Math.round(run.minutes)} minutes` };
  const far = run.minutes >= values.mediumLongMinutes;
  if (known && far && run.minutes >= values.longOverMedianFar * around.median)
    return { kind: "long", because: `at ${Math.round(run.minutes)} minutes it is longer than the runs around it` };
  if (known && run.minutes >= values.longOverMedian * around.median && around.share >= values.longShareOfWeek)
    return {
      kind: "long",
      because: `it is ${Math.round(around.share * 100)} % of its week and longer than the runs around it`,
    };
  return far ? { kind: "medium-long", because: `it lasts ${Math.round(run.minutes)} minutes` } : undefined;
}

function decided(run: RunDraft, around: Surroundings, values: RunValues): RunDraft {
  const place = kindByPlace(run, around, values);
  if (place) return { ...run, ...place, confidence: place.kind === "long" && around.longestOfWeek ? 0.55 : 0.5 };
  return { ...run, kind: "easy", confidence: 0.45, because: "nothing says that it is more than an easy run" };
}

function lengthened(run: RunDraft, around: Surroundings, values: RunValues): RunDraft {
  const place = kindByPlace(run, around, values);
  if (place?.kind !== "long" || run.minutes < values.lengthenMinutes || !around.longestOfWeek) return run;
  return { ...run, kind: "long", confidence: 0.55, because: `${place.because}, the longest of its week` };
}

function endurance(run: RunDraft, around: Surroundings, values: RunValues): RunDraft {
  if (run.minutes >= values.longMinutes || around.longestOfWeek)
    return { ...run, kind: "long", confidence: 0.55, because: `${run.because}, and it is the longest of its week` };
  return { ...run, kind: "medium-long", confidence: 0.5 };
}

/** R2, the place among other runs: decides the kinds that the titles leave open. The order and number of runs stay. */
export function placeRuns(runs: readonly RunDraft[], values: RunValues): RunDraft[] {
  const byDay = Map.groupBy(runs, (run) => run.day);
  return runs.map((run) => {
    if (run.place === "nothing") return run;
    const around = surroundings(run, byDay, values);
    if (run.place === "decide") return decided(run, around, values);
    return run.place === "lengthen" ? lengthened(run, around, values) : endurance(run, around, values);
  });
}
