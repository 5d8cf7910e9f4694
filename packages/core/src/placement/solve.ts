import { costAt } from "./pairs.ts";
import { FORBIDDEN, type Problem } from "./problem.ts";
import { type Sweep, sweep } from "./sweep.ts";
import { type Layout, layOut, reversed, type Track } from "./track.ts";

/** One session of a choice: a slot or a fact, by index, and the focus by index in FOCUSES. */
export interface Chosen {
  /** Index into `problem.slots`, or −1 − index into `problem.facts`. */
  readonly of: number;
  readonly focus: number;
}

/** A problem solved: what is best, and what every other choice would cost more. */
export interface Solution {
  readonly problem: Problem;
  /** The least cost of any choice, facts and empty weeks included. */
  readonly cost: number;
  /** The chosen sessions in time order; of all choices of that cost the one that P16 names. */
  readonly chosen: readonly Chosen[];
  /**
   * Regret of slot and focus: the cost of the best choice that contains it, less `cost`. Undefined where none does.
   */
  regret(slot: number, focus: number): number | undefined;
  /** The best choice that contains this slot and focus. Any one of several alike, always the same. */
  through(slot: number, focus: number): readonly Chosen[];
}

interface Passes {
  readonly layout: Layout;
  /** The layout's track reversed. */
  readonly mirror: Track;
  readonly forward: Sweep;
  readonly back: Sweep;
}

/**
 * Finds the cheapest choice exactly (P15): one pass forward, one back over the reversed track. The work grows evenly
 * with the number of slots. Deterministic (P16): it compares whole numbers only.
 */
export function solve(problem: Problem): Solution {
  const layout = layOut(problem);
  const forward = sweep(layout.track);
  const mirror = reversed(layout.track);
  const back = sweep(mirror);
  const passes = { layout, mirror, forward, back };
  const best = pathFrom(passes, undefined, forward.end, []);
  const bestBack = turned(layout.track, best);
  const toSlots = (path: readonly Place[]) =>
    path.map((p) => ({ of: layout.origin[p.item] as number, focus: p.focus }));
  return {
    problem,
    cost: layout.base + Math.floor(forward.end),
    chosen: toSlots(best),
    regret: (slot, focus) => {
      const cost = bestThrough(passes, layout.itemOf[slot] as number, focus);
      return cost >= FORBIDDEN ? undefined : Math.floor(cost) - Math.floor(forward.end);
    },
    through: (slot, focus) => toSlots(wholePath(passes, layout.itemOf[slot] as number, focus, best, bestBack)),
  };
}

/** Only the least cost: one pass, for the many changed problems that suggestions ask about. */
export function leastCost(problem: Problem): number {
  const { track, base } = layOut(problem);
  return base + Math.floor(sweep(track).end);
}

/** Calls back with each way the states before and after an item of a week meet, and what they cost together. */
function meetings(
  { layout, forward, back }: Passes,
  item: number,
  focus: number,
  met: (cost: number, before: number) => void,
): void {
  const { track } = layout;
  const { uses1, most, size } = track;
  const states = forward.states;
  const here = (item * 3 + focus) * states;
  const there = ((size - 1 - item) * 3 + focus) * states;
  const own = track.cost[item * 3 + focus] as number;
  const week = (track.week[item] as number) * (most + 1) * uses1;
  const uses = track.uses[item] as number;
  for (let s = 0; s < states; s++) {
    const before = forward.values[here + s] as number;
    if (before >= FORBIDDEN) continue;
    for (let t = 0; t < states; t++) {
      const after = back.values[there + t] as number;
      if (after >= FORBIDDEN) continue;
      const placed = Math.floor(s / uses1) + Math.floor(t / uses1) + 1;
      if (placed > most) break;
      const used = (s % uses1) + (t % uses1) - uses;
      const closing = track.closing[week + placed * uses1 + used] as number;
      if (closing < FORBIDDEN) met(before + after - own + closing, s);
    }
  }
}

function bestThrough(passes: Passes, item: number, focus: number): number {
  let best = FORBIDDEN;
  meetings(passes, item, focus, (cost) => {
    if (cost < best) best = cost;
  });
  return best;
}

/** A session of a walk along a track: its item and focus, and the state that its week has come to there. */
interface Place {
  readonly item: number;
  readonly focus: number;
  readonly state: number;
}

/** Where a walk stands, and the cost so far without that week. */
interface Step extends Place {
  readonly cost: number;
}

/**
 * Walks forward from a step (or from nothing) so that the whole costs `total`, the least there is from it: at each place
 * no more sessions if that reaches it, else the earliest start, then the heaviest focus, that still does. `known`, a best
 * walk, is tried first where only the cost matters; once on it, the rest of it is as good as any.
 */
function pathFrom(passes: Passes, from: Step | undefined, total: number, known: readonly Place[]): Place[] {
  const path: Place[] = [];
  let at = from;
  let ahead = 0;
  for (;;) {
    while (ahead < known.length && (known[ahead] as Place).item <= (at?.item ?? -1)) ahead++;
    const next = knownStep(passes, at, total, known.slice(ahead, ahead + KNOWN_TRIED)) ?? nextStep(passes, at, total);
    if (next === undefined) return path;
    path.push(next);
    const met = known.findIndex(({ item }) => item === next.item);
    if (met >= 0 && isSame(known[met] as Place, next)) return [...path, ...known.slice(met + 1)];
    at = next;
  }
}

function isSame(one: Place, other: Place): boolean {
  return one.item === other.item && one.focus === other.focus && one.state === other.state;
}

/** The nearest of the known can stand too close, so the second is tried too. */
const KNOWN_TRIED = 2;

