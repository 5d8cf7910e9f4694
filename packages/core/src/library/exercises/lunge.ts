import type { Exercise } from "../exercise.ts";

export const lunge: readonly Exercise[] = [];
