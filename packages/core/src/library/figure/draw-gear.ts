import { mixPoints } from "./body.ts";
import { barEnd, bench, box, chair, slider, stairs } from "./furniture.ts";
import type { Gear } from "./gear.ts";
import type { Placed, View } from "./place.ts";
import { arrow, cable, loop, pulley, rope } from "./ropes.ts";
import { heldLayer, type Scene, spotOf } from "./spot.ts";
import { accent, disc, type Stroke } from "./stroke.ts";
import { backpack, barbell, dumbbell, kettlebell } from "./weights.ts";

/** A piece of gear as strokes in the accent, where the body has it. */
export function gearStrokes(item: Gear, body: Placed, view: View): Stroke[] {
  const scene: Scene = { body, view };
  switch (item.gear) {
    case "barbell":
      return barbell(scene, spotOf(scene, item.at));
    case "dumbbell":
      return dumbbell(spotOf(scene, item.at), item.tilt ?? 90, heldLayer(scene, item.at));
    case "kettlebell":
      return kettlebell(spotOf(scene, item.at), item.hangs ?? 0, heldLayer(scene, item.at));
    case "ball":
      return [disc(spotOf(scene, item.at), item.radius ?? 6.5, "gear", "wash")];
    case "band":
      return [
        accent(
          item.through.map((spot) => spotOf(scene, spot)),
          2,
          "front",
        ),
      ];
    case "towel":
      return [
        accent(
          item.through.map((spot) => spotOf(scene, spot)),
          3.4,
          "front",
        ),
      ];
    case "loop":
      return [loop(scene, item.round)];
    case "backdrop":
      return [{ ...box(item.left, item.right, 0.5, item.top, "scene"), width: 1 }];
    case "pulley":
      return pulley(mixPoints(spotOf(scene, item.between[0]), spotOf(scene, item.between[1]), 0.5), item.top);
    case "rope":
      return [rope(spotOf(scene, item.from), spotOf(scene, item.to), item.lowest)];
    case "ring":
      return [accent([spotOf(scene, item.at)], 1.6, "front", { form: "ring", radius: item.radius })];
    case "arrow":
      return [arrow(item.from, item.to)];
    case "cable":
      return cable(item.from, spotOf(scene, item.to));
    case "block":
      return [box(item.left, item.right, 0.5, item.top - 1, "scene")];
    case "slope":
      return [accent([item.from, item.to, [item.to[0], 0]], 2, "scene", { form: "closed", fill: "wash" })];
    case "bench":
      return bench(item.from, item.to);
    case "bar":
      return view === "front"
        ? [
            accent(
              [
                [-32, 0],
                [-32, item.height],
                [32, item.height],
                [32, 0],
              ],
              3,
              "scene",
            ),
          ]
        : barEnd(item.height);
    case "chair":
      return chair(item.seat, item.back);
    case "wall":
      return [box(item.x, item.x + Math.sign(item.x || 1) * 5, 0.5, item.height ?? 104, "scene")];
    case "stairs":
      return [stairs(item.x, item.steps, item.rise ?? 9)];
    case "backpack":
      return [backpack(scene, item.at)];
    case "roller":
      return [disc(spotOf(scene, item.at), item.radius ?? 5.5, "gear", "wash")];
    case "slider":
      return [slider(scene, item.under)];
    case "pad":
      return [disc(spotOf(scene, item.at), item.radius, "gear", "full")];
    case "beam":
      return [
        accent(
          item.through.map((spot) => spotOf(scene, spot)),
          item.width,
          "scene",
        ),
      ];
  }
}
