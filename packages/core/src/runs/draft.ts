import type { Day } from "../calendar/day.ts";
import type { Instant } from "../calendar/zone.ts";
import type { PlaceMay } from "./decide.ts";
import type { RunKind } from "./run.ts";

/** A run whose kind its place among the others may still change. */
export interface RunDraft {
  readonly id: string;
  readonly start: Instant;
  readonly minutes: number;
  readonly day: Day;
  readonly assumedTime: boolean;
  readonly assumedLength: boolean;
  readonly title: string;
  readonly kind: RunKind;
  readonly optional: boolean;
  readonly confidence: number;
  readonly because: string;
  readonly distanceM: number | null;
  readonly done: boolean;
  readonly source: { readonly name: string; readonly uid: string };
  readonly place: PlaceMay;
  /** As of `Run`. */
  readonly movedFrom?: string;
}
