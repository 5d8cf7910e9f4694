import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { front, kneeSidePlank, onSide, type Poses, side, sidePlank, standFront } from "./stance.ts";

const SHUT = { leg: [78, 102, 90, 0.8], farLeg: [80, 100, 90, 0.8] } as const;
const OPEN = { leg: [134, 42, 80, 0.84], farLeg: [80, 100, 90, 0.8] } as const;
const ANKLE_BAND: Gear = { gear: "band", through: ["ankle", "far-ankle"] };

/** On the left leg, the right one free. */
const onLeft = (leg: Pose["leg"], more: Partial<Pose> = {}): Pose =>
  standFront({ pin: ["far-foot", -4, 0], farLeg: [0, 0, -90], leg, ...more });
const HAND_ON_WALL = { farArm: { to: [-24, 62] }, arm: [38, -34] } as const;
const WALL: Gear = { gear: "wall", x: -25 };

const lyingRaise = (gear: readonly Gear[]) => front([onSide(), onSide({ leg: [122, 122, 90] })], gear);

const tipped = (more: Partial<Pose>): Pose => ({
  pin: ["foot", 0, 0],
  lean: 76,
  nod: -12,
  leg: [14, -6],
  farLeg: [-84, -88, 0],
  arm: [2, 2],
  ...more,
});

const seatedLegs = (x: number): Pose => ({
  pin: ["hip", 0, 20],
  lean: 0,
  leg: { to: [x, 0], seen: [x > 15 ? 0.75 : 0.4, 0.9] },
  arm: [16, -6],
});

export const hipAbductionPoses: Poses = {
  "band-clam": front([onSide(SHUT), onSide(OPEN)], [{ gear: "band", through: ["knee", "far-knee"] }]),
  "standing-abduction": front([onLeft([4, 4], HAND_ON_WALL), onLeft([40, 40, 100], HAND_ON_WALL)], [WALL]),
  "hip-hitch": front(
    [
      { pin: ["far-foot", -4, 14], lean: 12, farLeg: [-5, -3, -90], leg: [8, 6, 60], arm: [40, -40] },
      { pin: ["far-foot", -4, 14], lean: -6, farLeg: [2, 2, -90], leg: [6, 4, 60], arm: [40, -40] },
    ],
    [
      { gear: "block", left: -30, right: 3, top: 14 },
      { gear: "arrow", from: [17, 40], to: [17, 54] },
    ],
  ),
  "wall-hip-press": front(
    [
      onLeft([4, 2], { arm: [38, -34], farArm: [-38, 34] }),
      onLeft([58, -4, 40, [0.62, 0.9]], { arm: [38, -34], farArm: [-38, 34] }),
    ],
    [{ gear: "wall", x: 21 }],
    { beatS: 2 },
  ),
  "side-lying-abduction": lyingRaise([]),
  "band-side-lying-abduction": lyingRaise([ANKLE_BAND]),
  "dumbbell-side-lying-abduction": lyingRaise([{ gear: "dumbbell", at: { of: "knee", ahead: -5, up: 5 } }]),
  "band-walk": front(
    [
      { pin: ["foot", 9, 0], lean: 0, leg: [12, 2], arm: [38, -34] },
      { pin: ["far-foot", -9, 0], lean: 0, leg: [34, 24], farLeg: [-12, -2, -90], arm: [38, -34] },
    ],
    [ANKLE_BAND],
    { beatS: 0.8 },
  ),
  "band-standing-abduction": front(
    [onLeft([4, 4], HAND_ON_WALL), onLeft([38, 38, 100], HAND_ON_WALL)],
    [WALL, ANKLE_BAND],
  ),
  "cable-hip-abduction": front(
    [onLeft([-2, -2], { arm: [38, -34] }), onLeft([38, 38, 100], { arm: [38, -34] })],
    [{ gear: "cable", from: [-46, 8], to: "ankle" }],
  ),
  "machine-hip-abduction": front(
    [seatedLegs(9), seatedLegs(25)],
    [
      {
        gear: "beam",
        through: [
          [-12, 17.5],
          [12, 17.5],
        ],
        width: 5,
      },
      {
        gear: "beam",
        through: [
          [0, 15],
          [0, 1],
        ],
        width: 2.4,
      },
      { gear: "pad", at: { of: "knee", ahead: 5, up: 0 }, radius: 3.4 },
      { gear: "pad", at: { of: "far-knee", ahead: -5, up: 0 }, radius: 3.4 },
    ],
  ),
  "knee-side-plank-leg-lift": front([
    kneeSidePlank(false, { leg: [76, 80, 90] }),
    kneeSidePlank(false, { leg: [106, 106, 90] }),
  ]),
  "side-plank-leg-lift": front([sidePlank(false), sidePlank(false, { leg: [106, 106, 90] })]),
  "supported-hip-airplane": side(
    [
      tipped({ arm: { to: [34, 46] }, farArm: [2, 2] }),
      tipped({ lean: 72, arm: { to: [34, 46] }, farArm: [170, 176], farLeg: [-100, -104, -20] }),
    ],
    [{ gear: "chair", seat: [46, 20], back: -1 }],
  ),
  "hip-airplane": side([
    tipped({ arm: [2, 2], farArm: [-4, -4] }),
    tipped({ lean: 72, arm: [6, 4], farArm: [176, 180], farLeg: [-104, -106, -20] }),
  ]),
};
