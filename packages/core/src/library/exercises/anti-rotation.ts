import type { Exercise } from "../exercise.ts";

export const antiRotation: readonly Exercise[] = [];
