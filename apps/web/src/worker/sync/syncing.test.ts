import { mergeJournals } from "@stridelift/core";
import { describe, expect, test } from "vitest";
import { PretendedDevice, PretendedServer, problem } from "./pretend.fixture.ts";

const HOUR_MS = 3_600_000;

function pair() {
  const server = new PretendedServer();
  return { server, phone: new PretendedDevice("phone", server), desk: new PretendedDevice("desk", server) };
}

describe("whatever the server answers, the device keeps what it has and goes on when it can", () => {
  const html = () => new Response("<!doctype html><title>Sign in to the network</title>", { status: 200 });
  test.each([
    ["nobody is signed in", () => problem(401, "server/signed-out"), "signed-out"],
    ["a proxy wants a password", () => new Response("<h1>401</h1>", { status: 401 }), "waiting"],
    ["it is forbidden", () => problem(403, "server/other-site"), "waiting"],
    ["there is no such page", () => problem(404, "server/no-such-page"), "waiting"],
    ["a static host answers", () => new Response("Not found", { status: 404 }), "waiting"],
    ["something is in conflict", () => problem(409, "sync/no-journal"), "waiting"],
    ["the server fails", () => problem(500, "server/failed"), "waiting"],
    ["the database is away", () => problem(503, "server/busy", { "retry-after": "5" }), "waiting"],
    ["a page comes instead of an answer", html, "waiting"],
    ["an empty answer comes", () => new Response(""), "waiting"],
    ["null comes", () => Response.json(null), "waiting"],
    ["a list comes", () => Response.json([]), "waiting"],
    ["an answer without its parts comes", () => Response.json({ life: 7, entries: "none" }), "waiting"],
    ["the network is gone", () => "lost" as const, "waiting"],
  ])("%s", async (_, answer, state) => {
    const { server, phone } = pair();
    phone.write(1);
    await phone.syncing.now();
    expect(phone.standing).toMatchObject({ state: "synced", pending: 0, account: "ana" });
    const late = phone.write(2);
    const held = phone.rows;
    server.answering = answer;
    await phone.syncing.now();
    expect(phone.standing).toMatchObject({ state, pending: 1, account: "ana" });
    expect(phone.rows).toEqual(held);
    server.answering = () => undefined;
    if (state === "signed-out") await phone.syncing.now();
    await phone.wait(HOUR_MS);
    expect(phone.standing).toMatchObject({ state: "synced", pending: 0, problem: null });
    expect(server.entries).toContainEqual(late);
  });

  test("a server that has lost everything gets everything back", async () => {
    const { server, phone, desk } = pair();
    for (const n of [1, 2, 3]) phone.write(n);
    await phone.syncing.now();
    await desk.syncing.now();
    desk.write(4);
    await desk.syncing.now();
    server.restore({ lines: [], head: 0 }, true);
    // The phone has never seen what the desk wrote last.
    await phone.syncing.now();
    expect(server.entries).toHaveLength(3);
    expect(phone.entries).toHaveLength(3);
    await desk.syncing.now();
    await phone.syncing.now();
    expect([server.entries, phone.entries, desk.entries].map((all) => all.length)).toEqual([4, 4, 4]);
  });
});

test.each(["with another life", "without a word"])(
  "a server that lost what a device wrote that is no more, %s, gets it from those that read it",
  async (how) => {
    const { server, phone, desk } = pair();
    const lost = [1, 2, 3].map((n) => phone.write(n));
    await phone.syncing.now();
    await desk.syncing.now();
    server.restore({ lines: [], head: 0 }, how === "with another life");
    desk.write(4);
    await desk.syncing.now();
    expect(server.entries).toEqual(expect.arrayContaining(lost));
    expect(server.entries).toHaveLength(4);
  },
);

test("J2 a journal that was set back without a word, and is longer again, is noticed while it is shorter", async () => {
  const { server, phone, desk } = pair();
  for (const n of [1, 2, 3, 4]) phone.write(n);
  await phone.syncing.now();
  await desk.syncing.now();
  server.restore({ lines: server.lines.slice(0, 1), head: 1 }, false);
  await desk.syncing.now();
  await phone.syncing.now();
  expect(server.entries).toEqual(phone.entries);
  expect(server.entries).toHaveLength(4);
});

