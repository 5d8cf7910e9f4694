import type { Plan } from "@stridelift/core";

type Run = Plan["runs"][number];

/** Further off than this a run says nothing about a session. */
const NEAR_MIN = 4 * 24 * 60;

/** A run with the minutes between it and a session; 0: they overlap. */
export interface NearRun {
  readonly run: Run;
  readonly minutes: number;
}

/** The last run before a session and the first after it, each with the time between; null: none is near. */
export function nearRuns(
  runs: readonly Run[],
  { start, end }: { readonly start: string; readonly end: string },
): { readonly before: NearRun | null; readonly after: NearRun | null } {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  let before: NearRun | null = null;
  let after: NearRun | null = null;
  for (const run of runs) {
    const [begins, ends] = [Date.parse(run.start), Date.parse(run.end)];
    if (begins < from) {
      const minutes = Math.max(0, Math.round((from - ends) / 60_000));
      if (minutes <= NEAR_MIN && (before === null || minutes < before.minutes)) before = { run, minutes };
    } else {
      const minutes = Math.max(0, Math.round((begins - to) / 60_000));
      if (minutes <= NEAR_MIN && (after === null || minutes < after.minutes)) after = { run, minutes };
    }
  }
  return { before, after };
}
