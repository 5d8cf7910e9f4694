import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { networkOf } from "../accounts/tries.ts";
import type { Config } from "../config.ts";
import { ProblemError } from "../problem-error.ts";

const MINUTE_MS = 60_000;
/** Runners and addresses that are counted at once; the ones that called last. */
const COUNTED = 20_000;
/** What anybody may call without a session, and what is guessed with, gets this share. */
const ANYONE_SHARE = 0.1;

/**
 * Counts requests in this process: of who is signed in by who they are, of others by their network. Routes may say `rateLimit`
 * themselves. This holds back who asks without end; tries at passwords are counted in the database, over all processes.
 */
export async function limitRequests(app: FastifyInstance, { requestsPerMin }: Config): Promise<void> {
  if (requestsPerMin === 0) return;
  const anyone = Math.max(1, Math.round(requestsPerMin * ANYONE_SHARE));
  app.addHook("onRoute", (route) => {
    const { access, rateLimit: said } = route.config ?? {};
    const isOpen = access === "anyone" || access === "ticket";
    const writes = [route.method].flat().some((method) => method !== "GET" && method !== "HEAD");
    if (said === undefined && isOpen && writes) route.config = { ...route.config, rateLimit: { max: anyone } };
  });
  await app.register(rateLimit, {
    max: requestsPerMin,
    timeWindow: MINUTE_MS,
    cache: COUNTED,
    keyGenerator: ({ caller, ip }) => caller?.runner ?? networkOf(ip),
    addHeadersOnExceeding: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
    errorResponseBuilder: (_request: FastifyRequest, { after }) => tooOften(after),
  });
  refuseGuessing(app, requestsPerMin);
}

/** Who names sessions or calendars that are not known, time and again, is not even looked up for a while. */
function refuseGuessing(app: FastifyInstance, max: number): void {
  const keyGenerator = ({ ip }: FastifyRequest) => `guess ${networkOf(ip)}`;
  const guesses = app.createRateLimit({ max, timeWindow: MINUTE_MS, keyGenerator });
  app.addHook("onResponse", async (request, { statusCode }) => {
    const isFeed = request.routeOptions.config.access === "feed";
    if (statusCode === 401 || (isFeed && statusCode === 404)) await guesses(request);
  });
  app.addHook("onRequest", async (request, reply) => {
    const found = await guesses(request, { increment: false });
    if (found.isAllowed || !found.isExceeded) return;
    reply.header("retry-after", found.ttlInSeconds);
    throw tooOften(`${found.ttlInSeconds} seconds`);
  });
}

function tooOften(after: string): ProblemError {
  const message = "Too many requests came from here within a minute.";
  return new ProblemError(429, { code: "server/too-often", message, hint: `Try again in ${after}.` });
}
