import { type Day, parseDay } from "../calendar/day.ts";
import type { Zone } from "../calendar/zone.ts";
import type { RunnerState } from "../journal/entry.ts";
import type { RunDraft } from "./draft.ts";
import { isRunKind } from "./event-parts.ts";
import { normaliseTitle } from "./fold.ts";
import type { RunValues } from "./parameters.ts";
import type { RunChanges } from "./run-changes.ts";
import { usualRuns } from "./usual-week.ts";

/** How far a usual week is drawn. */
export interface Reach {
  readonly today: Day;
  /** The last day to draw, by the last day with a run of a calendar. */
  readonly until: (lastRunDay: Day | undefined) => Day;
}

/** As far back as a plan may reach ahead: a week drawn decades ago tells nothing more. */
const DAYS_BACK = 156 * 7;

type DrawingFacts = Pick<RunnerState, "settings" | "races" | "corrections"> & Partial<Pick<RunnerState, "usualWeeks">>;

/**
 * The runs of the usual weeks beside the calendar's `runs`, as far as `reach` wants; without one none. A race takes the
 * place of its day's usual run, unless the runner moved that.
 */
export function drawnRuns(
  runs: readonly RunDraft[],
  { usualWeeks = [], settings, races, corrections }: DrawingFacts,
  changes: RunChanges,
  zone: Zone,
  values: RunValues,
  reach: Reach | undefined,
): RunDraft[] {
  if (reach === undefined || usualWeeks.length === 0) return [];
  const last = runs.length === 0 ? undefined : runs.reduce((latest, { day }) => Math.max(latest, day), -Infinity);
  const days = { first: reach.today - DAYS_BACK, last: reach.until(last) };
  const raced = new Set([
    ...races.flatMap(({ date }) => parseDay(date) ?? []),
    ...runs.filter(({ kind }) => kind === "race").map(({ day }) => day),
  ]);
  return usualRuns(usualWeeks, days, zone, settings, values)
    .filter((run) => changes.has(run) || !raced.has(run.day))
    .flatMap((run) => corrected(run, corrections));
}

/** R4: what the runner says of a title holds here too; what is no run then is left out. */
function corrected(run: RunDraft, corrections: RunnerState["corrections"]): RunDraft[] {
  const kind = corrections.get(normaliseTitle(run.title));
  if (kind === undefined) return [run];
  return isRunKind(kind) ? [{ ...run, kind, because: "you said so" }] : [];
}
