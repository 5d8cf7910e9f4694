import type { Day } from "../calendar/day.ts";
import type { Phase } from "../plan-schema.ts";
import type { SeasonValues } from "./parameters/season-parameters.ts";

/** A lighter week, and why it is this one. */
export interface Deload {
  readonly monday: Day;
  /** Which loaded week it is since the last easy one: 4 where nothing moved it. */
  readonly nth: number;
  readonly planned: number;
  /** By how much the running falls against the week before, in %; 0 where it does not. */
  readonly runningDropPercent: number;
}

/**
 * S5: every 4th loaded week since the season's start or the last deload, taper or transition, moved by a week at most
 * onto one in which running drops by ≥ 20 %: the planned week before another, then the larger drop, then the earlier.
 * Right before a taper or transition there is none: the next week is the lighter one.
 * `weeks` are consecutive and begin with the season. A deload near the end may move past it: with three weeks more than
 * are shown, those shown do not depend on where the list ends. `runMinutes` is the running of the week of a Monday.
 */
export function deloadsOf(
  weeks: readonly { readonly monday: Day; readonly phase: Phase }[],
  runMinutes: (monday: Day) => number,
  v: SeasonValues["S5"],
): readonly Deload[] {
  const loaded = (i: number) => weeks[i] !== undefined && isLoaded(i);
  const isLoaded = (i: number) => weeks[i]?.phase !== "taper" && weeks[i]?.phase !== "transition";
  const deloads: Deload[] = [];
  let since = 0;
  weeks.forEach((_, i) => {
    if (!loaded(i)) since = i + 1;
    if (i < since + v.every - 1) return;
    const chosen = nearby(since, v)
      .filter((at) => range(since, at).every(loaded))
      .map((at) => deloadAt((weeks[at] as { monday: Day }).monday, at - since + 1, runMinutes, v))
      .reduce(better);
    const at = since + chosen.nth - 1;
    since += chosen.nth;
    if (isLoaded(at + 1)) deloads.push(chosen);
  });
  return deloads;
}

/** Indices of the planned week and those that it may move to, the planned one first, then the earlier. */
function nearby(since: number, v: SeasonValues["S5"]): number[] {
  const nths = [v.every, v.every - v.moveBy, v.every + v.moveBy];
  return nths.filter((nth, i) => i === 0 || (nth >= v.shortest && nth <= v.longest)).map((nth) => since + nth - 1);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function deloadAt(monday: Day, nth: number, runMinutes: (monday: Day) => number, v: SeasonValues["S5"]): Deload {
  const before = runMinutes(monday - 7);
  const dropPercent = before > 0 ? ((before - runMinutes(monday)) * 100) / before : 0;
  return { monday, nth, planned: v.every, runningDropPercent: dropPercent >= v.runningDrop ? dropPercent : 0 };
}

/** The first given is the planned week: it stays where it drops itself, and where nothing does. */
function better(best: Deload, next: Deload): Deload {
  const plannedDrops = best.nth === best.planned && best.runningDropPercent > 0;
  return !plannedDrops && next.runningDropPercent > best.runningDropPercent ? next : best;
}
