import { minus, mixPoints } from "./body.ts";
import type { Point } from "./pose.ts";
import { jointOf, type Scene } from "./spot.ts";
import { accent, disc, type Layer, type Stroke } from "./stroke.ts";

/** A bar end on, on its bracket. */
export const barEnd = (height: number): Stroke[] => [
  disc([0, height], 2.6, "front", "full"),
  accent(
    [
      [0, height],
      [0, height + 9],
    ],
    2.2,
    "scene",
  ),
  accent(
    [
      [-14, height + 9],
      [14, height + 9],
    ],
    3,
    "scene",
  ),
];

export const box = (left: number, right: number, bottom: number, top: number, layer: Layer): Stroke =>
  accent(
    [
      [left, bottom],
      [left, top],
      [right, top],
      [right, bottom],
    ],
    2,
    layer,
    { form: "closed", fill: "wash" },
  );

export function bench(from: Point, to: Point): Stroke[] {
  const thick = 4.4;
  const lowered = (point: Point): Point => minus(point, [0, thick / 2]);
  const leg = (part: number): Stroke => {
    const top = lowered(mixPoints(from, to, part));
    return accent([top, [top[0], 0]], 2.2, "scene");
  };
  return [leg(0.12), leg(0.88), accent([lowered(from), lowered(to)], thick, "scene")];
}

export function chair([x, y]: Point, back: 1 | -1): Stroke[] {
  const [rear, front] = [x + back * 9, x - back * 9];
  return [
    accent(
      [
        [rear, 0],
        [rear, y - 1.5],
        [front, y - 1.5],
        [front, 0],
      ],
      2.4,
      "scene",
    ),
    accent(
      [
        [rear, y],
        [rear + back * 2, y + 26],
      ],
      2.4,
      "scene",
    ),
  ];
}

export function stairs(x: number, steps: number, rise: number): Stroke {
  const tread = 15;
  const profile = Array.from({ length: steps }, (_, i): Point[] => [
    [x + i * tread, i * rise],
    [x + i * tread, (i + 1) * rise],
  ]).flat();
  const end = x + steps * tread;
  return accent([...profile, [end, steps * rise], [end, 0]], 2, "scene", { form: "closed", fill: "wash" });
}

export function slider({ body }: Scene, under: "toe" | "far-toe" | "hand" | "ankle" | "far-ankle"): Stroke {
  const [x] = jointOf(body, under);
  return accent(
    [
      [x - 6, -0.6],
      [x + 6, -0.6],
    ],
    2.6,
    "gear",
  );
}
