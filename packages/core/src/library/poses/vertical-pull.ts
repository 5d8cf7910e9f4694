import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { above, faceDown, front, halfKneeling, type Poses, prone, side, supine } from "./stance.ts";

const BAR_UP = 118;
const BAR: Gear = { gear: "bar", height: BAR_UP };

/** By the hands from the bar, seen from the front. */
const hang = (arm: Pose["arm"], more: Partial<Pose> = {}): Pose => ({
  pin: ["hand", 19, BAR_UP - 2.3],
  lean: 0,
  leg: [4, 2, 50],
  arm,
  ...more,
});
const LONG = [150, 167] as const;
const PULLED = [46, 175] as const;
const pullUp = (gear: readonly Gear[] = [], more: Partial<Pose> = {}) =>
  front([hang(LONG, more), hang(PULLED, more)], [BAR, ...gear]);

/** The same from the side. */
const BENT_LEGS = { leg: [14, -60, -40] } as const;
const sideHang = (arm: Pose["arm"], more: Partial<Pose> = {}): Pose => ({
  pin: ["hand", 0, BAR_UP - 2.3],
  lean: -2,
  arm,
  ...BENT_LEGS,
  ...more,
});
const SIDE_LONG = [172, 178] as const;
const SIDE_PULLED = [30, 166] as const;

const pullover = (gear: Gear) =>
  side([supine({ arm: [250, 256] }), supine({ arm: [176, 180] })], [gear], { decisive: 0 });

export const verticalPullPoses: Poses = {
  "prone-towel-pulldown": above(
    [faceDown({ arm: [66, 88], farArm: [114, 92] }), faceDown({ arm: [-44, 84], farArm: [224, 96] })],
    [{ gear: "towel", through: ["hand", "far-hand"] }],
  ),
  "backpack-pullover": pullover({ gear: "backpack", at: { of: "hand", up: 12 } }),
  "weighted-pullover": pullover({ gear: "dumbbell", at: "hand", tilt: 0 }),
  "floor-slide-pull": side(
    [
      prone({ pin: ["hip", -16, 1], arm: { to: [40, 0], bend: -1 }, nod: -14, round: -12 }),
      prone({ pin: ["hip", 8, 1], arm: { to: [40, 0], bend: -1 }, nod: -14, round: -12 }),
    ],
    [{ gear: "slider", under: "hand" }],
    { still: "beside" },
  ),
  "band-pulldown": side(
    [
      { pin: ["knee", 0, 0], lean: 0, leg: [2, -90, -90], arm: [152, 160] },
      { pin: ["knee", 0, 0], lean: 0, leg: [2, -90, -90], arm: [-34, 124] },
    ],
    [
      { gear: "band", through: ["hand", [22, 104]] },
      {
        gear: "beam",
        through: [
          [10, 106],
          [34, 106],
        ],
        width: 3,
      },
    ],
  ),
  "single-arm-pulldown": side(
    [halfKneeling({ arm: [146, 150], farArm: [-20, 50] }), halfKneeling({ arm: [-38, 124], farArm: [-20, 50] })],
    [{ gear: "cable", from: [24, 102], to: "hand" }],
  ),
  "lat-pulldown": front(
    [
      { pin: ["hip", 0, 20], lean: 0, leg: { to: [13, 0], seen: [0.35, 0.9] }, arm: [142, 160] },
      { pin: ["hip", 0, 20], lean: 0, leg: { to: [13, 0], seen: [0.35, 0.9] }, arm: [54, 158] },
    ],
    [
      {
        gear: "beam",
        through: [
          [-13, 17.5],
          [13, 17.5],
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
      { gear: "band", through: ["far-hand", "hand"] },
      { gear: "band", through: [{ of: "far-hand", ahead: -7, up: -3 }, "far-hand"] },
      { gear: "band", through: [{ of: "hand", ahead: 7, up: -3 }, "hand"] },
      { gear: "pulley", between: ["hand", "far-hand"], top: 110 },
    ],
  ),
  "active-hang": front([hang([158, 174], { pin: ["hand", 17, BAR_UP - 2.3] }), hang([148, 166])], [BAR], {
    still: "alone",
    beatS: 2,
  }),
  "chair-assisted-pull-up": side(
    [sideHang(SIDE_LONG, { leg: { to: [6, 34] } }), sideHang(SIDE_PULLED, { leg: { to: [6, 34], end: 36 } })],
    [
      { gear: "bar", height: BAR_UP },
      { gear: "chair", seat: [10, 34], back: 1 },
    ],
  ),
  "band-assisted-pull-up": pullUp([{ gear: "band", through: [[0, BAR_UP], { of: "toe", ahead: -3, up: -2 }] }], {
    farLeg: [-8, 4, -50],
    leg: [2, -6, 50],
  }),
  "lowering-pull-up": side(
    [sideHang(SIDE_PULLED, { leg: [8, 0, 40] }), sideHang(SIDE_LONG, { leg: [30, -40, 10] })],
    [
      { gear: "bar", height: BAR_UP },
      { gear: "block", left: -12, right: 22, top: 16 },
    ],
    { decisive: 0, beatS: 2.4 },
  ),
  "chin-up": side([sideHang(SIDE_LONG), sideHang(SIDE_PULLED)], [{ gear: "bar", height: BAR_UP }]),
  "pull-up": pullUp(),
  "backpack-pull-up": side(
    [sideHang(SIDE_LONG), sideHang(SIDE_PULLED)],
    [
      { gear: "bar", height: BAR_UP },
      { gear: "backpack", at: "back" },
    ],
  ),
};
