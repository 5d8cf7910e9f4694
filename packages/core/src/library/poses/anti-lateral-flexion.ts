import type { Pose } from "../figure/pose.ts";
import { front, type Poses, sidePlank, standFront } from "./stance.ts";

const HOLD = { still: "behind", beatS: 2 } as const;
const AT_SIDE = { arm: [8, 2], farArm: [-14, -8] } as const;
const feetUp = (low: boolean): Pose => ({
  ...sidePlank(low),
  pin: ["hip", 0, low ? 12 : 18],
  lean: low ? -72 : -86,
  leg: low ? [98, 98, 90] : [87, 87, 90],
  farLeg: low ? [98, 98, 90] : [87, 87, 90],
});

export const antiLateralFlexionPoses: Poses = {
  "side-plank": front([sidePlank(true), sidePlank(false, { arm: [176, 178] })], [], HOLD),
  "side-plank-reach": front([sidePlank(false, { arm: [16, 34] }), sidePlank(false, { arm: [184, 180] })], [], {
    decisive: 0,
  }),
  "feet-raised-side-plank": front(
    [feetUp(true), feetUp(false)],
    [{ gear: "bench", from: [32, 17], to: [64, 17] }],
    HOLD,
  ),
  "side-plank-row": front(
    [sidePlank(false, { arm: [-60, -50, 90, 0.9] }), sidePlank(false, { arm: [84, -70] })],
    [
      { gear: "band", through: ["hand", [-78, 6]] },
      {
        gear: "beam",
        through: [
          [-78, 0],
          [-78, 22],
        ],
        width: 3,
      },
    ],
  ),
  "backpack-suitcase-hold": front(
    [standFront({ lean: 5, ...AT_SIDE }), standFront(AT_SIDE)],
    [{ gear: "backpack", at: "hand" }],
    HOLD,
  ),
  "suitcase-hold": front(
    [standFront({ lean: 5, ...AT_SIDE }), standFront(AT_SIDE)],
    [{ gear: "kettlebell", at: "hand" }],
    HOLD,
  ),
  "suitcase-march": front(
    [standFront(AT_SIDE), standFront({ pin: ["foot", 6, 0], farLeg: [-14, 2, -80, [0.34, 0.94]], ...AT_SIDE })],
    [{ gear: "kettlebell", at: "hand" }],
    { beatS: 0.8 },
  ),
};
