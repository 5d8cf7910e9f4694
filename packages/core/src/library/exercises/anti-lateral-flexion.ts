import type { Exercise } from "../exercise.ts";

export const antiLateralFlexion: readonly Exercise[] = [];
