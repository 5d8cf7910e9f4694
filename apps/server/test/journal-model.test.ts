import { type Entry, mergeJournals, writeJournal } from "@stridelift/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../src/accounts/new-id.ts";
import { newRunner } from "../src/journal/new-runner.ts";
import { pullEntries } from "../src/journal/pull-entries.ts";
import { pushEntries } from "../src/journal/push-entries.ts";
import type { Ports } from "../src/ports.ts";
import { openDatabase } from "../src/storage/database.ts";
import { migrate } from "../src/storage/migrate.ts";
import { type ChildServer, childEnvironment, childServer } from "./child-server.ts";
import { type Bench, onEachDatabase } from "./databases.ts";
import { type Device, deviceOf, type Line } from "./devices.ts";
import { ENTRIES, type Pulled } from "./journal-facts.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { startServer } from "./start-server.ts";

const DEVICES = 3;
const SERVERS = 2;
/** More than there is to send or to read in one run. */
const MOST_TRIES = 500;
const device = fc.nat(DEVICES - 1);
const server = fc.nat(SERVERS - 1);

/** What happens. Where `waits` is no, the next thing begins before this one is over. */
type Step = { readonly waits: boolean } & (
  | { readonly kind: "write"; readonly device: number; readonly count: number }
  | { readonly kind: "import"; readonly device: number; readonly n: number }
  | { readonly kind: "push"; readonly device: number; readonly server: number; readonly most: number }
  | {
      readonly kind: "repeat";
      readonly device: number;
      readonly server: number;
      readonly from: number;
      readonly count: number;
    }
  | { readonly kind: "pull"; readonly device: number; readonly server: number; readonly limit: number }
  | { readonly kind: "crash"; readonly server: number }
);

function steps(crashes: number): fc.Arbitrary<readonly Step[]> {
  const waits = fc.boolean();
  const kind = <K extends string>(name: K) => fc.constant(name);
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 15, arbitrary: fc.record({ kind: kind("write"), waits, device, count: fc.integer({ min: 1, max: 9 }) }) },
    { weight: 10, arbitrary: fc.record({ kind: kind("import"), waits, device, n: fc.nat(4) }) },
    {
      weight: 6,
      arbitrary: fc.record({ kind: kind("push"), waits, device, server, most: fc.integer({ min: 1, max: 8 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: kind("repeat"), waits, device, server, from: fc.nat(20), count: fc.nat(9) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: kind("pull"), waits, device, server, limit: fc.integer({ min: 1, max: 12 }) }),
    },
    { weight: crashes, arbitrary: fc.record({ kind: kind("crash"), waits, server }) },
  );
  return fc.array(step, { maxLength: 60, size: "max" });
}

/** Several servers on one database, and how a runner’s devices reach them. */
interface Fleet {
  lineFor(): Promise<Line>;
  /** A server falls down and is brought up again. */
  crash(server: number): Promise<void>;
  close(): Promise<void>;
}

async function happen(fleet: Fleet, happening: readonly Step[]): Promise<void> {
  const line = await fleet.lineFor();
  const devices = Array.from({ length: DEVICES }, (_, n) => deviceOf(`d${n}`, line));
  // A device does one thing after the other; different devices do theirs at the same time.
  const busy: Promise<unknown>[] = devices.map(() => Promise.resolve());
  const crashes: Promise<void>[] = [];
  for (const step of happening) {
    const doing = step.kind === "crash" ? fleet.crash(step.server) : undefined;
    if (doing !== undefined) crashes.push(doing);
    if (step.kind !== "crash") {
      const own = devices[step.device] as Device;
      busy[step.device] = (busy[step.device] as Promise<unknown>).then(() => act(own, step));
    }
    if (step.waits) await (step.kind === "crash" ? doing : busy[step.device]);
  }
  await Promise.all([...busy, ...crashes]);
  await settle(devices);
  await check(devices, line);
}

async function act(own: Device, step: Exclude<Step, { kind: "crash" }>): Promise<unknown> {
  if (step.kind === "write") return own.write(step.count);
  if (step.kind === "import") return own.imports(step.n);
  if (step.kind === "push") return own.push(step.server, step.most);
  if (step.kind === "repeat") return own.repeat(step.server, step.from, step.count);
  return own.pull(step.server, step.limit);
}

/** Every device goes on until all it made is kept, and then until it has heard of everything. */
async function settle(devices: readonly Device[]): Promise<void> {
  for (const own of devices) {
    for (let tries = 0; own.unsent.size > 0 && tries < MOST_TRIES; tries++) await own.push(0, 7);
    expect(own.unsent.size).toBe(0);
  }
  for (const own of devices) {
    let tries = 0;
    while ((await own.pull(1, 50)) && tries < MOST_TRIES) tries += 1;
  }
}