test("an entry that the server does not take stays here, is told, and holds nothing else back", async () => {
  const { server, phone } = pair();
  const entries = [1, 2, 3, 4, 5, 6, 7].map((n) => phone.write(n));
  const bad = entries[2]?.id ?? "";
  const { fetch } = server;
  const refusing: typeof fetch = async (path, options) =>
    String(options?.body).includes(bad) ? problem(413, "server/too-large") : fetch(path, options);
  Object.assign(server, { fetch: refusing });
  const device = new PretendedDevice("phone", server);
  device.rows = phone.rows;
  await device.syncing.now();
  expect(device.standing).toMatchObject({ state: "synced", pending: 1, problem: { code: "server/too-large" } });
  expect(server.entries.map(({ id }) => id)).not.toContain(bad);
  expect(server.entries).toHaveLength(6);
  // What comes after it goes its way, and why the one is still here is told as long as it is.
  device.write(8);
  await device.syncing.now();
  expect(device.standing).toMatchObject({ state: "synced", pending: 1, problem: { code: "server/too-large" } });
  // A later start tries it again.
  const later = new PretendedDevice("phone", Object.assign(server, { fetch }));
  [later.rows, later.link] = [device.rows, device.link];
  await later.syncing.now();
  expect(later.standing).toMatchObject({ state: "synced", pending: 0, problem: null });
  expect(server.entries).toHaveLength(8);
});

test("an account without room says so and still gives what others wrote", async () => {
  const { server, phone, desk } = pair();
  desk.write(1);
  await desk.syncing.now();
  phone.write(2);
  server.answering = (method) => (method === "POST" ? problem(413, "sync/full") : undefined);
  await phone.syncing.now();
  expect(phone.entries).toHaveLength(2);
  expect(phone.standing).toMatchObject({ state: "waiting", pending: 1, problem: { code: "sync/full" } });
  server.answering = () => undefined;
  await phone.wait(HOUR_MS);
  expect(server.entries).toHaveLength(2);
});

test("what was sent in another order than the server gives it is not compared anew", async () => {
  const { server, phone, desk } = pair();
  const [first, second, third] = [1, 2, 3].map((n) => desk.write(n));
  for (const entry of [third, first, second]) phone.keep(entry as NonNullable<typeof entry>);
  await phone.syncing.now();
  expect(server.entries).toHaveLength(3);
  const before = server.asked.length;
  await phone.syncing.now();
  expect(server.asked.slice(before)).toEqual([expect.stringMatching(/^GET .*after=2/)]);
});

test("a device that does not even take down that it was signed out says so, and goes on when it can", async () => {
  const { server, phone } = pair();
  phone.write(1);
  await phone.syncing.now();
  phone.takesNotes = false;
  server.answering = () => problem(401, "server/signed-out");
  const late = phone.write(2);
  await phone.syncing.now();
  expect(phone.standing).toMatchObject({ state: "signed-out", pending: 1 });
  phone.takesNotes = true;
  server.answering = () => undefined;
  await phone.syncing.now();
  expect(phone.standing).toMatchObject({ state: "synced", pending: 0 });
  expect(server.entries).toContainEqual(late);
});

test("nothing is sent to another account, nor taken from it", async () => {
  const { server, phone } = pair();
  phone.write(1);
  await phone.syncing.now();
  // Somebody else signs in with the same browser; their journal has a life of its own.
  const theirs = new PretendedServer();
  Object.assign(theirs, { runner: "ben", life: "life-of-ben" });
  const ben = new PretendedDevice("ben", theirs);
  const theirEntry = ben.write(9);
  await ben.syncing.now();
  server.answering = () => undefined;
  const device = new PretendedDevice("phone", theirs);
  [device.rows, device.link] = [phone.rows, phone.link];
  const mine = device.write(2);
  await device.syncing.now();
  expect(device.standing).toMatchObject({ state: "asking", pending: 1, problem: { code: "sync/other-account" } });
  expect(theirs.entries).toEqual([]);
  theirs.lines = [{ seq: 1, entry: theirEntry }];
  theirs.head = 1;
  await device.syncing.now();
  expect(theirs.entries).toEqual([theirEntry]);
  expect(device.entries).not.toContainEqual(theirEntry);
  expect(device.entries).toContainEqual(mine);
});

