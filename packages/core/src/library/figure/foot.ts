import { along, mix } from "./body.ts";
import type { Point } from "./pose.ts";
import type { Stroke } from "./stroke.ts";

/** A foot on the floor, close up. */
export interface FootPose {
  /** How high the arch stands, 0 to 1. */
  readonly arch: number;
  /** The ways of the big toe and of the others in degrees: 90 flat, more: lifted. */
  readonly bigToe: number;
  readonly toes: number;
  /** How far the toes stand apart, 0 to 1. */
  readonly spread: number;
}

export const mixFeet = (a: FootPose, b: FootPose, part: number): FootPose => ({
  arch: mix(a.arch, b.arch, part),
  bigToe: mix(a.bigToe, b.bigToe, part),
  toes: mix(a.toes, b.toes, part),
  spread: mix(a.spread, b.spread, part),
});

const ink = (points: readonly Point[], width: number, layer: Stroke["layer"], more: Partial<Stroke> = {}): Stroke => ({
  form: "line",
  ...more,
  layer,
  points,
  width,
  paint: "ink",
});

/** From the inner side: the big toe is near, the others behind it. */
function fromSide({ arch, bigToe, toes }: FootPose): Stroke[] {
  const ball = 25 - 5 * arch;
  const under = 5 + 10 * arch;
  const sole: Point[] = [
    [-26, 6],
    [-24, 24],
    [-8, 28 + 3 * arch],
    [ball, 11],
    [ball, 6],
    [8, under],
    [-10, under],
  ];
  return [
    ink([along([ball, 7], 90, 0), along([ball, 8], toes, 16)], 9, "far"),
    ink(
      [
        [-16, 26],
        [-15, 84],
      ],
      18,
      "body",
    ),
    ink(sole, 11, "body", { form: "closed", fill: "full" }),
    ink([[ball, 5.5], along([ball, 5.5], bigToe, 17)], 11, "leg"),
  ];
}

/** A bow under the arch. */
const archMark = ({ arch }: FootPose): Stroke => ({
  ...ink(
    [
      [-15, 0],
      [-1, 2 + 17 * arch],
      [13, 0],
    ],
    2.4,
    "front",
    { form: "curve" },
  ),
  paint: "accent",
});

/** Where each toe starts across the ball, how long and how thick it is; the big toe first. */
const TOES = [
  { x: -11, y: 62, length: 12, width: 12, leans: -16 },
  { x: -2, y: 63, length: 11, width: 8, leans: -6 },
  { x: 5.5, y: 61, length: 10, width: 7.4, leans: 6 },
  { x: 12, y: 57, length: 8, width: 7, leans: 20 },
  { x: 17, y: 51, length: 6, width: 6.6, leans: 38 },
];

/** A left foot from above, toes up. */
function fromAbove({ spread }: FootPose): Stroke[] {
  const sole: Point[] = [
    [-3, 12],
    [7, 12],
    [14, 46],
    [5, 56],
    [-10, 56],
    [-8, 36],
  ];
  const toes = TOES.map(({ x, y, length, width, leans }) => {
    const way = 180 - leans * (0.15 + spread * 1.15);
    return ink([[x * (1 + spread * 0.12), y], along([x * (1 + spread * 0.12), y], way, length)], width, "leg");
  });
  return [ink(sole, 15, "body", { form: "closed", fill: "full" }), ...toes];
}

/** A foot as strokes; `marked`: with an accent under its arch. */
export function footStrokes(foot: FootPose, view: "foot" | "foot-above", marked: boolean): Stroke[] {
  if (view === "foot-above") return fromAbove(foot);
  return marked ? [...fromSide(foot), archMark(foot)] : fromSide(foot);
}
