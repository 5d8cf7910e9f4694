import { along, mixPoints, towards } from "./body.ts";
import type { Point } from "./pose.ts";
import type { Scene } from "./spot.ts";
import { accent, disc, type Stroke } from "./stroke.ts";

export function cable(from: Point, to: Point): Stroke[] {
  const side = from[0] < to[0] ? -1 : 1;
  const post = from[0] + side * 4;
  return [
    accent(
      [
        [post, 0],
        [post, 104],
      ],
      3,
      "scene",
    ),
    accent([[post, from[1]], from], 2, "scene"),
    disc(from, 2.4, "scene", "full"),
    accent([from, to], 1.4, "gear"),
    accent([along(to, towards(from, to) + 90, 3.4), along(to, towards(from, to) + 90, -3.4)], 2.4, "gear"),
  ];
}

/** A shaft and its head in one line. */
export function arrow(from: Point, to: Point): Stroke {
  const back = towards(to, from);
  return accent([from, to, along(to, back + 38, 4.5), to, along(to, back - 38, 4.5)], 2, "front");
}

export const pulley = (to: Point, top: number): Stroke[] => [
  accent(
    [
      [to[0] - 12, top],
      [to[0] + 12, top],
    ],
    3,
    "scene",
  ),
  accent([[to[0], top], to], 1.4, "gear"),
];

/** From the side a bracelet across the thigh or shin. */
export function loop({ body }: Scene, round: "knee" | "ankle"): Stroke {
  const { hip, knee, ankle } = body.leg;
  const [at, way] =
    round === "knee"
      ? [mixPoints(hip, knee, 0.78), towards(hip, knee)]
      : [mixPoints(knee, ankle, 0.82), towards(knee, ankle)];
  return accent([along(at, way + 90, 5), along(at, way - 90, 5)], 3, "front");
}

/** A loop outward and down, as a line of eight pieces. */
export function rope(from: Point, to: Point, lowest: number): Stroke {
  const middle = mixPoints(from, to, 0.5);
  const [half, drop] = [(from[0] - to[0]) / 2, middle[1] - lowest];
  const points = Array.from({ length: 13 }, (_, i): Point => {
    const turn = (Math.PI * i) / 12;
    return [middle[0] + half * Math.cos(turn) * (1 + 0.25 * Math.sin(turn)), middle[1] - drop * Math.sin(turn) ** 0.8];
  });
  return accent(points, 1.6, "front");
}
