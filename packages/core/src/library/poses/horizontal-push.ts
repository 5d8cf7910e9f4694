import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { type Poses, plank, seated, side, stand, supine } from "./stance.ts";

const pushUp = (gear: readonly Gear[] = [], more: Partial<Pose> = {}) => side([plank(16, more), plank(2, more)], gear);

/** From the knees, rising so many degrees. */
const kneePlank = (rise: number): Pose => ({
  pin: ["knee", -26, 0],
  lean: 90 - rise,
  nod: -12,
  leg: [rise - 90, -118, -60],
  arm: { to: [22, 0] },
});

const leaning = (lean: number): Pose => ({
  pin: ["foot", 0, 0],
  lean,
  nod: -8,
  leg: [-lean, -lean, 72],
  arm: { to: [47, 66] },
});

/** Upper arms on the floor or beside the bench, forearms upright. */
const LOWERED = [70, 180] as const;
const PRESSED = [178, 180] as const;
const BENCH: Gear = { gear: "bench", from: [-44, 20], to: [10, 20] };
const onBench = (more: Partial<Pose>): Pose => supine({ pin: ["hip", 0, 20], leg: { to: [20, 0] }, ...more });

const press = (place: (more: Partial<Pose>) => Pose, gear: readonly Gear[], far?: Pose["arm"]) => {
  const farArm = far === undefined ? {} : { farArm: far };
  return side([place({ arm: LOWERED, ...farArm }), place({ arm: PRESSED, ...farArm })], gear);
};
const TWO: readonly Gear[] = [
  { gear: "dumbbell", at: "hand" },
  { gear: "dumbbell", at: "far-hand" },
];
const ONE: Gear = { gear: "dumbbell", at: "hand" };
const BAR: Gear = { gear: "barbell", at: "hand" };
const RESTING = [80, 94] as const;

const splitStance = (more: Partial<Pose>): Pose =>
  stand({ pin: ["far-foot", 10, 0], lean: 4, leg: { to: [-14, 0], end: 60 }, farLeg: [18, -6], ...more });

export const horizontalPushPoses: Poses = {
  "wall-push-up": side([leaning(16), leaning(29)], [{ gear: "wall", x: 49 }]),
  "incline-push-up": side(
    [plank(34, { arm: { to: [22, 22] } }), plank(21, { arm: { to: [26, 22] } })],
    [{ gear: "bench", from: [14, 22], to: [50, 22] }],
  ),
  "knee-push-up": side([kneePlank(31), kneePlank(10)]),
  "push-up": pushUp(),
  "feet-raised-push-up": side(
    [plank(3, { pin: ["foot", -52, 20] }), plank(-12, { pin: ["foot", -50, 20], nod: -20 })],
    [{ gear: "bench", from: [-68, 20], to: [-38, 20] }],
  ),
  "backpack-push-up": pushUp([{ gear: "backpack", at: "back" }]),
  "archer-push-up": side([plank(16), plank(3, { farArm: { to: [58, 0] } })]),
  "dumbbell-floor-press": press(supine, TWO),
  "dumbbell-bench-press": press(onBench, [BENCH, ...TWO]),
  "barbell-floor-press": press(supine, [BAR]),
  "barbell-bench-press": press(onBench, [BENCH, BAR]),
  "single-arm-floor-press": press(supine, [ONE], RESTING),
  "single-arm-bench-press": press(onBench, [BENCH, ONE], RESTING),
  "band-chest-press": side(
    [splitStance({ arm: [-40, 80] }), splitStance({ arm: [84, 90] })],
    [{ gear: "band", through: [{ of: "shoulder", ahead: -6, up: -5 }, "hand"] }],
  ),
  "single-arm-cable-press": side(
    [splitStance({ arm: [-46, 84], farArm: [-10, 50] }), splitStance({ arm: [84, 90], farArm: [-10, 50] })],
    [{ gear: "cable", from: [-50, 72], to: "hand" }],
  ),
  "machine-chest-press": side(
    [seated({ arm: [-30, 100] }), seated({ arm: [78, 88] })],
    [
      {
        gear: "beam",
        through: [
          [-10, 17],
          [12, 17],
        ],
        width: 5,
      },
      {
        gear: "beam",
        through: [
          [-9, 24],
          [-9, 62],
        ],
        width: 5,
      },
      {
        gear: "beam",
        through: [
          [0, 15],
          [0, 1],
          [-16, 1],
          [-16, 92],
          [16, 92],
        ],
        width: 2.4,
      },
      { gear: "beam", through: [[16, 92], "hand"], width: 2.4 },
      { gear: "pad", at: "hand", radius: 3 },
    ],
  ),
  "medicine-ball-chest-pass": side(
    [stand({ lean: 6, leg: [20, -16], arm: [-10, 118] }), stand({ lean: 12, leg: [12, -12], arm: [82, 88] })],
    [
      { gear: "wall", x: 52 },
      { gear: "ball", at: { of: "hand", ahead: 7, up: 0 } },
    ],
    { beatS: 0.6 },
  ),
  "fast-push-up": side([plank(2), plank(21, { pin: ["foot", -52, 0], arm: [6, 4] })], [], { beatS: 0.5 }),
};
