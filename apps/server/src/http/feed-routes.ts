import type { IncomingHttpHeaders } from "node:http";
import { gunzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod";
import { FEEDS, feedOptionsSchema, saidOptionsSchema } from "../feeds/feed.ts";
import { feedThreads } from "../feeds/feed-threads.ts";
import { type FeedDesk, feedDesk, giveFeed, type Mark } from "../feeds/give-feed.ts";
import type { GivenFeed } from "../feeds/given-feed.ts";
import { listFeeds } from "../feeds/list-feeds.ts";
import { renewFeed } from "../feeds/renew-feed.ts";
import { setFeedOptions } from "../feeds/set-feed-options.ts";
import { turnOffFeed } from "../feeds/turn-off-feed.ts";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { callerOf } from "./access.ts";
import { takesGzip } from "./gzipped.ts";
import type { App, Routes } from "./route.ts";

const tags = ["feeds"];
/** Calendar programs ask every quarter of an hour at most. */
const FEED_AGE_S = 600;
/** Of one runner’s feeds within a minute: a provider asks for many runners from one address. */
const FEED_REQUESTS = 60;

const feedSchema = z.object({
  feed: z.enum(FEEDS),
  isOn: z.boolean(),
  createdMs: z.int().nullable(),
  options: feedOptionsSchema,
});
const params = z.object({ feed: z.enum(FEEDS) });

/** The calendars that a runner gives to calendar programs. */
export const feedRoutes: Routes = (app, ports) => {
  const threads = feedThreads();
  app.addHook("onClose", () => threads.stop());
  listRoute(app, ports);
  renewRoute(app, ports);
  optionsRoute(app, ports);
  offRoute(app, ports);
  calendarRoute(app, ports, feedDesk(threads));
};

function listRoute(app: App, ports: Ports): void {
  const response = { 200: z.object({ feeds: z.array(feedSchema) }) };
  app.get(
    "/api/v1/feeds",
    {
      config: { access: "runner" },
      schema: { operationId: "listFeeds", summary: "Both calendar addresses, on or off", tags, response },
    },
    async (request) => ({ feeds: [...(await listFeeds(ports, callerOf(request).runner))] }),
  );
}

function renewRoute(app: App, ports: Ports): void {
  const response = { 200: z.object({ feed: feedSchema, url: z.string() }) };
  app.post(
    "/api/v1/feeds/:feed/renew",
    {
      config: { access: "runner" },
      schema: {
        operationId: "renewFeed",
        summary: "Makes a calendar address, told this once; the one before it leads nowhere from then on",
        tags,
        params,
        body: z.object({ options: saidOptionsSchema.optional() }).nullish(),
        response,
      },
    },
    (request) => renewFeed(ports, callerOf(request).runner, request.params.feed, request.body?.options),
  );
}

function optionsRoute(app: App, ports: Ports): void {
  app.put(
    "/api/v1/feeds/:feed",
    {
      config: { access: "runner" },
      schema: {
        operationId: "setFeedOptions",
        summary: "Says what stands beside the sessions of a calendar",
        tags,
        params,
        body: z.object({ options: saidOptionsSchema }),
        response: { 200: feedSchema },
      },
    },
    (request) => setFeedOptions(ports, callerOf(request).runner, request.params.feed, request.body.options),
  );
}

function offRoute(app: App, ports: Ports): void {
  app.delete(
    "/api/v1/feeds/:feed",
    {
      config: { access: "runner" },
      schema: {
        operationId: "turnOffFeed",
        summary: "Turns a calendar address off: it leads nowhere from then on",
        tags,
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await turnOffFeed(ports, callerOf(request).runner, request.params.feed);
      return reply.code(204).send(null);
    },
  );
}

function calendarRoute(app: App, ports: Ports, desk: FeedDesk): void {
  app.get(
    "/feeds/:name",
    {
      config: {
        access: "feed",
        rateLimit: {
          max: FEED_REQUESTS,
          keyGenerator: (request: FastifyRequest) => `feed ${runnerIn(request.params)}`,
        },
      },
      schema: {
        operationId: "feed",
        summary: "The calendar under a secret address",
        tags,
        params: z.object({ name: z.string().meta({ description: "<runner>.<secret>.ics" }) }),
        response: { 200: { content: { "text/calendar": { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const given = await giveFeed(ports, desk, request.params.name, isKnown(request.headers));
      if (given === undefined) throw nothingHere();
      return send(request, reply as FastifyReply, given);
    },
  );
}

/** As for any page that is not there: an address that was one once is told from none by nobody. */
function nothingHere(): ProblemError {
  return new ProblemError(404, { code: "server/no-such-page", message: "There is no such page here." });
}

/** Ends the tag of a packed answer: it is another sequence of bytes. */
const PACKED = "-gzip";

function send(request: FastifyRequest, reply: FastifyReply, given: GivenFeed | Omit<GivenFeed, "body">): FastifyReply {
  const isPacked = takesGzip(request);
  reply.headers({
    "cache-control": `private, max-age=${FEED_AGE_S}`,
    "last-modified": new Date(given.modifiedMs).toUTCString(),
    etag: `"${given.etag}${isPacked ? PACKED : ""}"`,
    vary: "accept-encoding",
    "x-robots-tag": "noindex",
  });
  if (!("body" in given)) return reply.code(304).send();
  reply.headers({
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'inline; filename="stridelift.ics"',
  });
  const packed = Buffer.from(given.body, "base64");
  return isPacked ? reply.header("content-encoding", "gzip").send(packed) : reply.send(gunzipSync(packed));
}

/**
 * Whether the caller holds a calendar, by `If-None-Match`, else by its date: no two have the same. A proxy that packs or unpacks on
 * the way makes a tag a weak one.
 */
function isKnown(headers: IncomingHttpHeaders): (mark: Mark) => boolean {
  const tags = headers["if-none-match"];
  const sinceMs = tags === undefined ? Date.parse(headers["if-modified-since"] ?? "") : Number.NaN;
  const named = new Set((tags ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, "")));
  return ({ etag, modifiedMs }) =>
    named.has("*") || named.has(`"${etag}"`) || named.has(`"${etag}${PACKED}"`) || modifiedMs === sinceMs;
}

/** As the route reads it: a query behind the address is no other runner. */
function runnerIn(params: unknown): string {
  return String((params as { readonly name?: unknown }).name).split(".")[0] ?? "";
}
