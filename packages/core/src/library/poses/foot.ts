import type { FootPose } from "../figure/foot.ts";
import type { Poses } from "./stance.ts";

const AT_REST: FootPose = { arch: 0.35, bigToe: 90, toes: 90, spread: 0 };
const SLOW = { motion: "back", beatS: 1.6 } as const;

/** What feet do alone, close up. */
export const footPoses: Poses = {
  "toe-spreads": { view: "foot-above", poses: [AT_REST, { ...AT_REST, spread: 1 }], still: "beside", ...SLOW },
  "toe-yoga": {
    view: "foot",
    poses: [
      { ...AT_REST, bigToe: 132 },
      { ...AT_REST, toes: 132 },
    ],
    still: "alone",
    decisive: 0,
    ...SLOW,
  },
  "short-foot": {
    view: "foot",
    poses: [
      { ...AT_REST, arch: 0.1 },
      { ...AT_REST, arch: 1 },
    ],
    still: "behind",
    marksArch: true,
    ...SLOW,
  },
};