function knownStep(passes: Passes, at: Step | undefined, total: number, known: readonly Place[]): Step | undefined {
  const { track } = passes.layout;
  for (const { item, focus } of known) {
    for (let i = (at?.item ?? -1) + 1; i < item; i++) if (track.fact[i] === 1) return undefined;
    const step = reach(passes, at, item, focus, total);
    if (step !== undefined) return step;
  }
  return undefined;
}

function nextStep(passes: Passes, at: Step | undefined, total: number): Step | undefined {
  const { track } = passes.layout;
  const first = at === undefined ? 0 : at.item + 1;
  if (endsAt(track, at, first) === total) return undefined;
  for (let i = first; i < track.size; i++) {
    for (let focus = 0; focus < 3; focus++) {
      const step = reach(passes, at, i, focus, total);
      if (step !== undefined) return step;
    }
    if (track.fact[i] === 1) break;
  }
  throw new Error(`no choice of cost ${total} goes on from item ${at?.item}`);
}

/** The cost if nothing more comes, undefined while a fact is still ahead. */
function endsAt(track: Layout["track"], at: Step | undefined, first: number): number | undefined {
  for (let i = first; i < track.size; i++) if (track.fact[i] === 1) return undefined;
  return at === undefined ? 0 : at.cost + closingOf(track, at.item, at.state);
}

/** The step to item `i` if some choice of cost `total` takes it next. */
function reach(passes: Passes, at: Step | undefined, i: number, focus: number, total: number): Step | undefined {
  const { layout, back, forward } = passes;
  const { track } = layout;
  const own = track.cost[i * 3 + focus] as number;
  if (own >= FORBIDDEN) return undefined;
  const pair = at === undefined ? 0 : pairCost(track, at, i, focus);
  if (pair >= FORBIDDEN) return undefined;
  const { uses1, most, size } = track;
  const same = at !== undefined && track.week[at.item] === track.week[i];
  const carried = same ? at.state + uses1 : 0;
  if (Math.floor(carried / uses1) >= most) return undefined;
  const before = at === undefined ? 0 : same ? at.cost : at.cost + closingOf(track, at.item, at.state);
  const there = ((size - 1 - i) * 3 + focus) * forward.states;
  const week = (track.week[i] as number) * (most + 1) * uses1 + uses1;
  for (let t = 0; t < forward.states; t++) {
    const after = back.values[there + t] as number;
    if (after >= FORBIDDEN) continue;
    if (Math.floor(carried / uses1) + Math.floor(t / uses1) >= most) break;
    if (before + pair + after + (track.closing[week + carried + t] as number) === total)
      return { item: i, focus, state: carried + (track.uses[i] as number), cost: before + pair + own };
  }
  return undefined;
}

function closingOf(track: Layout["track"], item: number, state: number): number {
  const { most, uses1 } = track;
  return track.closing[(track.week[item] as number) * (most + 1) * uses1 + uses1 + state] as number;
}

function pairCost(track: Layout["track"], at: Step, i: number, focus: number): number {
  const { item } = at;
  if (track.fact[item] === 1 && track.fact[i] === 1) return 0;
  const days = (track.day[i] as number) - (track.day[item] as number);
  if (days === 0) return FORBIDDEN;
  const steps = track.gaps[at.focus * 3 + focus] as NonNullable<Problem["gaps"][number]>;
  const gap = costAt(steps, (track.at[i] as number) - (track.at[item] as number));
  const far = days > track.far.days && track.wants[item] === 1 && track.wants[i] === 1 ? track.far.cost : 0;
  return gap + far;
}

/** The best choice through one item: walked forward, then back over the reversed track from what was found ahead. */
function wholePath(
  passes: Passes,
  item: number,
  focus: number,
  best: readonly Place[],
  bestBack: readonly Place[],
): Place[] {
  const total = bestThrough(passes, item, focus);
  let state = -1;
  meetings(passes, item, focus, (cost, s) => {
    if (cost === total && state < 0) state = s;
  });
  if (state < 0) throw new Error(`no choice goes through item ${item} with focus ${focus}`);
  const { layout, mirror, forward, back } = passes;
  const here = { item, focus, state, cost: forward.values[(item * 3 + focus) * forward.states + state] as number };
  const ahead = pathFrom(passes, here, total, best);
  const seen: Passes = { layout: { ...layout, track: mirror }, mirror: layout.track, forward: back, back: forward };
  const behind = pathFrom(seen, fromAhead(layout.track, here, ahead, total), total, bestBack);
  return [...turned(mirror, behind), here, ...ahead];
}

/** The step that a walk from the far end takes at `here`, where what lies ahead is known and all of it costs `total`. */
function fromAhead(track: Track, here: Step, ahead: readonly Place[], total: number): Step {
  const { item, focus } = here;
  const own = track.uses[item] as number;
  let state = own;
  for (const later of ahead) {
    if (track.week[later.item] !== track.week[item]) break;
    state += track.uses1 + (track.uses[later.item] as number);
  }
  const behind = here.cost - (track.cost[item * 3 + focus] as number);
  const week = closingOf(track, item, here.state + state - own);
  return { item: track.size - 1 - item, focus, state, cost: total - behind - week };
}

/** A walk along a track as one along its reverse, from the other end. */
function turned(track: Track, path: readonly Place[]): Place[] {
  const back: Place[] = [];
  for (const { item, focus } of path.toReversed()) {
    const last = back.at(-1);
    const sameWeek = last !== undefined && track.week[track.size - 1 - last.item] === track.week[item];
    const state = (sameWeek ? last.state + track.uses1 : 0) + (track.uses[item] as number);
    back.push({ item: track.size - 1 - item, focus, state });
  }
  return back;
}
