import type { FootPose } from "./foot.ts";
import type { Gear } from "./gear.ts";
import type { View } from "./place.ts";
import type { Pose } from "./pose.ts";

interface Movement {
  /**
   * How a standing picture names it: the first position faint behind the decisive one, the two apart, or the decisive
   * one alone.
   */
  readonly still: "behind" | "beside" | "alone";
  /** Which position names it: an index of `poses`; absent: the last. */
  readonly decisive?: number;
  /** `back`: from the last position back the way it came; `round`: from the last straight to the first, as in a stride. */
  readonly motion: "back" | "round";
  /** Seconds from one position to the next. */
  readonly beatS: number;
}

/** The whole body in two to four positions, in the order of the movement, and what it is done with. */
export interface BodyFigure extends Movement {
  readonly view: View;
  readonly poses: readonly Pose[];
  readonly gear: readonly Gear[];
  /** The body lies flat and the picture looks down on it: `view` is the front's (or the back's). */
  readonly above?: true;
}

/** A foot close up, from its inner side or from above. */
export interface FootFigure extends Movement {
  readonly view: "foot" | "foot-above";
  readonly poses: readonly FootPose[];
  /** An accent under the arch: it is what works. */
  readonly marksArch?: true;
}

/** What the drawing of an exercise or drill is computed from. */
export type Figure = BodyFigure | FootFigure;
