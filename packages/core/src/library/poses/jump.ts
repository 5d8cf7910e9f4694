import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { front, type Poses, side, squatting, stand, standFront } from "./stance.ts";

const SWUNG_BACK = { arm: [-50, -30] } as const;
const SWUNG_UP = { arm: [150, 164] } as const;
const flying = (height: number, more: Partial<Pose> = {}): Pose =>
  stand({ pin: ["foot", 0, height], air: true, leg: [0, -2, 30], ...SWUNG_UP, ...more });
const QUICK = { beatS: 0.35 } as const;

/** In the air off one foot, the other knee driven up. */
const skip = (height: number, arm: Pose["arm"], farArm: Pose["arm"]): Partial<Pose> => ({
  pin: ["far-foot", 0, height],
  air: true,
  lean: 2,
  leg: [94, 2, 80],
  farLeg: [-6, -8, 30],
  arm,
  farArm,
});
const changed = (pose: Partial<Pose>): Pose => {
  const { leg, farLeg, arm, farArm, ...rest } = stand(pose);
  return { ...rest, pin: ["foot", 0, rest.pin[2]], leg: farLeg ?? leg, farLeg: leg, arm: farArm ?? arm, farArm: arm };
};
const skipping = (pose: Partial<Pose>, beatS: number) =>
  side([stand(pose), changed(pose)], [], { still: "alone", motion: "round", beatS, decisive: 0 });

const BOX: Gear = { gear: "block", left: 14, right: 46, top: 26 };

export const jumpPoses: Poses = {
  "snap-down": side([stand({ leg: [0, 0, 40], arm: [150, 164] }), squatting(0.6, SWUNG_BACK)], [], {
    still: "beside",
    beatS: 0.5,
  }),
  "pogo-hops": side([stand({ leg: [8, -8], arm: [-10, 50] }), flying(10, { arm: [10, 60] })], [], QUICK),
  "line-hops": front(
    [
      standFront({ pin: ["foot", -10, 0], leg: [4, -2], arm: [24, -10] }),
      standFront({ pin: ["foot", 20, 9], air: true, lean: 3, leg: [4, -4, 60], arm: [40, 20] }),
    ],
    [
      {
        gear: "beam",
        through: [
          [0, 0.4],
          [0, 0.4],
        ],
        width: 4,
      },
      {
        gear: "beam",
        through: [
          [-3, -0.4],
          [3, -0.4],
        ],
        width: 3,
      },
    ],
    QUICK,
  ),
  skips: skipping(skip(5, [-40, 30], [40, 125]), 0.5),
  "power-skips": skipping(skip(18, [-50, -10], [140, 172]), 0.6),
  "single-leg-pogo": side(
    [
      stand({ leg: [8, -8], farLeg: [36, -50, 40], arm: [-10, 50] }),
      flying(10, { farLeg: [40, -48, 40], arm: [10, 60] }),
    ],
    [],
    QUICK,
  ),
  "squat-jump": side([squatting(0.8, SWUNG_BACK), flying(18)], [], { beatS: 0.6 }),
  "box-jump": side(
    [
      squatting(0.7, { pin: ["foot", -20, 0], ...SWUNG_BACK }),
      stand({ pin: ["foot", 4, 40], air: true, lean: 20, leg: [84, -30, 80], arm: [90, 110] }),
      squatting(0.45, { pin: ["foot", 26, 26], arm: [50, 80] }),
    ],
    [BOX],
    { beatS: 0.6 },
  ),
  "broad-jump": side(
    [
      squatting(0.7, { pin: ["foot", -34, 0], ...SWUNG_BACK }),
      stand({ pin: ["foot", 6, 20], air: true, lean: 34, leg: [-4, -46, 20], arm: [140, 150] }),
      squatting(0.8, { pin: ["foot", 42, 0], arm: [50, 70] }),
    ],
    [],
    { decisive: 1, beatS: 0.5 },
  ),
  "dumbbell-squat-jump": side(
    [squatting(0.7, { arm: [0, 2] }), flying(16, { arm: [0, 2] })],
    [
      { gear: "dumbbell", at: "hand" },
      { gear: "dumbbell", at: "far-hand" },
    ],
    { beatS: 0.6 },
  ),
  "drop-jump": side(
    [
      stand({ pin: ["foot", -24, 26], leg: [0, 0], farLeg: [40, 10, 90], arm: [-10, 20] }),
      squatting(0.3, { pin: ["foot", 4, 0], ...SWUNG_BACK }),
      flying(22, { pin: ["foot", 4, 22] }),
    ],
    [{ gear: "block", left: -44, right: -12, top: 26 }],
    { beatS: 0.5 },
  ),
  bounds: side(
    [
      stand({
        pin: ["far-foot", -26, 8],
        air: true,
        lean: 8,
        leg: [86, 8, 80],
        farLeg: [-40, -62, 20],
        arm: [-60, -10],
        farArm: [70, 140],
      }),
      stand({
        pin: ["foot", -26, 8],
        air: true,
        lean: 8,
        farLeg: [86, 8, 80],
        leg: [-40, -62, 20],
        farArm: [-60, -10],
        arm: [70, 140],
      }),
    ],
    [],
    { still: "alone", motion: "round", beatS: 0.6, decisive: 0 },
  ),
  "single-leg-hops": side(
    [
      stand({ pin: ["foot", -24, 0], lean: 14, leg: [34, -22], farLeg: [10, -80, 10], ...SWUNG_BACK }),
      stand({
        pin: ["foot", 12, 16],
        air: true,
        lean: 8,
        leg: [44, -6, 70],
        farLeg: [6, -90, 0],
        arm: [60, 120],
        farArm: [-40, 30],
      }),
    ],
    [],
    { beatS: 0.5 },
  ),
};