test("a server that is away for a day is asked ever less often, and all is there soon after it is back", async () => {
  const { server, phone } = pair();
  phone.write(1);
  server.answering = () => "lost";
  await phone.syncing.now();
  await phone.wait(HOUR_MS);
  const first = server.asked.length;
  expect(first).toBeGreaterThan(8);
  expect(first).toBeLessThan(40);
  for (let n = 2; n < 40; n++) {
    phone.write(n);
    await phone.syncing.written();
    await phone.wait(1_000);
  }
  // Writing does not make it ask.
  expect(server.asked.length).toBeLessThanOrEqual(first + 1);
  expect(phone.standing).toMatchObject({ state: "waiting", pending: 39 });
  await phone.wait(23 * HOUR_MS);
  expect(server.asked.length).toBeLessThan(40 * 24);
  server.answering = () => undefined;
  await phone.wait(5 * 60_000);
  expect(server.entries).toEqual(mergeJournals(phone.entries));
  expect(phone.standing).toMatchObject({ state: "synced", pending: 0 });
});

test("a word with the server waits as long as it asks for", async () => {
  const { server, phone } = pair();
  phone.write(1);
  server.answering = () => problem(429, "server/too-often", { "retry-after": "600" });
  await phone.syncing.now();
  server.answering = () => undefined;
  const asked = server.asked.length;
  await phone.wait(599_000);
  expect(server.asked.length).toBe(asked);
  await phone.wait(2_000);
  expect(phone.standing?.state).toBe("synced");
});

test.each(["99999999", "Infinity", "-5", "Fri, 01 Jan 2100 00:00:00 GMT"])(
  "a word that asks for %s is waited for an hour at most",
  async (after) => {
    const { server, phone } = pair();
    phone.write(1);
    server.answering = () => problem(503, "server/busy", { "retry-after": after });
    await phone.syncing.now();
    server.answering = () => undefined;
    await phone.wait(HOUR_MS);
    expect(phone.standing).toMatchObject({ state: "synced", pending: 0 });
  },
);

test("writes that come one after another are sent together", async () => {
  const { server, phone } = pair();
  await phone.syncing.now();
  const before = server.asked.length;
  for (let n = 0; n < 4; n++) {
    phone.write(n);
    await phone.syncing.written();
  }
  await phone.wait(2_000);
  const posts = server.asked.slice(before).filter((asked) => asked.startsWith("POST"));
  expect(posts).toHaveLength(1);
  expect(server.entries).toHaveLength(4);
});

test("what is erased while an answer is on its way does not come back", async () => {
  const { server, phone, desk } = pair();
  desk.write(1);
  await desk.syncing.now();
  const { fetch } = server;
  Object.assign(server, {
    fetch: async (path: string, options: RequestInit) => {
      const answer = await fetch(path, options);
      if (path.includes("limit=1000")) device.link = undefined;
      return answer;
    },
  });
  const device = new PretendedDevice("phone", server);
  await device.syncing.now();
  expect(device.rows).toEqual([]);
  expect(device.standing).toMatchObject({ state: "off", account: null });
  expect(phone.rows).toEqual([]);
});

test("a device without room for what comes still sends what it has, and says so", async () => {
  const { server, phone, desk } = pair();
  desk.write(1);
  await desk.syncing.now();
  const mine = phone.write(2);
  phone.hasRoom = false;
  await phone.syncing.now();
  expect(server.entries).toContainEqual(mine);
  expect(phone.standing).toMatchObject({ state: "waiting", pending: 0, problem: { code: "device/full" } });
  phone.hasRoom = true;
  await phone.wait(HOUR_MS);
  expect(phone.entries).toHaveLength(2);
  expect(phone.standing).toMatchObject({ state: "synced", problem: null });
});

test("a device that was signed out says so at its next start too, without a network", async () => {
  const { server, phone } = pair();
  phone.write(1);
  server.answering = () => problem(401, "server/signed-out");
  await phone.syncing.now();
  const later = new PretendedDevice("phone", server);
  [later.rows, later.link] = [phone.rows, phone.link];
  server.answering = () => "lost";
  await later.syncing.now();
  expect(later.standing).toMatchObject({ state: "signed-out", pending: 1 });
  server.answering = () => undefined;
  await later.wait(HOUR_MS);
  expect(later.standing).toMatchObject({ state: "synced", pending: 0 });
});
