import type { Drill } from "../drill.ts";

export const lengthen: readonly Drill[] = [];
