import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { type Poses, seated, side } from "./stance.ts";

const CHAIR: Gear = { gear: "chair", seat: [2, 20], back: -1 };
/** Heels go up. */
const upAt = (x: number): Gear => ({ gear: "arrow", from: [x, 2], to: [x, 15] });
const FEET = [23, 0] as const;
const heels = (gear: readonly Gear[], more: Partial<Pose> = {}) =>
  side(
    [
      seated({ leg: { to: FEET }, arm: [24, 80], ...more }),
      seated({ leg: { to: FEET, end: 36 }, arm: [26, 84], ...more }),
    ],
    [upAt(15.5), ...gear],
  );

/** Knees a little bent and kept so, a hand on the wall. */
const WALL: Gear = { gear: "wall", x: 34 };
const bentKnees = (gear: readonly Gear[], more: Partial<Pose>) =>
  side(
    [
      { pin: ["foot", 0, 0], lean: 6, leg: [26, -24], arm: { to: [32, 60] }, ...more },
      { pin: ["foot", 0, 0], lean: 6, leg: [26, -24, 40], arm: { to: [32, 64] }, ...more },
    ],
    [upAt(-12), ...gear],
  );
const ONE_LEG = { farLeg: [30, -60, 30] } as const;

const WALL_BEHIND: Gear = { gear: "wall", x: -30 };
const wallSit = (hip: number, end: number, more: Partial<Pose> = {}): Pose => ({
  pin: ["hip", -23, hip],
  lean: 0,
  leg: { to: [0, 0], end },
  arm: [8, 30],
  ...more,
});
const FLAT = 90;
const RAISED = 36;

export const calfBentPoses: Poses = {
  "seated-calf-raise": heels([CHAIR]),
  "bent-knee-calf-raise": bentKnees([WALL], {}),
  "wall-sit-calf-hold": side([wallSit(22, FLAT), wallSit(24, RAISED)], [WALL_BEHIND, upAt(-11)], {
    still: "alone",
    beatS: 2,
  }),
  "wall-sit-calf-raise": side([wallSit(22, FLAT), wallSit(24, RAISED)], [WALL_BEHIND, upAt(-11)]),
  "backpack-seated-calf-raise": heels([CHAIR, { gear: "backpack", at: { of: "knee", ahead: -5, up: 23 } }], {
    arm: [30, 100],
  }),
  "weighted-seated-calf-raise": heels([CHAIR, { gear: "dumbbell", at: { of: "knee", ahead: -3, up: 7 } }], {
    arm: [34, 86],
  }),
  "barbell-seated-calf-raise": heels(
    [
      { gear: "bench", from: [-16, 20], to: [10, 20] },
      { gear: "barbell", at: { of: "knee", ahead: -4, up: 6 } },
    ],
    {
      arm: [34, 84],
    },
  ),
  "machine-seated-calf-raise": side(
    [seated({ leg: { to: FEET, end: 90 }, arm: [34, 96] }), seated({ leg: { to: FEET, end: 36 }, arm: [36, 100] })],
    [
      { gear: "bench", from: [-12, 20], to: [8, 20] },
      { gear: "pad", at: { of: "knee", ahead: -3, up: 7 }, radius: 3.4 },
      { gear: "beam", through: [{ of: "knee", ahead: -3, up: 7 }, [44, 36]], width: 3 },
      {
        gear: "beam",
        through: [
          [44, 0],
          [44, 42],
        ],
        width: 3,
      },
    ],
  ),
  "single-leg-bent-knee-calf-raise": bentKnees([WALL], ONE_LEG),
  "single-leg-wall-sit-calf-raise": side(
    [wallSit(30, FLAT, { farLeg: [70, 30, 100] }), wallSit(32, RAISED, { farLeg: [70, 30, 100] })],
    [WALL_BEHIND, upAt(-11)],
  ),
  "weighted-single-leg-bent-knee-calf-raise": bentKnees([WALL, { gear: "dumbbell", at: "hand" }], {
    ...ONE_LEG,
    arm: [2, 6],
    farArm: { to: [32, 62] },
  }),
};
