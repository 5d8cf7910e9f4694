import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { answered, head, rawRequest } from "./raw-request.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { type Started, startServer } from "./start-server.ts";

const SIGN_IN = "/api/v1/sessions";
const JSON_TYPE = { "content-type": "application/json" };

let server: Started;
beforeAll(async () => {
  server = await startServer(":memory:", { env: { STRIDELIFT_REQUEST_S: "1" } });
});
afterAll(() => server.stop());

/* Whatever was sent: the server is as well afterwards as before, and nothing of it was a fault of ours. */
afterEach(async () => {
  expect((await server.call("GET", "/health/ready")).status).toBe(200);
  expect(server.logged.splice(0).filter((line) => line.includes('"failed"'))).toEqual([]);
});

const asked = async (parts: Iterable<string> | AsyncIterable<string>) =>
  answered(await rawRequest(server.address, parts));

function withBody(body: string, headers: Readonly<Record<string, string>> = JSON_TYPE): string[] {
  return [head("POST", SIGN_IN, { "content-length": `${Buffer.byteLength(body)}`, ...headers }), body];
}

async function* slowly(text: string, eachMs: number): AsyncGenerator<string> {
  for (const letter of text) {
    yield letter;
    await pause(eachMs);
  }
}

function expectProblem({ headers, body, status }: ReturnType<typeof answered>, expected: object): void {
  expect(headers.toLowerCase()).toContain("content-type: application/problem+json");
  expect(JSON.parse(body)).toMatchObject({ status, title: expect.stringMatching(/\.$/), ...expected });
}

describe("a request that never comes whole", () => {
  test.each([
    ["a head, letter by letter", slowly(head("GET", "/health/live", { "x-a": "a".repeat(400) }), 20)],
    [
      "a body, letter by letter",
      (async function* () {
        yield head("POST", SIGN_IN, { ...JSON_TYPE, "content-length": "1000" });
        yield* slowly("{".padEnd(400), 20);
      })(),
    ],
    ["a body that stops", [head("POST", SIGN_IN, { ...JSON_TYPE, "content-length": "1000" }), "{"]],
    ["nothing after the first line", ["GET /health/live HTTP/1.1\r\n"]],
  ])("%s: is dropped, and others are answered meanwhile", async (_, parts) => {
    const slow = asked(parts);
    const others = await Promise.all(Array.from({ length: 5 }, () => server.call("GET", "/health/live")));
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const answer = await slow;
    expectProblem(answer, { code: "server/too-slow" });
    expect(answer.status).toBe(408);
  });

  test("a hundred such connections at once hold nobody up", async () => {
    const slow = Array.from({ length: 100 }, () => asked(["GET /health/live HTTP/1.1\r\nx-a: "]));
    expect((await server.call("GET", "/health/ready")).status).toBe(200);
    for (const { status } of await Promise.all(slow)) expect(status).toBe(408);
  });
});

describe("a request larger than is taken", () => {
  test("a body that is said to be ten gigabytes is refused before it comes", async () => {
    const answer = await asked([head("POST", SIGN_IN, { ...JSON_TYPE, "content-length": "10000000000" }), "{"]);
    expect(answer.status).toBe(413);
    expectProblem(answer, { code: "server/too-large" });
  });

  test("a body in pieces without end is cut off", async () => {
    const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
    let sent = 0;
    const endless = function* () {
      yield head("POST", SIGN_IN, { ...JSON_TYPE, "transfer-encoding": "chunked" });
      for (; sent < 2000; sent++) yield chunk;
    };
    const answer = await asked(endless());
    expect(sent).toBeLessThan(1000);
    // A connection that is cut while we still send may lose what was said before.
    if (answer.headers !== "") expect(answer.status).toBe(413);
  });

  test.each([
    ["a hundred thousand headers", Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`x-${i}`, "1"]))],
    ["a header of a megabyte", { "x-long": "a".repeat(1_000_000) }],
    ["an address of a megabyte", {}],
  ])("%s", async (name, headers) => {
    const path = name.startsWith("an address") ? `/${"a".repeat(1_000_000)}` : "/health/live";
    const answer = await asked([head("GET", path, headers)]);
    if (answer.headers === "") return;
    expect(answer.status).toBe(431);
    expectProblem(answer, { code: "server/too-large" });
  });
});

