import { afterEach, expect, test, vi } from "vitest";
import { childEnvironment } from "./child-server.ts";
import { onEachDatabase } from "./databases.ts";
import { ENTRIES, facts } from "./journal-facts.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { type Started, startServer } from "./start-server.ts";

const BEAT_MS = 25_000;

interface Listening {
  readonly status: number;
  /** The text that came so far. */
  text(): string;
  heads(): { life: string; head: number }[];
  readonly ended: Promise<void>;
  leave(): void;
}

async function listen(server: Started, cookie: string): Promise<Listening> {
  const leaving = new AbortController();
  const answer = await fetch(`${server.address}/api/v1/journal/stream`, {
    headers: { cookie },
    signal: leaving.signal,
  });
  let text = "";
  const reading = async () => {
    for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) text += part;
  };
  return {
    status: answer.status,
    text: () => text,
    heads: () => [...text.matchAll(/event: head\ndata: (.*)\n\n/g)].map(([, data]) => JSON.parse(data as string)),
    ended: reading().catch(() => {}),
    leave: () => leaving.abort(),
  };
}

const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 20_000, interval: 5 });

afterEach(() => {
  vi.useRealTimers();
});

onEachDatabase("the live stream", (bench) => {
  test("says where the journal stands at once, and after each change that is one", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie, runner } = await newRunnerSignedIn(server.ports);
    const other = await newRunnerSignedIn(server.ports);
    const stream = await listen(server, cookie);
    await until(() => stream.heads().length === 1);
    expect(stream.text()).toMatch(/^retry: 5000\n\n/);
    const push = (by: string, entries: unknown) =>
      server.call("POST", ENTRIES, { cookie: by, body: { life: null, entries } });
    await push(cookie, facts(2));
    await push(cookie, facts(2));
    await push(other.cookie, facts(9));
    await push(cookie, facts(3));
    await until(() => stream.heads().length === 3);
    const { life } = await server.ports.database.kysely
      .selectFrom("runners")
      .where("runner", "=", runner)
      .select("life")
      .executeTakeFirstOrThrow();
    expect(stream.heads()).toEqual([0, 2, 3].map((head) => ({ life, head })));
    stream.leave();
    await server.stop();
  });

  test("tells what another process was given", async () => {
    const address = await bench.fresh();
    const env = childEnvironment();
    const [here, there] = [await startServer(address, { env }), await startServer(address, { env })];
    const { cookie } = await newRunnerSignedIn(here.ports);
    const stream = await listen(here, cookie);
    await until(() => stream.heads().length === 1);
    await there.call("POST", ENTRIES, { cookie, body: { life: null, entries: facts(4) } });
    await until(() => stream.heads().at(-1)?.head === 4);
    stream.leave();
    await Promise.all([here.stop(), there.stop()]);
  });

  test("ends when the server stops", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie } = await newRunnerSignedIn(server.ports);
    const stream = await listen(server, cookie);
    await until(() => stream.heads().length === 1);
    await server.stop();
    await stream.ended;
    expect(stream.text()).toMatch(/\n\n$/);
  });

  test("beats, and ends at the next beat after the session was revoked", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const server = await startServer(await bench.fresh());
    const { cookie, runner } = await newRunnerSignedIn(server.ports);
    const stream = await listen(server, cookie);
    await until(() => stream.heads().length === 1);
    vi.advanceTimersByTime(BEAT_MS);
    await until(() => stream.text().endsWith("\n\n:\n\n"));
    await server.ports.database.kysely.deleteFrom("sessions").where("runner", "=", runner).execute();
    vi.advanceTimersByTime(BEAT_MS);
    await stream.ended;
    expect((await server.call("GET", "/api/v1/journal/stream", { cookie })).status).toBe(401);
    await server.stop();
  });

  test("is refused to one device too many, and given again when another leaves", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie } = await newRunnerSignedIn(server.ports);
    const streams = await Promise.all(Array.from({ length: 30 }, () => listen(server, cookie)));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    const refused = await server.call("GET", "/api/v1/journal/stream", { cookie });
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: "sync/too-many-streams" });
    streams[0]?.leave();
    await vi.waitUntil(async () => {
      const next = await listen(server, cookie);
      next.leave();
      return next.status === 200;
    }, 20_000);
    expect((await server.call("HEAD", "/api/v1/journal/stream", { cookie })).status).toBe(404);
    for (const stream of streams) stream.leave();
    await server.stop();
  });
});
