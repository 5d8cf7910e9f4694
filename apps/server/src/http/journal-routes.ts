import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod";
import { type Heads, headsOf } from "../journal/heads.ts";
import { journalText } from "../journal/journal-text.ts";
import { PAGE_ENTRIES, type Page, pullEntries } from "../journal/pull-entries.ts";
import { PUSH_ENTRIES, pushEntries } from "../journal/push-entries.ts";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { callerOf } from "./access.ts";
import { sendGzipped, streamGzipped } from "./gzipped.ts";
import { type HeadStream, headStream } from "./head-stream.ts";
import type { App, Routes } from "./route.ts";
import { callerBySession } from "./session-cookie.ts";

const tags = ["journal"];

/** What journals have in common whatever their version: the rest is for who reads them. */
const entrySchema = z.looseObject({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  kind: z.string(),
  v: z.int(),
  data: z.unknown(),
});
const headSchema = { life: z.string(), head: z.int() };
const pushedSchema = z.object({
  ...headSchema,
  added: z.int(),
  known: z.int(),
  problems: z.array(
    z.object({ code: z.string(), message: z.string(), path: z.string().optional(), hint: z.string().optional() }),
  ),
});
const pageSchema = z.object({
  ...headSchema,
  entries: z.array(z.object({ seq: z.int(), entry: entrySchema })),
  more: z.boolean(),
});

/** A runner’s journal, to and from their devices. */
export const journalRoutes: Routes = (app, ports, config) => {
  const heads = headsOf(ports);
  takeAnyNames(app);
  pushRoute(app, ports, heads);
  pullRoute(app, ports);
  fileRoute(app, ports);
  streamRoute(app, heads, async (request) => (await callerBySession(request, ports, config)) !== null);
};

/* An entry is kept as it came (J5): its fields may have any name, and none of them is ever looked up in an object of ours. */
function takeAnyNames(app: App): void {
  app.addContentTypeParser("application/json", { parseAs: "string" }, app.getDefaultJsonParser("ignore", "ignore"));
}

function pushRoute(app: App, ports: Ports, heads: Heads): void {
  app.post(
    "/api/v1/journal/entries",
    {
      config: { access: "runner" },
      schema: {
        operationId: "pushEntries",
        summary: "Adds entries; each is kept once, however often it is sent",
        tags,
        body: z.object({
          life: z
            .string()
            .nullable()
            .default(null)
            .meta({ description: "The life of the journal that the device knows" }),
          entries: z.array(z.unknown()).min(1).max(PUSH_ENTRIES).meta({ description: "Journal entries" }),
        }),
        response: { 200: pushedSchema },
      },
    },
    async (request) => {
      const { runner } = callerOf(request);
      const { problems, ...pushed } = await pushEntries(ports, runner, request.body.entries, request.body.life);
      heads.tell(runner, pushed);
      return { ...pushed, problems: [...problems] };
    },
  );
}

function pullRoute(app: App, ports: Ports): void {
  app.get(
    "/api/v1/journal/entries",
    {
      config: { access: "runner" },
      schema: {
        operationId: "pullEntries",
        summary: "Entries in the order in which the server came to know them, after a sequence",
        tags,
        querystring: z.object({
          after: z.coerce.number().int().min(0).default(0),
          limit: z.coerce.number().int().min(1).max(PAGE_ENTRIES).default(PAGE_ENTRIES),
        }),
        response: { 200: pageSchema },
      },
    },
    async (request, reply) => {
      const page = await pullEntries(ports, callerOf(request).runner, request.query);
      reply.type("application/json; charset=utf-8");
      return sendGzipped(request, reply as FastifyReply, textOf(page));
    },
  );
}

/** The lines are JSON as they lie there: they go out without being read. */
function textOf({ life, head, lines, more }: Page): string {
  const entries = lines.map(({ seq, text }) => `{"seq":${seq},"entry":${text}}`).join(",");
  return `{"life":${JSON.stringify(life)},"head":${head},"entries":[${entries}],"more":${more}}`;
}

function fileRoute(app: App, ports: Ports): void {
  app.get(
    "/api/v1/journal/file",
    {
      config: { access: "runner" },
      schema: {
        operationId: "journalFile",
        summary: "The journal as a file, one entry a line",
        tags,
        response: { 200: { content: { "application/x-ndjson": { schema: z.string() } } } },
      },
    },
    (request, reply) => {
      const date = new Date(ports.now()).toISOString().slice(0, "2027-03-01".length);
      reply.type("application/x-ndjson; charset=utf-8");
      reply.header("content-disposition", `attachment; filename="stridelift-${date}.jsonl"`);
      streamGzipped(request, reply as FastifyReply, journalText(ports, callerOf(request).runner));
    },
  );
}

function streamRoute(app: App, heads: Heads, isSignedIn: (request: FastifyRequest) => Promise<boolean>): void {
  const open = new Set<HeadStream["body"]>();
  // Else the server would wait for streams that never end by themselves.
  app.addHook("preClose", async () => {
    heads.stop();
    for (const body of open) body.end();
  });
  app.get(
    "/api/v1/journal/stream",
    {
      config: { access: "runner" },
      exposeHeadRoute: false,
      schema: {
        operationId: "journalStream",
        summary: "Server-sent events: where the journal stands, at once and after each change",
        tags,
        response: { 200: { content: { "text/event-stream": { schema: z.string() } } } },
      },
    },
    (request, reply) => {
      const stream = headStream(() => isSignedIn(request));
      const end = heads.listen(callerOf(request).runner, stream.say);
      if (end === undefined) throw tooManyStreams(stream);
      open.add(stream.body);
      stream.body.once("close", () => {
        end();
        open.delete(stream.body);
      });
      // Proxies that gather an answer before they pass it on are asked not to.
      reply.header("x-accel-buffering", "no").type("text/event-stream");
      reply.send(stream.body as never);
    },
  );
}

function tooManyStreams({ body }: HeadStream): ProblemError {
  body.destroy();
  return new ProblemError(429, {
    code: "sync/too-many-streams",
    message: "Too many devices of yours listen for changes here at once.",
    hint: "Close some, or ask for changes now and then.",
  });
}
