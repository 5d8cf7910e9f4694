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
  /** The least cost with exactly `placed` sessions in a week (index), undefined where no choice has them. */
  costWith(week: number, placed: number): { cost: number; slot: number; focus: number } | undefined;
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
  const toSlots = (path: readonly Chosen[]) => path.map((c) => ({ of: layout.origin[c.of] as number, focus: c.focus }));
  return {
    problem,
    cost: layout.base + forward.end,
    chosen: toSlots(best),
    regret: (slot, focus) => {
      const cost = bestThrough(passes, layout.itemOf[slot] as number, focus);
      return cost >= FORBIDDEN ? undefined : cost - forward.end;
    },
    through: (slot, focus) => toSlots(wholePath(passes, layout.itemOf[slot] as number, focus, best)),
    costWith: (week, placed) => withPlaced(passes, week, placed),
  };
}

/** Only the least cost: one pass, for the many changed problems that suggestions ask about. */
export function leastCost(problem: Problem): number {
  const { track, base } = layOut(problem);
  return base + sweep(track).end;
}

/** Calls back with each way the states before and after an item of a week meet, and what they cost together. */
function meetings(
  { layout, forward, back }: Passes,
  item: number,
  focus: number,
  met: (cost: number, placed: number, before: number, after: number) => void,
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
      if (closing < FORBIDDEN) met(before + after - own + closing, placed, s, t);
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

function withPlaced(passes: Passes, week: number, placed: number): ReturnType<Solution["costWith"]> {
  const { layout } = passes;
  let best: { cost: number; item: number; focus: number } | undefined;
  for (let i = 0; i < layout.track.size; i++) {
    if (layout.track.week[i] !== week + 1) continue;
    for (let focus = 0; focus < 3; focus++)
      meetings(passes, i, focus, (cost, n) => {
        if (n === placed && (best === undefined || cost < best.cost)) best = { cost, item: i, focus };
      });
  }
  if (best === undefined) return undefined;
  return { cost: layout.base + best.cost, slot: layout.origin[best.item] as number, focus: best.focus };
}

/** Where a walk stands: the last item chosen with its focus, its week's state, and the cost so far without that week. */
interface Step {
  readonly item: number;
  readonly focus: number;
  readonly state: number;
  readonly cost: number;
}

/**
 * Walks forward from a step (or from nothing) so that the whole costs `total`: at each place no more sessions if that
 * reaches it, else the earliest start, then the heaviest focus, that still does. `hints`, by time, are tried first:
 * where only the cost matters, a walk that comes back to a known choice need not search.
 */
function pathFrom(passes: Passes, from: Step | undefined, total: number, hints: readonly Chosen[]): Chosen[] {
  const path: Chosen[] = [];
  let at = from;
  let hint = 0;
  for (;;) {
    while (hint < hints.length && (hints[hint] as Chosen).of <= (at?.item ?? -1)) hint++;
    const next = hintedStep(passes, at, total, hints, hint) ?? nextStep(passes, at, total);
    if (next === undefined) return path;
    path.push({ of: next.item, focus: next.focus });
    at = next;
  }
}

/** Hints that may come next: the nearest can stand too close, so the second is tried too. */
const HINTS_TRIED = 2;

function hintedStep(
  passes: Passes,
  at: Step | undefined,
  total: number,
  hints: readonly Chosen[],
  first: number,
): Step | undefined {
  const { track } = passes.layout;
  for (let h = first; h < Math.min(hints.length, first + HINTS_TRIED); h++) {
    const hint = hints[h] as Chosen;
    for (let i = (at?.item ?? -1) + 1; i < hint.of; i++) if (track.fact[i] === 1) return undefined;
    const step = reach(passes, at, hint.of, hint.focus, total);
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
function wholePath(passes: Passes, item: number, focus: number, hints: readonly Chosen[]): Chosen[] {
  const total = bestThrough(passes, item, focus);
  let met = -1;
  meetings(passes, item, focus, (cost, _placed, s) => {
    if (cost === total && met < 0) met = s;
  });
  if (met < 0) throw new Error(`no choice goes through item ${item} with focus ${focus}`);
  const { layout, mirror, forward, back } = passes;
  const { size } = layout.track;
  const before = forward.values[(item * 3 + focus) * forward.states + met] as number;
  const ahead = pathFrom(passes, { item, focus, state: met, cost: before }, total, hints);
  const seen: Passes = { layout: { ...layout, track: mirror }, mirror: layout.track, forward: back, back: forward };
  const turned = { ...stateAhead(passes, item, focus, ahead), item: size - 1 - item };
  const hintsBack = hints.map((hint) => ({ of: size - 1 - hint.of, focus: hint.focus })).reverse();
  const behind = pathFrom(seen, turned, total, hintsBack).map((c) => ({ of: size - 1 - c.of, focus: c.focus }));
  return [...behind.reverse(), { of: item, focus }, ...ahead];
}

/** The step at `item` as a walk from the far end would have come to it: state and cost of all that lies ahead. */
function stateAhead({ layout }: Passes, item: number, focus: number, ahead: readonly Chosen[]): Omit<Step, "item"> {
  const { track } = layout;
  let cost = 0;
  let last: Step | undefined;
  for (const chosen of [...ahead].reverse().concat({ of: item, focus })) {
    const { of } = chosen;
    const uses = track.uses[of] as number;
    const own = track.cost[of * 3 + chosen.focus] as number;
    const same = last !== undefined && track.week[last.item] === track.week[of];
    if (last !== undefined) {
      cost += pairCost(track, { item: of, focus: chosen.focus, state: 0, cost: 0 }, last.item, last.focus);
      if (!same) cost += closingOf(track, last.item, last.state);
    }
    cost += own;
    last = { item: of, focus: chosen.focus, state: (same && last ? last.state + track.uses1 : 0) + uses, cost };
  }
  return last as Step;
}
