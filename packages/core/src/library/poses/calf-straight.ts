import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { longSitting, type Poses, side, stand } from "./stance.ts";

const WALL: Gear = { gear: "wall", x: 32 };
const AT_WALL = { arm: { to: [30, 64] } } as const;
const STEP: Gear = { gear: "block", left: 3, right: 26, top: 14 };
const FREE_LEG = { farLeg: [16, -46, 40] } as const;
const PACK: Gear = { gear: "backpack", at: "back" };
const STRAPS = { arm: [-10, 120] } as const;
const WEIGHT_AND_WALL = { arm: [0, 2], farArm: { to: [29, 78] } } as const;

/** Heels go up, or down. */
const UP: Gear = { gear: "arrow", from: [-11, 2], to: [-11, 15] };
const UP_STEP: Gear = { gear: "arrow", from: [-12, 8], to: [-12, 21] };
const DOWN: Gear = { gear: "arrow", from: [-12, 20], to: [-12, 7] };

const flat = (more: Partial<Pose>): Pose => stand({ leg: [0, 0], ...more });
const raised = (more: Partial<Pose>): Pose => stand({ leg: [0, 0, 36], ...more });
const raise = (gear: readonly Gear[], more: Partial<Pose>) => side([flat(more), raised(more)], [UP, ...gear]);

/** Toes on the edge of a step, heels below it. */
const sunk = (more: Partial<Pose>): Pose => stand({ pin: ["foot", 0, 9], leg: [0, 0, 128], ...more });
const risen = (more: Partial<Pose>): Pose => stand({ pin: ["foot", -2, 14], leg: [0, 0, 36], ...more });
const onStep = (gear: readonly Gear[], more: Partial<Pose>) =>
  side([sunk(more), risen(more)], [STEP, UP_STEP, ...gear]);

export const calfStraightPoses: Poses = {
  "band-calf-press": side(
    [
      longSitting({ lean: -4, leg: [88, 92, 160], farLeg: { to: [24, 0] }, arm: { to: [8, 16] } }),
      longSitting({ lean: -4, leg: [88, 92, 112], farLeg: { to: [24, 0] }, arm: { to: [8, 16] } }),
    ],
    [{ gear: "band", through: ["hand", "toe"] }],
  ),
  "calf-raise": raise([WALL], AT_WALL),
  "calf-raise-hold": side([flat(AT_WALL), raised(AT_WALL)], [WALL, UP], { still: "alone", beatS: 2 }),
  "calf-raise-on-step": onStep([], { arm: [20, 40] }),
  "backpack-calf-raise": onStep([PACK], STRAPS),
  "heel-drop": side([risen({ arm: [20, 40] }), sunk({ arm: [20, 40], ...FREE_LEG })], [STEP, DOWN], { beatS: 1.6 }),
  "single-leg-calf-raise": raise([WALL], { ...AT_WALL, ...FREE_LEG }),
  "single-leg-calf-raise-hold": side([flat({ ...AT_WALL, ...FREE_LEG }), raised({ ...AT_WALL, ...FREE_LEG })], [WALL], {
    still: "alone",
    beatS: 2,
  }),
  "single-leg-calf-raise-on-step": onStep([], { arm: [20, 40], ...FREE_LEG }),
  "backpack-single-leg-calf-raise": onStep([PACK], { ...STRAPS, ...FREE_LEG }),
  "dumbbell-single-leg-calf-raise": onStep([{ gear: "dumbbell", at: "hand" }, WALL], {
    ...WEIGHT_AND_WALL,
    ...FREE_LEG,
  }),
  "kettlebell-single-leg-calf-raise": onStep([{ gear: "kettlebell", at: "hand" }, WALL], {
    ...WEIGHT_AND_WALL,
    ...FREE_LEG,
  }),
  "barbell-calf-raise": raise([{ gear: "barbell", at: { of: "shoulder", ahead: -5, up: 2 } }], { arm: [-28, 150] }),
  "machine-calf-raise": onStep(
    [
      { gear: "pad", at: { of: "shoulder", up: 8 }, radius: 3 },
      { gear: "beam", through: [{ of: "shoulder", up: 8 }, [40, 84]], width: 3 },
      {
        gear: "beam",
        through: [
          [40, 0],
          [40, 100],
        ],
        width: 3,
      },
    ],
    { arm: [30, 170] },
  ),
};
