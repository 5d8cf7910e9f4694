import { type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { newId } from "../src/accounts/new-id.ts";
import { onEachDatabase } from "./databases.ts";
import { feedRunner, NOON_MS, readFeed } from "./feeds-runner.ts";
import { type Started, startServer } from "./start-server.ts";

/** All that an answer tells, but for what is another in each. */
async function told(server: Started, path: string) {
  const answer = await server.call("GET", path);
  const { date: _, "x-request-id": __, ...headers } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, text: await answer.text() };
}

/** An answer as it comes over the line: `fetch` unpacks it. */
async function onLine(server: Started, path: string, method: string, headers: Record<string, string> = {}) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(`${server.address}${path}`, { method, headers }, resolve).on("error", reject).end();
  });
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

onEachDatabase("the address of a feed", (bench) => {
  test("that is unknown, old, another’s, off or no address at all is answered as any page that is not there", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const [one, other] = [await feedRunner(server), await feedRunner(server)];
    const old = await one.renew("full");
    const present = await one.renew("full");
    const off = await one.renew("titles");
    const theirs = await other.renew("full");
    const gone = await server.call("DELETE", "/api/v1/feeds/titles", { cookie: one.cookie });
    expect(gone.status).toBe(204);
    const secretOf = (address: string) => address.split(".").at(-2) ?? "";
    const wrong = [
      old,
      off,
      theirs.replace(other.runner, one.runner),
      present.replace(one.runner, other.runner),
      present.replace(one.runner, newId(NOON_MS)),
      present.replace(one.runner, one.runner.toUpperCase()),
      present.replace(secretOf(present), ""),
      present.replace(secretOf(present), secretOf(present).slice(0, -1)),
      present.replace(secretOf(present), `${secretOf(present)}.x`),
      present.replace(".ics", ""),
      present.replace(".ics", ".ICS"),
      "/feeds/.ics",
      "/feeds/..ics",
      "/feeds/%00.%00.ics",
      "/feeds/%27%20or%201=1--.x.ics",
      `/feeds/${one.runner}.${"A".repeat(100)}.ics`,
    ];
    const nowhere = await told(server, "/nothing/here");
    expect(nowhere.status).toBe(404);
    for (const path of wrong) expect(await told(server, path), path).toEqual(nowhere);
    expect((await told(server, present)).status).toBe(200);
    expect((await told(server, theirs)).status).toBe(200);
    await server.stop();
  });

  test("is told once, and neither it nor its secret is kept or logged", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const made = await server.call("POST", "/api/v1/feeds/full/renew", { cookie: runner.cookie });
    const { url } = (await made.json()) as { url: string };
    const { pathname, origin } = new URL(url);
    expect(origin).toBe(server.ports.origin);
    const secret = pathname.split(".")[1] as string;
    // 192 bits in letters of 6.
    expect(secret).toMatch(/^[\w-]{32}$/);
    await readFeed(server, pathname);
    const listed = await (await server.call("GET", "/api/v1/feeds", { cookie: runner.cookie })).text();
    const { kysely } = server.ports.database;
    const rows = [
      await kysely.selectFrom("feeds").selectAll().execute(),
      await kysely.selectFrom("feed_cache").selectAll().execute(),
    ];
    for (const text of [listed, JSON.stringify(rows), ...server.logged]) expect(text).not.toContain(secret);
    for (const line of server.logged) expect(line).not.toContain(runner.runner);
    await server.stop();
  });

  test("belongs to who is signed in alone", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const address = await runner.renew("full");
    for (const [method, path] of [
      ["GET", "/api/v1/feeds"],
      ["POST", "/api/v1/feeds/full/renew"],
      ["PUT", "/api/v1/feeds/full"],
      ["DELETE", "/api/v1/feeds/full"],
    ] as const) {
      expect((await server.call(method, path, method === "PUT" ? { body: { options: {} } } : {})).status).toBe(401);
    }
    const other = await feedRunner(server);
    await server.call("DELETE", "/api/v1/feeds/full", { cookie: other.cookie });
    const changed = await server.call("PUT", "/api/v1/feeds/full", { cookie: other.cookie, body: { options: {} } });
    expect([changed.status, ((await changed.json()) as { code: string }).code]).toEqual([409, "feed/off"]);
    expect((await server.call("GET", address)).status).toBe(200);
    await server.stop();
  });

  test("keeps its events’ names when it is renewed, and no two runners have one in common", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const [one, other] = [await feedRunner(server), await feedRunner(server)];
    const uids = (text: string): readonly string[] => text.match(/^UID:.*$/gm) ?? [];
    const first = await readFeed(server, await one.renew("full"));
    expect(await readFeed(server, await one.renew("full"))).toBe(first);
    const theirs = uids(await readFeed(server, await other.renew("full")));
    expect(uids(first).length).toBeGreaterThan(8);
    expect(uids(first).filter((uid) => theirs.includes(uid))).toEqual([]);
    for (const uid of uids(first)) expect(uid).not.toContain(one.runner.slice(0, 8));
    await server.stop();
  });
});

onEachDatabase("a calendar program", (bench) => {
  test("is told that nothing has changed, until something has", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const address = await runner.renew("full");
    const first = await server.call("GET", address);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get("cache-control")).toMatch(/^private, max-age=\d+$/);
    expect(first.headers.get("referrer-policy")).toBe("no-referrer");
    const ask = (said: string) => server.call("GET", address, { headers: { "if-none-match": said } });
    for (const said of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const again = await ask(said);
      expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
      expect(again.headers.get("last-modified")).toBe(first.headers.get("last-modified"));
    }
    expect((await ask('"x"')).status).toBe(200);
    const dated = first.headers.get("last-modified") ?? "";
    const since = (date: string, more = {}) =>
      server.call("GET", address, { headers: { "if-modified-since": date, ...more } });
    expect((await since(dated)).status).toBe(304);
    expect((await since(dated, { "if-none-match": '"x"' })).status).toBe(200);
    expect((await since(new Date(NOON_MS - 1000).toUTCString())).status).toBe(200);
    await server.ports.database.kysely.deleteFrom("feed_cache").execute();
    expect((await ask(etag)).status).toBe(304);
    await runner.add("setting", { name: "preferredStart", value: "19:00" });
    const changed = await ask(etag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(etag);
    expect(Date.parse(changed.headers.get("last-modified") ?? "")).toBeGreaterThan(
      Date.parse(first.headers.get("last-modified") ?? ""),
    );
    await server.stop();
  });

  test("gets the head alone where it asks for it, and the calendar packed or not as it likes", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const address = await (await feedRunner(server)).renew("full");
    const text = await readFeed(server, address);
    const plain = await onLine(server, address, "GET");
    const packed = await onLine(server, address, "GET", { "accept-encoding": "br, gzip" });
    expect(plain.body.toString()).toBe(text);
    expect(gunzipSync(packed.body).toString()).toBe(text);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const head = await onLine(server, address, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const name of ["etag", "content-length", "content-type", "last-modified"]) {
      expect(head.headers[name], name).toBe(plain.headers[name]);
    }
    await server.stop();
  });
});
