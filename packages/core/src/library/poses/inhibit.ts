import { front, longSitting, type Poses, seated, side, stand, standFront, supine } from "./stance.ts";

const BALL = 3.2;

export const inhibitPoses: Poses = {
  "upper-back-press": side(
    [
      supine({ pin: ["hip", 0, 0], lean: -78, nod: -4, leg: { to: [24, 0] }, arm: [150, -120] }),
      supine({ pin: ["hip", 0, 4], lean: -84, nod: -8, leg: { to: [24, 0] }, arm: [150, -120] }),
    ],
    [{ gear: "roller", at: { of: "shoulder", ahead: -8.5, up: -7 }, radius: 4 }],
    { decisive: 0, still: "alone" },
  ),
  "hip-flexor-press": side(
    [
      supine({ leg: { to: [24, 0] }, farLeg: [90, 90, 170], arm: [104, 70] }),
      supine({ leg: { to: [24, 0] }, farLeg: [90, 90, 170], arm: [100, 88] }),
    ],
    [{ gear: "ball", at: { of: "hip", ahead: 8, up: 3 }, radius: BALL }],
    { still: "alone" },
  ),
  "side-hip-press": front(
    [
      standFront({ pin: ["foot", 4, 0], leg: [4, 2], arm: [60, 150] }),
      standFront({
        pin: ["foot", 4, 0],
        lean: -3,
        leg: [-10, -10],
        farLeg: [-16, -4, -90],
        arm: [60, 150],
        farArm: [-40, 40],
      }),
    ],
    [
      { gear: "wall", x: 22 },
      { gear: "ball", at: { of: "hip", ahead: 13, up: 4 }, radius: BALL },
    ],
    { still: "alone" },
  ),
  "glute-press": side(
    [
      longSitting({ pin: ["hip", 0, 7], lean: -48, leg: { to: [26, 0] }, farLeg: [120, 22], arm: { to: [-24, 0] } }),
      longSitting({ pin: ["hip", 5, 7], lean: -51, leg: { to: [26, 0] }, farLeg: [120, 22], arm: { to: [-24, 0] } }),
    ],
    [{ gear: "roller", at: [2, 4], radius: 4 }],
    { still: "alone" },
  ),
  "shin-press": side(
    [
      longSitting({ lean: 34, round: 20, nod: 10, leg: { to: [24, 0] }, farLeg: [88, 92, 170], arm: { to: [21, 19] } }),
      longSitting({ lean: 46, round: 26, nod: 10, leg: { to: [24, 0] }, farLeg: [88, 92, 170], arm: { to: [24, 8] } }),
    ],
    [{ gear: "pad", at: "hand", radius: 2.6 }],
  ),
  "calf-press": side(
    [
      longSitting({
        pin: ["hip", 0, 4],
        lean: -40,
        leg: { to: [46, 7], end: 170 },
        farLeg: { to: [24, 0] },
        arm: { to: [-22, 0] },
      }),
      longSitting({
        pin: ["hip", 8, 4],
        lean: -47,
        leg: { to: [54, 7], end: 170 },
        farLeg: { to: [30, 0] },
        arm: { to: [-22, 0] },
      }),
    ],
    [{ gear: "roller", at: [38, 4.6], radius: 4.2 }],
    { still: "alone" },
  ),
  "hamstring-press": side(
    [
      seated({ lean: 20, leg: { to: [26, 0] }, farLeg: { to: [18, 0] }, arm: { to: [10, 24] } }),
      seated({ lean: 20, leg: [90, 74, 150], farLeg: { to: [18, 0] }, arm: { to: [10, 24] } }),
    ],
    [
      { gear: "chair", seat: [2, 16], back: -1 },
      { gear: "ball", at: [13, 18.6], radius: BALL },
    ],
  ),
  "outer-thigh-press": front(
    [
      {
        pin: ["hip", 0, 10],
        lean: -74,
        nod: -8,
        leg: [90, 72, 90],
        farLeg: [100, 98, 90],
        arm: { to: [-26, 0] },
        farArm: [-10, -90],
      },
      {
        pin: ["hip", 9, 9],
        lean: -70,
        nod: -8,
        leg: [90, 72, 90],
        farLeg: [100, 98, 90],
        arm: { to: [-17, 0] },
        farArm: [-20, -90],
      },
    ],
    [{ gear: "roller", at: [16, 4.6], radius: 4.6 }],
    { still: "alone" },
  ),
  "inner-thigh-press": front(
    [
      {
        pin: ["hip", 0, 2],
        lean: 0,
        leg: [98, -70, 90, 0.85],
        farLeg: [-98, 70, -90, 0.85],
        arm: { to: [10, 8] },
        farArm: [-20, 0],
      },
      {
        pin: ["hip", 0, 2],
        lean: 0,
        leg: [98, -70, 90, 0.85],
        farLeg: [-98, 70, -90, 0.85],
        arm: { to: [21, 10] },
        farArm: [-20, 0],
      },
    ],
    [{ gear: "pad", at: "hand", radius: 2.8 }],
  ),
  "front-thigh-press": side(
    [longSitting({ lean: 8, arm: { to: [9, 12] } }), longSitting({ lean: 24, round: 14, arm: { to: [23, 12] } })],
    [{ gear: "ball", at: { of: "hand", up: -1 }, radius: BALL }],
  ),
  "front-shoulder-press": front(
    [standFront({ arm: [20, 10], farArm: { to: [7, 70] } }), standFront({ arm: [125, 140], farArm: { to: [7, 70] } })],
    [{ gear: "ball", at: { of: "shoulder", ahead: 6, up: -3 }, radius: BALL }],
  ),
  "sole-roll": side(
    [
      stand({ pin: ["far-foot", 0, 0], leg: { to: [4, 6.5], end: 96 }, farLeg: [-2, -4] }),
      stand({ pin: ["far-foot", 0, 0], leg: { to: [12, 6.5], end: 84 }, farLeg: [-2, -4] }),
    ],
    [{ gear: "ball", at: [12, 2.9], radius: BALL }],
    { still: "alone" },
  ),
  "flank-press": front(
    [
      { pin: ["hip", 0, 2], lean: 0, leg: [86, -80, 90, 0.9], arm: [56, -30] },
      { pin: ["hip", 0, 2], lean: 0, leg: [86, -80, 90, 0.9], arm: [42, -52] },
    ],
    [
      { gear: "pad", at: "hand", radius: 2.8 },
      { gear: "pad", at: "far-hand", radius: 2.8 },
    ],
  ),
  "legs-up-breathing": side(
    [supine({ leg: [172, 84, 150], arm: [84, 90] }), supine({ leg: [168, 86, 150], arm: [84, 112] })],
    [{ gear: "chair", seat: [18, 24], back: 1 }],
    { still: "alone", decisive: 0, beatS: 3 },
  ),
};