describe("a body that is not what it should be", () => {
  const deep = (levels: number, open: string, close: string) =>
    `{"email":"a@example.org","password":${open.repeat(levels)}${close.repeat(levels)},"device":"d"}`;
  test.each([
    ["cut", '{"email":', 400],
    ["empty", "", 400],
    ["no JSON", "email=a&password=b", 400],
    ["a list", "[1,2]", 400],
    ["null", "null", 400],
    ["a number", "1e999", 400],
    ["another shape", '{"email":{"$gt":""},"password":[],"device":1}', 400],
    ["with a prototype", '{"__proto__":{"role":"owner"},"email":"a@example.org","password":"b","device":"d"}', 400],
    [
      "with a constructor",
      '{"constructor":{"prototype":{"role":"owner"}},"email":"a@example.org","password":"b","device":"d"}',
      400,
    ],
    ["lists in lists", deep(100_000, "[", "]"), 400],
    ["objects in objects", deep(100_000, '{"a":', "}").replace("}}", "0}}"), 400],
    ["a hundred levels", deep(100, "[", "]"), 400],
    ["no text", "\u0000\u0001\ud800", 400],
  ])("%s", async (_, body, status) => {
    const answer = await asked(withBody(body));
    expect(answer.status).toBe(status);
    expectProblem(answer, { code: "server/bad-request" });
  });

  test.each([
    ["application/x-www-form-urlencoded"],
    ["multipart/form-data; boundary=a"],
    ["text/plain"],
    ["application/xml"],
    [""],
    ["application/json; charset=utf-7, text/plain"],
    ["nonsense"],
  ])("of the kind “%s”", async (type) => {
    const answer = await asked(withBody('{"email":"a@example.org"}', { "content-type": type }));
    expect([400, 415]).toContain(answer.status);
    expectProblem(answer, { code: "server/bad-request" });
  });
});

test("an entry that nests too deep costs at most its own push, and no more than a refusal", async () => {
  const { cookie } = await newRunnerSignedIn(server.ports);
  const push = (levels: number) => {
    const entry = `{"id":"1","at":"000000000000001-000000-p","by":"a","kind":"k","v":1,"data":${"[".repeat(levels)}${"]".repeat(levels)}}`;
    const body = `{"life":null,"entries":[${entry}]}`;
    const headers = { ...JSON_TYPE, cookie, "content-length": `${body.length}` };
    return asked([head("POST", "/api/v1/journal/entries", headers), body]);
  };
  expect((await push(20)).status).toBe(200);
  expect(JSON.parse((await push(200)).body)).toMatchObject({ added: 0, problems: [{ code: "journal/bad-line" }] });
  for (const levels of [2_000, 100_000]) expect((await push(levels)).status).toBe(400);
});

describe("what is no request", () => {
  test.each([
    ["words", "hello\r\n\r\n"],
    ["the beginning of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n"],
    ["two lengths", "POST /api/v1/sessions HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}"],
    [
      "a length and pieces",
      "POST /api/v1/sessions HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}",
    ],
    ["a head with a zero in it", "GET / HTTP/1.1\r\nhost: a\r\nx: \u0000\r\n\r\n"],
    ["no host", "GET /health/live HTTP/1.1\r\n\r\n"],
    ["a method of its own", "BREW /pot HTTP/1.1\r\nhost: a\r\n\r\n"],
  ])("%s", async (_, text) => {
    const answer = await asked([text]);
    expect(answer.status).toBe(400);
  });

  test.each(["TRACE", "PROPFIND", "PATCH", "OPTIONS"])("%s finds nothing", async (method) => {
    expect((await asked([head(method, "/health/live")])).status).toBe(404);
  });

  test("bytes by chance never lead to a fault of ours", async () => {
    const line = fc.string({ unit: "binary", maxLength: 40 });
    const headers = fc.array(fc.tuple(fc.string({ maxLength: 12 }), line), { maxLength: 6 });
    const path = fc.oneof(fc.webPath(), fc.constantFrom("/", SIGN_IN, "/api/v1/journal/entries"), line);
    const method = fc.constantFrom("GET", "POST", "PUT", "DELETE", "HEAD");
    const request = fc.tuple(method, path, headers, fc.oneof(fc.json(), line));
    await fc.assert(
      fc.asyncProperty(request, async ([verb, url, extra, body]) => {
        const said = { ...JSON_TYPE, "content-length": `${Buffer.byteLength(body)}`, ...Object.fromEntries(extra) };
        const { status } = await asked([head(verb, url, said), body]);
        expect(status === 408 || Number.isNaN(status) || status < 500).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
