import { FLESH, mix, mixPoints } from "./body.ts";
import { type Placed, place, seenOf, type View } from "./place.ts";
import { type Angles, isReach, type Limb, type Point, type Pose, type Seen } from "./pose.ts";

/** The angle that means the same as `to` and is nearest to `from`: a limb takes the short way round. */
const nearest = (from: number, to: number): number => to - 360 * Math.round((to - from) / 360);

const END = 90;

const seenBetween = (a: Limb, b: Limb, part: number): Seen => mixPoints(seenOf(a), seenOf(b), part);

function limbBetween(a: Limb, b: Limb, placedA: Required<Angles>, placedB: Required<Angles>, part: number): Limb {
  if (isReach(a) && isReach(b) && a.bend === b.bend) {
    const bend = a.bend === undefined ? {} : { bend: a.bend };
    const seen = seenBetween(a, b, part);
    return { to: mixPoints(a.to, b.to, part), end: mix(a.end ?? END, b.end ?? END, part), seen, ...bend };
  }
  const given = (limb: Limb, placed: Required<Angles>): Angles => (isReach(limb) ? placed : limb);
  const [from, to] = [given(a, placedA), given(b, placedB)];
  // Angles that an author wrote out go the way they were written; those found by reaching go the short way.
  const way = (start: number, stop: number): number => (isReach(a) || isReach(b) ? nearest(start, stop) : stop);
  return [
    mix(from[0], way(from[0], to[0]), part),
    mix(from[1], way(from[1], to[1]), part),
    mix(from[2] ?? END, to[2] ?? END, part),
    seenBetween(a, b, part),
  ];
}

const hipPin = ([x, y]: Point): Pose["pin"] => ["hip", x, y - FLESH.hip];

const lowestFoot = ({ leg, farLeg }: Placed): number =>
  Math.min(...[leg, farLeg].flatMap(({ ankle, heel, toe }) => [ankle[1], heel[1], toe[1]]));

/**
 * A body `part` (0 to 1) of the way from one pose to the next: joints turn, what rests on something stays there, and
 * where the weight goes from one foot to the other the lower foot stays on the ground.
 */
export function placeBetween(a: Pose, b: Pose, part: number, view: View): Placed {
  const [from, to] = [place(a, view), place(b, view)];
  if (part <= 0) return from;
  if (part >= 1) return to;
  const limb = (key: "leg" | "farLeg" | "arm" | "farArm"): Limb | undefined => {
    if (key.startsWith("far") && a[key] === undefined && b[key] === undefined) return undefined;
    const own = (pose: Pose, placed: Placed): Limb => pose[key] ?? placed[key].angles;
    return limbBetween(own(a, from), own(b, to), from[key].angles, to[key].angles, part);
  };
  const [farLeg, farArm] = [limb("farLeg"), limb("farArm")];
  const [pinned, x, y] = a.pin;
  const hip = mixPoints(from.hip, to.hip, part);
  const between: Pose = {
    pin: pinned === b.pin[0] ? [pinned, mix(x, b.pin[1], part), mix(y, b.pin[2], part)] : hipPin(hip),
    lean: mix(a.lean, b.lean, part),
    round: mix(a.round ?? 0, b.round ?? 0, part),
    nod: mix(a.nod ?? 0, b.nod ?? 0, part),
    leg: limb("leg") ?? a.leg,
    arm: limb("arm") ?? a.arm,
    ...(farLeg === undefined ? {} : { farLeg }),
    ...(farArm === undefined ? {} : { farArm }),
  };
  const placed = place(between, view);
  if (pinned === b.pin[0]) return placed;
  const rise = mix(lowestFoot(from), lowestFoot(to), part) - lowestFoot(placed);
  return place({ ...between, pin: hipPin([hip[0], hip[1] + rise]) }, view);
}
