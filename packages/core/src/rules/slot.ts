import type { Day, Weekday } from "../calendar/day.ts";
import type { Instant, MinuteOfDay } from "../calendar/zone.ts";
import type { Run } from "../runs/run.ts";

/** What a session is for, heaviest first: whole body, whole body with half the legs, upper body and trunk. */
export const FOCUSES = ["full", "light", "upper"] as const;
export type Focus = (typeof FOCUSES)[number];

/** The heaviest focus that the races near a day allow (S7); `none` allows no session. */
export type NearRace = "any" | "light" | "upper" | "none";

/** What the runs, races and habits around one civil day mean for every slot of it. */
export interface DayFacts {
  readonly day: Day;
  readonly weekday: Weekday;
  /** Neither run nor cross-training on this day (P12). */
  readonly free: boolean;
  /** The run of the day that takes most; of equals the first. Null: none. */
  readonly hardest: Run | null;
  /** The long run of the day before, null where there was none. */
  readonly longYesterday: Run | null;
  /** A long run stood on the day before that one too (P10). */
  readonly longBoth: boolean;
  readonly nearRace: NearRace;
  /** The race that decided `nearRace`: name and days to it (negative: since it). */
  readonly race: { readonly name: string; readonly daysTo: number } | null;
  /** In the first weeks of a new programme (P26). */
  readonly newProgramme: boolean;
  /** The runner has an age from which recovery is given longer (A8). */
  readonly older: boolean;
  /** An untimed strength entry of the runner's own marks the day (R6). */
  readonly preferred: boolean;
}

/**
 * A start at which a session would fit, with all that the rules ask of it. Gaps are elapsed minutes (P20),
 * Infinity where there is no such run. Runs that overlap give a gap of 0 and `overlaps`.
 */
export interface Slot {
  readonly start: Instant;
  readonly end: Instant;
  /** Local clock of the start. */
  readonly minute: MinuteOfDay;
  readonly on: DayFacts;
  /** Name of what stands at that time already; null: nothing. */
  readonly overlaps: string | null;
  /** From the end to the start of the next hard run, race or medium run. */
  readonly toHard: number;
  readonly hardRun: Run | null;
  readonly toRace: number;
  readonly toMedium: number;
  readonly mediumRun: Run | null;
  /** From the end of the last long run or race to the start. */
  readonly sinceLong: number;
  readonly longRun: Run | null;
  /** To the nearest run of the same civil day, before or after. */
  readonly toNearest: number;
  /** −1 before the day's hardest run, 1 after it, 0 on a day without runs. */
  readonly order: -1 | 0 | 1;
  /** An easy run of the day that is not its hardest starts after the session. */
  readonly easyAfter: boolean;
  /** Sum of the runner's own liking of this time, −20 to +20 each (P13). */
  readonly liking: number;
  /** What it costs not to have a session here: it was announced (P14). */
  readonly announced: number;
}
