import type { Exercise } from "../exercise.ts";

export const calfStraight: readonly Exercise[] = [];
