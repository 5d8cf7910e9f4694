import type { Exercise } from "../exercise.ts";

export const horizontalPull: readonly Exercise[] = [];
