import { describe, expect, test } from "vitest";
import { isAllowedAddress } from "../src/sources/address-rules.ts";
import { calendarUrl } from "../src/sources/checked-url.ts";
import { gives, says } from "./calendar-server.ts";
import { CALENDAR, codeOf, fetched, local, rules, serve, textOf } from "./fetch-hands.ts";

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

test("webcal is read over https", () => {
  expect(calendarUrl("webcal://example.org/a.ics").href).toBe("https://example.org/a.ics");
  expect(calendarUrl(" WebCal://example.org/a.ics#part ").href).toBe("https://example.org/a.ics");
});
