import type { Day } from "../calendar/day.ts";
import type { Instant, MinuteOfDay, Zone } from "../calendar/zone.ts";
import type { NearRace } from "../rules/slot.ts";
import type { Run } from "../runs/run.ts";

/** A half-open stretch of time with what it is taken by. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
  readonly title: string;
}

/** A half-open window on the runner's clock; `to` up to 1440. */
export interface ClockWindow {
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
}

/** All that stands around the sessions: what slots are measured against. Runs by start. */
export interface Surroundings {
  readonly zone: Zone;
  /** Length of a session in minutes, and the grid that starts stand on. */
  readonly minutes: number;
  readonly gridMin: number;
  readonly runs: readonly Run[];
  /** Other events and sessions of the runner's own. */
  readonly taken: readonly Span[];
  windows(day: Day): readonly ClockWindow[];
  readonly crossDays: ReadonlySet<Day>;
  readonly preferredDays: ReadonlySet<Day>;
  nearRace(day: Day): { session: NearRace; race: { name: string; daysTo: number } | null };
  /** Whether a day is of the first weeks of a programme, or after a long break (P26). */
  isNew(day: Day): boolean;
  readonly older: boolean;
  /** The runner's liking of a start: −20 to +20 for each preference that holds. */
  liking(day: Day, minute: MinuteOfDay): number;
  /** Cost of leaving an announced start empty (P14). */
  readonly announced: ReadonlyMap<Instant, number>;
}
