import type { ScreenId } from "@stridelift/core";

/**
 * Self-tests that no exercise shows, on a 100 × 100 grid with the floor at 91, in the manner of the figures: far limbs lighter, what is used
 * in the accent.
 */
export interface Drawing {
  readonly head: readonly [x: number, y: number];
  readonly far: readonly string[];
  readonly near: readonly string[];
  readonly gear: readonly string[];
}

export const DRAWINGS: Partial<Record<ScreenId, Drawing>> = {
  thomas: {
    head: [19, 49],
    far: ["M66 55L48 36L62 46"],
    near: ["M30 54L66 55L87 60L87 82", "M31 53L40 44L50 39"],
    gear: ["M10 63H70", "M16 63V91M64 63V91"],
  },
  "thoracic-rotation": {
    head: [78, 57],
    far: ["M66 60L72 84L88 87"],
    near: ["M66 60L32 72L58 86L24 87", "M66 60L69 34L80 47"],
    gear: ["M69 34L69 16M64 21L69 15L74 21"],
  },
  "overhead-squat": {
    head: [60, 31],
    far: [],
    near: ["M52 44L36 66L64 67L47 87H58", "M52 44L56 26L59 10"],
    gear: ["M45 9.5H73"],
  },
};
