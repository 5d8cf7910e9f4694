import { createServer as createSecureServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { SourceProblem } from "../src/sources/source-problem.ts";
import { calendarServer, gives, says } from "./calendar-server.ts";
import { CERTIFICATE, KEY } from "./certificate.ts";
import { CALENDAR, codeOf, fetched, local, type NOTHING, rawServer, serve, textOf } from "./fetch-hands.ts";

describe("answers", () => {
  test("that drip are cut off when the time is over", async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/calendar" });
      const drip = setInterval(() => response.write("X"), 10);
      response.on("close", () => clearInterval(drip));
    });
    expect(await codeOf(fetched(server.origin, local({ limitMs: 200 })))).toBe("source/slow");
  });

  test("whose head never comes are cut off too", async () => {
    const address = await rawServer((socket) => socket.write("HTTP/1.1 200 OK\r\nx-a: "));
    expect(await codeOf(fetched(address, local({ limitMs: 100 })))).toBe("source/slow");
  });

  test.each([
    ["as they are", (text: string) => Buffer.from(text), undefined],
    ["packed by gzip", (text: string) => gzipSync(text), "gzip"],
    ["packed by brotli", (text: string) => brotliCompressSync(text), "br"],
  ])("%s are read up to the limit, and no byte further", async (_how, packed, encoding) => {
    const limitBytes = 100_000;
    const send = (text: string) =>
      serve((_request, response) => {
        response.writeHead(200, encoding === undefined ? {} : { "content-encoding": encoding });
        response.end(packed(text));
      });
    const whole = await send("a".repeat(limitBytes));
    expect(await textOf(fetched(whole.origin, local({ limitBytes })))).toHaveLength(limitBytes);
    const more = await send("a".repeat(limitBytes + 1));
    expect(await codeOf(fetched(more.origin, local({ limitBytes })))).toBe("source/too-large");
  });

  test("that are small and unfold to gigabytes cost next to nothing", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000), { level: 9 });
    const server = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(bomb);
    });
    const before = process.memoryUsage().rss;
    expect(await codeOf(fetched(server.origin, local({ limitBytes: 1_000_000 })))).toBe("source/too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test("that say beforehand that they are too large are not read", async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "30000000" });
      response.write("BEGIN");
    });
    expect(await codeOf(fetched(server.origin, local()))).toBe("source/too-large");
  });

  test.each([
    ["packed in an unknown way", { "content-encoding": "zstd" }],
    ["packed twice", { "content-encoding": "gzip, gzip" }],
    ["packed otherwise than they say", { "content-encoding": "gzip" }],
  ])("%s are told as broken", async (_how, headers) => {
    const server = await serve(gives(CALENDAR, headers));
    expect(await codeOf(fetched(server.origin, local()))).toBe("source/broken-answer");
  });

  test.each([
    ["that are no HTTP are told as broken", "SSH-2.0-OpenSSH_9.2\r\n", "source/broken-answer"],
    [
      "with a head without end are told as broken",
      `HTTP/1.1 200 OK\r\nx: ${"a".repeat(40_000)}`,
      "source/broken-answer",
    ],
    ["that break off are told as not reached", "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nB", "source/unreachable"],
  ])("%s", async (_what, said, code) => {
    const address = await rawServer((socket) => socket.end(said));
    expect(await codeOf(fetched(address, local()))).toBe(code);
  });

  test.each([
    [401, "source/sign-in"],
    [403, "source/sign-in"],
    [404, "source/missing"],
    [410, "source/missing"],
    [429, "source/busy"],
    [400, "source/refused"],
    [418, "source/refused"],
    [204, "source/refused"],
    [206, "source/refused"],
    [304, "source/refused"],
    [500, "source/failing"],
    [503, "source/failing"],
  ])("of status %i are %s", async (status, code) => {
    const server = await serve(says(status));
    expect(await codeOf(fetched(server.origin, local()))).toBe(code);
  });

  test("say how long to wait, and are believed up to a day", async () => {
    const waits: (number | undefined)[] = [];
    for (const headers of [
      { "retry-after": "120" },
      { "retry-after": "99999999" },
      { "retry-after": "Tue, 02 Mar 2027 08:00:00 GMT", date: "Tue, 02 Mar 2027 07:00:00 GMT" },
      { "retry-after": "soon" },
    ]) {
      const server = await serve(says(503, headers));
      waits.push(
        await fetched(server.origin, local()).then(
          () => undefined,
          (error: SourceProblem) => error.waitMs,
        ),
      );
    }
    expect(waits).toEqual([120_000, 86_400_000, 3_600_000, undefined]);
  });

  test("that nothing changed are taken for that where we asked so", async () => {
    const server = await serve((request, response) => {
      const { "if-none-match": etag, "if-modified-since": since } = request.headers;
      const isSame = etag === '"a"' && since === "Mon, 01 Mar 2027 07:00:00 GMT";
      (isSame ? says(304) : gives(CALENDAR, { etag: '"a"', "last-modified": "Mon, 01 Mar 2027 07:00:00 GMT" }))(
        request,
        response,
      );
    });
    const first = await fetched(server.origin, local());
    expect(first).toMatchObject({ etag: '"a"', lastModified: "Mon, 01 Mar 2027 07:00:00 GMT" });
    if (first.kind !== "body") throw new Error("no body");
    const { etag, lastModified } = first;
    expect(await fetched(server.origin, local(), { etag, lastModified } as typeof NOTHING)).toEqual({ kind: "same" });
  });

  test("of nobody are told as not reached", async () => {
    const server = await calendarServer(gives(CALENDAR));
    await server.stop();
    expect(await codeOf(fetched(server.origin, local()))).toBe("source/unreachable");
  });
});

