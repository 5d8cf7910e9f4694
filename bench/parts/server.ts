import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Entry, formatDay, mondayOf, parseDay } from "@stridelift/core";
import { bringPostgres } from "../../apps/server/test/postgres.ts";
import { livedYear } from "../lived-year.ts";
import { type Device, devicesOf, entriesLike } from "../server/devices.ts";
import { type Filled, filled } from "../server/filled.ts";
import { ask, load } from "../server/load.ts";
import { type ServerProcess, serverProcess } from "../server/server-process.ts";
import { digits, grouped, type Table } from "../table.ts";

/** `RUNNERS=500 npm run bench -- server` measures with fewer. */
const RUNNERS = Number(process.env.RUNNERS ?? 10_000);
/** Runners whose devices and calendar programs ask while it is measured. */
const ACTIVE = 100;
const IN_FLIGHT = 16;
const FEEDS_IN_FLIGHT = 4;
const SESSION_ENTRIES = 20;
const SECRET = "a secret of the bench, and of nothing else than it";
const ENTRIES = "/api/v1/journal/entries";

type Row = readonly [what: string, value: string];

/** The server over HTTP with the years of many runners, on both databases, one process and two. */
export async function server(): Promise<Table> {
  const year = livedYear(formatDay(mondayOf(parseDay(new Date().toISOString().slice(0, 10)) as number)));
  const columns: (readonly Row[])[] = [];
  for (const kind of ["sqlite", "postgres"] as const) {
    await withDatabase(kind, async (address) => {
      const full = await filled(address, year, RUNNERS, SECRET);
      const step = Math.max(1, Math.floor(full.runners.length / ACTIVE));
      const active = full.runners.filter((_, n) => n % step === 0).slice(0, ACTIVE);
      const devices = await devicesOf(full.ports, active);
      await full.ports.database.close();
      for (const processes of [1, 2]) columns.push(await measured(address, processes, devices, full, year));
    });
  }
  const [first = []] = columns;
  return {
    title: "The server",
    about: `Over HTTP with ${grouped(RUNNERS)} runners, each with a whole year: ${grouped(year.length)} entries of someone who runs six times a week, logs every set of two sessions a week in the app and has each plan announced. The first year was pushed, the others are copies of its rows under their own keys. ${ACTIVE} of the runners ask, ${IN_FLIGHT} requests at once, ${FEEDS_IN_FLIGHT} where feeds are made anew; whoever asks runs on the same cores as servers and database. The disk is waited for. Requests a second are medians of three rounds of 2.5 s; a feed is the full one, packed.`,
    columns: ["", "SQLite", "two servers", "PostgreSQL", "two servers"],
    rows: first.map(([what], n) => [what, ...columns.map((column) => column[n]?.[1] ?? "")]),
  };
}

async function withDatabase(kind: "sqlite" | "postgres", work: (address: string) => Promise<void>): Promise<void> {
  if (kind === "postgres") {
    const postgres = await bringPostgres({ isDurable: true });
    return work(postgres.address).finally(() => postgres.remove());
  }
  const folder = mkdtempSync(join(tmpdir(), "stridelift-bench-"));
  return work(join(folder, "bench.db")).finally(() => rmSync(folder, { recursive: true, force: true }));
}

