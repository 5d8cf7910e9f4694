import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { type Poses, side, stand } from "./stance.ts";

/** The near knee up, the far foot pushing off; and the same with sides changed. */
const running = (push: Partial<Pose>, gear: readonly Gear[], beatS: number) => {
  const one = stand({ pin: ["far-foot", 0, 0], ...push });
  const { leg, farLeg, arm, farArm, ...rest } = one;
  const other: Pose = {
    ...rest,
    pin: ["foot", one.pin[1], one.pin[2]],
    leg: farLeg ?? leg,
    farLeg: leg,
    arm: farArm ?? arm,
    farArm: arm,
  };
  return side([one, other], gear, { still: "alone", motion: "round", beatS, decisive: 0 });
};
const SLOPE: Gear = { gear: "slope", from: [-52, 0], to: [56, 30] };

export const sprintPoses: Poses = {
  "wall-drive": running(
    {
      pin: ["far-foot", -38, 0],
      lean: 36,
      leg: [112, -4, 70],
      farLeg: [-36, -36, 50],
      arm: { to: [34, 70] },
      farArm: { to: [35, 70] },
    },
    [{ gear: "wall", x: 36 }],
    0.4,
  ),
  "hill-strides": running(
    {
      pin: ["far-foot", -30, 6],
      lean: 14,
      leg: [82, -12, 80],
      farLeg: [-20, -36, 50],
      arm: [-50, 40],
      farArm: [40, 120],
    },
    [SLOPE],
    0.45,
  ),
  strides: running({ lean: 6, leg: [70, -20, 70], farLeg: [-22, -40, 35], arm: [-52, 36], farArm: [40, 124] }, [], 0.4),
  "hill-sprint": running(
    {
      pin: ["far-foot", -34, 5],
      lean: 26,
      leg: [104, -6, 80],
      farLeg: [-30, -40, 40],
      arm: [-74, 14],
      farArm: [62, 146],
    },
    [SLOPE],
    0.3,
  ),
  "build-up-sprint": running(
    { lean: 16, leg: [96, -12, 80], farLeg: [-34, -46, 25], arm: [-72, 16], farArm: [58, 144] },
    [],
    0.3,
  ),
};
