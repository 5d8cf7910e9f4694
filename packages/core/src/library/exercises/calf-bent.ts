import type { Exercise } from "../exercise.ts";

export const calfBent: readonly Exercise[] = [];
