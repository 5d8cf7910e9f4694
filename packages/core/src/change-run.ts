import type { Entry, EntryData } from "./journal/entry.ts";
import { fold } from "./journal/fold.ts";
import type { PlanRun } from "./plan-schema.ts";
import { saidRuns } from "./runs/said-run.ts";

/**
 * The fact that the runner moved a run of the plan to `start`: a date (the time of day stays), a time on the runner's clock or an
 * instant. Null where no calendar and no usual week has the run: a race of the race list or a recording is changed there.
 */
export function runMoved(
  entries: readonly Entry[],
  { source: { name, uid } }: Pick<PlanRun, "source">,
  start: string,
): EntryData<"run-moved"> | null {
  const run = { source: name, uid };
  const from = startAtSource(entries, run);
  return from === undefined ? null : { ...run, start, from };
}

/** The fact that a run of the plan does not take place; null as in `runMoved`. */
export function runDropped(
  entries: readonly Entry[],
  { source: { name, uid } }: Pick<PlanRun, "source">,
): EntryData<"run-dropped"> | null {
  const run = { source: name, uid };
  const start = startAtSource(entries, run);
  return start === undefined ? null : { ...run, start };
}

function startAtSource(
  entries: readonly Entry[],
  run: { readonly source: string; readonly uid: string },
): string | undefined {
  const { state } = fold(entries);
  return saidRuns(state.events, state.usualWeeks)(run)?.start;
}
