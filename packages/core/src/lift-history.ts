import { formatDay, parseDay } from "./calendar/day.ts";
import type { Entry } from "./journal/entry.ts";
import { fold } from "./journal/fold.ts";
import { settingsOf } from "./journal/settings.ts";
import { exerciseOf } from "./library/exercises.ts";
import type { Pattern } from "./library/pattern.ts";
import { overlaysOf } from "./placement/overlays.ts";
import { liftSteps } from "./progression/lifts.ts";
import { loadValues } from "./progression/parameters.ts";
import { runnerZone } from "./runs/runner-zone.ts";
import { loggedWork } from "./session/history.ts";

/** How the estimated maximum of one exercise went, session by session. */
export interface LiftHistory {
  readonly exercise: string;
  readonly name: string;
  /** Null: an exercise that this library does not know. */
  readonly pattern: Pattern | null;
  readonly points: readonly LiftPoint[];
}

export interface LiftPoint {
  readonly date: string;
  /** L1: the estimate, with its error on either side; not rounded. */
  readonly kg: number;
  readonly lowKg: number;
  readonly highKg: number;
  /** Mostly from sets of many reps. */
  readonly rough: boolean;
  /** The heaviest of the session; null: none was written down. */
  readonly loadKg: number | null;
}

/**
 * L1: the estimated one-rep maximum after each logged session up to and with `today` (`YYYY-MM-DD`), by exercise in the order in
 * which they were first done, points by date. Sessions from which none can be estimated yet are left out, and exercises
 * without a point.
 */
export function liftHistory(entries: readonly Entry[], today: string): LiftHistory[] {
  const day = parseDay(today);
  if (day === undefined) throw new Error(`today is "${today}", which is no date of the form YYYY-MM-DD`);
  const { state } = fold(entries);
  const settings = settingsOf(state, today);
  const work = loggedWork({ state, zone: runnerZone(state, settings.zone, day), today: day });
  const values = loadValues(overlaysOf(state).values);
  const steps = liftSteps(work, exerciseOf, settings.level, settings.loads, values);
  return [...steps].flatMap(([id, lifts]) => {
    const known = exerciseOf(id);
    const points = lifts.flatMap(({ e1RM, lastDay, lastLoadKg }): LiftPoint[] => {
      if (e1RM === null) return [];
      const { kg, errorPercent, rough } = e1RM;
      const band = (kg * errorPercent) / 100;
      return [{ date: formatDay(lastDay), kg, lowKg: kg - band, highKg: kg + band, rough, loadKg: lastLoadKg }];
    });
    return points.length === 0
      ? []
      : [{ exercise: id, name: known?.name ?? id, pattern: known?.pattern ?? null, points }];
  });
}
