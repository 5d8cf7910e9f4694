import type { Drill } from "../drill.ts";

export const raise: readonly Drill[] = [];
