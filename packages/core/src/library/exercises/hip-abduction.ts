import type { Exercise } from "../exercise.ts";

export const hipAbduction: readonly Exercise[] = [];
