import type { Day } from "../../calendar/day.ts";
import { parseWhen } from "../../calendar/when.ts";
import type { Zone } from "../../calendar/zone.ts";
import type { RunnerState } from "../../journal/entry.ts";

/** A time in which sessions were missed. */
export interface Break {
  /** The day of the first missed session. */
  readonly from: Day;
  /** The day of the first session after it; null: it still lasts today. */
  readonly back: Day | null;
}

type Known = Pick<RunnerState, "shown" | "missed" | "done">;

/** L5: the breaks up to today, by day. A session that was told and not called missed counts as done, as do all of today. */
export function breaksOf(state: Known, zone: Zone, today: Day): Break[] {
  const breaks: Break[] = [];
  let from: Day | null = null;
  for (const { day, missed } of pastSessions(state, zone, today)) {
    if (missed) from ??= day;
    else {
      if (from !== null) breaks.push({ from, back: day });
      from = null;
    }
  }
  return from === null ? breaks : [...breaks, { from, back: null }];
}

/** Sessions done up to today, and those told before it with whether they were missed; of one day the done ones first. */
function pastSessions(state: Known, zone: Zone, today: Day): { day: Day; missed: boolean }[] {
  const told = [...state.shown.values()].map(({ id, start }) => ({
    start,
    missed: state.missed.has(id),
    last: today - 1,
  }));
  const done = state.done.map(({ start }) => ({ start, missed: false, last: today }));
  return [...told, ...done]
    .flatMap(({ start, missed, last }) => {
      const day = parseWhen(start, zone)?.day;
      return day === undefined || day > last ? [] : [{ day, missed }];
    })
    .sort((a, b) => a.day - b.day || Number(a.missed) - Number(b.missed));
}
