import type { Day } from "../calendar/day.ts";
import { parseWhen } from "../calendar/when.ts";
import type { Zone } from "../calendar/zone.ts";
import type { RunnerState } from "../journal/entry.ts";

interface Known {
  readonly state: Pick<RunnerState, "shown" | "missed" | "done">;
  readonly zone: Zone;
  readonly today: Day;
}

/**
 * The day from which the work is new again after a break of more than `longDays` (P26, L5): the day of the first session
 * after it, or today where it still lasts. A break counts from the first missed session; gaps that the plan made itself are
 * none. Null: there was none.
 */
export function afterBreak({ state, zone, today }: Known, longDays: number): Day | null {
  let missedFrom: Day | null = null;
  let after: Day | null = null;
  for (const { day, missed } of pastSessions(state, zone, today)) {
    if (missed) missedFrom ??= day;
    else {
      if (missedFrom !== null && day - missedFrom > longDays) after = day;
      missedFrom = null;
    }
  }
  return missedFrom !== null && today - missedFrom > longDays ? today : after;
}

/** Sessions that were done up to today, and those told before it with whether they were missed, by day. */
function pastSessions(state: Known["state"], zone: Zone, today: Day): { day: Day; missed: boolean }[] {
  const told = [...state.shown.values()].map(({ id, start }) => ({
    start,
    missed: state.missed.has(id),
    until: today - 1,
  }));
  const done = state.done.map(({ start }) => ({ start, missed: false, until: today }));
  return [...told, ...done]
    .flatMap(({ start, missed, until }) => {
      const day = parseWhen(start, zone)?.day;
      return day === undefined || day > until ? [] : [{ day, missed }];
    })
    .sort((a, b) => a.day - b.day || Number(a.missed) - Number(b.missed));
}
