import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { allFours, type Poses, plank, side, supine } from "./stance.ts";

const TABLE = [178, 90, 170] as const;
const REACHED = [104, 98, 160] as const;
const ARMS_UP = [178, 180] as const;
const OVERHEAD = [248, 254] as const;

const deadBug = (more: Partial<Pose> = {}): Pose => supine({ leg: TABLE, farLeg: TABLE, arm: ARMS_UP, ...more });

/** On forearms and toes, in one line. */
const forearmPlank = (more: Partial<Pose> = {}): Pose => plank(6, { arm: [0, 90], pin: ["foot", -50, 0], ...more });

/** Out over the hands from the knees, at the given rise. */
const rolling = (rise: number, hand: number): Pose => ({
  pin: ["knee", 0, 0],
  lean: 90 - rise,
  nod: -4,
  leg: [rise - 90, -90, -90],
  arm: { to: [hand, 0], bend: -1 },
});

const WEIGHT: Gear = { gear: "dumbbell", at: "hand", tilt: 90 };

export const antiExtensionPoses: Poses = {
  "dead-bug-heel-tap": side([deadBug(), deadBug({ leg: [134, 30, 110] })]),
  "dead-bug": side([deadBug(), deadBug({ leg: REACHED, farArm: OVERHEAD })]),
  "wall-dead-bug": side(
    [deadBug({ arm: { to: [-54, 18] } }), deadBug({ arm: { to: [-54, 18] }, leg: REACHED })],
    [{ gear: "wall", x: -57, height: 60 }],
  ),
  "band-dead-bug": side(
    [deadBug(), deadBug({ leg: REACHED })],
    [
      { gear: "band", through: ["hand", [-66, 22]] },
      {
        gear: "beam",
        through: [
          [-66, 0],
          [-66, 36],
        ],
        width: 3,
      },
    ],
  ),
  "weighted-dead-bug": side([deadBug(), deadBug({ leg: REACHED, arm: OVERHEAD })], [WEIGHT]),
  "knee-plank": side(
    [
      allFours({ arm: { to: [29, 0] } }),
      { pin: ["knee", -24, 0], lean: 71, nod: -8, leg: [-71, -100, -70], arm: [0, 90] },
    ],
    [],
    { still: "alone", beatS: 2 },
  ),
  plank: side([forearmPlank({ round: -14 }), forearmPlank()], [], { still: "alone", beatS: 2 }),
  "single-leg-plank": side([forearmPlank(), forearmPlank({ farLeg: [-98, -100, -10] })], [], { beatS: 2 }),
  "long-lever-plank": side([forearmPlank(), plank(2, { pin: ["foot", -50, 0], arm: [62, 90], nod: -8 })], [], {
    beatS: 2,
  }),
  "body-saw": side(
    [forearmPlank({ pin: ["foot", -44, 0] }), plank(3, { pin: ["foot", -56, 0], arm: [46, 90] })],
    [{ gear: "slider", under: "toe" }],
  ),
  "kneeling-slide-out": side([rolling(31, 46), rolling(12, 82)], [{ gear: "slider", under: "hand" }]),
  "barbell-rollout": side(
    [
      { ...rolling(44, 34), arm: { to: [40, 6.7], bend: -1 } },
      { ...rolling(14, 70), arm: { to: [80, 6.7], bend: -1 } },
    ],
    [{ gear: "barbell", at: "hand" }],
  ),
};
