import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { allFours, front, type Poses, plank, side, standFront } from "./stance.ts";

const bear = (more: Partial<Pose>): Pose =>
  allFours({ pin: ["hip", 0, 27], lean: 86, leg: { to: [-24, 0], end: 20 }, arm: { to: [27, 0] }, ...more });
const TAP = { arm: [36, 150], farArm: { to: [30, 0] } } as const;
const TWO: readonly Gear[] = [
  { gear: "dumbbell", at: "hand" },
  { gear: "dumbbell", at: "far-hand" },
];

/** Hands at the breastbone, then out in front: towards the viewer. */
const AT_CHEST = { arm: [44, -72, 90, [1, 0.94]] } as const;
const PRESSED = { arm: [-14, -26, 90, [0.55, 0.6]] } as const;
const TOWER: Gear = { gear: "cable", from: [-52, 66], to: "hand" };
const LOW_TOWER: Gear = { gear: "cable", from: [-52, 44], to: "hand" };
const kneelingFront = (more: Partial<Pose>): Pose => ({
  pin: ["hip", 0, 20.6],
  lean: 0,
  leg: [6, 60, 80, [0.96, 0.12]],
  farLeg: { to: [-16, 0], seen: [0.55, 0.9], bend: -1, end: -90 },
  arm: [10, 6],
  ...more,
});

export const antiRotationPoses: Poses = {
  "bear-shoulder-tap": side([bear({}), bear(TAP)]),
  "shoulder-tap-plank": side([plank(16), plank(16, TAP)]),
  "plank-drag": side(
    [
      plank(16, { arm: { to: [16, 11.5] }, farArm: { to: [30, 0] } }),
      plank(16, { arm: { to: [2, 11.5] }, farArm: { to: [30, 0] } }),
    ],
    [{ gear: "kettlebell", at: "hand" }],
  ),
  "two-point-plank": side([
    plank(16),
    plank(16, { nod: -34, arm: [94, 94], farArm: { to: [30, 0] }, farLeg: [-86, -88, 0] }),
  ]),
  "renegade-row": side(
    [
      plank(17, { arm: { to: [29, 2] }, farArm: { to: [32, 2] } }),
      plank(17, { arm: [-72, 22], farArm: { to: [32, 2] } }),
    ],
    TWO,
  ),
  "half-kneeling-pallof-press": front([kneelingFront(AT_CHEST), kneelingFront(PRESSED)], [LOW_TOWER]),
  "pallof-press": front([standFront({ leg: [10, 4], ...AT_CHEST }), standFront({ leg: [10, 4], ...PRESSED })], [TOWER]),
  "pallof-walk-out": front(
    [
      standFront({ leg: [8, 4], ...PRESSED }),
      standFront({ pin: ["foot", 26, 0], leg: [18, 10], farLeg: [-12, -6, -90], ...PRESSED }),
    ],
    [TOWER],
  ),
};
