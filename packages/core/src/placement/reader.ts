import type { GapStep } from "../rules/rule.ts";
import { FORBIDDEN } from "./problem.ts";
import type { Track } from "./track.ts";

/** Before every day that a track can hold. */
const NO_DAY = -2_000_000_000;

/** What a reader's least gap costs towards each focus. */
export interface Arc {
  readonly to: number;
  readonly cost: number;
}

/**
 * The best earlier sessions of one focus that lie at least one gap back, kept as running minima while a sweep moves on.
 *
 * Lanes: 0 earlier weeks that want enough for a long pause to matter, 1 earlier weeks that do not (both closed: their
 * week is paid), then a lane a state of the running week. `near` holds those within the days that are no long pause,
 * `all` every one. A ring of days lets `near` forget what has become too long ago.
 */
export class Reader {
  readonly focus: number;
  readonly arcs: readonly Arc[];
  readonly near: Float64Array;
  readonly all: Float64Array;
  private readonly gapMin: number;
  private readonly track: Track;
  private readonly lanes: number;
  private readonly values: Float64Array;
  private readonly closed: Float64Array;
  private readonly pending: Float64Array;
  private readonly ring: Float64Array;
  private readonly ringDay: Int32Array;
  private readonly ringWeek: Int32Array;
  private next = 0;
  private day = NO_DAY;
  private week = -1;
  /** The day last taken from, and where its place in the ring begins. */
  private takenDay = NO_DAY;
  private takenAt = 0;

  constructor(
    track: Track,
    focus: number,
    gapMin: number,
    arcs: readonly Arc[],
    values: Float64Array,
    closed: Float64Array,
  ) {
    const states = track.most * track.uses1;
    const days = track.far.days + 3;
    this.track = track;
    this.focus = focus;
    this.gapMin = gapMin;
    this.arcs = arcs;
    this.values = values;
    this.closed = closed;
    this.lanes = 2 + states;
    this.near = new Float64Array(this.lanes).fill(FORBIDDEN);
    this.all = new Float64Array(this.lanes).fill(FORBIDDEN);
    this.pending = new Float64Array(2).fill(FORBIDDEN);
    this.ring = new Float64Array(days * this.lanes).fill(FORBIDDEN);
    this.ringDay = new Int32Array(days).fill(NO_DAY);
    this.ringWeek = new Int32Array(days).fill(-1);
  }

  /** Makes ready for item `i`: takes in what now lies far enough back. */
  moveTo(i: number): void {
    const { at, day, week } = this.track;
    const today = day[i] as number;
    if (today !== this.day) this.turn(today, week[i] as number);
    const until = (at[i] as number) - this.gapMin;
    while (this.next < i && (at[this.next] as number) <= until && (day[this.next] as number) < today)
      this.take(this.next++);
  }

  /** Forgets everything before item `i`: a fact stands there, and no path goes past it. */
  startAt(i: number): void {
    this.next = i;
    this.near.fill(FORBIDDEN);
    this.all.fill(FORBIDDEN);
    this.pending.fill(FORBIDDEN);
    this.ring.fill(FORBIDDEN);
    this.ringDay.fill(NO_DAY);
    this.takenDay = NO_DAY;
  }

  /** A new day, perhaps a new week: what was pending is paid, what is too long ago leaves `near`. */
  private turn(day: number, week: number): void {
    const { near, all, pending, ring, lanes } = this;
    if (week !== this.week) {
      for (let lane = 0; lane < 2; lane++) all[lane] = Math.min(all[lane] as number, pending[lane] as number);
      pending.fill(FORBIDDEN);
      all.fill(FORBIDDEN, 2);
      this.week = week;
    }
    this.day = day;
    near.fill(FORBIDDEN);
    for (let r = 0; r < this.ringDay.length; r++) {
      if (day - (this.ringDay[r] as number) > this.track.far.days) continue;
      const [from, to] = this.ringWeek[r] === week ? [2, lanes] : [0, 2];
      for (let lane = from; lane < to; lane++)
        near[lane] = Math.min(near[lane] as number, ring[r * lanes + lane] as number);
    }
  }

  private take(j: number): void {
    const { values, lanes, near, all, ring } = this;
    const node = j * 3 + this.focus;
    const paid = this.closed[node] as number;
    if (paid >= FORBIDDEN) return;
    const sameWeek = (this.track.week[j] as number) === this.week;
    const day = this.track.day[j] as number;
    const isNear = this.day - day <= this.track.far.days;
    if (day !== this.takenDay) this.ringTo(day, this.track.week[j] as number);
    const r = this.takenAt;
    const lane0 = this.track.wants[j] === 1 ? 0 : 1;
    ring[r + lane0] = Math.min(ring[r + lane0] as number, paid);
    if (!sameWeek) {
      if (isNear) near[lane0] = Math.min(near[lane0] as number, paid);
      all[lane0] = Math.min(all[lane0] as number, paid);
      return;
    }
    this.pending[lane0] = Math.min(this.pending[lane0] as number, paid);
    const from = node * (lanes - 2) - 2;
    for (let lane = 2; lane < lanes; lane++) {
      const value = values[from + lane] as number;
      if (value < (ring[r + lane] as number)) ring[r + lane] = value;
      if (value < (all[lane] as number)) all[lane] = value;
      if (isNear && value < (near[lane] as number)) near[lane] = value;
    }
  }

  /** Goes to the ring's place for a day, emptied of the older day it held. Days only grow, so this is once a day. */
  private ringTo(day: number, week: number): void {
    const size = this.ringDay.length;
    const r = ((day % size) + size) % size;
    this.ringDay[r] = day;
    this.ringWeek[r] = week;
    this.ring.fill(FORBIDDEN, r * this.lanes, (r + 1) * this.lanes);
    this.takenDay = day;
    this.takenAt = r * this.lanes;
  }
}

/** The readers that a track's gap table asks for: one for each focus and gap at which some cost changes. */
export function readersOf(track: Track, values: Float64Array, closed: Float64Array): Reader[] {
  const readers: Reader[] = [];
  for (let focus = 0; focus < 3; focus++) {
    const towards = [0, 1, 2].map((to) => track.gaps[focus * 3 + to] as readonly GapStep[]);
    const gaps = [...new Set(towards.flatMap((steps) => steps.map((step) => step.fromMin)))].sort((a, b) => a - b);
    for (const gap of gaps) {
      const arcs = towards.flatMap((steps, to) =>
        steps.filter((step) => step.fromMin === gap).map((step) => ({ to, cost: step.cost })),
      );
      readers.push(new Reader(track, focus, gap, arcs, values, closed));
    }
  }
  return readers;
}
