import type { GapStep } from "../rules/rule.ts";
import { FOCUSES, type Slot } from "../rules/slot.ts";
import { type Fact, FORBIDDEN, type Problem } from "./problem.ts";

/**
 * A problem laid out along one direction of time, as flat numbers: slots and facts are its items. The same problem
 * reversed is a track too, so that one sweep serves the pass forward and the pass back.
 */
export interface Track {
  readonly size: number;
  /** Start of each item in minutes along the direction; civil day and week likewise. None ever falls. */
  readonly at: Int32Array;
  readonly day: Int32Array;
  readonly week: Int32Array;
  /** 1 where the item is a fact, which no path may leave out. */
  readonly fact: Uint8Array;
  /** Cost by item and focus, 3 to an item. */
  readonly cost: Float64Array;
  /** 1 where a session here counts in its week’s use of free days. */
  readonly uses: Uint8Array;
  /** 1 where its week wants enough sessions for a long pause to matter (P11). */
  readonly wants: Uint8Array;
  /** Most sessions, and counts of used free days, that a week’s state tells apart. */
  readonly most: number;
  readonly uses1: number;
  /** What a week costs more than an empty one, by week, sessions 0…most, uses: `(week * (most + 1) + n) * uses1 + u`. */
  readonly closing: Float64Array;
  readonly gaps: readonly (readonly GapStep[])[];
  readonly far: Problem["far"];
}

/** A track with what leads from its items back to the problem: index of the slot, or −1 − index of the fact. */
export interface Layout {
  readonly track: Track;
  readonly origin: Int32Array;
  /** Item of each slot. */
  readonly itemOf: Int32Array;
  /** Cost of the empty weeks: what no choice changes. */
  readonly base: number;
}

const MINUTES_A_DAY = 1440;

/**
 * What a session above its week's target adds: less than any cost, so that it decides only between equals (P6: above the
 * target none is wanted). A power of two keeps sums exact; whole costs are had back by rounding down.
 */
const UNASKED = 2 ** -12;

/** Lays a problem out forward in time. Instants are kept relative to the first week, so that they fit 32 bits. */
export function layOut(problem: Problem): Layout {
  const { slots, facts, weeks } = problem;
  const origin = Int32Array.from(merged(problem));
  const size = origin.length;
  const firstDay = weeks[0]?.monday ?? 0;
  const weekIndex = (day: number) => Math.max(0, Math.min(weeks.length + 1, Math.floor((day - firstDay) / 7) + 1));
  const shape = shapeOf(problem, weekIndex);
  const wants = [0, ...weeks.map(({ dose }) => (dose.target >= problem.far.wanted ? 1 : 0)), 0];
  const track = {
    size,
    at: new Int32Array(size),
    day: new Int32Array(size),
    week: new Int32Array(size),
    fact: new Uint8Array(size),
    cost: new Float64Array(size * 3).fill(FORBIDDEN),
    uses: new Uint8Array(size),
    wants: new Uint8Array(size),
    gaps: problem.gaps,
    far: problem.far,
    ...shape,
  };
  const itemOf = new Int32Array(slots.length);
  for (let i = 0; i < size; i++) {
    const from = origin[i] as number;
    if (from >= 0) {
      const { start, on } = slots[from] as Slot;
      itemOf[from] = i;
      const week = weekIndex(on.day);
      const each = on.free ? (shape.eachFree[week] as number) : 0;
      put(track, i, start - firstDay * MINUTES_A_DAY, on.day - firstDay, week);
      track.uses[i] = on.free ? (shape.counted[week] as number) : 0;
      track.wants[i] = wants[week] as number;
      for (let f = 0; f < 3; f++) track.cost[i * 3 + f] = (problem.cost[from * 3 + f] as number) + each;
    } else {
      const fact = facts[-1 - from] as Fact;
      const week = weekIndex(fact.day);
      put(track, i, fact.start - firstDay * MINUTES_A_DAY, fact.day - firstDay, week);
      track.fact[i] = 1;
      track.uses[i] = fact.onFree ? (shape.counted[week] as number) : 0;
      track.wants[i] = fact.target >= problem.far.wanted ? 1 : 0;
      track.cost[i * 3 + FOCUSES.indexOf(fact.focus)] =
        fact.cost + (fact.onFree ? (shape.eachFree[week] as number) : 0);
    }
  }
  return { track, origin, itemOf, base: weeks.reduce((sum, week) => sum + problem.weekCost(week, 0, 0), 0) };
}