async function check(devices: readonly Device[], line: Line): Promise<void> {
  const everything = mergeJournals(devices.flatMap(({ made }) => made));
  for (const { journal } of devices) expect(writeJournal([...journal.values()])).toBe(writeJournal(everything));
  const rows: Pulled["entries"][number][] = [];
  for (let more = true; more; ) {
    const page = (await line.pull(0, { after: rows.at(-1)?.seq ?? 0, limit: 1000 })) as Pulled;
    rows.push(...page.entries);
    ({ more } = page);
  }
  const ids = rows.map(({ entry }) => entry.id);
  expect([...ids].sort()).toEqual(everything.map(({ id }) => id).sort());
  for (const { acknowledged } of devices) for (const id of acknowledged) expect(ids).toContain(id);
}

/** Servers as their databases see them: connections of their own. A crash closes them in the midst of what they do. */
async function fleetOfConnections(bench: Bench): Promise<Fleet> {
  const address = await bench.fresh();
  const silent = () => {};
  const log = { info: silent, warn: silent };
  const open = (): Ports => ({
    database: openDatabase(address),
    now: Date.now,
    log,
    secret: "",
    origin: "http://localhost",
  });
  const servers = Array.from({ length: SERVERS }, open);
  const at = (n: number) => servers[n] as Ports;
  await migrate(at(0).database);
  return {
    async lineFor() {
      const nowMs = Date.now();
      const runner = newId(nowMs);
      await at(0).database.write((db) => newRunner(db, { runner, nowMs }));
      const unanswered = () => undefined;
      return {
        push: (server, { life, entries }) => pushEntries(at(server), runner, entries, life).catch(unanswered),
        pull: (server, query) =>
          pullEntries(at(server), runner, query).then(
            ({ lines, ...page }) => ({
              ...page,
              entries: lines.map(({ seq, text }) => ({ seq, entry: JSON.parse(text) as Entry })),
            }),
            unanswered,
          ),
      };
    },
    async crash(server) {
      const fallen = at(server);
      servers[server] = open();
      await fallen.database.close();
    },
    close: async () => void (await Promise.all(servers.map(({ database }) => database.close()))),
  };
}

/** Servers as processes of their own, over HTTP. A crash is a `kill -9`. */
async function fleetOfProcesses(bench: Bench): Promise<Fleet> {
  const address = await bench.fresh();
  const first = await startServer(address, { env: childEnvironment() });
  const children: ChildServer[] = [];
  const addresses: string[] = [];
  const begin = async (server: number) => {
    const child = childServer(address);
    children[server] = child;
    addresses[server] = await child.begin();
  };
  await Promise.all(Array.from({ length: SERVERS }, (_, server) => begin(server)));
  return {
    async lineFor() {
      const { cookie } = await newRunnerSignedIn(first.ports);
      const ask = async (server: number, path: string, init: RequestInit) => {
        try {
          const answer = await fetch(`${addresses[server]}${path}`, { ...init, headers: { cookie, ...init.headers } });
          return answer.ok ? await answer.json() : undefined;
        } catch {
          return undefined;
        }
      };
      const headers = { "content-type": "application/json" };
      return {
        push: (server, body) => ask(server, ENTRIES, { method: "POST", headers, body: JSON.stringify(body) }),
        pull: (server, { after, limit }) => ask(server, `${ENTRIES}?after=${after}&limit=${limit}`, {}),
      };
    },
    async crash(server) {
      await children[server]?.kill();
      await begin(server);
    },
    close: async () => void (await Promise.all([first.stop(), ...children.map((child) => child.kill())])),
  };
}

onEachDatabase("devices and servers in any order", (bench) => {
  describe.each([
    { name: "two connections", fleetOf: fleetOfConnections, crashes: 2, numRuns: 30 },
    { name: "two server processes", fleetOf: fleetOfProcesses, crashes: 1, numRuns: 10 },
  ])("with $name", ({ fleetOf, crashes, numRuns }) => {
    test("J2: all devices come to hold the same, and nothing that was acknowledged is lost or doubled", async () => {
      const fleet = await fleetOf(bench);
      const property = fc.asyncProperty(steps(crashes), (happening) => happen(fleet, happening));
      await fc.assert(property, { numRuns, endOnFailure: true }).finally(() => fleet.close());
    });
  });
});
