import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { enqueue } from "../src/jobs/enqueue.ts";
import { openDatabase } from "../src/storage/database.ts";
import { migrate } from "../src/storage/migrate.ts";
import { onEachDatabase } from "./databases.ts";
import { until } from "./until.ts";

const JOBS = 160;
const KILLS = 8;
const AT_ONCE = 3;
/** A lease of a minute is over after a second. */
const SPEED = 60;

const folder = mkdtempSync(join(tmpdir(), "stridelift-jobs-"));
const begun: ChildProcess[] = [];
afterAll(() => {
  for (const each of begun) each.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function worker(database: string, file: string, begunMs: number): Promise<ChildProcess> {
  const script = join(import.meta.dirname, "job-worker.main.ts");
  const child = spawn(process.execPath, [script, database, file, String(begunMs), String(SPEED)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  begun.push(child);
  await once(child.stdout as NodeJS.ReadableStream, "data");
  return child;
}

onEachDatabase("jobs of processes that are killed", (bench) => {
  test("are done by others: none is lost, and only what was held is begun twice", async () => {
    const address = await bench.fresh();
    const database = openDatabase(address);
    await migrate(database);
    const file = join(folder, `${bench.kind}.txt`);
    writeFileSync(file, "");
    const begunMs = Date.now();
    const said = (what: string) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.startsWith(what))
        .map((line) => line.slice(what.length + 1));
    const put = (from: number, to: number) =>
      database.write(async (db) => {
        for (let i = from; i < to; i++) {
          const job = { job: `job-${i}`, kind: "count", runner: null, data: {}, dueMs: begunMs, nowMs: begunMs };
          await enqueue(db, job);
        }
      });
    const workers = [await worker(address, file, begunMs), await worker(address, file, begunMs)];
    for (let kill = 0; kill < KILLS; kill++) {
      await put((kill * JOBS) / KILLS, ((kill + 1) * JOBS) / KILLS);
      const before = said("begun").length;
      await until(() => said("begun").length > before);
      await pause(Math.random() * 20);
      const victim = workers.shift() as ChildProcess;
      victim.kill("SIGKILL");
      await once(victim, "exit");
      workers.push(await worker(address, file, begunMs));
    }
    const rows = () => database.read((db) => db.selectFrom("jobs").selectAll().execute());
    await until(async () => (await rows()).length === 0);
    expect(new Set(said("done")).size).toBe(JOBS);
    expect(said("begun").length - JOBS).toBeLessThanOrEqual(KILLS * AT_ONCE);
    for (const each of workers) {
      each.kill("SIGTERM");
      await once(each, "exit");
    }
    await database.close();
  });
});
