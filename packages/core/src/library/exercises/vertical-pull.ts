import type { Exercise } from "../exercise.ts";

export const verticalPull: readonly Exercise[] = [];
