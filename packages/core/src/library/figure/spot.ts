import { along, plus, towards } from "./body.ts";
import type { Joint, Spot } from "./gear.ts";
import type { Placed, View } from "./place.ts";
import type { Point } from "./pose.ts";
import type { Layer } from "./stroke.ts";

/** What gear is drawn with: a body in its place. */
export interface Scene {
  readonly body: Placed;
  readonly view: View;
}

export const jointOf = (body: Placed, joint: Joint): Point =>
  ({
    hand: body.arm.hand,
    "far-hand": body.farArm.hand,
    elbow: body.arm.elbow,
    shoulder: body.shoulder,
    "far-shoulder": body.farArm.shoulder,
    head: body.head,
    waist: body.waist,
    hip: body.hip,
    knee: body.leg.knee,
    "far-knee": body.farLeg.knee,
    ankle: body.leg.ankle,
    "far-ankle": body.farLeg.ankle,
    toe: body.leg.toe,
    "far-toe": body.farLeg.toe,
  })[joint];

const TRUNK: readonly Joint[] = ["shoulder", "waist", "hip", "head"];

/** From a joint so far ahead of the trunk and so far up along it. */
export function trunkPoint(body: Placed, joint: Joint, ahead: number, up: number): Point {
  const upward = towards(body.waist, body.shoulder);
  return along(along(jointOf(body, joint), upward, up), upward - 90, ahead);
}

export function spotOf({ body }: Scene, spot: Spot): Point {
  if (typeof spot === "string") return jointOf(body, spot);
  if (!("of" in spot)) return spot;
  const [ahead, up] = [spot.ahead ?? 0, spot.up ?? 0];
  return TRUNK.includes(spot.of) ? trunkPoint(body, spot.of, ahead, up) : plus(jointOf(body, spot.of), [ahead, up]);
}

const isFar = (spot: Spot): boolean =>
  (typeof spot === "object" && "of" in spot ? spot.of : spot).toString().startsWith("far-");
/** Gear at a far limb is behind the body. */
export const heldLayer = (scene: Scene, spot: Spot): Layer =>
  isFar(spot) && scene.view === "side" ? "far-gear" : "gear";
