import { along, plus } from "./body.ts";
import type { Spot } from "./gear.ts";
import type { Point } from "./pose.ts";
import { type Scene, spotOf, trunkPoint } from "./spot.ts";
import { accent, disc, type Layer, type Stroke } from "./stroke.ts";

export function barbell(scene: Scene, at: Point): Stroke[] {
  if (scene.view === "side") return [disc(at, 9, "front", "wash"), disc(at, 2, "front", "full")];
  const across = (from: number, to: number, width: number, tall: number): Stroke =>
    accent([plus(at, [from, -tall]), plus(at, [to, tall])], width, "front");
  return [across(-36, 36, 2.2, 0), ...[-31, -26, 26, 31].map((x) => across(x, x, 3.6, Math.abs(x) > 30 ? 6 : 8))];
}

export function dumbbell(at: Point, tilt: number, layer: Layer): Stroke[] {
  const [a, b] = [along(at, tilt, 5), along(at, tilt, -5)];
  const head = (end: Point): Stroke => accent([along(end, tilt + 90, 2.8), along(end, tilt + 90, -2.8)], 4.4, layer);
  return [accent([a, b], 2.2, layer), head(a), head(b)];
}

export function kettlebell(at: Point, hangs: number, layer: Layer): Stroke[] {
  const bell = along(at, hangs, 8.5);
  const handle = [
    along(bell, hangs + 90, 4),
    along(at, hangs + 90, 3.6),
    along(at, hangs + 90, -3.6),
    along(bell, hangs + 90, -4),
  ];
  return [accent(handle, 2.2, layer), disc(bell, 6, layer, "full")];
}

export function backpack(scene: Scene, at: "back" | "chest" | Spot): Stroke {
  const more = { form: "closed", fill: "wash" } as const;
  if (at === "back" || at === "chest") {
    const [near, far] = at === "back" ? [-5, -13] : [5, 13];
    const corner = (ahead: number, up: number): Point => trunkPoint(scene.body, "shoulder", ahead, up);
    const corners = [corner(near, 2), corner(far, -1), corner(far, -17), corner(near, -19)];
    return accent(corners, 3, at === "back" ? "behind" : "gear", more);
  }
  const top = spotOf(scene, at);
  const corner = (x: number, y: number): Point => plus(top, [x, y]);
  return accent(
    [corner(-3, -4), corner(-7, -8), corner(-7, -19), corner(7, -19), corner(7, -8), corner(3, -4)],
    3,
    "gear",
    more,
  );
}
