import {
  above,
  allFours,
  faceUp,
  front,
  halfKneeling,
  onSide,
  type Poses,
  plank,
  side,
  stand,
  standFront,
  supine,
} from "./stance.ts";

/** Arms out to the sides on the floor. */
const T_UP = [180, 180, 90, 0.7] as const;
const T_DOWN = [0, 0, 90, 0.7] as const;

export const mobilisePoses: Poses = {
  "cat-cow": side(
    [allFours({ lean: 80, round: -34, nod: -30 }), allFours({ lean: 80, round: 64, nod: 26, arm: { to: [27, 0] } })],
    [],
    { still: "beside" },
  ),
  "open-book": front([
    onSide({ leg: [78, 102, 90, 0.8], farLeg: [80, 100, 90, 0.8], arm: [20, 60, 90, 0.6], farArm: [-92, -90] }),
    onSide({ leg: [78, 102, 90, 0.8], farLeg: [80, 100, 90, 0.8], arm: [170, 186], farArm: [-92, -90], nod: 6 }),
  ]),
  "thread-the-needle": side(
    [
      allFours({ lean: 92, nod: 0, farArm: [-20, -70], arm: { to: [29, 0] } }),
      allFours({ lean: 80, farArm: { to: [29, 0] }, arm: [168, 176], nod: -26 }),
    ],
    [],
  ),
  "half-kneeling-rotation": side([
    halfKneeling({ arm: [86, 90], farArm: [86, 90] }),
    halfKneeling({ arm: [-84, -90], farArm: [86, 90] }),
  ]),
  "knee-to-wall-rocks": side(
    [
      stand({
        pin: ["hip", -10, 38],
        lean: 2,
        leg: { to: [6, 0] },
        farLeg: { to: [-24, 0], end: 60 },
        arm: { to: [17, 66] },
      }),
      stand({
        pin: ["hip", -3, 34],
        lean: 2,
        leg: { to: [6, 0] },
        farLeg: { to: [-24, 0], end: 45 },
        arm: { to: [17, 66] },
      }),
    ],
    [{ gear: "wall", x: 20 }],
  ),
  "ankle-circles": side(
    [
      stand({ pin: ["far-foot", 0, 0], farLeg: [0, 0], leg: [48, 10, 40], arm: [20, 60], farArm: { to: [24, 64] } }),
      stand({ pin: ["far-foot", 0, 0], farLeg: [0, 0], leg: [48, 10, 120], arm: [20, 60], farArm: { to: [24, 64] } }),
    ],
    [
      { gear: "wall", x: 28 },
      { gear: "ring", at: { of: "ankle", ahead: 8 }, radius: 7 },
    ],
  ),
  "deep-squat-rocks": side(
    [
      { pin: ["hip", -16, 10], lean: 24, nod: -10, leg: { to: [0, 0] }, arm: { to: [22, 36] } },
      { pin: ["hip", -10, 9], lean: 20, nod: -8, leg: { to: [0, 0] }, arm: { to: [22, 36] } },
    ],
    [{ gear: "chair", seat: [31, 20], back: -1 }],
    { still: "alone" },
  ),
  "calf-pedals": side(
    [
      {
        pin: ["hip", -14, 41],
        lean: 50,
        leg: { to: [-30, 0] },
        farLeg: { to: [-26, 0], end: 50 },
        arm: { to: [33, 58] },
      },
      {
        pin: ["hip", -14, 41],
        lean: 50,
        leg: { to: [-30, 0], end: 45 },
        farLeg: { to: [-27, 0] },
        arm: { to: [33, 58] },
      },
    ],
    [{ gear: "wall", x: 37 }],
    { still: "alone" },
  ),
  "leg-swings": side(
    [
      stand({ pin: ["far-foot", 0, 0], farLeg: [0, 0], leg: [-38, -56, 30], arm: [10, 30], farArm: { to: [24, 66] } }),
      stand({
        pin: ["far-foot", 0, 0],
        lean: -2,
        farLeg: [0, 0],
        leg: [66, 58, 130],
        arm: [-20, 0],
        farArm: { to: [24, 66] },
      }),
    ],
    [
      {
        gear: "beam",
        through: [
          [28, 0],
          [28, 66],
        ],
        width: 3,
      },
    ],
    { beatS: 0.8 },
  ),
  inchworm: side(
    [
      { pin: ["foot", -36, 0], lean: 122, nod: 10, leg: [14, 4], arm: { to: [-10, 0] } },
      { pin: ["foot", -36, 0], lean: 130, nod: 0, leg: [-20, -24, 60], arm: { to: [9, 0] } },
      plank(16, { pin: ["foot", -36, 0] }),
    ],
    [],
    { beatS: 1.2 },
  ),
  "lunge-reach": side([
    stand({ leg: [40, -4], farLeg: { to: [-42, 0], end: 50 }, arm: [4, 8], farArm: [4, 8] }),
    {
      pin: ["foot", 0, 0],
      lean: -4,
      leg: [84, -4],
      farLeg: { to: [-58, 0], end: 25 },
      arm: [4, 10],
      farArm: [176, 180],
    },
  ]),
  "hip-circles": side(
    [
      allFours({ pin: ["hand", 29, 0], farLeg: [0, -90, -90], leg: [0, -90, -90], arm: [0, 0], farArm: [0, 0] }),
      allFours({
        pin: ["hand", 29, 0],
        farLeg: [0, -90, -90],
        leg: [-70, -260, -260, 0.75],
        arm: [0, 0],
        farArm: [0, 0],
      }),
    ],
    [{ gear: "ring", at: [-8, 28], radius: 12 }],
  ),
  "side-leg-swings": front(
    [
      standFront({ pin: ["far-foot", -4, 0], farLeg: [0, 0, -90], leg: [-24, -28, 20], arm: [40, 130] }),
      standFront({ pin: ["far-foot", -4, 0], farLeg: [0, 0, -90], leg: [52, 50, 100], arm: [40, 130] }),
    ],
    [],
    { beatS: 0.8 },
  ),
  "side-lunge-shifts": front([
    {
      pin: ["hip", -16, 27],
      lean: -6,
      leg: { to: [26, 0] },
      farLeg: { to: [-28, 0], bend: -1, end: -90 },
      arm: [-6, -30, 90, 0.8],
      farArm: [20, 40, 90, 0.8],
    },
    {
      pin: ["hip", 16, 27],
      lean: 6,
      leg: { to: [28, 0] },
      farLeg: { to: [-26, 0], bend: -1, end: -90 },
      arm: [-20, -40, 90, 0.8],
      farArm: [6, 30, 90, 0.8],
    },
  ]),
  "pelvic-tilts": side([supine({ round: -18 }), supine({ pin: ["hip", 0, 3.5], lean: -84, round: 14, nod: 4 })], [], {
    still: "beside",
  }),
  "rock-backs": side([
    allFours(),
    { pin: ["knee", 0, 0], lean: 86, nod: -12, leg: [46, -90, -90], arm: { to: [29, 0] } },
  ]),
  "knee-rocks": above([
    faceUp({ arm: T_UP, farArm: T_DOWN, leg: [152, 62, 60, 0.8], farLeg: [140, 70, 60, 0.8] }),
    faceUp({ arm: T_UP, farArm: T_DOWN, leg: [40, 110, 120, 0.8], farLeg: [28, 118, 120, 0.8] }),
  ]),
  "arm-circles": front(
    [standFront({ arm: [70, 74] }), standFront({ arm: [112, 116] })],
    [
      { gear: "ring", at: { of: "shoulder", ahead: 38 }, radius: 9 },
      { gear: "ring", at: { of: "shoulder", ahead: -38 }, radius: 9 },
    ],
    { beatS: 0.7 },
  ),
  "band-pass-through": front(
    [standFront({ arm: [38, 38] }), standFront({ arm: [142, 142] })],
    [{ gear: "band", through: ["hand", "far-hand"] }],
    { beatS: 1.6 },
  ),
  "heel-slides": side([
    supine({ leg: [90, 90, 170], farLeg: { to: [26, 0] } }),
    supine({ leg: { to: [20, 0], end: 110 }, farLeg: { to: [26, 0] } }),
  ]),
};
