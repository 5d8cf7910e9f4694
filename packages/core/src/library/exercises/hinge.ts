import type { Exercise } from "../exercise.ts";

export const hinge: readonly Exercise[] = [];
