import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { type Poses, side, squatting, stand } from "./stance.ts";

/** Hands at the bar on the back, elbows down. */
const RACKED = { arm: [-28, 150] } as const;
const BAR_ON_BACK: Gear = { gear: "barbell", at: { of: "shoulder", ahead: -5, up: 2 } };
const BAR_IN_FRONT: Gear = { gear: "barbell", at: { of: "shoulder", ahead: 7, up: 0 } };
const HUG = { arm: [34, 104] } as const;
const PACK: Gear = { gear: "backpack", at: "chest" };
const CHAIR_BEHIND: Gear = { gear: "chair", seat: [-26, 22], back: -1 };

const squat = (gear: readonly Gear[], arm: Partial<Pose>, depth = 1) => side([stand(arm), squatting(depth, arm)], gear);

const REACHING = { arm: [70, 80] } as const;
const reachDown = (depth: number): Pose => squatting(depth, { arm: [86, 90] });

/** A slow squat shows its way down. */
const slowly = (gear: readonly Gear[], arm: Partial<Pose>) =>
  side([stand(arm), squatting(0.55, arm), squatting(1, arm)], gear, { beatS: 1.6 });

const oneLeg = (farLeg: Pose["leg"], more: Partial<Pose>): Partial<Pose> => ({ farLeg, ...more });

const STAIR: Gear = { gear: "block", left: -24, right: 9, top: 16 };
const stepDown = (arm: Partial<Pose>, gear: readonly Gear[]) =>
  side(
    [
      stand({ pin: ["far-foot", 0, 16], farLeg: [1, -1], leg: [14, 0], ...arm }),
      stand({ pin: ["far-foot", 0, 16], lean: 22, nod: -10, farLeg: [58, -30], leg: [28, 2, 104], ...arm }),
    ],
    [STAIR, ...gear],
  );

/** A sled on rails: seat, backrest, plate under the feet. */
const PRESS: readonly Gear[] = [
  {
    gear: "beam",
    through: [
      [-8, 10],
      [6, 10],
    ],
    width: 5,
  },
  {
    gear: "beam",
    through: [
      [-12, 13],
      [-34, 36],
    ],
    width: 5,
  },
  {
    gear: "beam",
    through: [
      [-30, 0],
      [-22, 22],
    ],
    width: 2.4,
  },
  {
    gear: "beam",
    through: [
      [2, 8],
      [66, 48],
    ],
    width: 2.4,
  },
  {
    gear: "beam",
    through: [
      [62, 0],
      [62, 45],
    ],
    width: 2.4,
  },
];
const PLATE: Gear = {
  gear: "beam",
  through: [
    { of: "toe", ahead: 3, up: 10 },
    { of: "ankle", ahead: 5, up: -7 },
  ],
  width: 4,
};
const pressing = (leg: Pose["leg"], farLeg: Pose["leg"]): Pose => ({
  pin: ["hip", 0, 11],
  lean: -44,
  leg,
  farLeg,
  arm: { to: [3, 12] },
});

export const squatPoses: Poses = {
  "chair-squat": side([stand(REACHING), squatting(1, { arm: [86, 90] })], [CHAIR_BEHIND]),
  "bodyweight-squat": side([stand({ arm: [20, 30] }), reachDown(1.05)]),
  "slow-squat": slowly([], { arm: [70, 80] }),
  "wall-sit": side(
    [
      { pin: ["hip", -24, 34], lean: 0, leg: { to: [2, 0] }, arm: [4, 14] },
      { pin: ["hip", -24, 20], lean: 0, leg: { to: [0, 0] }, arm: [10, 40] },
    ],
    [{ gear: "wall", x: -31 }],
    { still: "alone", beatS: 2 },
  ),
  "backpack-squat": squat([PACK], HUG),
  "paused-backpack-squat": slowly([PACK], HUG),
  "goblet-squat": squat([{ gear: "kettlebell", at: { of: "hand", up: 2 } }], { arm: [14, 136] }),
  "barbell-box-squat": squat([{ gear: "block", left: -46, right: -14, top: 22 }, BAR_ON_BACK], RACKED, 1),
  "front-squat": side([stand({ arm: [82, 206] }), squatting(1, { lean: 26, nod: -8, arm: [70, 198] })], [BAR_IN_FRONT]),
  "back-squat": squat([BAR_ON_BACK], RACKED),
  "paused-back-squat": slowly([BAR_ON_BACK], RACKED),
  "leg-press": side(
    [pressing([150, 64, 146], [150, 64, 146]), pressing([124, 120, 206], [124, 120, 206])],
    [...PRESS, PLATE],
    { still: "alone", decisive: 0 },
  ),
  "staggered-squat": side([
    stand({ leg: [8, -4], farLeg: { to: [-16, 0], end: 50 }, arm: [30, 50] }),
    squatting(0.9, { farLeg: { to: [-18, 0], end: 30 }, arm: [80, 86] }),
  ]),
  "supported-single-leg-squat": side(
    [
      stand(oneLeg([16, -20, 60], { arm: [24, 44] })),
      squatting(0.75, oneLeg([60, -60, 30], { arm: { to: [26, 46] }, farArm: { to: [26, 46] } })),
    ],
    [{ gear: "chair", seat: [37, 20], back: -1 }],
  ),
  "step-down": stepDown({ arm: [60, 70] }, []),
  "weighted-step-down": stepDown({ arm: [0, 4] }, [
    { gear: "dumbbell", at: "hand" },
    { gear: "dumbbell", at: "far-hand" },
  ]),
  "single-leg-squat-to-chair": side(
    [stand(oneLeg([34, 30, 110], REACHING)), squatting(1, oneLeg([96, 84, 150], { arm: [86, 90] }))],
    [CHAIR_BEHIND],
  ),
  "weighted-single-leg-squat-to-chair": side(
    [stand(oneLeg([34, 30, 110], { arm: [14, 136] })), squatting(1, oneLeg([96, 84, 150], { arm: [14, 136] }))],
    [CHAIR_BEHIND, { gear: "dumbbell", at: { of: "hand", ahead: 1, up: 1 }, tilt: 0 }],
  ),
  "single-leg-squat": side([
    stand(oneLeg([40, 38, 110], REACHING)),
    { ...squatting(1.22, oneLeg([102, 96, 160], { arm: [84, 88] })) },
  ]),
  "single-leg-press": side(
    [pressing([150, 64, 146], { to: [26, 0] }), pressing([124, 120, 206], { to: [26, 0] })],
    [...PRESS, PLATE],
    { still: "alone", decisive: 0 },
  ),
};
