import { randomUUID } from "node:crypto";
import cookie from "@fastify/cookie";
import fastify from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { Config } from "../config.ts";
import type { Ports } from "../ports.ts";
import { guard } from "./access.ts";
import { describeRoutes } from "./described.ts";
import { secureHeaders } from "./headers.ts";
import { limitRequests } from "./limits.ts";
import { answerBadUrl, answerProblems, refuseBroken } from "./problem.ts";
import { logRequests } from "./request-log.ts";
import type { App } from "./route.ts";
import { ROUTES } from "./routes.ts";
import { sameOrigin } from "./same-origin.ts";
import { callerBySession } from "./session-cookie.ts";
import { refuseDeepBodies } from "./shallow-body.ts";

/** Bytes of a request’s body; a push of a whole journal comes in parts. */
const BODY_BYTES = 2_000_000;
/** A connection on which nothing moves for so long is closed. Live streams say something more often. */
const SILENT_MS = 60_000;
/** How often requests that are late are looked for. */
const CHECK_MS = 1_000;

/** The whole server over HTTP, not yet listening. */
export async function httpApp(ports: Ports, config: Config): Promise<App> {
  const app = fastify({
    bodyLimit: BODY_BYTES,
    requestTimeout: config.requestMs,
    connectionTimeout: SILENT_MS,
    http: { headersTimeout: config.requestMs, connectionsCheckingInterval: CHECK_MS },
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => randomUUID(),
    // What comes in while it stops is answered too; the connection ends after it.
    return503OnClosing: false,
    clientErrorHandler: refuseBroken,
    frameworkErrors: answerBadUrl(config),
    logger: false,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  logRequests(app, ports);
  answerProblems(app, ports.log);
  secureHeaders(app, config);
  await app.register(cookie);
  sameOrigin(app, config);
  await limitRequests(app, config);
  guard(app, (request) => callerBySession(request, ports, config));
  refuseDeepBodies(app);
  await describeRoutes(app);
  for (const routes of ROUTES) await app.register(async (scope) => routes(scope as App, ports, config));
  return app;
}
