import { createServer as createSecureServer, type Server } from "node:https";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { isAllowedAddress } from "../src/sources/address-rules.ts";
import { calendarUrl } from "../src/sources/checked-url.ts";
import { type FetchRules, fetchRules, safeFetch } from "../src/sources/safe-fetch.ts";
import { SourceProblem } from "../src/sources/source-problem.ts";
import { type CalendarServer, calendarServer, gives, says } from "./calendar-server.ts";
import { CERTIFICATE, KEY } from "./certificate.ts";

const NOTHING = { etag: null, lastModified: null };
const CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

/** The rules of a server that anyone can reach. */
function rules(changes: Partial<FetchRules> = {}, env: Record<string, string> = {}): FetchRules {
  const { config } = readConfig({ PORT: "4173", STRIDELIFT_URL: "https://lift.example.org", ...env }, "app");
  return { ...fetchRules(config), ...changes };
}

/** Local servers stand for the world: 127.0.0.1 is allowed here, all else is as ever. Every name means it. */
const local = (changes: Partial<FetchRules> = {}) =>
  rules({
    mayCall: (address, reach) => address === "127.0.0.1" || isAllowedAddress(address, reach),
    resolve: async () => ["127.0.0.1"],
    ...changes,
  });

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof SourceProblem) return error.problem.code;
    throw error;
  }
  return "none";
}

const fetched = (address: string, by: FetchRules, known = NOTHING) =>
  (async () => safeFetch(calendarUrl(address), known, by))();

const textOf = async (work: ReturnType<typeof fetched>) => {
  const answer = await work;
  return answer.kind === "body" ? new TextDecoder().decode(answer.bytes) : answer.kind;
};

const started: { stop(): Promise<void> }[] = [];
async function serve(answer: CalendarServer["answer"]): Promise<CalendarServer> {
  const server = await calendarServer(answer);
  started.push(server);
  return server;
}
/** A server that says what it likes to whoever comes. */
async function rawServer(speak: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.resume();
    speak(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  started.push({ stop: () => new Promise((resolve) => server.close(() => resolve())) });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

describe("an address that leads inside is refused before anything is sent", () => {
  test.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://127.255.255.254/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://127.0.0.1./",
    "http://①②⑦.0.0.1/",
    "http://127。0。0。1/",
    "http://%31%32%37.0.0.1/",
    "http://0.0.0.0/",
    "http://0/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://172.31.255.255/",
    "http://192.168.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://100.100.100.200/",
    "http://168.63.129.16/",
    "http://192.0.0.192/",
    "http://192.0.2.1/",
    "http://198.18.0.1/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://[::]/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::127.0.0.1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::ffff:0:127.0.0.1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[64:ff9b::127.0.0.1]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[64:ff9b:1::a00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2002:c0a8:1::1]/",
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://[fec0::1]/",
    "http://[ff02::1]/",
    "http://[2001:db8::1]/",
    "http://[100::1]/",
    "http://[4000::1]/",
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://a.localhost/",
    "http://router/",
    "http://printer.local/",
    "http://metadata.google.internal/",
    "http://nas.home.arpa/",
    "http://nas.lan/",
  ])("%s", async (address) => {
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return ["127.0.0.1"];
    };
    expect(await codeOf(fetched(address, rules({ resolve })))).toBe("source/private-address");
    expect(asked).toEqual([]);
  });

  test.each([
    ["127.0.0.1"],
    ["10.0.0.1"],
    ["169.254.169.254"],
    ["::1"],
    ["fe80::1%eth0"],
    ["::ffff:192.168.1.1"],
    ["64:ff9b::10.0.0.1"],
    ["93.184.216.34", "127.0.0.1"],
    ["2606:4700::1", "fd00::1"],
    ["not an address"],
  ])("a name that means %s %s", async (...addresses) => {
    const given = addresses.filter((address): address is string => typeof address === "string");
    expect(await codeOf(fetched("https://example.org/", rules({ resolve: async () => given })))).toBe(
      "source/private-address",
    );
  });

  test.each([
    "ftp://example.org/a.ics",
    "file:///etc/passwd",
    "gopher://example.org/",
    "data:text/calendar,BEGIN:VCALENDAR",
    "javascript:alert(1)",
    "http:///",
    "http://[fe80::1%25eth0]/",
    "http://example.org:22/",
    "http://example.org:25/",
    "http://example.org:6379/",
    "http://example.org:0/",
    "http://example.org:99999/",
    "not an address",
    "",
    `https://example.org/${"a".repeat(3000)}`,
  ])("%s is no address of a calendar", async (address) => {
    expect(await codeOf(fetched(address, rules({ resolve: async () => ["93.184.216.34"] })))).toBe(
      "source/bad-address",
    );
  });

  test.each([
    "93.184.216.34",
    "8.8.8.8",
    "2606:4700::1111",
    "2a00:1450:4001:82a::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",
  ])("%s lies out in the world, and may be asked", (address) => {
    expect(isAllowedAddress(address, "world")).toBe(true);
  });
});

