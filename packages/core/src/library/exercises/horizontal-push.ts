import type { Exercise } from "../exercise.ts";

export const horizontalPush: readonly Exercise[] = [];
