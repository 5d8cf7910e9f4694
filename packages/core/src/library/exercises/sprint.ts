import type { Exercise } from "../exercise.ts";

export const sprint: readonly Exercise[] = [];
