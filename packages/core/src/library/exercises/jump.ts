import type { Exercise } from "../exercise.ts";

export const jump: readonly Exercise[] = [];
