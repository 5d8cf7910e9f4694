import { sql } from "kysely";
import { expect, test } from "vitest";
import { setUpLink } from "../src/accounts/set-up.ts";
import { lineLog } from "../src/operation/log.ts";
import { secretOf } from "./accounts-people.ts";
import { onEachDatabase } from "./databases.ts";
import { type Started, startServer } from "./start-server.ts";

/** Stands in everything that a person writes or is given here. */
const MARK = "Zaphod";

onEachDatabase("the log", (bench) => {
  test("has a line for each request, with its route by pattern and its number", async () => {
    const server = await startServer(await bench.fresh());
    server.logged.length = 0;
    const answer = await server.call("DELETE", `/api/v1/sessions/${MARK}?${MARK}=1`);
    const [line, ...more] = requestsIn(server);
    expect(more).toEqual([]);
    expect(line).toEqual({
      event: "request",
      request: answer.headers.get("x-request-id"),
      method: "DELETE",
      route: "/api/v1/sessions/:session",
      status: 401,
      ms: expect.any(Number),
    });
    await server.call("GET", `/${MARK}`);
    expect(requestsIn(server).at(-1)).toMatchObject({ status: 404, route: "none" });
    await server.stop();
  });

  test("has nothing of a person, whatever they do and whatever fails", async () => {
    const server = await startServer(await bench.fresh());
    const secrets = await liveAs(server);
    await server.call("POST", `/api/v1/${MARK}`, { headers: { "x-name": MARK, cookie: `stridelift=${MARK}` } });
    await server.call("POST", "/api/v1/sessions", {
      headers: { "content-type": "application/json" },
      body: { email: `${MARK}@`, password: [MARK] },
    });
    await sql`drop table accounts`.execute(server.ports.database.kysely);
    const failed = await server.call("POST", "/api/v1/sessions", { body: login(`${MARK}-two`) });
    expect(failed.status).toBe(500);
    expect(JSON.stringify(await failed.json())).not.toContain("accounts");
    await server.stop();
    const log = server.logged.join("\n");
    expect(log).toContain('"event":"failed"');
    expect(log.toLowerCase()).not.toContain(MARK.toLowerCase());
    for (const secret of secrets) expect(log.includes(secret)).toBe(false);
  });
});

test.each([
  ["info", ["begun", "odd"]],
  ["warn", ["odd"]],
  ["quiet", []],
] as const)("a log that is asked for %s holds %j", (logs, expected) => {
  const lines: string[] = [];
  const log = lineLog(
    (line) => lines.push(line),
    () => Date.UTC(2027, 0, 4),
    logs,
  );
  log.info("begun", { port: 1 });
  log.warn("odd");
  expect(lines.map((line) => JSON.parse(line).event)).toEqual(expected);
  for (const line of lines) {
    expect(line).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(line)).toMatchObject({
      time: "2027-01-04T00:00:00.000Z",
      level: expect.stringMatching(/info|warn/),
    });
  }
});

function requestsIn({ logged }: Started) {
  return logged.map((line) => JSON.parse(line)).filter(({ event }) => event === "request");
}

const login = (name: string) => ({
  email: `${name}@example.org`.toLowerCase(),
  password: `${MARK} and four odd words`,
  device: `${MARK}’s phone`,
});

/** A person makes an account, writes, signs in elsewhere, asks for a link, invites; what only they may know is given back. */
async function liveAs(server: Started): Promise<string[]> {
  const ticket = secretOf(await setUpLink(server.ports));
  const made = await server.call("POST", "/api/v1/accounts", { body: { ...login(MARK), name: MARK, ticket } });
  expect(made.status).toBe(201);
  const cookie = cookieOf(made);
  const { runner } = (await made.json()) as { runner: string };
  const entry = { id: `${MARK}-1`, at: "000000000000001-000000-p", by: MARK, kind: "note", v: 1, data: MARK };
  const asMade: readonly (readonly [string, string, unknown?])[] = [
    ["POST", "/journal/entries", { life: null, entries: [entry] }],
    ["GET", "/journal/entries"],
    ["GET", "/journal/file"],
    ["PATCH", "/account", { name: `${MARK} B.` }],
    ["POST", "/invitations", { email: `${MARK}-guest@example.org`.toLowerCase() }],
    ["POST", "/sources", { url: `https://calendar.invalid/${MARK}.ics` }],
    ["POST", "/feeds/full/renew"],
    ["GET", "/account/export"],
  ];
  const answers: string[] = [];
  for (const [method, path, body] of asMade) {
    const answer = await server.call(method, `/api/v1${path}`, { cookie, ...(body === undefined ? {} : { body }) });
    answers.push(await answer.text());
  }
  const again = await server.call("POST", "/api/v1/sessions", { body: login(MARK) });
  expect(again.status).toBe(200);
  await server.call("POST", "/api/v1/sessions", { body: { ...login(MARK), password: `${MARK} is wrong` } });
  await server.call("POST", "/api/v1/password-resets", { body: { email: login(MARK).email } });
  expect(answers[0]).toContain('"added":1');
  const links = answers.join("\n").match(/#\/begin\/[\w-]+/g) ?? [];
  expect(links.length).toBe(1);
  return [
    ticket,
    runner,
    ...[cookie, cookieOf(again)].map((each) => each.split("=")[1] as string),
    ...links.map(secretOf),
  ];
}

function cookieOf(answer: Response): string {
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}
