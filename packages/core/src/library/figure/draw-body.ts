import { FLESH, mixPoints } from "./body.ts";
import type { Arm, Leg, Placed, View } from "./place.ts";
import type { Point } from "./pose.ts";
import type { Layer, Stroke } from "./stroke.ts";

const WIDTH = { thigh: 8, shin: 5.6, foot: 4.4, arm: 5, trunk: 10.4, chest: 11.8, shoulders: 6 };

const ink = (layer: Layer, points: readonly Point[], width: number, form: Stroke["form"] = "line"): Stroke => ({
  layer,
  form,
  points,
  width,
  paint: "ink",
});

const legStrokes = (leg: Leg, layer: Layer): Stroke[] => [
  ink(layer, [leg.hip, leg.knee], WIDTH.thigh),
  ink(layer, [leg.knee, leg.ankle], WIDTH.shin),
  ink(layer, [leg.heel, leg.toe], WIDTH.foot),
];

const armStroke = (arm: Arm, layer: Layer): Stroke => ink(layer, [arm.shoulder, arm.elbow, arm.hand], WIDTH.arm);

function trunkStrokes(body: Placed, view: View): Stroke[] {
  if (view === "side") {
    const control: Point = [
      2 * body.waist[0] - (body.hip[0] + body.shoulder[0]) / 2,
      2 * body.waist[1] - (body.hip[1] + body.shoulder[1]) / 2,
    ];
    const ribs = mixPoints(body.waist, body.shoulder, 0.5);
    return [
      ink("body", [body.hip, control, body.shoulder], WIDTH.trunk, "curve"),
      ink("body", [ribs, body.shoulder], WIDTH.chest),
    ];
  }
  const corners = [body.farArm.shoulder, body.arm.shoulder, body.leg.hip, body.farLeg.hip];
  return [{ ...ink("body", corners, WIDTH.shoulders, "closed"), fill: "full" }];
}

/** The body as weighted lines with round ends: far limbs, trunk and head, near limbs. */
export function bodyStrokes(body: Placed, view: View): Stroke[] {
  const far: Layer = view === "side" ? "far" : "leg";
  return [
    ...legStrokes(body.farLeg, far),
    armStroke(body.farArm, view === "side" ? "far" : "arm"),
    ...trunkStrokes(body, view),
    ink("body", [body.head, body.head], 2 * FLESH.head),
    ...legStrokes(body.leg, "leg"),
    armStroke(body.arm, "arm"),
  ];
}
