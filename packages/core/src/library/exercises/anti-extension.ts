import type { Exercise } from "../exercise.ts";

export const antiExtension: readonly Exercise[] = [];
