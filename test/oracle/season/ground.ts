import { formatDay } from "../../../packages/core/src/calendar/day.ts";
import type { Entry, EntryData, EntryKind, Settings, WeeklyWindow } from "../../../packages/core/src/journal/entry.ts";
import type { WallClock } from "../../checker/clock.ts";
import { Random } from "./random.ts";

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** What a season is made of while it is made. */
export class Journal {
  readonly random: Random;
  readonly entries: Entry[];
  readonly seed: number;

  constructor(seed: number, before: readonly Entry[] = []) {
    this.seed = seed;
    this.entries = [...before];
    this.random = new Random(seed);
  }

  add<K extends EntryKind>(kind: K, data: EntryData<K>): void {
    const n = String(this.entries.length).padStart(6, "0");
    this.entries.push({ id: `gen-${this.seed}-${n}`, at: `000${n}-0-gen`, by: "gen", kind, v: 1, data });
  }

  set<N extends keyof Settings>(name: N, value: NonNullable<Settings[N]>): void {
    this.add("setting", { name, value });
  }
}

/** Where and when the season takes place, and what of it is taken already. */
export interface Ground {
  readonly clock: WallClock;
  readonly today: number;
  readonly first: number;
  readonly last: number;
  readonly minutes: number;
  /** Null: the product's defaults. */
  readonly available: readonly WeeklyWindow[] | null;
  /** Days with a run of unknown time, a session of the runner's or a pin: nothing is pinned there. */
  readonly closed: Set<number>;
  /** Local spans of timed runs and busy events, with room around. */
  readonly spans: { day: number; from: number; to: number }[];
}

export function blocked(ground: Ground, day: number, start: number): boolean {
  return (
    ground.closed.has(day) || ground.spans.some((s) => s.day === day && start < s.to && s.from < start + ground.minutes)
  );
}

export function local(day: number, minute: number): string {
  const extra = Math.floor(minute / 1440);
  const m = minute - extra * 1440;
  return `${formatDay(day + extra)}T${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`;
}

export function instantText(ground: Ground, day: number, minute: number): string {
  return ground.clock.text(ground.clock.instant(day, minute));
}
