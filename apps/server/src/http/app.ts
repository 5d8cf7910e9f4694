import cookie from "@fastify/cookie";
import fastify from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { Config } from "../config.ts";
import type { Ports } from "../ports.ts";
import { guard } from "./access.ts";
import { secureHeaders } from "./headers.ts";
import { answerProblems } from "./problem.ts";
import type { App } from "./route.ts";
import { ROUTES } from "./routes.ts";
import { sameOrigin } from "./same-origin.ts";
import { callerBySession } from "./session-cookie.ts";

/** Bytes of a request’s body; a push of a whole journal comes in parts. */
const BODY_BYTES = 2_000_000;
/** A request whose head and body have not come by then is dropped. */
const REQUEST_MS = 30_000;

/** The whole server over HTTP, not yet listening. */
export async function httpApp(ports: Ports, config: Config): Promise<App> {
  const app = fastify({
    bodyLimit: BODY_BYTES,
    requestTimeout: REQUEST_MS,
    connectionTimeout: 2 * REQUEST_MS,
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
    logger: false,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app, ports.log);
  secureHeaders(app, config);
  await app.register(cookie);
  sameOrigin(app, config);
  guard(app, (request) => callerBySession(request, ports, config));
  for (const routes of ROUTES) await app.register(async (scope) => routes(scope as App, ports, config));
  return app;
}
