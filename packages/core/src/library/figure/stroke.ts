import type { Point } from "./pose.ts";

/** From the back of the picture to its front. */
export const LAYERS = ["scene", "far-gear", "far", "behind", "body", "leg", "gear", "arm", "front"] as const;
export type Layer = (typeof LAYERS)[number];

/** One line or spot of a picture. The same stroke of two positions has as many points in the same order. */
export interface Stroke {
  readonly layer: Layer;
  /** `curve`: start, control point, end. `ring`: the middle. */
  readonly form: "line" | "closed" | "curve" | "ring";
  readonly points: readonly Point[];
  readonly width: number;
  readonly paint: "ink" | "accent" | "floor";
  /** Of a ring. */
  readonly radius?: number;
  /** Filled with a wash of its paint, or wholly. */
  readonly fill?: "wash" | "full";
}

/** How far a stroke goes in each direction. */
export function boundsOf(stroke: Stroke): { left: number; right: number; bottom: number; top: number } {
  const out = stroke.width / 2 + (stroke.radius ?? 0);
  const xs = stroke.points.map(([x]) => x);
  const ys = stroke.points.map(([, y]) => y);
  return {
    left: Math.min(...xs) - out,
    right: Math.max(...xs) + out,
    bottom: Math.min(...ys) - out,
    top: Math.max(...ys) + out,
  };
}

/** A stroke of gear. */
export const accent = (points: readonly Point[], width: number, layer: Layer, more: Partial<Stroke> = {}): Stroke => ({
  form: "line",
  ...more,
  points,
  width,
  layer,
  paint: "accent",
});

/** A round piece of gear, filled or with a rim and a wash. */
export const disc = (at: Point, radius: number, layer: Layer, fill: "wash" | "full"): Stroke =>
  accent([at], fill === "full" ? 0 : 2, layer, { form: "ring", radius, fill });
