import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { bridging, type Poses, prone, side, supine } from "./stance.ts";

const CHAIR: Gear = { gear: "chair", seat: [38, 20], back: 1 };
const ON_CHAIR = { to: [32, 20], end: 150 } as const;
const FREE_LEG = { farLeg: [196, 90, 150] } as const;

const longBridge = (x: number, lean: number, more: Partial<Pose> = {}): Pose =>
  bridging({ lean, nod: 116 + lean > 0 ? 26 : 30, leg: { to: [x, 0], end: 140 }, ...more });

/** Face down on a bench 22 high, heels to the seat. */
const BENCH: Gear = { gear: "bench", from: [-26, 22], to: [42, 22] };
const onBench = (leg: Pose["leg"], more: Partial<Pose> = {}): Pose =>
  prone({ pin: ["hip", 0, 22], leg, arm: [10, 60], nod: -8, ...more });
const curl = (gear: readonly Gear[], more: Partial<Pose> = {}) =>
  side([onBench([-90, -90, 0], more), onBench([-90, -196, -110], more)], gear);

/** From the knees, straight from there to the head. */
const nordic = (lean: number, more: Partial<Pose> = {}): Pose => ({
  pin: ["knee", 0, 0],
  lean,
  leg: [-lean, -90, -90],
  arm: [20, 120],
  ...more,
});
const HELD: Gear = { gear: "barbell", at: { of: "ankle", ahead: 0, up: 6.5 } };

export const kneeFlexionPoses: Poses = {
  "long-bridge-hold": side([supine({ leg: { to: [38, 0], end: 140 } }), longBridge(38, -106)], [], { beatS: 2 }),
  "bridge-walk-out": side([bridging(), longBridge(40, -104)]),
  "chair-bridge": side([supine({ leg: ON_CHAIR }), bridging({ lean: -116, leg: ON_CHAIR })], [CHAIR]),
  "single-leg-chair-bridge": side(
    [supine({ leg: ON_CHAIR, farLeg: [176, 120, 170] }), bridging({ lean: -116, leg: ON_CHAIR, ...FREE_LEG })],
    [CHAIR],
  ),
  "band-leg-curl": side(
    [
      prone({ leg: [-90, -92, -80], arm: [112, 78] }),
      prone({ leg: [-90, -176, -110], farLeg: [-90, -90, -84], arm: [112, 78] }),
    ],
    [
      { gear: "band", through: ["ankle", [-72, 5]] },
      {
        gear: "beam",
        through: [
          [-72, 0],
          [-72, 18],
        ],
        width: 3,
      },
    ],
  ),
  "machine-leg-curl": curl([
    BENCH,
    { gear: "pad", at: { of: "ankle", ahead: 0, up: 6 }, radius: 3.4 },
    { gear: "beam", through: [[-26, 22], { of: "ankle", up: 6 }], width: 2.6 },
  ]),
  "single-leg-machine-curl": curl(
    [
      BENCH,
      { gear: "pad", at: { of: "ankle", ahead: 0, up: 6 }, radius: 3.4 },
      { gear: "beam", through: [[-26, 22], { of: "ankle", up: 6 }], width: 2.6 },
    ],
    { farLeg: [-90, -90, 0] },
  ),
  "dumbbell-leg-curl": curl([BENCH, { gear: "dumbbell", at: { of: "toe", ahead: 0, up: 0 } }]),
  "slide-curl-lowering": side(
    [bridging({ leg: { to: [22, 0], end: 120 } }), longBridge(45, -97)],
    [{ gear: "slider", under: "ankle" }],
    {
      beatS: 1.8,
    },
  ),
  "slide-curl": side(
    [longBridge(44, -100), bridging({ leg: { to: [22, 0], end: 120 } })],
    [{ gear: "slider", under: "ankle" }],
  ),
  "single-leg-slide-curl": side(
    [longBridge(44, -100, FREE_LEG), bridging({ leg: { to: [22, 0], end: 120 }, ...FREE_LEG })],
    [{ gear: "slider", under: "ankle" }],
  ),
  "assisted-nordic-curl": side([nordic(2), nordic(70, { arm: { to: [58, 0] } })], [HELD]),
  "nordic-curl": side([nordic(2), nordic(48)], [HELD]),
};