describe("our own server is never asked", () => {
  test.each([
    ["https://lift.example.org/feeds/a.ics", "93.184.216.34"],
    ["https://LIFT.example.org:443/feeds/a.ics", "93.184.216.34"],
    ["http://other.example.org:4173/", "127.0.0.1"],
    ["http://127.0.0.1:4173/", "127.0.0.1"],
    ["http://[::1]:4173/", "::1"],
  ])("%s", async (address, meant) => {
    const named = { STRIDELIFT_CALENDAR_HOSTS: "127.0.0.1, ::1, other.example.org" };
    const by = rules({ resolve: async () => [meant] }, named);
    expect(await codeOf(fetched(address, by))).toBe("source/own-address");
  });
});

describe("a host that the owner named", () => {
  test("may lie on this network, and no other may", async () => {
    const server = await serve(gives(CALENDAR));
    const env = { STRIDELIFT_CALENDAR_HOSTS: "nas.lan" };
    const by = rules({ resolve: async () => ["127.0.0.1"] }, env);
    expect(await textOf(fetched(`http://nas.lan:${server.port}/`, by))).toBe(CALENDAR);
    expect(await codeOf(fetched(`http://other.lan:${server.port}/`, by))).toBe("source/private-address");
    expect(await codeOf(fetched(`http://127.0.0.1:${server.port}/`, by))).toBe("source/private-address");
  });

  test.each(["169.254.169.254", "0.0.0.0", "::", "fe80::1", "224.0.0.1", "255.255.255.255"])(
    "may not mean %s",
    async (address) => {
      const by = rules({ resolve: async () => [address] }, { STRIDELIFT_CALENDAR_HOSTS: "nas.lan" });
      expect(await codeOf(fetched("http://nas.lan/", by))).toBe("source/private-address");
    },
  );
});

describe("names", () => {
  test("are looked up once: what they mean later is not asked", async () => {
    const server = await serve(gives(CALENDAR));
    const meanings = [["127.0.0.1"], ["10.0.0.1"]];
    let looked = 0;
    const resolve = async () => meanings[looked++] ?? [];
    const address = `http://calendar.example.org:${server.port}/`;
    expect(await textOf(fetched(address, local({ resolve })))).toBe(CALENDAR);
    expect(looked).toBe(1);
    expect(await codeOf(fetched(address, local({ resolve })))).toBe("source/private-address");
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]?.headers.host).toBe(`calendar.example.org:${server.port}`);
  });

  test("are looked up anew on the way: a redirect to the same name finds it inside by then", async () => {
    const server = await serve(says(302, { location: "/again" }));
    const meanings = [["127.0.0.1"], ["192.168.0.1"]];
    let looked = 0;
    const resolve = async () => meanings[looked++] ?? [];
    expect(await codeOf(fetched(`http://calendar.example.org:${server.port}/`, local({ resolve })))).toBe(
      "source/private-address",
    );
    expect(server.asked).toHaveLength(1);
  });

  test("that nobody has are told as such, and a name server that never answers is not waited for", async () => {
    const none = async () => Promise.reject(Object.assign(new Error("none"), { code: "ENOTFOUND" }));
    expect(await codeOf(fetched("https://nowhere.example.org/", rules({ resolve: none })))).toBe("source/no-host");
    expect(await codeOf(fetched("https://nowhere.example.org/", rules({ resolve: async () => [] })))).toBe(
      "source/no-host",
    );
    const never = () => new Promise<string[]>(() => {});
    expect(await codeOf(fetched("https://slow.example.org/", rules({ resolve: never, limitMs: 50 })))).toBe(
      "source/slow",
    );
  });
});

