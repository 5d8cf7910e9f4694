import { type Day, dayOf, weekdayOf } from "../calendar/day.ts";
import { DEMAND_OF, type Run, type RunKind } from "../runs/run.ts";
import type { DayFacts, Slot } from "./slot.ts";

/** A Wednesday. */
export const WEDNESDAY: Day = dayOf(2026, 11, 25);

const EVENING = 18 * 60;
const SESSION_MIN = 45;

/** A run of a kind, so many days from the Wednesday; the clock is UTC's. */
export function runOn(days: number, kind: RunKind, { minute = 7 * 60, lastsMin = 60 } = {}): Run {
  const day = WEDNESDAY + days;
  const start = day * 1440 + minute;
  return {
    id: `${kind}-${start}`,
    start,
    end: start + lastsMin,
    day,
    assumedTime: false,
    assumedLength: false,
    title: kind,
    kind,
    demand: DEMAND_OF[kind],
    optional: false,
    confidence: 1,
    because: "the case says so",
    distanceM: null,
    done: false,
    source: { name: "case", uid: `${kind}-${start}` },
  };
}

/** What a case says of its slot; all else is the Wednesday's evening at six, far from every run. */
export type SlotPart = Partial<Omit<Slot, "on">> & { readonly on?: Partial<DayFacts> };

/** The slot of a case. A gap that the case gives brings the run it is measured to, an order the run it is judged by. */
export function slotOf(part: SlotPart): Slot {
  const minute = part.minute ?? EVENING;
  const start = WEDNESDAY * 1440 + minute;
  const end = start + SESSION_MIN;
  return {
    start,
    end,
    minute,
    overlaps: null,
    toHard: Number.POSITIVE_INFINITY,
    hardRun: runFrom(end, part.toHard, "quality"),
    toRace: Number.POSITIVE_INFINITY,
    toMedium: Number.POSITIVE_INFINITY,
    mediumRun: runFrom(end, part.toMedium, "steady"),
    sinceLong: Number.POSITIVE_INFINITY,
    longRun: runFrom(start, part.sinceLong === undefined ? undefined : -part.sinceLong - 120, "long", 120),
    toNearest: Number.POSITIVE_INFINITY,
    order: 0,
    easyAfter: false,
    liking: 0,
    announced: 0,
    ...part,
    on: dayOfCase(part),
  };
}

function dayOfCase({ on, order }: SlotPart): DayFacts {
  return {
    day: WEDNESDAY,
    weekday: weekdayOf(WEDNESDAY),
    free: !order,
    hardest: order ? runOn(0, "quality") : null,
    longYesterday: null,
    longBoth: false,
    nearRace: "any",
    race: null,
    newProgramme: false,
    older: false,
    preferred: false,
    ...on,
  };
}

function runFrom(at: number, gap: number | undefined, kind: RunKind, lastsMin = 60): Run | null {
  if (gap === undefined || gap === Number.POSITIVE_INFINITY) return null;
  const start = at + gap;
  const day = Math.floor(start / 1440);
  return runOn(day - WEDNESDAY, kind, { minute: start - day * 1440, lastsMin });
}
