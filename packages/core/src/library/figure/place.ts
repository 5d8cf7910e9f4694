import { along, BONE, distance, FAR_X, FLESH, FRONT, minus, plus, towards } from "./body.ts";
import { type Anchor, type Angles, isReach, type Limb, type Point, type Pose, type Reach } from "./pose.ts";

export type View = "side" | "front";

export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly toe: Point;
  readonly angles: Required<Angles>;
}

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
  readonly angles: Required<Angles>;
}

/** Where every joint of a posed body is. */
export interface Placed {
  readonly hip: Point;
  readonly waist: Point;
  readonly shoulder: Point;
  readonly head: Point;
  readonly leg: Leg;
  readonly farLeg: Leg;
  readonly arm: Arm;
  readonly farArm: Arm;
}

/** The two directions of a limb whose end comes to `to`, or as near as its bones allow. `side` 1: a knee, -1: an elbow. */
function bent(from: Point, to: Point, upper: number, lower: number, side: number): readonly [number, number] {
  const reach = Math.min(Math.max(distance(from, to), Math.abs(upper - lower) + 0.01), upper + lower - 0.01);
  const aim = towards(from, to);
  const opening = (Math.acos((upper ** 2 + reach ** 2 - lower ** 2) / (2 * upper * reach)) * 180) / Math.PI;
  const first = aim + side * opening;
  return [first, towards(along(from, first, upper), along(from, aim, reach))];
}

/** The ankle of a foot that rests at `to`: flat under it, on the toes where it points down. */
function ankleAbove(to: Point, foot: number, length: number): Point {
  const flat = Math.abs(foot) >= 80;
  if (flat) return [to[0], to[1] + FLESH.foot];
  const toe: Point = [to[0] + Math.sign(foot || 1) * length, to[1] + FLESH.foot];
  return minus(toe, along([0, 0], foot, length));
}

/** How much of each bone shows. */
export function seenOf(limb: Limb): readonly [number, number] {
  const seen = (isReach(limb) ? limb.seen : limb[3]) ?? 1;
  return typeof seen === "number" ? [seen, seen] : seen;
}

const footLength = (view: View): number => (view === "front" ? BONE.foot * FRONT.foot : BONE.foot);

function legFrom(hip: Point, limb: Limb, view: View): Leg {
  const length = footLength(view);
  const foot = (isReach(limb) ? limb.end : limb[2]) ?? 90;
  const seen = seenOf(limb);
  const [thigh, shin] = isReach(limb)
    ? bent(hip, ankleAbove(limb.to, foot, length), BONE.thigh * seen[0], BONE.shin * seen[1], limb.bend ?? 1)
    : limb;
  const knee = along(hip, thigh, BONE.thigh * seen[0]);
  const ankle = along(knee, shin, BONE.shin * seen[1]);
  const heel = along(ankle, foot, view === "front" ? 0 : -BONE.heel);
  return { hip, knee, ankle, heel, toe: along(ankle, foot, length), angles: [thigh, shin, foot, seen] };
}

const palmAbove = ([x, y]: Point): Point => [x, y + FLESH.hand];

function armFrom(shoulder: Point, limb: Limb): Arm {
  const seen = seenOf(limb);
  const [upper, lower] = isReach(limb)
    ? bent(shoulder, palmAbove(limb.to), BONE.upperArm * seen[0], BONE.forearm * seen[1], -(limb.bend ?? 1))
    : limb;
  const elbow = along(shoulder, upper, BONE.upperArm * seen[0]);
  return { shoulder, elbow, hand: along(elbow, lower, BONE.forearm * seen[1]), angles: [upper, lower, 90, seen] };
}

/** Seen from the front the other side is the mirror image; seen from the side it is the same a little further off. */
function farOf(limb: Limb, view: View): Limb {
  if (isReach(limb)) {
    const x = view === "front" ? -limb.to[0] : limb.to[0] + FAR_X;
    const mirrored = view === "front" ? { ...bendOf(limb, -1), end: -(limb.end ?? 90) } : {};
    return { ...limb, to: [x, limb.to[1]], ...mirrored };
  }
  return view === "front" ? [-limb[0], -limb[1], -(limb[2] ?? 90), limb[3] ?? 1] : limb;
}

const bendOf = (limb: Reach, sign: 1 | -1): { bend?: -1 } => ((limb.bend ?? 1) * sign === -1 ? { bend: -1 } : {});

/** Half the way across the body, from its middle line to the near side. */
function across(view: View, lean: number, half: number): Point {
  return view === "front" ? along([0, 0], 90 - lean, half) : [0, 0];
}

const ANCHORS: Readonly<Record<Anchor, (body: Placed) => Point>> = {
  foot: (body) => lowestOfFoot(body.leg),
  "far-foot": (body) => lowestOfFoot(body.farLeg),
  knee: (body) => plus(body.leg.knee, [0, -FLESH.knee]),
  hip: (body) => plus(body.hip, [0, -FLESH.hip]),
  shoulder: (body) => plus(body.shoulder, [0, -FLESH.shoulder]),
  hand: (body) => plus(body.arm.hand, [0, -FLESH.hand]),
  elbow: (body) => plus(body.arm.elbow, [0, -FLESH.elbow]),
};

/** The resting point of a foot, as `Reach.to` gives it. */
function lowestOfFoot(leg: Leg): Point {
  const foot = leg.angles[2];
  const length = distance(leg.ankle, leg.toe);
  const flat = Math.abs(foot) >= 80;
  const x = flat ? leg.ankle[0] : leg.toe[0] - Math.sign(foot || 1) * length;
  return [x, (flat ? leg.ankle[1] : leg.toe[1]) - FLESH.foot];
}

/** The body with its hips at `hip`. */
function bodyAt(pose: Pose, hip: Point, view: View): Placed {
  const round = (pose.round ?? 0) / 2;
  const up = (lean: number): number => 180 - lean;
  const waist = along(hip, up(pose.lean - round), BONE.trunk / 2);
  const shoulder = along(waist, up(pose.lean + round), BONE.trunk / 2);
  const head = along(shoulder, up(pose.lean + round + (pose.nod ?? 0)), BONE.neck);
  const hips = across(view, pose.lean - round, FRONT.hip);
  const shoulders = across(view, pose.lean + round, FRONT.shoulder);
  const far: Point = view === "side" ? [FAR_X, 0] : [0, 0];
  return {
    hip,
    waist,
    shoulder,
    head,
    leg: legFrom(plus(hip, hips), pose.leg, view),
    farLeg: legFrom(plus(minus(hip, hips), far), pose.farLeg ?? farOf(pose.leg, view), view),
    arm: armFrom(plus(shoulder, shoulders), pose.arm),
    farArm: armFrom(plus(minus(shoulder, shoulders), far), pose.farArm ?? farOf(pose.arm, view)),
  };
}

/**
 * The joints of a pose. The limb that leads to the pinned part is given by angles; limbs that reach for a place do so
 * from where the pin puts the body. Bones keep their lengths: a place too far off is reached towards.
 */
export function place(pose: Pose, view: View): Placed {
  const [part, x, y] = pose.pin;
  const free = bodyAt(pose, [0, 0], view);
  return bodyAt(pose, minus([x, y], ANCHORS[part](free)), view);
}