describe("redirects", () => {
  test.each([
    "http://127.0.0.2/",
    "http://169.254.169.254/",
    "http://[::1]/",
    "http://localhost/",
    "http://2130706434/",
    "//10.0.0.1/",
  ])("to %s are refused", async (location) => {
    const server = await serve(says(302, { location }));
    const code = await codeOf(fetched(`http://127.0.0.1:${server.port}/`, local()));
    expect(code).toBe("source/private-address");
  });

  test.each(["file:///etc/passwd", "gopher://example.org/", "http://example.org:22/"])(
    "to %s are none",
    async (location) => {
      const server = await serve(says(301, { location }));
      expect(await codeOf(fetched(`http://127.0.0.1:${server.port}/`, local()))).toBe("source/bad-address");
    },
  );

  test.each([301, 302, 303, 307, 308])("by %i are followed", async (status) => {
    const server = await serve((request, response) =>
      (request.url === "/new" ? gives(CALENDAR) : says(status, { location: "/new" }))(request, response),
    );
    expect(await textOf(fetched(`${server.origin}/old`, local()))).toBe(CALENDAR);
  });

  test("are followed five times and no more", async () => {
    const server = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      (left === 0 ? gives(CALENDAR) : says(302, { location: `/${left - 1}` }))(request, response);
    });
    expect(await textOf(fetched(`${server.origin}/5`, local()))).toBe(CALENDAR);
    expect(await codeOf(fetched(`${server.origin}/6`, local()))).toBe("source/redirects");
    expect(await codeOf(fetched(`${server.origin}/1000`, local()))).toBe("source/redirects");
  });

  test("carry a password to the same site alone", async () => {
    const other = await serve(gives(CALENDAR));
    const server = await serve((request, response) => {
      const location = request.url === "/first" ? "/second" : `http://other.example.org:${other.port}/`;
      says(302, { location })(request, response);
    });
    const address = `http://ann:se%3Acret%C3%BC@calendar.example.org:${server.port}/first`;
    expect(await textOf(fetched(address, local()))).toBe(CALENDAR);
    const said = `Basic ${Buffer.from("ann:se:cretü").toString("base64")}`;
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([said, said]);
    expect(other.asked[0]?.headers.authorization).toBeUndefined();
    for (const { headers } of [...server.asked, ...other.asked]) {
      expect(headers.referer).toBeUndefined();
      expect(headers.cookie).toBeUndefined();
    }
  });

  test("bring no password of their own", async () => {
    const server = await serve((request, response) => {
      const location = `http://eve:word@127.0.0.1:${server.port}/in`;
      (request.url === "/in" ? gives(CALENDAR) : says(302, { location }))(request, response);
    });
    expect(await textOf(fetched(`${server.origin}/`, local()))).toBe(CALENDAR);
    expect(server.asked[1]?.headers.authorization).toBeUndefined();
  });
});

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

test("webcal is read over https", () => {
  expect(calendarUrl("webcal://example.org/a.ics").href).toBe("https://example.org/a.ics");
  expect(calendarUrl(" WebCal://example.org/a.ics#part ").href).toBe("https://example.org/a.ics");
});

test("what goes wrong is told without the address", async () => {
  const server = await serve(says(404));
  await expect(fetched(`${server.origin}/very-secret.ics`, local())).rejects.toSatisfy(
    (error) => !/very-secret|127/.test(JSON.stringify(error) + String(error)),
  );
});
