import fastify from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiText } from "../../../tools/openapi.ts";
import type { Access } from "../src/http/access.ts";
import { guard } from "../src/http/access.ts";
import { type Schema, sample } from "./access-sample.ts";
import { type Victim, victimOf } from "./access-victim.ts";
import { onEachDatabase } from "./databases.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { type Started, startServer } from "./start-server.ts";

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly access: Access;
  readonly body: Schema | undefined;
}

interface Described {
  readonly "x-access": Access;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const { paths } = JSON.parse(await apiText()) as { paths: Record<string, Record<string, Described>> };
/** Every route there is, as the server describes itself; that none is left out is shown where the description is. */
const operations: readonly Operation[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { "x-access": access, requestBody }]) => ({
    ...{ method: method.toUpperCase(), path, access },
    body: requestBody?.content["application/json"]?.schema,
  })),
);
const named = (operation: Operation) => `${operation.method} ${operation.path} (${operation.access})`;
const guarded = operations.filter(({ access }) => access === "runner" || access === "owner");
const ANSWER_MS = 5_000;

describe("deny by default", () => {
  test("a route that does not say who may call it keeps the server from starting", () => {
    const app = fastify();
    guard(app, async () => null);
    expect(() => app.get("/open", () => "told")).toThrow("does not say who may call it");
  });

  test("a word for who may call that nobody knows lets nobody pass, not even the owner", async () => {
    const app = fastify();
    guard(app, async () => ({ runner: "olga", session: "s", role: "owner" }));
    app.get("/odd", { config: { access: "friends" as Access } }, () => "told");
    expect((await app.inject("/odd")).statusCode).toBe(403);
  });

  test("what is open to anyone is a short list", () => {
    expect(operations.filter(({ access }) => access === "anyone").map(({ path }) => path)).toEqual(
      expect.arrayContaining(["/health/live", "/health/ready", "/api/v1/server"]),
    );
    expect(guarded.length).toBeGreaterThan(operations.length / 2);
  });
});

onEachDatabase("every route, by who calls", (bench) => {
  let server: Started;
  let ann: Victim;
  beforeAll(async () => {
    server = await startServer(await bench.fresh());
    ann = await victimOf(server);
  });
  afterAll(() => server.stop());

  /** Calls a route for what is Ann’s; a stream is left after its first words. */
  async function ask({ method, path, body }: Operation, cookie?: string): Promise<{ status: number; text: string }> {
    const at = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ann.named[name] ?? name));
    const answer = await fetch(`${server.address}${at}`, {
      method,
      headers: {
        ...(cookie === undefined ? {} : { cookie }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(sample(body, ann.named)) }),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (answer.headers.get("content-type")?.includes("text/event-stream") !== true) {
      return { status: answer.status, text: await answer.text() };
    }
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    await reader?.cancel();
    return { status: answer.status, text: new TextDecoder().decode(first?.value) };
  }

  const forgotTries = () => server.ports.database.kysely.deleteFrom("tries").execute();

  test.each(guarded.map((operation) => [named(operation), operation] as const))(
    "%s: nobody is refused",
    async (_, operation) => {
      const before = await ann.rows();
      const [of, secret] = (await newRunnerSignedIn(server.ports)).cookie.split("=")[1]?.split(".") ?? [];
      const forged = [
        undefined,
        "stridelift=",
        `stridelift=${ann.runner}`,
        `stridelift=${ann.runner}.`,
        `stridelift=${ann.runner}.${secret}`,
        `stridelift=${of}.${secret?.slice(0, -1)}`,
        "stridelift=null.null",
        `stridelift=%00${ann.runner}.${secret}`,
      ];
      for (const cookie of forged) {
        const { status, text } = await ask(operation, cookie);
        expect([cookie, status, JSON.parse(text)]).toMatchObject([cookie, 401, { code: "server/signed-out" }]);
      }
      expect(await ann.rows()).toBe(before);
    },
  );

  test.each(
    operations.filter(({ access }) => access === "owner").map((operation) => [named(operation), operation] as const),
  )("%s: a member is refused", async (_, operation) => {
    const { cookie } = await newRunnerSignedIn(server.ports);
    const before = await ann.rows();
    expect((await ask(operation, cookie)).status).toBe(403);
    expect((await ask(operation, ann.cookie)).status).toBe(403);
    expect(await ann.rows()).toBe(before);
  });

  test.each(
    operations.filter(({ access }) => access !== "owner").map((operation) => [named(operation), operation] as const),
  )("%s: another runner, and nobody, gets and changes nothing of hers", async (_, operation) => {
    const { cookie } = await newRunnerSignedIn(server.ports);
    const before = await ann.rows();
    for (const asking of [cookie, undefined]) {
      await forgotTries();
      const { status, text } = await ask(operation, asking);
      expect(status).toBeLessThan(500);
      for (const mark of ann.marks) expect(text).not.toContain(mark);
    }
    expect(await ann.rows()).toBe(before);
  });

  test.each(
    operations
      .filter(({ access, method }) => access === "runner" && method === "GET")
      .map((operation) => [named(operation), operation] as const),
  )("%s: she herself is let in", async (_, operation) => {
    expect((await ask(operation, ann.cookie)).status).toBe(200);
  });

  test("what is hers is told to her, so that the marks asked for above can be found at all", async () => {
    const told = await Promise.all(
      guarded
        .filter(({ method, access }) => method === "GET" && access === "runner")
        .map((operation) => ask(operation, ann.cookie)),
    );
    for (const mark of ann.marks) expect(told.some(({ text }) => text.includes(mark))).toBe(true);
  });

  test("an owner sees who is there, and nothing of what they wrote", async () => {
    const { cookie } = await newRunnerSignedIn(server.ports, { role: "owner" });
    for (const operation of operations.filter(({ access, method }) => access === "owner" && method === "GET")) {
      const { status, text } = await ask(operation, cookie);
      expect([named(operation), status]).toEqual([named(operation), 200]);
      expect(text).not.toContain("annsown");
    }
  });
});
