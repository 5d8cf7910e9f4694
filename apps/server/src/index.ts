export { resetLink } from "./accounts/reset.ts";
export { setUpLink } from "./accounts/set-up.ts";
export { type Config, DEFAULT_PORT, readConfig } from "./config.ts";
export { freePort } from "./operation/free-port.ts";
export { lineLog } from "./operation/log.ts";
export { startProblem } from "./operation/start-problem.ts";
export { type Serving, serve } from "./serve.ts";
export { unknownSettings } from "./settings.ts";
