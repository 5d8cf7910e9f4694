import type { Exercise } from "../exercise.ts";

export const hipAdduction: readonly Exercise[] = [];
