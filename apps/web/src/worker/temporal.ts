import type * as Polyfill from "temporal-polyfill/implementation";

/*
 * Stands in for the polyfill in the bundle: the browser's own Temporal where there is one, and nothing more to load.
 */
const own = (globalThis as { Temporal?: typeof Polyfill.Temporal }).Temporal;
export const Temporal = own ?? (await import("temporal-polyfill/implementation")).Temporal;