async function measured(
  address: string,
  processes: number,
  devices: readonly Device[],
  { bytes }: Filled,
  year: readonly Entry[],
): Promise<Row[]> {
  const servers = await Promise.all(Array.from({ length: processes }, () => serverProcess(address, SECRET)));
  try {
    const atRest = await mostMemory(servers);
    const requests = await requestsASecond(servers, devices, year);
    const afterRequests = await mostMemory(servers);
    const feeds = await feedsASecond(servers, devices, year);
    return [
      ...requests,
      ...feeds,
      ["memory of a server at rest, MB", megabytes(atRest)],
      ["  after pushes and pulls", megabytes(afterRequests)],
      ["  after feeds made anew", megabytes(await mostMemory(servers))],
      ["a runner’s year as text, kB", grouped(Math.round(bytes.text / 1000))],
      ["  its lines as they are kept", grouped(Math.round(bytes.kept / 1000))],
      ["  on the disk, with keys and indexes", grouped(Math.round(bytes.disk / 1000))],
    ];
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function requestsASecond(
  servers: readonly ServerProcess[],
  devices: readonly Device[],
  year: readonly Entry[],
): Promise<Row[]> {
  const addresses = servers.map(({ address }) => address);
  const push = pushing(devices, year);
  const get = (path: string) => (server: string, n: number) =>
    ask(server, { path, headers: { cookie: deviceOf(devices, n).cookie, "accept-encoding": "gzip" } });
  const rate = async (work: (server: string, n: number) => Promise<unknown>) =>
    digits((await load(addresses, IN_FLIGHT, work)).aSecond);
  const heads: number[] = [];
  for (let n = 0; n < devices.length; n++) heads.push(await headOf(addresses[0] ?? "", deviceOf(devices, n)));
  const none = (server: string, n: number) => get(`${ENTRIES}?after=${heads[n % heads.length]}`)(server, n);
  const latest = `${ENTRIES}?after=${year.length - SESSION_ENTRIES}&limit=${SESSION_ENTRIES}`;
  return [
    ["pulls of nothing new, a second", await rate(none)],
    [`pulls of a session, ${SESSION_ENTRIES} entries, a second`, await rate(get(latest))],
    ["pulls of a page of 1 000 entries, a second", await rate(get(`${ENTRIES}?after=0&limit=1000`))],
    ["pushes of one set, a second", await rate((server, n) => push(server, n, 1))],
    [
      `pushes of a session, ${SESSION_ENTRIES} entries, a second`,
      await rate((server, n) => push(server, n, SESSION_ENTRIES)),
    ],
  ];
}

async function feedsASecond(
  servers: readonly ServerProcess[],
  devices: readonly Device[],
  year: readonly Entry[],
): Promise<Row[]> {
  const addresses = servers.map(({ address }) => address);
  const [first = ""] = addresses;
  const push = pushing(devices, year);
  const read = (server: string, n: number, headers = {}, status = 200) =>
    ask(server, { path: deviceOf(devices, n).feed, headers: { "accept-encoding": "gzip", ...headers } }, status);
  const anew = async (server: string, n: number) => {
    await push(server, n, 1);
    await read(server, n);
  };
  const alone = await load([first], 1, anew);
  const together = await load(addresses, FEEDS_IN_FLIGHT * servers.length, anew);
  for (let n = 0; n < devices.length; n++) await read(addresses[n % addresses.length] ?? first, n);
  const cached = await load(addresses, IN_FLIGHT, read);
  const same = await load(addresses, IN_FLIGHT, (server, n) => read(server, n, { "if-none-match": "*" }, 304));
  return [
    ["feeds without change, told so (304), a second", digits(same.aSecond)],
    ["feeds without change, given again (200), a second", digits(cached.aSecond)],
    ["feeds made anew after a push, a second", digits(together.aSecond)],
    ["a push and its feed made anew, alone, ms", digits(alone.medianMs)],
  ];
}

async function headOf(server: string, { cookie }: Device): Promise<number> {
  const { body } = await ask(server, { path: `${ENTRIES}?after=0&limit=1`, headers: { cookie } });
  return (JSON.parse(body) as { head: number }).head;
}

function pushing(devices: readonly Device[], year: readonly Entry[]) {
  const set = year.findLast(({ kind }) => kind === "set");
  if (set === undefined) throw new Error("the year has no set");
  const made = entriesLike(set);
  return (server: string, n: number, count: number) => {
    const headers = { cookie: deviceOf(devices, n).cookie, "content-type": "application/json" };
    const body = JSON.stringify({ life: null, entries: made(count) });
    return ask(server, { method: "POST", path: ENTRIES, headers, body });
  };
}

function deviceOf(devices: readonly Device[], n: number): Device {
  return devices[n % devices.length] as Device;
}

async function mostMemory(servers: readonly ServerProcess[]): Promise<number> {
  return Math.max(...(await Promise.all(servers.map((server) => server.memory()))));
}

function megabytes(bytes: number): string {
  return digits(bytes / 1_000_000);
}
