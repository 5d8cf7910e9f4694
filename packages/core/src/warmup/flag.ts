import type { Day } from "../calendar/day.ts";
import type { Facts } from "../explain/reason.ts";
import type { ScreenId } from "../journal/training.ts";
import type { Area, AreaState } from "../library/area.ts";

/** An area that wants attention in the warm-up, and how much of it. */
export interface Flag {
  readonly area: Area;
  /** Null: the runner named the area and nothing more; whatever helps it is right. */
  readonly as: AreaState | null;
  /** 1 a little, 2 clearly, 3 far from what is usual; an area that the runner named counts 2. */
  readonly severity: 1 | 2 | 3;
  /** Null: named by the runner (W3). */
  readonly screen: ScreenId | null;
  /** Day of the screen; null where it was named. */
  readonly day: Day | null;
  /** What was measured against which threshold. */
  readonly facts: Facts;
}
