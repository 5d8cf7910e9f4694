import { expect, test } from "vitest";
import { newId } from "../src/accounts/new-id.ts";
import { enqueue } from "../src/jobs/enqueue.ts";
import { DONE, type Job, type JobKinds, type Outcome } from "../src/jobs/job.ts";
import { NEVER_MS } from "../src/jobs/settle.ts";
import { startWork as startWorkEvery } from "../src/jobs/work.ts";
import type { Ports } from "../src/ports.ts";
import { openDatabase } from "../src/storage/database.ts";
import { migrate } from "../src/storage/migrate.ts";
import { onEachDatabase } from "./databases.ts";
import { until } from "./until.ts";

const HOUR_MS = 3_600_000;
const POLL_MS = 20;
const startWork = (ports: Ports, kinds: JobKinds) => startWorkEvery(ports, kinds, POLL_MS);

interface Process extends Ports {
  readonly logged: string[];
}

/** What one process holds: its own connections to a database that others use too. Its clock stands until it is moved. */
async function openProcess(address: string, clock: { ms: number }): Promise<Process> {
  const database = openDatabase(address);
  await migrate(database);
  const logged: string[] = [];
  const note = (event: string, facts?: object) => logged.push(JSON.stringify({ event, ...facts }));
  const log = { info: note, warn: note };
  return { database, now: () => clock.ms, log, secret: "", origin: "http://localhost", logged };
}

const put = (ports: Ports, job: { id?: string; once?: string; dueMs?: number; data?: unknown; kind?: string } = {}) =>
  ports.database.write((db) =>
    enqueue(db, {
      job: job.id ?? newId(ports.now()),
      kind: job.kind ?? "count",
      runner: null,
      ...(job.once === undefined ? {} : { once: job.once }),
      data: job.data ?? {},
      dueMs: job.dueMs ?? ports.now(),
      nowMs: ports.now(),
    }),
  );

const rowsOf = (ports: Ports) => ports.database.read((db) => db.selectFrom("jobs").selectAll().execute());

const countBy = (run: (job: Job, signal: AbortSignal) => Promise<Outcome>): JobKinds => ({ count: { atOnce: 4, run } });

