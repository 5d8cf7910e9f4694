import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { bridging, front, onSide, type Poses, side, sidePlank, standFront, supine } from "./stance.ts";

const TOWEL: Gear = { gear: "roller", at: { of: "knee", ahead: 1, up: 1 }, radius: 5 };
const onLeft = (leg: Pose["leg"], more: Partial<Pose> = {}): Pose =>
  standFront({ pin: ["far-foot", -4, 0], farLeg: [0, 0, -90], leg, arm: [38, -34], ...more });

/** The upper ankle or knee on a seat, the lower leg free below it. */
const SEAT = 20;
const copenhagen = (lifted: boolean, more: Partial<Pose> = {}): Pose =>
  sidePlank(!lifted, {
    pin: ["hip", 0, lifted ? 16 : 8],
    lean: lifted ? -80 : -60,
    leg: lifted ? [89, 89, 90] : [101, 101, 90],
    farLeg: lifted ? [84, 84, 90] : [82, 84, 90],
    ...more,
  });

const seatedLegs = (x: number): Pose => ({
  pin: ["hip", 0, 20],
  lean: 0,
  leg: { to: [x, 0], seen: [x > 15 ? 0.75 : 0.4, 0.9] },
  arm: [16, -6],
});

export const hipAdductionPoses: Poses = {
  "bridge-squeeze": side([supine(), bridging()], [TOWEL]),
  "side-lying-adduction": front([
    onSide({ leg: [152, 2, 60, 0.9] }),
    onSide({ leg: [152, 2, 60, 0.9], farLeg: [114, 114, 90] }),
  ]),
  "band-adduction": front(
    [onLeft([26, 26]), onLeft([-18, -22, 60])],
    [
      { gear: "band", through: ["ankle", [44, 6]] },
      {
        gear: "beam",
        through: [
          [44, 0],
          [44, 30],
        ],
        width: 3,
      },
    ],
  ),
  "cable-adduction": front([onLeft([26, 26]), onLeft([-18, -22, 60])], [{ gear: "cable", from: [46, 8], to: "ankle" }]),
  "machine-adduction": front(
    [seatedLegs(25), seatedLegs(9)],
    [
      {
        gear: "beam",
        through: [
          [-12, 17.5],
          [12, 17.5],
        ],
        width: 5,
      },
      {
        gear: "beam",
        through: [
          [0, 15],
          [0, 1],
        ],
        width: 2.4,
      },
      { gear: "pad", at: { of: "knee", ahead: -5, up: 0 }, radius: 3.2 },
      { gear: "pad", at: { of: "far-knee", ahead: 5, up: 0 }, radius: 3.2 },
    ],
  ),
  "towel-slide-adduction": front(
    [
      onLeft([4, 4]),
      { pin: ["far-foot", -6, 0], lean: -6, farLeg: [-44, 30, -90], leg: { to: [36, 0] }, arm: [38, -34] },
    ],
    [{ gear: "slider", under: "ankle" }],
  ),
  "short-copenhagen": front(
    [
      copenhagen(false, { leg: [100, 96, 90, [1, 0.5]], farLeg: [82, 92, 90, [1, 0.5]] }),
      copenhagen(true, { leg: [89, 92, 90, [1, 0.5]], farLeg: [80, 90, 90, [1, 0.5]] }),
    ],
    [{ gear: "chair", seat: [30, SEAT], back: 1 }],
  ),
  "long-copenhagen": front(
    [copenhagen(false), copenhagen(true)],
    [{ gear: "bench", from: [36, SEAT], to: [66, SEAT] }],
    {
      beatS: 2,
    },
  ),
  "copenhagen-raise": front(
    [copenhagen(false, { farLeg: [78, 78, 90] }), copenhagen(true, { farLeg: [86, 86, 90] })],
    [{ gear: "bench", from: [36, SEAT], to: [66, SEAT] }],
  ),
};
