import { FORBIDDEN } from "./problem.ts";
import { type Reader, readersOf } from "./reader.ts";
import type { Track } from "./track.ts";

/**
 * What one pass along a track finds.
 * `values[(item * 3 + focus) * states + (n - 1) * uses1 + u]`: the least cost of a choice that ends with a session there,
 * the n-th of its week with u on free days; weeks before are paid, its own is not.
 * `closed[item * 3 + focus]`: the same with its own week paid, over all n and u. `end`: the least cost of any choice.
 */
export interface Sweep {
  readonly values: Float64Array;
  readonly closed: Float64Array;
  readonly states: number;
  readonly end: number;
}

/** One exact pass: each item looks up its best predecessor in running minima, so the work is even for every item. */
export function sweep(track: Track): Sweep {
  const states = track.most * track.uses1;
  const values = new Float64Array(track.size * 3 * states).fill(FORBIDDEN);
  const closed = new Float64Array(track.size * 3).fill(FORBIDDEN);
  const readers = readersOf(track, values, closed);
  let start = 0;
  let end = 0;
  let lastFact = -1;
  const led = new Float64Array(states);
  for (let i = 0; i < track.size; i++) {
    if (isForbidden(track, i)) continue;
    const isFact = track.fact[i] === 1;
    for (const reader of readers) reader.moveTo(i);
    if (start < FORBIDDEN) open(track, values, states, i, start);
    for (const reader of readers) arrive(track, values, i, reader, led);
    if (isFact && lastFact >= 0) follow(track, values, closed, states, lastFact, i);
    const best = close(track, values, closed, states, i);
    if (isFact) {
      for (const reader of readers) reader.startAt(i);
      lastFact = i;
      start = FORBIDDEN;
      end = best;
    } else if (best < end) end = best;
  }
  return { values, closed, states, end };
}

/** Item `i` as the first session of all. */
function open(track: Track, values: Float64Array, states: number, i: number, start: number): void {
  const state = track.uses[i] as number;
  for (let f = 0; f < 3; f++) lower(values, (i * 3 + f) * states + state, start);
}

/** Whether no focus is allowed at an item. */
function isForbidden({ cost }: Track, i: number): boolean {
  const at = i * 3;
  return (
    (cost[at] as number) >= FORBIDDEN && (cost[at + 1] as number) >= FORBIDDEN && (cost[at + 2] as number) >= FORBIDDEN
  );
}

/**
 * Item `i` after the best session that a reader holds, by each of its arcs. `led` is room for what leads on from each
 * state of the running week: the same for every arc, so it is worked out once.
 */
function arrive(track: Track, values: Float64Array, i: number, reader: Reader, led: Float64Array): void {
  const { near, all } = reader;
  const states = led.length;
  const wants = track.wants[i] === 1;
  const far = track.far.cost;
  const uses = track.uses[i] as number;
  const { uses1 } = track;
  const every0 = all[0] as number;
  const paid = Math.min(all[1] as number, wants ? Math.min(near[0] as number, every0 + far) : every0);
  const last = states - uses1;
  let least = paid;
  for (let s = 0; s < last; s++) {
    const every = all[2 + s] as number;
    const value = wants ? Math.min(near[2 + s] as number, every + far) : every;
    led[s] = value;
    if (value < least) least = value;
  }
  if (least >= FORBIDDEN) return;
  for (const { to, cost } of reader.arcs) {
    if ((track.cost[i * 3 + to] as number) >= FORBIDDEN) continue;
    const node = (i * 3 + to) * states + uses;
    lower(values, node, paid + cost);
    for (let s = 0; s < last; s++) lower(values, node + s + uses1, (led[s] as number) + cost);
  }
}

/** A fact after a fact: between two facts of the runner no rule is broken and none is charged. */
function follow(
  track: Track,
  values: Float64Array,
  closed: Float64Array,
  states: number,
  from: number,
  i: number,
): void {
  const uses = track.uses[i] as number;
  const sameWeek = track.week[from] === track.week[i];
  for (let f = 0; f < 3; f++) {
    for (let g = 0; g < 3; g++) {
      const node = (i * 3 + g) * states;
      if (!sameWeek) lower(values, node + uses, closed[from * 3 + f] as number);
      else
        for (let s = 0; s + track.uses1 < states; s++)
          lower(values, node + s + track.uses1 + uses, values[(from * 3 + f) * states + s] as number);
    }
  }
}

/** Adds the item's own cost to what led to it, pays its week, and gives the least of it. */
function close(track: Track, values: Float64Array, closed: Float64Array, states: number, i: number): number {
  const { uses1, most } = track;
  const week = (track.week[i] as number) * (most + 1) * uses1 + uses1;
  let best = FORBIDDEN;
  for (let f = 0; f < 3; f++) {
    const own = track.cost[i * 3 + f] as number;
    const node = (i * 3 + f) * states;
    let least = FORBIDDEN;
    for (let s = 0; s < states; s++) {
      const led = values[node + s] as number;
      if (led >= FORBIDDEN || own >= FORBIDDEN) {
        values[node + s] = FORBIDDEN;
        continue;
      }
      values[node + s] = led + own;
      least = Math.min(least, led + own + (track.closing[week + s] as number));
    }
    closed[i * 3 + f] = least;
    best = Math.min(best, least);
  }
  return best;
}

function lower(values: Float64Array, at: number, value: number): void {
  if (value < (values[at] as number)) values[at] = value;
}
