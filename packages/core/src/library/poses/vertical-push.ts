import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { front, halfKneeling, type Poses, seated, side, squatting, stand, standFront } from "./stance.ts";

const RACK = [24, 164] as const;
const UP = [164, 178] as const;
const AT_SIDE = [-8, -4] as const;
const TWO: readonly Gear[] = [
  { gear: "dumbbell", at: "hand" },
  { gear: "dumbbell", at: "far-hand" },
];
const BAR: Gear = { gear: "barbell", at: "hand" };
const SIDE_RACK = [34, 158] as const;
const SIDE_UP = [176, 180] as const;

/** Hips over straight legs, hands and feet on the floor. */
const pike = (more: Partial<Pose>): Pose => ({
  pin: ["hip", 0, 43],
  lean: 138,
  nod: 0,
  leg: { to: [-25, 0], end: 50 },
  arm: { to: [35, 0] },
  ...more,
});

export const verticalPushPoses: Poses = {
  "overhead-wall-slide": side(
    [stand({ lean: 2, arm: [60, 178] }), stand({ lean: 4, arm: [142, 172] })],
    [{ gear: "wall", x: 18, height: 122 }],
  ),
  "backpack-press": side(
    [stand({ arm: SIDE_RACK }), stand({ arm: SIDE_UP })],
    [{ gear: "backpack", at: { of: "hand", ahead: 1, up: 20 } }],
  ),
  "pike-push-up": side([pike({}), pike({ pin: ["hip", 3, 40], lean: 150 })]),
  "feet-raised-pike-push-up": side(
    [
      pike({ pin: ["hip", 0, 54], lean: 164, leg: { to: [-41, 26], end: 40 }, arm: { to: [11, 0] } }),
      pike({ pin: ["hip", 4, 46], lean: 166, leg: { to: [-41, 26], end: 40 }, arm: { to: [11, 0] } }),
    ],
    [{ gear: "block", left: -57, right: -29, top: 26 }],
  ),
  "half-kneeling-press": side(
    [
      halfKneeling({ leg: [85, -4], arm: SIDE_RACK, farArm: AT_SIDE }),
      halfKneeling({ leg: [85, -4], arm: SIDE_UP, farArm: AT_SIDE }),
    ],
    [{ gear: "dumbbell", at: "hand" }],
  ),
  "single-arm-press": front(
    [standFront({ arm: RACK, farArm: [-12, -8] }), standFront({ arm: UP, farArm: [-12, -8] })],
    [{ gear: "dumbbell", at: "hand" }],
  ),
  "single-arm-push-press": side(
    [
      squatting(0.3, { lean: 6, nod: 0, arm: SIDE_RACK, farArm: [-12, 10] }),
      stand({ leg: [0, 0, 60], arm: SIDE_UP, farArm: [-12, 0] }),
    ],
    [{ gear: "kettlebell", at: "hand", hangs: -70 }],
    { beatS: 0.7 },
  ),
  "dumbbell-overhead-press": front([standFront({ arm: RACK }), standFront({ arm: UP })], TWO),
  "barbell-overhead-press": front(
    [standFront({ arm: [40, 172] }), standFront({ arm: [150, 172] })],
    [{ gear: "barbell", at: { of: "hand", ahead: -19 } }],
  ),
  "push-press": side(
    [squatting(0.35, { lean: 4, nod: 0, arm: [40, 168] }), stand({ leg: [0, 0, 60], arm: SIDE_UP })],
    [BAR],
    { beatS: 0.7 },
  ),
  "band-overhead-press": front(
    [standFront({ arm: RACK }), standFront({ arm: UP })],
    [
      { gear: "band", through: ["hand", "toe"] },
      { gear: "band", through: ["far-hand", "far-toe"] },
    ],
  ),
  "machine-shoulder-press": side(
    [seated({ lean: -4, arm: [50, 166] }), seated({ lean: -4, arm: [160, 174] })],
    [
      {
        gear: "beam",
        through: [
          [-10, 17],
          [12, 17],
        ],
        width: 5,
      },
      {
        gear: "beam",
        through: [
          [-8, 24],
          [-12, 66],
        ],
        width: 5,
      },
      {
        gear: "beam",
        through: [
          [0, 15],
          [0, 1],
          [-22, 1],
          [-22, 60],
        ],
        width: 2.4,
      },
      { gear: "beam", through: [[-22, 60], "hand"], width: 2.4 },
      { gear: "pad", at: "hand", radius: 3 },
    ],
  ),
};
