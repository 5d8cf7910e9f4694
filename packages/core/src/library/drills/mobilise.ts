import type { Drill } from "../drill.ts";

export const mobilise: readonly Drill[] = [];
