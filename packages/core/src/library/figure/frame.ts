import type { Point } from "./pose.ts";
import { boundsOf, type Stroke } from "./stroke.ts";

/** The square cut of the plane that a picture shows. */
export interface Frame {
  readonly left: number;
  readonly bottom: number;
  readonly side: number;
}

/** Figures are drawn at one scale, unless one needs more room than this. */
const SIDE = 116;
const MARGIN = 4;
const UNDER_FLOOR = 7;

/** A square about the strokes; its floor is where every other figure's is. */
export function frameOf(strokes: readonly Stroke[]): Frame {
  const bounds = strokes.map(boundsOf);
  const left = Math.min(...bounds.map((bound) => bound.left)) - MARGIN;
  const right = Math.max(...bounds.map((bound) => bound.right)) + MARGIN;
  const top = Math.max(...bounds.map((bound) => bound.top)) + MARGIN;
  const side = Math.ceil(Math.max(SIDE, right - left, top + UNDER_FLOOR));
  return { left: (left + right - side) / 2, bottom: -UNDER_FLOOR, side };
}

/** How far strokes go to one side. */
export const edgeOf = (strokes: readonly Stroke[], edge: "left" | "right" | "top"): number =>
  edge === "left"
    ? Math.min(...strokes.map((stroke) => boundsOf(stroke).left))
    : Math.max(...strokes.map((stroke) => boundsOf(stroke)[edge]));

export const shifted = (stroke: Stroke, right: number, up: number): Stroke => ({
  ...stroke,
  points: stroke.points.map(([x, y]): Point => [x + right, y + up]),
});
