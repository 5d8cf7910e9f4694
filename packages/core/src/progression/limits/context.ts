import type { Day } from "../../calendar/day.ts";
import type { Focus } from "../../journal/entry.ts";
import type { RunnerSettings } from "../../journal/settings.ts";
import type { Phase } from "../../plan-schema.ts";
import type { Run } from "../../runs/run.ts";
import type { SeasonValues } from "../../season/parameters/season-parameters.ts";
import type { SeasonRace } from "../../season/season-race.ts";
import type { Told } from "./told.ts";

/** One session's day, and what is known of the runner on it: all that the limits are judged by. Lists in any order. */
export interface DayContext {
  readonly day: Day;
  readonly focus: Focus;
  readonly phase: Phase;
  /** The week is a deload of the season (S5). */
  readonly deload: boolean;
  /** The first weeks of a programme, or after a long break (P26). */
  readonly isNew: boolean;
  /** So near to a run that jumps and fast lifts are left out (P4). */
  readonly leavesOutPower: boolean;
  readonly settings: Pick<RunnerSettings, "born" | "level">;
  /** What the runner has said of the body, as `toldOf` reads it from the journal once a plan; it knows today. */
  readonly told: Told;
  /** Planned and done; for A6 those of the last 30 days and more. */
  readonly runs: readonly Run[];
  readonly races: readonly SeasonRace[];
  readonly seasonValues: Pick<SeasonValues, "S7">;
  /** Days of sessions before this one, done or planned; missed ones are not among them. */
  readonly sessionsBefore: readonly Day[];
  /** Weeks of adaptation and strength since the programme began (S3). */
  readonly loadedWeeks: number;
  /** What the screens say of jumping (X9): unknown where one of them was never done. */
  readonly jumpGates: { readonly status: "passed" | "failed" | "unknown" };
}
