import type { Point } from "./pose.ts";

/** A part of the body that gear is held by or lies on. */
export const JOINTS = [
  "hand",
  "far-hand",
  "elbow",
  "shoulder",
  "far-shoulder",
  "head",
  "waist",
  "hip",
  "knee",
  "far-knee",
  "ankle",
  "far-ankle",
  "toe",
  "far-toe",
] as const;
export type Joint = (typeof JOINTS)[number];

/** A place of the scene, or one that goes with the body: `ahead` and `up` are the trunk's own directions for trunk joints, the picture's for limbs. */
export type Spot = Point | Joint | { readonly of: Joint; readonly ahead?: number; readonly up?: number };

/** What a figure is drawn with. Plain measures in hundredths of a body's height. */
export type Gear =
  /** From the side a plate, end on; from the front the whole bar. */
  | { readonly gear: "barbell"; readonly at: Spot }
  /** `tilt`: the way of the handle, 90 level. */
  | { readonly gear: "dumbbell"; readonly at: Spot; readonly tilt?: number }
  /** `hangs`: where its bell is from the hand, in degrees; 0 below. */
  | { readonly gear: "kettlebell"; readonly at: Spot; readonly hangs?: number }
  | { readonly gear: "ball"; readonly at: Spot; readonly radius?: number }
  /** A band about both legs. */
  | { readonly gear: "loop"; readonly round: "knee" | "ankle" }
  /** A wall behind the body, or a mat under it. */
  | { readonly gear: "backdrop"; readonly left: number; readonly right: number; readonly top: number }
  | { readonly gear: "band" | "towel"; readonly through: readonly Spot[] }
  /** A skipping rope in both hands, its loop down to `lowest`. */
  | { readonly gear: "rope"; readonly from: Spot; readonly to: Spot; readonly lowest: number }
  /** The way a part goes round: a thin circle. */
  | { readonly gear: "ring"; readonly at: Spot; readonly radius: number }
  /** A pulley on its tower and the rope to a place. */
  | { readonly gear: "cable"; readonly from: Point; readonly to: Spot }
  /** A rope that comes straight down from a height to the middle between two places. */
  | { readonly gear: "pulley"; readonly between: readonly [Spot, Spot]; readonly top: number }
  /** Box, step or block: a body of its own. */
  | { readonly gear: "block"; readonly left: number; readonly right: number; readonly top: number }
  | { readonly gear: "slope"; readonly from: Point; readonly to: Point }
  | { readonly gear: "bench"; readonly from: Point; readonly to: Point }
  /** A bar to hang from. */
  | { readonly gear: "bar"; readonly height: number }
  /** `back`: the side of its backrest. */
  | { readonly gear: "chair"; readonly seat: Point; readonly back: 1 | -1 }
  | { readonly gear: "wall"; readonly x: number; readonly height?: number }
  | { readonly gear: "stairs"; readonly x: number; readonly steps: number; readonly rise?: number }
  | { readonly gear: "backpack"; readonly at: "back" | "chest" | Spot }
  | { readonly gear: "roller"; readonly at: Spot; readonly radius?: number }
  | { readonly gear: "slider"; readonly under: "toe" | "far-toe" | "hand" | "ankle" | "far-ankle" }
  /** Which way a small movement goes. */
  | { readonly gear: "arrow"; readonly from: Point; readonly to: Point }
  /** Part of a machine: a pad with the body, or a beam of its frame. */
  | { readonly gear: "pad"; readonly at: Spot; readonly radius: number }
  | { readonly gear: "beam"; readonly through: readonly Spot[]; readonly width: number };