onEachDatabase("jobs", (bench) => {
  test("are done once each by several processes, and none is left", async () => {
    const address = await bench.fresh();
    const clock = { ms: 1e12 };
    const processes = await Promise.all([0, 1, 2].map(() => openProcess(address, clock)));
    const [first] = processes as [Process];
    for (let i = 0; i < 60; i++) await put(first, { id: `job-${i}` });
    const done: string[] = [];
    const atOnce = new Set<string>();
    const works = processes.map((ports) =>
      startWork(
        ports,
        countBy(async ({ job }) => {
          expect(atOnce.has(job)).toBe(false);
          atOnce.add(job);
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
          atOnce.delete(job);
          done.push(job);
          return DONE;
        }),
      ),
    );
    await until(() => done.length >= 60);
    await Promise.all(works.map((work) => work.stop()));
    expect(done.sort()).toEqual(Array.from({ length: 60 }, (_, i) => `job-${i}`).sort());
    expect(await rowsOf(first)).toEqual([]);
    await Promise.all(processes.map(({ database }) => database.close()));
  });

  test("that fail wait longer each time, and are given up with what was wrong", async () => {
    const clock = { ms: 1e12 };
    const ports = await openProcess(await bench.fresh(), clock);
    await put(ports, { once: "same", data: { secret: "told to nobody" } });
    let tries = 0;
    const broken = countBy(async () => {
      tries++;
      throw Object.assign(new Error("about a.person@example.org"), { code: "EBROKEN" });
    });
    const work = startWork(ports, broken);
    const pauses: number[] = [];
    for (let i = 1; i < 10; i++) {
      await until(async () => (await rowsOf(ports)).some((row) => row.attempts === i && row.lease_ms === null));
      const [row] = await rowsOf(ports);
      pauses.push((row?.due_ms as number) - clock.ms);
      expect(tries).toBe(i);
      clock.ms = row?.due_ms as number;
    }
    await until(async () => (await rowsOf(ports))[0]?.due_ms === NEVER_MS);
    expect((await rowsOf(ports))[0]).toMatchObject({
      problem: "Error EBROKEN",
      data: "{}",
      once: null,
      lease_ms: null,
    });
    expect(pauses[0]).toBeGreaterThan(5_000);
    expect(pauses[8]).toBeGreaterThan(12 * HOUR_MS);
    clock.ms += 1000 * HOUR_MS;
    await put(ports, { id: "after", once: "same", dueMs: clock.ms + 1 });
    expect((await rowsOf(ports)).map(({ job }) => job)).toContain("after");
    await work.stop();
    expect(tries).toBe(10);
    expect(ports.logged.join()).toContain("job-given-up");
    expect(ports.logged.join()).not.toContain("example.org");
    await ports.database.close();
  });

  test("of a process that died are done by another when the lease is over, and not before", async () => {
    const address = await bench.fresh();
    const clock = { ms: 1e12 };
    const dead = await openProcess(address, clock);
    const alive = await openProcess(address, clock);
    await put(dead, { id: "held" });
    let isBegun = false;
    const stuck = startWork(dead, {
      count: {
        atOnce: 1,
        run: () => {
          isBegun = true;
          return new Promise(() => {});
        },
      },
    });
    await until(() => isBegun);
    // It can say no more: as if it were killed.
    await dead.database.close();
    const done: string[] = [];
    const work = startWork(
      alive,
      countBy(async ({ job, attempts }) => {
        done.push(`${job} ${attempts}`);
        return DONE;
      }),
    );
    await put(alive, { id: "free" });
    await until(() => done.includes("free 1"));
    expect(done).toEqual(["free 1"]);
    clock.ms += 61_000;
    await until(() => done.length === 2);
    expect(done[1]).toBe("held 2");
    await work.stop();
    await stuck.stop();
    await alive.database.close();
  });

  test("whose lease ran out while they were done are in the hands of who took them over", async () => {
    const address = await bench.fresh();
    const clock = { ms: 1e12 };
    const [slow, quick] = [await openProcess(address, clock), await openProcess(address, clock)];
    await put(slow, { id: "taken-over" });
    const gates = [slow, quick].map(() => Promise.withResolvers<Outcome>());
    const begun: string[] = [];
    const workOf = (ports: Process, name: string, gate: PromiseWithResolvers<Outcome> | undefined) =>
      startWork(
        ports,
        countBy(async () => {
          begun.push(name);
          return gate?.promise ?? DONE;
        }),
      );
    const first = workOf(slow, "slow", gates[0]);
    await until(() => begun.length === 1);
    clock.ms += 61_000;
    const second = workOf(quick, "quick", gates[1]);
    await until(() => begun.length === 2);
    gates[0]?.resolve(DONE);
    await first.stop();
    // What the slow one says counts no more: the other is at it.
    expect(await rowsOf(quick)).toMatchObject([{ job: "taken-over", lease_ms: clock.ms + 60_000, attempts: 2 }]);
    gates[1]?.resolve({ kind: "again", dueMs: clock.ms + HOUR_MS });
    await second.stop();
    expect(await rowsOf(quick)).toMatchObject([{ lease_ms: null, due_ms: clock.ms + HOUR_MS, attempts: 0 }]);
    expect(begun).toEqual(["slow", "quick"]);
    for (const { database } of [slow, quick]) await database.close();
  });

  test("are handed back by a clean stop, as if they had not begun", async () => {
    const clock = { ms: 1e12 };
    const ports = await openProcess(await bench.fresh(), clock);
    await put(ports, { id: "asked" });
    let isBegun = false;
    const work = startWork(
      ports,
      countBy(async (_job, signal) => {
        isBegun = true;
        await new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("stopped"))));
        return DONE;
      }),
    );
    await until(() => isBegun);
    await work.stop();
    expect(await rowsOf(ports)).toMatchObject([{ job: "asked", lease_ms: null, attempts: 0, problem: null }]);
    await ports.database.close();
  });

  test("of one word: one waits, at the earlier time; put in while it is done, it is done again after", async () => {
    const clock = { ms: 1e12 };
    const ports = await openProcess(await bench.fresh(), clock);
    await put(ports, { id: "a", once: "w", dueMs: clock.ms + 500 });
    await put(ports, { id: "b", once: "w", dueMs: clock.ms + 900 });
    expect(await rowsOf(ports)).toMatchObject([{ job: "a", due_ms: clock.ms + 500 }]);
    await put(ports, { id: "c", once: "w", dueMs: clock.ms });
    expect(await rowsOf(ports)).toMatchObject([{ job: "a", due_ms: clock.ms }]);

    const done: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const work = startWork(
      ports,
      countBy(async ({ data }) => {
        done.push((data as { name?: string }).name ?? "first");
        if (done.length === 1) await held;
        return DONE;
      }),
    );
    await until(() => done.length === 1);
    for (const id of ["d", "d"]) await put(ports, { id, once: "w", data: { name: "second" } });
    const [waiting, ...others] = await rowsOf(ports);
    expect(others).toEqual([]);
    expect(waiting).toMatchObject({ job: "d" });
    expect(waiting?.lease_ms).not.toBeNull();
    release();
    await until(() => done.length === 2);
    await work.stop();
    expect(done).toEqual(["first", "second"]);
    expect(await rowsOf(ports)).toEqual([]);
    await ports.database.close();
  });

  test("that end again are due then, and those of a kind nobody here knows wait", async () => {
    const clock = { ms: 1e12 };
    const ports = await openProcess(await bench.fresh(), clock);
    await put(ports, { id: "round" });
    await put(ports, { id: "later", kind: "of-a-newer-version" });
    let times = 0;
    const work = startWork(
      ports,
      countBy(async () => {
        times++;
        return { kind: "again", dueMs: clock.ms + HOUR_MS };
      }),
    );
    await until(() => times === 1);
    await until(async () => (await rowsOf(ports)).some((row) => row.due_ms === clock.ms + HOUR_MS));
    clock.ms += HOUR_MS;
    await until(() => times === 2);
    await work.stop();
    expect((await rowsOf(ports)).map(({ job, attempts }) => [job, attempts]).sort()).toEqual([
      ["later", 0],
      ["round", 0],
    ]);
    await ports.database.close();
  });
});
