import type { Drill } from "../drill.ts";

export const activate: readonly Drill[] = [];
