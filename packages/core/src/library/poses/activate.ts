import {
  above,
  allFours,
  bridging,
  faceDown,
  front,
  kneeSidePlank,
  onSide,
  type Poses,
  plank,
  prone,
  side,
  stand,
  standFront,
  supine,
} from "./stance.ts";

const KNEE_BAND = { gear: "band", through: ["knee", "far-knee"] } as const;

export const activatePoses: Poses = {
  "prone-y": above([faceDown({ arm: [40, 66], farArm: [140, 114] }), faceDown({ arm: [64, 58], farArm: [116, 122] })]),
  "wall-slide": front(
    [standFront({ arm: [78, 178] }), standFront({ arm: [150, 178] })],
    [{ gear: "backdrop", left: -30, right: 30, top: 112 }],
  ),
  "band-pull-apart": front(
    [standFront({ arm: [60, 96, 90, 0.6] }), standFront({ arm: [88, 92] })],
    [{ gear: "band", through: ["hand", "far-hand"] }],
  ),
  "prone-chest-lift": side(
    [prone({ arm: [-80, -88] }), prone({ lean: 86, round: -34, nod: -4, arm: [-74, -84] })],
    [],
    { still: "beside" },
  ),
  "band-knee-raise": side(
    [
      stand({ farLeg: [-1, -1], arm: [4, 60] }),
      stand({ pin: ["far-foot", 0, 0], farLeg: [0, 0], leg: [92, 2], arm: [4, 60] }),
    ],
    [{ gear: "band", through: ["toe", "far-toe"] }],
  ),
  "standing-knee-raise": side([
    stand({ farLeg: [-1, -1], arm: [2, 8] }),
    stand({ pin: ["far-foot", 0, 0], farLeg: [0, 0], leg: [106, 6], arm: [4, 8] }),
  ]),
  "band-lateral-walk": front(
    [
      { pin: ["foot", 10, 0], lean: 0, leg: [14, 4], arm: { to: [9, 48] } },
      { pin: ["far-foot", -10, 0], lean: 0, leg: [32, 22], farLeg: [-14, -4, -90], arm: { to: [9, 46] } },
    ],
    [KNEE_BAND],
    { beatS: 0.8 },
  ),
  "side-lying-leg-raise": front([onSide(), onSide({ leg: [120, 120, 90] })]),
  clam: front([
    onSide({ leg: [78, 102, 90, 0.8], farLeg: [80, 100, 90, 0.8] }),
    onSide({ leg: [134, 42, 80, 0.84], farLeg: [80, 100, 90, 0.8] }),
  ]),
  "standing-leg-lift": front(
    [
      standFront({ pin: ["far-foot", -4, 0], farLeg: [0, 0, -90], leg: [4, 4], farArm: { to: [-24, 60] } }),
      standFront({ pin: ["far-foot", -4, 0], farLeg: [0, 0, -90], leg: [34, 34, 100], farArm: { to: [-24, 60] } }),
    ],
    [{ gear: "wall", x: -25 }],
  ),
  "glute-bridge": side([supine(), bridging()]),
  "band-glute-bridge": side([supine(), bridging()], [{ gear: "loop", round: "knee" }]),
  "kneeling-leg-push-back": side([
    allFours({ pin: ["hand", 29, 0], arm: [0, 0], farArm: [0, 0] }),
    allFours({ pin: ["hand", 29, 0], arm: [0, 0], farArm: [0, 0], farLeg: [0, -90, -90], leg: [-98, -184, -100] }),
  ]),
  "toe-raises": side(
    [
      { pin: ["hip", -9, 40.5], lean: -4, leg: { to: [6, 0] }, arm: [4, 8] },
      { pin: ["hip", -9, 40.5], lean: -4, leg: { to: [6, 0], end: 128 }, arm: [4, 8] },
    ],
    [
      { gear: "wall", x: -18 },
      { gear: "arrow", from: [20, 2], to: [20, 14] },
    ],
  ),
  "single-leg-balance": side([
    stand({ farLeg: [0, 0], leg: [4, -6], arm: [6, 14] }),
    stand({ pin: ["far-foot", 0, 0], farLeg: [5, -5], leg: [38, -50, 50], arm: [24, 52], farArm: [-24, 4] }),
  ]),
  "heel-dig-bridge": side([
    supine({ leg: { to: [36, 0], end: 150 } }),
    bridging({ lean: -108, leg: { to: [36, 0], end: 150 } }),
  ]),
  "adductor-squeeze": side(
    [supine({ leg: { to: [24, 0] }, farLeg: { to: [36, 0] } }), supine({ leg: { to: [26, 0] } })],
    [{ gear: "roller", at: { of: "knee", ahead: 1, up: 1 }, radius: 5 }],
    { still: "alone" },
  ),
  "inner-thigh-raise": front([
    onSide({ leg: [152, 2, 60, 0.9], farLeg: [92, 92, 90] }),
    onSide({ leg: [152, 2, 60, 0.9], farLeg: [112, 112, 90] }),
  ]),
  "dead-bug-march": side([
    supine({ leg: [178, 88, 170], farLeg: [178, 88, 170] }),
    supine({ leg: [134, 30, 110], farLeg: [178, 88, 170] }),
  ]),
  "bear-hold": side([
    allFours({ leg: [0, -107, 20] }),
    allFours({ pin: ["hip", 0, 27], lean: 86, leg: { to: [-24, 0], end: 20 }, arm: { to: [27, 0] } }),
  ]),
  "knee-side-plank": front([kneeSidePlank(true), kneeSidePlank(false)]),
  "shoulder-blade-push": side([plank(14, { round: -16 }), plank(16, { round: 22 })], [], { still: "beside" }),
  "band-external-rotation": front(
    [standFront({ arm: [4, 10, 90, 0.9] }), standFront({ arm: [4, 74, 90, 0.9] })],
    [{ gear: "band", through: ["hand", "far-hand"] }],
  ),
  "straight-leg-raise": side([
    supine({ leg: [90, 90, 176], farLeg: { to: [26, 0] } }),
    supine({ leg: [126, 126, 212], farLeg: { to: [26, 0] } }),
  ]),
  "band-knee-extension": side(
    [
      stand({ pin: ["far-foot", -14, 0], lean: 2, farLeg: [-8, -18], leg: { to: [6, 0], end: 70 }, arm: [-20, 60] }),
      stand({ pin: ["far-foot", -14, 0], lean: 2, farLeg: [-8, -18], leg: { to: [6, 0] }, arm: [-20, 60] }),
    ],
    [
      { gear: "band", through: ["knee", [46, 27]] },
      {
        gear: "beam",
        through: [
          [46, 0],
          [46, 40],
        ],
        width: 3,
      },
    ],
  ),
  "bird-dog": side([
    allFours({ farArm: [0, 0] }),
    allFours({
      pin: ["knee", 0, 0],
      leg: [0, -90, -90],
      nod: -34,
      farLeg: [-92, -92, -60],
      arm: [94, 94],
      farArm: { to: [31, 0] },
    }),
  ]),
};
