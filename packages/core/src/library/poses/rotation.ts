import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { front, type Poses, side, stand, standFront } from "./stance.ts";

const CROSSED = { arm: [50, -110, 90, [0.9, 0.8]] } as const;

/** Both hands together at a place, seen from the front; the arm on that side comes a little towards the viewer. */
const hands = (x: number, y: number, seen = 0.7): Pick<Pose, "arm" | "farArm"> => ({
  arm: { to: [x + 2, y], seen: x > 0 ? seen : 1 },
  farArm: { to: [x - 2, y], seen: x > 0 ? 1 : seen, bend: -1 },
});
const wide = (more: Partial<Pose>): Pose => standFront({ pin: ["foot", 14, 0], leg: [14, 6], ...more });

/** Half kneeling from the front: the far knee ahead, the near one on the floor. */
const kneeling = (more: Partial<Pose>): Pose => ({
  pin: ["hip", 0, 20.6],
  lean: 0,
  leg: [6, 60, 80, [0.96, 0.12]],
  farLeg: { to: [-16, 0], seen: [0.55, 0.9], bend: -1, end: -90 },
  arm: [10, 6],
  ...more,
});
const HIGH_LEFT = hands(-18, 95, 0.74);
const LOW_RIGHT = hands(14, 53, 0.76);
const LOW_LEFT = hands(-14, 53, 0.76);
const HIGH_RIGHT = hands(18, 95, 0.74);
const PACK: Gear = { gear: "backpack", at: { of: "hand", ahead: -2, up: 10 } };
const highCable: Gear = { gear: "cable", from: [-54, 100], to: "hand" };
const lowCable: Gear = { gear: "cable", from: [-54, 6], to: "hand" };

const BALL: Gear = { gear: "ball", at: { of: "hand", ahead: 0, up: 2 } };
const WALL: Gear = { gear: "wall", x: 54 };

export const rotationPoses: Poses = {
  "half-kneeling-turn": front([
    kneeling(CROSSED),
    kneeling({ arm: [10, -120, 90, [0.6, 0.9]], farArm: [-70, 100, 90, [0.9, 0.7]], nod: -14, lean: -3 }),
  ]),
  "backpack-turn": front(
    [
      wide({ arm: [30, -70, 90, [0.9, 0.75]] }),
      wide({ lean: 4, leg: [12, 0], farLeg: [-18, -4, -50], ...hands(18, 64) }),
    ],
    [PACK],
  ),
  "backpack-chop": front([wide({ lean: -14, ...LOW_LEFT }), wide({ lean: 4, ...HIGH_RIGHT })], [PACK]),
  "backpack-lunge-turn": side(
    [
      stand({ arm: [30, 100] }),
      {
        pin: ["foot", 0, 0],
        lean: 6,
        leg: [86, -4],
        farLeg: { to: [-50, 0], end: 20 },
        arm: [20, 96, 90, [0.7, 0.6]],
        farArm: [60, 100],
      },
    ],
    [{ gear: "backpack", at: "chest" }],
  ),
  "half-kneeling-chop": front([kneeling(hands(-18, 72, 0.74)), kneeling({ lean: 12, ...hands(14, 31) })], [highCable]),
  "half-kneeling-lift": front([kneeling({ lean: -12, ...hands(-14, 31) }), kneeling(hands(18, 72, 0.74))], [lowCable]),
  "standing-chop": front([wide(HIGH_LEFT), wide({ lean: 14, ...LOW_RIGHT })], [highCable]),
  "weighted-chop": front([wide(HIGH_LEFT), wide({ lean: 14, ...LOW_RIGHT })], [BALL]),
  "half-kneeling-side-throw": front(
    [kneeling({ ...hands(-15, 36), lean: -10 }), kneeling({ ...hands(20, 50), lean: 8 })],
    [WALL, BALL],
    { beatS: 0.6 },
  ),
  "rotational-throw": front(
    [wide({ lean: -14, leg: [16, 10], farLeg: [-22, 8, -90], ...hands(-15, 54) }), wide({ lean: 8, ...hands(24, 72) })],
    [WALL, BALL],
    { beatS: 0.6 },
  ),
};