describe("over TLS", () => {
  let port = 0;
  let secure: Server;
  const asked: (string | undefined)[] = [];
  let location: string | undefined;
  const before = getCACertificates("default");
  beforeAll(async () => {
    secure = createSecureServer({ cert: CERTIFICATE, key: KEY }, (request, response) => {
      asked.push(request.headers.authorization);
      (location === undefined ? gives(CALENDAR) : says(302, { location }))(request, response);
    });
    await new Promise<void>((resolve) => secure.listen(0, "127.0.0.1", resolve));
    port = (secure.address() as AddressInfo).port;
  });
  afterEach(() => setDefaultCACertificates(before));
  afterAll(() => new Promise<void>((resolve) => secure.close(() => resolve())));

  test("a certificate that nobody vouches for is refused before anything is said", async () => {
    const address = `https://ann:word@calendar.example.org:${port}/`;
    expect(await codeOf(fetched(address, local()))).toBe("source/certificate");
    expect(asked).toEqual([]);
  });

  test("one for another host is refused too", async () => {
    setDefaultCACertificates([...before, CERTIFICATE]);
    expect(await codeOf(fetched(`https://other.example.org:${port}/`, local()))).toBe("source/certificate");
    expect(asked).toEqual([]);
  });

  test("a good one is asked, and the way on is never one that anyone can read", async () => {
    setDefaultCACertificates([...before, CERTIFICATE]);
    const address = `https://calendar.example.org:${port}/`;
    expect(await textOf(fetched(address, local()))).toBe(CALENDAR);
    const plain = await serve(gives(CALENDAR));
    location = `http://calendar.example.org:${plain.port}/`;
    expect(await codeOf(fetched(address, local()))).toBe("source/unsafe-redirect");
    expect(plain.asked).toEqual([]);
  });
});

test("what goes wrong is told without the address", async () => {
  const server = await serve(says(404));
  await expect(fetched(`${server.origin}/very-secret.ics`, local())).rejects.toSatisfy(
    (error) => !/very-secret|127/.test(JSON.stringify(error) + String(error)),
  );
});
