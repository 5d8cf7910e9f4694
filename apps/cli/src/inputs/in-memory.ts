import type { Stamp } from "@stridelift/core";

/** The stamp of facts that are never written down: without a clock, so that the same input gives the same plan. */
export const IN_MEMORY: Stamp = { wallMs: 0, device: "input", by: "runner" };
