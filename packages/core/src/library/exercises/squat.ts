import type { Exercise } from "../exercise.ts";

export const squat: readonly Exercise[] = [];
