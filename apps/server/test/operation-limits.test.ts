import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newRunnerSignedIn } from "./sign-in.ts";
import { type Started, startServer } from "./start-server.ts";

const MOST = 30;

let server: Started;
/** Where only the limits of single routes are met. */
let generous: Started;
let proxied: Record<string, string> = {};
let callers = 0;

beforeAll(async () => {
  const env = { STRIDELIFT_REQUESTS_PER_MIN: `${MOST}`, STRIDELIFT_TRUST_PROXY: "loopback" };
  server = await startServer(":memory:", { env });
  generous = await startServer(":memory:", { env: { ...env, STRIDELIFT_REQUESTS_PER_MIN: "1200" } });
});
afterAll(() => Promise.all([server.stop(), generous.stop()]));

/* Each test calls from an address of its own, as a proxy on this machine tells it. */
beforeEach(() => {
  callers += 1;
  proxied = { "x-forwarded-for": `192.0.2.${callers}` };
});

async function statuses(count: number, ask: () => Promise<Response>): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < count; i++) found.push((await ask()).status);
  return found;
}

describe("who asks too often", () => {
  test("is told when to ask again, and another address is answered meanwhile", async () => {
    const ask = () => server.call("GET", "/api/v1/openapi.json", { headers: proxied });
    expect(new Set(await statuses(MOST, ask))).toEqual(new Set([200]));
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
    expect(await refused.json()).toMatchObject({ code: "server/too-often", status: 429 });
    const other = await server.call("GET", "/api/v1/openapi.json", { headers: { "x-forwarded-for": "192.0.2.200" } });
    expect(other.status).toBe(200);
  });

  test("is counted by who they are once they are signed in, wherever they call from", async () => {
    const [ann, ben] = [await newRunnerSignedIn(server.ports), await newRunnerSignedIn(server.ports)];
    const pull = (cookie: string) => () => server.call("GET", "/api/v1/journal/entries", { cookie, headers: proxied });
    expect(new Set(await statuses(MOST, pull(ann.cookie)))).toEqual(new Set([200]));
    proxied = { "x-forwarded-for": "192.0.2.201" };
    expect((await pull(ann.cookie)()).status).toBe(429);
    expect((await pull(ben.cookie)()).status).toBe(200);
  });

  test("may try to sign in far less often than ask for things", async () => {
    const body = { email: "a@example.org", password: "four odd words", device: "d" };
    const tries = await statuses(MOST, () => server.call("POST", "/api/v1/sessions", { body, headers: proxied }));
    expect(tries.indexOf(429)).toBeGreaterThan(0);
    expect(tries.indexOf(429)).toBeLessThanOrEqual(MOST / 10);
  });

  test("with sessions that nobody has is not looked up any more", async () => {
    const guess = () =>
      server.call("GET", "/api/v1/account", { cookie: `stridelift=a.${Math.random()}`, headers: proxied });
    const found = await statuses(MOST + 5, guess);
    expect(found.filter((status) => status === 401).length).toBeGreaterThan(MOST / 2);
    expect(found.at(-1)).toBe(429);
  });

  test("is one caller with all addresses of a network", async () => {
    let turn = 0;
    const ask = (network: string) => () => {
      turn += 1;
      const headers = { "x-forwarded-for": `${network}::${turn}` };
      return server.call("GET", "/api/v1/openapi.json", { headers });
    };
    expect((await statuses(MOST + 1, ask("2001:db8:1:1"))).at(-1)).toBe(429);
    expect((await ask("2001:db8:1:2")()).status).toBe(200);
  });

  test("for calendars that are not there is not looked up any more", async () => {
    const guess = () => server.call("GET", `/feeds/${randomUUID()}.${"a".repeat(32)}.ics`, { headers: proxied });
    const found = await statuses(MOST + 5, guess);
    expect(found.filter((status) => status === 404).length).toBeGreaterThan(MOST / 2);
    expect(found.at(-1)).toBe(429);
  });

  test("for one calendar is refused, whatever stands behind its address", async () => {
    const { runner } = await newRunnerSignedIn(generous.ports);
    let turn = 0;
    const ask = () => {
      turn += 1;
      const headers = { "x-forwarded-for": `192.0.3.${turn}` };
      return generous.call("GET", `/feeds/${runner}.${"a".repeat(32)}.ics?of=/${turn}.x`, { headers });
    };
    expect((await statuses(61, ask)).at(-1)).toBe(429);
  });

  test("is still told how the server is", async () => {
    const health = await statuses(MOST * 3, () => server.call("GET", "/health/live", { headers: proxied }));
    expect(new Set(health)).toEqual(new Set([200]));
  });
});

test("an address that a stranger claims is not believed", async () => {
  const open = await startServer(":memory:", { env: { STRIDELIFT_REQUESTS_PER_MIN: "10" } });
  let turn = 0;
  const ask = () => {
    turn += 1;
    return open.call("GET", "/api/v1/openapi.json", { headers: { "x-forwarded-for": `198.51.100.${turn}` } });
  };
  expect((await statuses(12, ask)).at(-1)).toBe(429);
  await open.stop();
});
