import {
  above,
  allFours,
  faceUp,
  front,
  halfKneeling,
  longSitting,
  onSide,
  type Poses,
  side,
  stand,
  standFront,
  supine,
} from "./stance.ts";

const WALL = { gear: "wall", x: 22 } as const;
const OWN_PACE = { beatS: 2.2 } as const;

export const lengthenPoses: Poses = {
  "half-kneeling-hip-stretch": side(
    [
      halfKneeling({ arm: { to: [-4, 31] } }),
      halfKneeling({ lean: -4, leg: [86, -26], farLeg: [-25, -89, -90], arm: { to: [2, 28] } }),
    ],
    [],
    OWN_PACE,
  ),
  "figure-four-stretch": above(
    [
      faceUp({ leg: [112, 2, 60, 0.9], farLeg: [90, 90, 90, [0.9, 0.75]], arm: [96, 90], farArm: [84, 90] }),
      faceUp({ leg: [132, 6, 60, 0.85], farLeg: [90, 90, 90, [0.62, 0.3]], arm: [84, 74], farArm: [96, 106] }),
    ],
    [],
    OWN_PACE,
  ),
  "knee-hug": side(
    [
      supine({ leg: { to: [24, 0] }, farLeg: [90, 90, 172] }),
      supine({ leg: [214, 72, 130], farLeg: [90, 90, 172], arm: { to: [-8, 24] }, nod: 10 }),
    ],
    [],
    OWN_PACE,
  ),
  "straight-knee-calf-stretch": side(
    [
      { pin: ["hip", -14, 38], lean: 4, leg: { to: [-36, 0] }, farLeg: { to: [0, 0] }, arm: { to: [19, 66] } },
      { pin: ["hip", -6, 33], lean: 16, leg: { to: [-36, 0] }, farLeg: { to: [0, 0] }, arm: { to: [19, 60] } },
    ],
    [WALL],
    OWN_PACE,
  ),
  "bent-knee-calf-stretch": side(
    [
      { pin: ["hip", -10, 42], lean: 2, leg: { to: [-22, 0] }, farLeg: { to: [4, 0] }, arm: { to: [19, 66] } },
      { pin: ["hip", -8, 31], lean: 8, leg: { to: [-22, 0] }, farLeg: { to: [4, 0] }, arm: { to: [19, 58] } },
    ],
    [WALL],
    OWN_PACE,
  ),
  "hamstring-towel-stretch": side(
    [
      supine({ leg: [116, 116, 210], farLeg: [90, 90, 172], arm: [70, 110] }),
      supine({ leg: [168, 170, 262], farLeg: [90, 90, 172], arm: [84, 140] }),
    ],
    [{ gear: "towel", through: ["hand", "toe"] }],
    OWN_PACE,
  ),
  "crossed-leg-lean": front(
    [
      standFront({ leg: [4, 0], arm: [80, 70] }),
      { pin: ["foot", -2, 0], lean: 10, leg: [-18, -18, 60], farLeg: [6, 14, -60], arm: [110, 96], farArm: [-40, 50] },
    ],
    [{ gear: "wall", x: 42 }],
    OWN_PACE,
  ),
  "seated-butterfly": front(
    [
      { pin: ["hip", 0, 1.5], lean: 0, leg: [124, -42, -90, 0.9], arm: { to: [5, 4], bend: -1 } },
      { pin: ["hip", 0, 1.5], lean: 0, leg: [98, -74, -90, 0.9], arm: { to: [5, 4], bend: -1 } },
    ],
    [],
    OWN_PACE,
  ),
  "doorway-stretch": front(
    [
      standFront({ leg: [6, 4], arm: [88, 180] }),
      standFront({ pin: ["foot", -4, 0], lean: -8, leg: [2, 2], arm: [100, 180], farArm: [-14, -4] }),
    ],
    [{ gear: "wall", x: 24 }],
    OWN_PACE,
  ),
  "self-hug": front(
    [
      standFront({ arm: [60, 80] }),
      standFront({ arm: { to: [-10, 72], bend: -1, seen: 0.95 }, farArm: { to: [10, 70], seen: 0.95 } }),
    ],
    [],
    OWN_PACE,
  ),
  "quad-stretch": side(
    [
      stand({ pin: ["far-foot", 0, 0], farLeg: [0, 0], leg: [2, -60, 20], arm: { to: [24, 64] }, farArm: [-10, 0] }),
      stand({
        pin: ["far-foot", 0, 0],
        farLeg: [0, 0],
        leg: [-6, -152, -165],
        arm: { to: [24, 64] },
        farArm: { to: [-9, 47.5] },
      }),
    ],
    [{ gear: "wall", x: 28 }],
    OWN_PACE,
  ),
  "toe-stretch": side(
    [
      longSitting({ lean: 8, leg: { to: [22, 8], seen: 0.75, end: 70 }, farLeg: [90, 92, 170], arm: { to: [24, 12] } }),
      longSitting({
        lean: 16,
        round: 16,
        leg: { to: [22, 8], seen: 0.75, end: 125 },
        farLeg: [90, 92, 170],
        arm: { to: [25, 14] },
      }),
    ],
    [],
    OWN_PACE,
  ),
  "side-reach": front(
    [
      standFront({ arm: [14, 8] }),
      standFront({
        lean: -20,
        nod: -8,
        arm: [200, 228],
        farArm: [-4, -2],
        leg: [9, 5],
        farLeg: { to: [-6, 0], bend: -1, end: -90 },
      }),
    ],
    [],
    OWN_PACE,
  ),
  "long-side-reach": front([onSide(), onSide({ arm: [254, 264], leg: [84, 84, 90] })], [], OWN_PACE),
  "child-pose": side(
    [allFours(), { pin: ["knee", 0, 0], lean: 91, round: 22, nod: -8, leg: [74, -90, -90], arm: { to: [34, 0] } }],
    [],
    OWN_PACE,
  ),
};
