import type { Day } from "../calendar/day.ts";
import type { Instant } from "../calendar/zone.ts";

/** What a run is for. R1 gives each a demand. */
export const RUN_KINDS = ["easy", "steady", "medium-long", "long", "quality", "long-quality", "race"] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** What a calendar title can name that is no run. `unknown`: nothing of training was recognised. */
export const OTHER_KINDS = ["rest", "cross", "strength", "mobility", "unknown"] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

/** What a run takes out of the runner. */
export const DEMANDS = ["easy", "medium", "hard"] as const;
export type Demand = (typeof DEMANDS)[number];

/** R1: the demand of each kind. */
export const DEMAND_OF: Readonly<Record<RunKind, Demand>> = {
  easy: "easy",
  steady: "medium",
  "medium-long": "medium",
  long: "hard",
  quality: "hard",
  "long-quality": "hard",
  race: "hard",
};

/** A run of the runner's calendar or a recorded one, classified and dated. Runs are listed by start, then id. */
export interface Run {
  /** Stable over imports: made from source, UID and part. */
  readonly id: string;
  readonly start: Instant;
  /** Exclusive. */
  readonly end: Instant;
  /** The civil day of the start on the runner's clock. */
  readonly day: Day;
  /** The start is the runner's usual time, not the calendar's (R5). */
  readonly assumedTime: boolean;
  /** The duration is made from distance or the default (R3). */
  readonly assumedLength: boolean;
  /** The whole SUMMARY as it stands, the same in both parts of a double. */
  readonly title: string;
  readonly kind: RunKind;
  readonly demand: Demand;
  /** "Rest or easy 4": planned for as if it were run. */
  readonly optional: boolean;
  /** 0–1: how sure the kind is. */
  readonly confidence: number;
  /** The reason of the kind, for the runner: `the title says "tempo"`. */
  readonly because: string;
  readonly distanceM: number | null;
  readonly done: boolean;
  readonly source: { readonly name: string; readonly uid: string };
  /** The start that its source has, as the journal writes it; only on a run that the runner moved. */
  readonly movedFrom?: string;
}
