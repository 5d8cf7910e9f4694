import type { Day } from "../calendar/day.ts";
import type { Instant } from "../calendar/zone.ts";
import type { Values } from "../evidence/parameter.ts";
import type { Reason } from "../explain/reason.ts";
import type { OwnedLoads } from "../journal/training.ts";
import type { Area } from "../library/area.ts";
import type { Exercise } from "../library/exercise.ts";
import type { Phase, PlannedSession } from "../plan-schema.ts";
import type { Lift } from "../progression/lift.ts";
import type { Limit } from "../progression/limit.ts";
import type { Held } from "../progression/limits/held.ts";
import type { LoadValues } from "../progression/parameters.ts";
import type { Focus } from "../rules/slot.ts";
import type { Flag } from "../warmup/flag.ts";
import type { warmUpOf } from "../warmup/warm-up.ts";
import type { warmUpParameters } from "../warmup/warm-up-parameters.ts";
import type { Means } from "./candidates.ts";
import type { SessionNumbers } from "./parameters/numbers.ts";
import type { Rotation } from "./rotation.ts";
import type { SessionBook } from "./rules/registry.ts";

/** A session that is still to come, as far as its content depends on its place. */
export interface ComingSession {
  readonly start: Instant;
  readonly end: Instant;
  readonly day: Day;
  readonly focus: Focus;
  readonly isNew: boolean;
  /** Too near to a run for jumps and fast lifts (P4). */
  readonly leavesOutPower: boolean;
}

/** What is done in a session. */
export interface Content {
  readonly warmup: PlannedSession["warmup"];
  readonly blocks: PlannedSession["blocks"];
  /** What it takes, in whole minutes; never over the length of the slot. */
  readonly minutes: number;
  /** What shaped the session as a whole. */
  readonly why: readonly Reason[];
}

/** One session to be filled. */
export interface SessionFacts {
  readonly day: number;
  readonly focus: Focus;
  /** Length of the slot. */
  readonly minutes: number;
  readonly phase: Phase;
  /** 0 in the first week of the phase, 1 in the last. */
  readonly through: number;
  readonly limits: readonly Limit[];
  readonly held: Held;
  readonly rotation: Rotation;
}

/** What the content takes of the runner. */
export interface Lifter {
  readonly book: SessionBook;
  readonly means: Means;
  readonly swaps: ReadonlyMap<string, string>;
  readonly overlays: ReadonlyMap<string, number>;
  readonly numbers: SessionNumbers;
  readonly level: Exercise["level"];
  readonly owned: OwnedLoads;
  readonly flags: readonly Flag[];
  readonly weak: ReadonlySet<Area>;
  readonly lifts: ReadonlyMap<string, Lift>;
  /** Exercise → the one that it was swapped in for. */
  readonly swappedFrom: ReadonlyMap<string, string>;
  /** The numbers of loads and progress. */
  readonly values: LoadValues;
  /** The numbers of warm-ups. */
  readonly warmUp: Values<typeof warmUpParameters>;
  /** Stand-ins already looked up in this plan, by station, exercise and what the day allows. */
  readonly standIns: Map<string, readonly string[]>;
  /** Warm-ups already made in this plan, by all that they depend on. */
  readonly warmUps: Map<string, ReturnType<typeof warmUpOf>>;
  readonly fragileBones: boolean;
}
