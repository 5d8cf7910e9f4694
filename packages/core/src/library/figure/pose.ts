/** Across to the right and up, in hundredths of a body's height; the floor is at height 0. */
export type Point = readonly [x: number, y: number];

/**
 * Where two bones and the foot or hand at their end point, in degrees: 0 straight down, 90 the way the body faces
 * (to the right), 180 straight up, -90 back. A foot that lies flat points to 90, which is also what an absent `end` means.
 */
export type Angles = readonly [upper: number, lower: number, end?: number, seen?: Seen];

/** How much of the length of both bones, or of each, shows: below 1 where they come towards the viewer. */
export type Seen = number | readonly [upper: number, lower: number];

/** A limb that goes to a place: `to` is where the sole or the palm rests; the joint between bends the human way, or the other with `bend: -1`. */
export interface Reach {
  readonly to: Point;
  readonly bend?: -1;
  readonly end?: number;
  readonly seen?: Seen;
}

export type Limb = Angles | Reach;

/** What holds the body in its place. */
export type Anchor = "foot" | "far-foot" | "knee" | "hip" | "shoulder" | "hand" | "elbow";

/**
 * A position of the body. Seen from the side it faces right, and `far` limbs are those behind it; seen from the front
 * the near limbs are on the right of the picture. A far limb left out does what the near one does (mirrored from the front).
 */
export interface Pose {
  /** The body is placed so that the underside of this part is at this point. */
  readonly pin: readonly [part: Anchor, x: number, y: number];
  /** Of the trunk, in degrees: 0 upright, 90 lying face down with the head to the right, -90 on the back. */
  readonly lean: number;
  /** How far the trunk bends forward between hips and shoulders, in degrees; negative: arched. */
  readonly round?: number;
  /** The head against the trunk, in degrees; positive: chin to the chest. */
  readonly nod?: number;
  readonly leg: Limb;
  readonly farLeg?: Limb;
  readonly arm: Limb;
  readonly farArm?: Limb;
  /** Off the ground: a jump. */
  readonly air?: true;
}

export const isReach = (limb: Limb): limb is Reach => "to" in limb;
