import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { bridging, type Poses, side, stand, supine } from "./stance.ts";

const BAR: Gear = { gear: "barbell", at: "hand" };
const TWO: readonly Gear[] = [
  { gear: "dumbbell", at: "hand" },
  { gear: "dumbbell", at: "far-hand" },
];
const BELL: Gear = { gear: "kettlebell", at: "hand" };
const HANGING = { arm: [2, 2] } as const;

/** Hips back over soft knees, the back long. */
const hinged = (more: Partial<Pose> = {}): Pose => ({
  pin: ["foot", 0, 0],
  lean: 74,
  nod: -22,
  leg: [26, -4],
  arm: [2, 2],
  ...more,
});
const rdl = (gear: readonly Gear[], arm: Partial<Pose> = HANGING) => side([stand(arm), hinged(arm)], gear);

/** At the floor with bent knees. */
const lifting = (more: Partial<Pose> = {}): Pose => ({
  pin: ["foot", 0, 0],
  lean: 56,
  nod: -24,
  leg: [64, -18],
  arm: [-2, 0],
  ...more,
});
const LIFT = { decisive: 0 } as const;

/** One leg stands, the other swings up behind with the trunk. */
const onOne = (more: Partial<Pose> = {}): Pose => ({
  pin: ["foot", 0, 0],
  lean: 78,
  nod: -20,
  leg: [14, -6],
  farLeg: [-80, -84, 0],
  arm: [2, 2],
  ...more,
});
const seesaw = (gear: readonly Gear[], arm: Partial<Pose> = HANGING) =>
  side([stand({ farLeg: [-4, -10, 80], ...arm }), onOne(arm)], gear);

const bridge = (gear: readonly Gear[], arm: Partial<Pose> = {}) => side([supine(arm), bridging(arm)], gear);
const ONE_UP = { farLeg: [200, 70, 140] } as const;

/** Shoulder blades on a seat 20 high. */
const thrust = (gear: readonly Gear[], support: Gear, more: Partial<Pose> = {}) =>
  side(
    [
      { pin: ["hip", -4, 3], lean: -48, nod: 20, leg: { to: [22, 0] }, arm: [60, 70], ...more },
      { pin: ["shoulder", -32, 20], lean: -90, nod: 16, leg: { to: [22, 0] }, arm: [70, 84], ...more },
    ],
    [support, ...gear],
  );
const BENCH: Gear = { gear: "bench", from: [-44, 18], to: [-28, 18] };
const CHAIR: Gear = { gear: "chair", seat: [-39, 18], back: -1 };
const FREE_LEG = { farLeg: [168, 84, 150] } as const;

export const hingePoses: Poses = {
  "hip-hinge-drill": side(
    [stand({ arm: [-30, 40] }), hinged({ lean: 66, arm: [-10, 60] })],
    [{ gear: "wall", x: -24 }],
  ),
  "backpack-rdl": rdl([{ gear: "backpack", at: "hand" }]),
  "band-deadlift": side(
    [lifting({ lean: 62 }), stand({ arm: [4, 4] })],
    [{ gear: "band", through: ["hand", [4, 1.5]] }],
    { decisive: 1 },
  ),
  "cable-pull-through": side(
    [hinged({ arm: [-24, -28] }), stand({ arm: [-4, 8] })],
    [{ gear: "cable", from: [-48, 10], to: "hand" }],
    LIFT,
  ),
  "dumbbell-rdl": rdl(TWO),
  "kettlebell-rdl": rdl([BELL]),
  "kettlebell-deadlift": side([lifting({ arm: [-8, -6] }), stand({ arm: [4, 4] })], [BELL], LIFT),
  "barbell-rdl": rdl([BAR]),
  deadlift: side([lifting(), stand({ arm: [6, 4] })], [BAR], LIFT),
  "kettlebell-swing": side(
    [hinged({ lean: 62, leg: [44, -14], arm: [-34, -36] }), stand({ lean: -2, arm: [86, 90] })],
    [{ gear: "kettlebell", at: "hand", hangs: 60 }],
    { beatS: 0.7 },
  ),
  "backpack-glute-bridge": bridge([{ gear: "backpack", at: { of: "hip", ahead: 20, up: 8 } }], { arm: [104, 100] }),
  "hip-thrust": thrust([], CHAIR),
  "weighted-hip-thrust": thrust([{ gear: "dumbbell", at: { of: "hip", ahead: 8 }, tilt: 0 }], CHAIR),
  "barbell-hip-thrust": thrust([{ gear: "barbell", at: { of: "hip", ahead: 7 } }], BENCH),
  "single-leg-bridge": side([supine({ ...ONE_UP }), bridging({ ...ONE_UP })], []),
  "backpack-single-leg-bridge": side(
    [supine(FREE_LEG), bridging(FREE_LEG)],
    [{ gear: "backpack", at: { of: "hip", ahead: 12, up: 2 } }],
  ),
  "single-leg-hip-thrust": thrust([], CHAIR, FREE_LEG),
  "weighted-single-leg-hip-thrust": thrust(
    [{ gear: "dumbbell", at: { of: "hip", ahead: 8 }, tilt: 0 }],
    BENCH,
    FREE_LEG,
  ),
  "supported-single-leg-rdl": side(
    [stand({ farLeg: [-4, -10, 80], arm: [24, 44] }), onOne({ arm: { to: [33, 46] } })],
    [{ gear: "chair", seat: [45, 20], back: -1 }],
  ),
  "single-leg-rdl": seesaw([], { arm: [40, 44] }),
  "staggered-rdl": side(
    [stand({ farLeg: { to: [-9, 0], end: 50 }, ...HANGING }), hinged({ farLeg: { to: [-11, 0], end: 35 } })],
    TWO,
  ),
  "backpack-single-leg-rdl": seesaw([{ gear: "backpack", at: "hand" }]),
  "dumbbell-single-leg-rdl": seesaw(TWO),
  "kettlebell-single-leg-rdl": seesaw([{ gear: "kettlebell", at: "far-hand" }], { arm: [-40, 20], farArm: [2, 2] }),
};
