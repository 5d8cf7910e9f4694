import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { above, faceDown, longSitting, type Poses, seated, side, stand } from "./stance.ts";

const LONG = [2, 2] as const;
const ROWED = [-62, 32] as const;

/** Bent over, the back nearly level. */
const folded = (more: Partial<Pose>): Pose => ({
  pin: ["foot", 0, 0],
  lean: 72,
  nod: -20,
  leg: [32, -14],
  arm: LONG,
  ...more,
});
const row = (gear: readonly Gear[], more: Partial<Pose> = {}) =>
  side([folded(more), folded({ ...more, arm: ROWED })], gear);

/** Free hand and back foot's knee: one hand on a support. */
const supported = { farArm: { to: [36, 22] } } as const;
const BENCH_AHEAD: Gear = { gear: "bench", from: [27, 22], to: [57, 22] };
const TWO: readonly Gear[] = [
  { gear: "dumbbell", at: "hand" },
  { gear: "dumbbell", at: "far-hand" },
];

/** Hanging under a bar with straight hips, in a line that rises so many degrees to the head. */
const BAR_UP = 44;
const hanging = (rise: number, more: Partial<Pose> = {}): Pose => ({
  pin: ["foot", 74, 0],
  lean: rise - 90,
  nod: 8,
  leg: [90 - rise, 90 - rise, 165],
  arm: { to: [-2, BAR_UP - 2.3], bend: -1 },
  ...more,
});
const RACKED_BAR: readonly Gear[] = [
  { gear: "barbell", at: [-2, BAR_UP] },
  {
    gear: "beam",
    through: [
      [-2, 0],
      [-2, BAR_UP - 9],
    ],
    width: 2.4,
  },
];

const pulling = (more: Partial<Pose>): Pose =>
  stand({ pin: ["far-foot", 12, 0], lean: -4, leg: { to: [-12, 0] }, farLeg: [20, -2], ...more });

const onSlope = (arm: Pose["arm"]): Pose => ({
  pin: ["foot", -30, 0],
  lean: 50,
  nod: -10,
  leg: [-14, -54, 20],
  arm,
});

export const horizontalPullPoses: Poses = {
  "prone-elbow-row": above([
    faceDown({ arm: [76, 90], farArm: [104, 90] }),
    faceDown({ arm: [-52, 84], farArm: [232, 96] }),
  ]),
  "towel-row-hold": side(
    [
      longSitting({ lean: 6, leg: { to: [32, 0], end: 120 }, arm: { to: [19, 20] } }),
      longSitting({ lean: -4, leg: { to: [32, 0], end: 120 }, arm: { to: [4, 22] } }),
    ],
    [{ gear: "towel", through: ["hand", { of: "ankle", ahead: 2, up: 0 }] }],
  ),
  "backpack-row": row([{ gear: "backpack", at: "hand" }]),
  "single-arm-backpack-row": row(
    [
      { gear: "chair", seat: [43, 22], back: 1 },
      { gear: "backpack", at: "hand" },
    ],
    supported,
  ),
  "face-pull": side(
    [pulling({ arm: [96, 100] }), pulling({ arm: [86, 236, 90, 0.9] })],
    [{ gear: "cable", from: [58, 86], to: "hand" }],
  ),
  "band-row": side(
    [longSitting({ lean: 6, arm: { to: [24, 15] } }), longSitting({ lean: -4, arm: { to: [1, 18] } })],
    [{ gear: "band", through: ["hand", { of: "ankle", ahead: 3, up: 2 }] }],
  ),
  "single-arm-cable-row": side(
    [pulling({ arm: [80, 84], farArm: [-10, 40] }), pulling({ arm: [-54, 84], farArm: [-10, 40] })],
    [{ gear: "cable", from: [60, 66], to: "hand" }],
  ),
  "machine-row": side(
    [seated({ arm: [84, 88] }), seated({ arm: [-50, 86] })],
    [
      {
        gear: "beam",
        through: [
          [-8, 17],
          [12, 17],
        ],
        width: 5,
      },
      {
        gear: "beam",
        through: [
          [10, 36],
          [10, 56],
        ],
        width: 5,
      },
      {
        gear: "beam",
        through: [
          [0, 15],
          [0, 1],
          [40, 1],
          [40, 92],
        ],
        width: 2.4,
      },
      {
        gear: "beam",
        through: [
          [12, 46],
          [40, 46],
        ],
        width: 2.4,
      },
      { gear: "beam", through: [[40, 92], "hand"], width: 2.4 },
      { gear: "pad", at: "hand", radius: 3 },
    ],
  ),
  "seated-cable-row": side(
    [
      longSitting({ pin: ["hip", 0, 12], lean: 10, leg: { to: [40, 8], end: 130 }, arm: { to: [27, 28] } }),
      longSitting({ pin: ["hip", 0, 12], lean: -6, leg: { to: [40, 8], end: 130 }, arm: { to: [4, 28] } }),
    ],
    [
      { gear: "bench", from: [-14, 12], to: [16, 12] },
      { gear: "cable", from: [60, 30], to: "hand" },
      {
        gear: "beam",
        through: [
          [44, 2],
          [49, 20],
        ],
        width: 3,
      },
    ],
  ),
  "chest-supported-row": side(
    [onSlope([2, 2]), onSlope([-58, 26])],
    [
      {
        gear: "beam",
        through: [
          [-24, 22],
          [12, 54],
        ],
        width: 5,
      },
      {
        gear: "beam",
        through: [
          [-6, 36],
          [-6, 0],
        ],
        width: 2.4,
      },
      ...TWO,
    ],
  ),
  "single-arm-row": row([BENCH_AHEAD, { gear: "dumbbell", at: "hand" }], supported),
  "barbell-row": row([{ gear: "barbell", at: "hand" }]),
  "towel-inverted-row": side(
    [
      { pin: ["foot", 44, 0], lean: -58, nod: 10, leg: [32, 32, 120], arm: { to: [0, 66], bend: -1 } },
      { pin: ["foot", 44, 0], lean: -44, nod: 10, leg: [46, 46, 130], arm: { to: [0, 66], bend: -1 } },
    ],
    [
      { gear: "bar", height: 104 },
      { gear: "towel", through: [[0, 104], "hand"] },
    ],
  ),
  "bent-knee-inverted-row": side(
    [
      { pin: ["hip", 26, 10], lean: -84, nod: 8, leg: { to: [52, 0] }, arm: { to: [-2, BAR_UP - 2.3], bend: -1 } },
      { pin: ["hip", 26, 22], lean: -70, nod: 8, leg: { to: [52, 0] }, arm: { to: [-2, BAR_UP - 2.3], bend: -1 } },
    ],
    RACKED_BAR,
  ),
  "inverted-row": side([hanging(8), hanging(22)], RACKED_BAR),
  "feet-raised-inverted-row": side(
    [hanging(-6, { pin: ["foot", 74, 20] }), hanging(8, { pin: ["foot", 74, 20] })],
    [...RACKED_BAR, { gear: "bench", from: [62, 20], to: [92, 20] }],
  ),
};
