import type { Exercise } from "../exercise.ts";

export const verticalPush: readonly Exercise[] = [];
