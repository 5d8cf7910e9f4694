import type { serve as serveNow } from "./serve.ts";

export { resetLink } from "./accounts/reset.ts";
export { setUpLink } from "./accounts/set-up.ts";
export { type Config, DEFAULT_PORT, readConfig } from "./config.ts";
export { copyName } from "./operation/copies.ts";
export { freePort } from "./operation/free-port.ts";
export { bringBack, copyInto } from "./operation/hand-copies.ts";
export { lineLog } from "./operation/log.ts";
export { placeOf } from "./operation/place-of.ts";
export { toldProblem } from "./operation/told-problem.ts";
export { withPorts } from "./operation/with-database.ts";
export type { Serving } from "./serve.ts";
export { unknownSettings } from "./settings.ts";

/** As in serve.ts. Loaded when it is called: other commands need nothing of what speaks HTTP, and answer sooner. */
export const serve: typeof serveNow = async (...asked) => (await import("./serve.ts")).serve(...asked);
