import type { Exercise } from "../exercise.ts";

export const carry: readonly Exercise[] = [];
