import * as z from "zod";
import type { Ports } from "../ports.ts";
import { addSource } from "../sources/add-source.ts";
import { askNow } from "../sources/ask-now.ts";
import { changeSource } from "../sources/change-source.ts";
import { listSources, standingOf } from "../sources/list-sources.ts";
import { removeSource } from "../sources/remove-source.ts";
import { newWorld, type World } from "../sources/world.ts";
import { callerOf } from "./access.ts";
import type { App, Routes } from "./route.ts";

const tags = ["sources"];
const access = "runner";
/** Each of them makes this server ask another. */
const rateLimit = { max: 20, timeWindow: 60_000 };

const EVERY_MIN = 60;
const everyMin = z
  .int()
  .min(15)
  .max(7 * 1440)
  .meta({ description: "Minutes from one reading to the next" });
const url = z.string().min(1).max(2000).meta({ description: "Where the calendar is read: https, http or webcal" });
/** No name has a control character; not every database takes one. */
const name = z.object({
  source: z
    .string()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u),
});

const instant = z.int().nullable();
const sourceSchema = z.object({
  source: z.string(),
  url: z.string(),
  everyMin: z.int(),
  createdMs: z.int(),
  askedMs: instant,
  fetchedMs: instant,
  changedMs: instant,
  failures: z.int(),
  problem: z
    .object({ code: z.string(), message: z.string(), path: z.string().optional(), hint: z.string().optional() })
    .nullable(),
});
const standingSchema = z.object({ source: sourceSchema, events: z.int(), runs: z.int().optional() });

/** A runner’s calendar addresses. */
export const sourceRoutes: Routes = (app, ports, config) => {
  const world = newWorld(config);
  listRoute(app, ports);
  addRoute(app, ports, world);
  changeRoute(app, ports, world);
  removeRoute(app, ports, world);
  askRoute(app, ports, world);
};

function listRoute(app: App, ports: Ports): void {
  app.get(
    "/api/v1/sources",
    {
      config: { access },
      schema: {
        operationId: "listSources",
        summary: "Calendar addresses that are read on a schedule, each with how it stands",
        tags,
        response: { 200: z.object({ sources: z.array(sourceSchema) }) },
      },
    },
    async (request) => ({ sources: await listSources(ports, callerOf(request).runner) }),
  );
}

function addRoute(app: App, ports: Ports, world: World): void {
  app.post(
    "/api/v1/sources",
    {
      config: { access, rateLimit },
      schema: {
        operationId: "addSource",
        summary: "Reads a calendar address at once, and from then on by itself",
        tags,
        body: z.object({ url, source: z.string().min(1).max(200).optional(), everyMin: everyMin.default(EVERY_MIN) }),
        response: { 201: standingSchema },
      },
    },
    async (request, reply) => {
      const { runner } = callerOf(request);
      const { url, source, everyMin } = request.body;
      const added = await addSource(ports, world, runner, { url, source, everyMin });
      reply.code(201);
      return { ...(await standingOf(ports, world, runner, added.source)), runs: added.runs };
    },
  );
}

function changeRoute(app: App, ports: Ports, world: World): void {
  app.patch(
    "/api/v1/sources/:source",
    {
      config: { access, rateLimit },
      schema: {
        operationId: "changeSource",
        summary: "Gives a source another address, which is read at once, or has it read more or less often",
        tags,
        params: name,
        body: z.object({ url: url.optional(), everyMin: everyMin.optional() }),
        response: { 200: standingSchema },
      },
    },
    async (request) => {
      const { runner } = callerOf(request);
      const { source } = request.params;
      const { url, everyMin } = request.body;
      const runs = await changeSource(ports, world, { runner, source }, { url, everyMin });
      return { ...(await standingOf(ports, world, runner, source)), runs };
    },
  );
}

function removeRoute(app: App, ports: Ports, world: World): void {
  app.delete(
    "/api/v1/sources/:source",
    {
      config: { access },
      schema: {
        operationId: "removeSource",
        summary: "Reads an address no more; its events stay, or go with it",
        tags,
        params: name,
        querystring: z.object({ events: z.enum(["keep", "remove"]).default("keep") }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { runner } = callerOf(request);
      const { source } = request.params;
      await removeSource(ports, world, { runner, source }, request.query.events);
      return reply.code(204).send(null);
    },
  );
}

function askRoute(app: App, ports: Ports, world: World): void {
  app.post(
    "/api/v1/sources/:source/fetch",
    {
      config: { access, rateLimit },
      schema: {
        operationId: "fetchSource",
        summary: "Reads a source now; what goes wrong stands in its problem",
        tags,
        params: name,
        body: z
          .object({
            believe: z
              .boolean()
              .default(false)
              .meta({ description: "What it says counts, even if next to nothing is left" }),
          })
          .nullish(),
        response: { 200: standingSchema },
      },
    },
    async (request) => {
      const { runner } = callerOf(request);
      const { source } = request.params;
      await askNow(ports, world, { runner, source }, request.body?.believe ?? false);
      return standingOf(ports, world, runner, source);
    },
  );
}
