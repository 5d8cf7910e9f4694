import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";
import { front, type Poses, side, stand, standFront } from "./stance.ts";

/** Short steps, seen from the side. */
const walking = (arms: Partial<Pose>, gear: readonly Gear[]) =>
  side(
    [
      stand({ leg: [18, 8, 108], farLeg: [-14, -28, 55], ...arms }),
      stand({ farLeg: [18, 8, 108], leg: [-14, -28, 55], ...arms, pin: ["far-foot", 0, 0] }),
    ],
    gear,
    { still: "alone", motion: "round", beatS: 0.6, decisive: 0 },
  );

/** Coming towards the viewer: one foot ahead, then the other. */
const coming = (arms: Partial<Pose>, gear: readonly Gear[]) =>
  front(
    [
      standFront({ pin: ["foot", 5, 0], leg: [3, 1], farLeg: [-4, -1, -70, [1, 0.8]], ...arms }),
      standFront({ pin: ["far-foot", -5, 0], leg: [4, 1, 70, [1, 0.8]], farLeg: [-3, -1, -90], ...arms }),
    ],
    gear,
    { still: "alone", motion: "round", beatS: 0.6, decisive: 0 },
  );
const FREE = [-14, -8] as const;
const AT_SIDE = [8, 2] as const;
const RACKED = [22, 172] as const;
const OVERHEAD = [172, 178] as const;

export const carryPoses: Poses = {
  "bear-hug-carry": walking({ arm: [36, 100] }, [{ gear: "backpack", at: "chest" }]),
  "backpack-suitcase-carry": coming({ arm: AT_SIDE, farArm: FREE }, [{ gear: "backpack", at: "hand" }]),
  "backpack-overhead-carry": walking({ arm: [176, 180] }, [{ gear: "backpack", at: { of: "hand", ahead: 1, up: 20 } }]),
  "suitcase-carry": coming({ arm: AT_SIDE, farArm: FREE }, [{ gear: "kettlebell", at: "hand" }]),
  "farmer-carry": walking({ arm: [0, 2] }, [
    { gear: "dumbbell", at: "hand" },
    { gear: "dumbbell", at: "far-hand" },
  ]),
  "uneven-carry": coming({ arm: AT_SIDE, farArm: [-22, -172] }, [
    { gear: "kettlebell", at: "hand" },
    { gear: "dumbbell", at: "far-hand" },
  ]),
  "rack-carry": coming({ arm: RACKED, farArm: FREE }, [{ gear: "kettlebell", at: "hand", hangs: 60 }]),
  "overhead-carry": coming({ arm: OVERHEAD, farArm: FREE }, [{ gear: "dumbbell", at: "hand" }]),
};
