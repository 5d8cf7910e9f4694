import type { Exercise } from "../exercise.ts";

export const kneeFlexion: readonly Exercise[] = [];