function put(track: Pick<Track, "at" | "day" | "week">, i: number, at: number, day: number, week: number): void {
  track.at[i] = at;
  track.day[i] = day;
  track.week[i] = week;
}

/** Items by start, a fact before a slot of the same start: slot indices, and −1 − index for facts. */
function merged({ slots, facts }: Problem): number[] {
  const items: number[] = [];
  let f = 0;
  for (let s = 0; s < slots.length; s++) {
    while (f < facts.length && (facts[f] as Fact).start <= (slots[s]?.start ?? 0)) items.push(-1 - f++);
    items.push(s);
  }
  while (f < facts.length) items.push(-1 - f++);
  return items;
}

/**
 * The states that weeks need. Where using free days costs nothing or the same each time, a count of them is not kept:
 * the cost goes to the item (`eachFree`).
 */
function shapeOf(problem: Problem, weekIndex: (day: number) => number) {
  const { weeks, facts } = problem;
  const standing = new Int32Array(weeks.length + 2);
  for (const fact of facts) standing[weekIndex(fact.day)] = (standing[weekIndex(fact.day)] as number) + 1;
  const most = Math.max(1, ...standing, ...weeks.map((week) => week.dose.max));
  const counted = new Uint8Array(weeks.length + 2);
  const eachFree = new Int32Array(weeks.length + 2);
  weeks.forEach((week, w) => {
    const used = Array.from({ length: Math.min(week.free, most) + 1 }, (_, u) => problem.weekCost(week, 0, u));
    const each = (used[1] ?? used[0] ?? 0) - (used[0] ?? 0);
    const even = used.every((cost, u) => cost - (used[0] ?? 0) === u * each);
    if (even) eachFree[w + 1] = each;
    else counted[w + 1] = 1;
  });
  const uses1 = counted.includes(1) ? most + 1 : 1;
  const closing = new Float64Array((weeks.length + 2) * (most + 1) * uses1);
  weeks.forEach((week, w) => {
    const empty = problem.weekCost(week, 0, 0);
    for (let n = 0; n <= most; n++)
      for (let u = 0; u < uses1; u++) {
        const cap = Math.max(week.dose.max, standing[w + 1] as number);
        const unasked = UNASKED * Math.max(0, n - week.dose.target);
        closing[((w + 1) * (most + 1) + n) * uses1 + u] =
          n > cap ? FORBIDDEN : problem.weekCost(week, n, u) - empty + unasked;
      }
  });
  return { most, uses1, closing, counted, eachFree };
}

/** The same track seen from its end: first becomes last, minutes and days fall below zero so that they grow again. */
export function reversed(track: Track): Track {
  const { size, most, uses1 } = track;
  const weeks = track.closing.length / ((most + 1) * uses1);
  const flip = <T extends Int32Array | Uint8Array>(from: T, of: (x: number) => number): T => {
    const to = from.slice() as T;
    for (let i = 0; i < size; i++) to[i] = of(from[size - 1 - i] as number);
    return to;
  };
  const cost = new Float64Array(size * 3);
  for (let i = 0; i < size; i++)
    for (let f = 0; f < 3; f++) cost[i * 3 + f] = track.cost[(size - 1 - i) * 3 + f] as number;
  const closing = new Float64Array(track.closing.length);
  const stride = (most + 1) * uses1;
  for (let w = 0; w < weeks; w++)
    closing.set(track.closing.subarray((weeks - 1 - w) * stride, (weeks - w) * stride), w * stride);
  return {
    ...track,
    at: flip(track.at, (x) => -x),
    day: flip(track.day, (x) => -x),
    week: flip(track.week, (x) => weeks - 1 - x),
    fact: flip(track.fact, (x) => x),
    uses: flip(track.uses, (x) => x),
    wants: flip(track.wants, (x) => x),
    cost,
    closing,
    gaps: track.gaps.map((_, pair) => track.gaps[(pair % 3) * 3 + Math.floor(pair / 3)] as readonly GapStep[]),
  };
}
