import type { Point } from "./pose.ts";

/** Bone lengths, from joint to joint. */
export const BONE = { thigh: 24, shin: 23, heel: 2.5, foot: 8, trunk: 29, neck: 12.6, upperArm: 15, forearm: 15 };

/** Half the thickness of what may rest on something. */
export const FLESH = { foot: 2.5, knee: 3.2, hip: 5.5, shoulder: 5.5, hand: 2.3, elbow: 2.4, head: 6.6 };

/** From the front: half the distance between the shoulders and between the hips, and how long a foot looks. */
export const FRONT = { shoulder: 8.4, hip: 4.4, foot: 0.6 };

/** From the side: how far the limbs behind stand out, so that they are seen. */
export const FAR_X = 2.6;

const RADIANS = Math.PI / 180;

/** The point at `length` from `from`; 0 degrees is down, 90 to the right. */
export const along = (from: Point, degrees: number, length: number): Point => [
  from[0] + Math.sin(degrees * RADIANS) * length,
  from[1] - Math.cos(degrees * RADIANS) * length,
];

/** The direction from one point to another, in the degrees of `along`, above -180 and up to 180. */
export const towards = (from: Point, to: Point): number => Math.atan2(to[0] - from[0], from[1] - to[1]) / RADIANS;

export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const mix = (a: number, b: number, part: number): number => a + (b - a) * part;
export const mixPoints = (a: Point, b: Point, part: number): Point => [mix(a[0], b[0], part), mix(a[1], b[1], part)];
