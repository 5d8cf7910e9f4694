import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { front, type Poses, side, stand, standFront } from "./stance.ts";

const AT_SIDES: readonly Gear[] = [
  { gear: "dumbbell", at: "hand" },
  { gear: "dumbbell", at: "far-hand" },
];
const CARRYING = { arm: [0, 2] } as const;
const PACK: Gear = { gear: "backpack", at: "back" };
const STRAPS = { arm: [-10, 120] } as const;
const HANDS_ON_HIPS = { arm: [-34, 44] } as const;
const BAR: Gear = { gear: "barbell", at: { of: "shoulder", ahead: -5, up: 2 } };
const RACKED = { arm: [-28, 150] } as const;

/** A long stance, upright and with the back knee just off the floor. */
const tall = (more: Partial<Pose>): Pose => ({
  pin: ["foot", 0, 0],
  lean: 2,
  leg: [32, 6],
  farLeg: { to: [-50, 0], end: 45 },
  arm: [4, 10],
  ...more,
});
const low = (more: Partial<Pose>): Pose => ({
  pin: ["foot", 0, 0],
  lean: 6,
  leg: [86, -4],
  farLeg: { to: [-50, 0], end: 20 },
  arm: [4, 10],
  ...more,
});
const split = (more: Partial<Pose>, gear: readonly Gear[]) => side([tall(more), low(more)], gear);

const CHAIR: Gear = { gear: "chair", seat: [-50, 20], back: -1 };
const rearUp = (more: Partial<Pose>, gear: readonly Gear[]) => {
  const back = { to: [-52, 20], end: -90 } as const;
  return side(
    [tall({ leg: [34, 6], farLeg: back, ...more }), low({ lean: 14, nod: -8, leg: [80, -14], farLeg: back, ...more })],
    gear,
  );
};

const reverse = (more: Partial<Pose>, gear: readonly Gear[]) => side([stand(more), low(more)], gear);

/** Through from one long step to the next, in place. */
const walking = (more: Partial<Pose>, gear: readonly Gear[]) =>
  side([stand({ leg: [2, -2], farLeg: [56, -40, 70], ...more }), low(more)], gear, { still: "behind" });

const STEP: Gear = { gear: "block", left: -9, right: 26, top: 24 };
const stepUp = (more: Partial<Pose>, gear: readonly Gear[]) =>
  side(
    [
      { pin: ["far-foot", -24, 0], lean: 14, leg: { to: [4, 24] }, farLeg: [-4, -10, 80], arm: [4, 10], ...more },
      { pin: ["foot", 4, 24], lean: 2, leg: [2, -2], farLeg: [30, -40, 60], arm: [4, 10], ...more },
    ],
    [STEP, ...gear],
    { decisive: 0 },
  );

const sideways = (arm: Partial<Pose>, gear: readonly Gear[]) =>
  front(
    [
      standFront(arm),
      {
        pin: ["hip", 14, 25],
        lean: 10,
        nod: -6,
        leg: { to: [30, 0] },
        farLeg: { to: [-30, 0], bend: -1, end: -90 },
        arm: [10, 6],
        ...arm,
      },
    ],
    gear,
  );

export const lungePoses: Poses = {
  "supported-split-squat": split({ arm: [-30, 40], farArm: { to: [-5, 46] } }, [
    { gear: "chair", seat: [-16, 20], back: 1 },
  ]),
  "split-squat": split(HANDS_ON_HIPS, []),
  "split-squat-hold": side([tall(HANDS_ON_HIPS), low({ arm: [60, 128] })], [], { still: "alone", beatS: 2 }),
  "backpack-split-squat": split(STRAPS, [PACK]),
  "dumbbell-split-squat": split(CARRYING, AT_SIDES),
  "rear-foot-elevated-split-squat": rearUp(HANDS_ON_HIPS, [CHAIR]),
  "backpack-rear-foot-elevated-split-squat": rearUp(STRAPS, [CHAIR, PACK]),
  "dumbbell-rear-foot-elevated-split-squat": rearUp(CARRYING, [
    { gear: "bench", from: [-72, 20], to: [-42, 20] },
    ...AT_SIDES,
  ]),
  "barbell-rear-foot-elevated-split-squat": rearUp(RACKED, [{ gear: "bench", from: [-72, 20], to: [-42, 20] }, BAR]),
  "reverse-lunge": reverse(HANDS_ON_HIPS, []),
  "backpack-reverse-lunge": reverse(STRAPS, [PACK]),
  "weighted-reverse-lunge": reverse(CARRYING, AT_SIDES),
  "walking-lunge": walking({ arm: [-24, 30], farArm: [30, 90] }, []),
  "weighted-walking-lunge": walking(CARRYING, AT_SIDES),
  "step-up": stepUp({ arm: [-24, 40], farArm: [40, 100] }, []),
  "backpack-step-up": stepUp(STRAPS, [PACK]),
  "weighted-step-up": stepUp(CARRYING, AT_SIDES),
  "lateral-lunge": sideways({ arm: [-2, -64, 90, 0.8] }, []),
  "weighted-lateral-lunge": sideways({ arm: [18, -132, 90, 0.8] }, [
    { gear: "kettlebell", at: { of: "shoulder", up: -7 } },
  ]),
};
