import type { Exercise } from "../exercise.ts";

export const rotation: readonly Exercise[] = [];
