import type { Drill } from "../drill.ts";

export const inhibit: readonly Drill[] = [];
