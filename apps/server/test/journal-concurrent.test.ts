import { setImmediate } from "node:timers/promises";
import type { Entry } from "@stridelift/core";
import { sql } from "kysely";
import { expect, test, vi } from "vitest";
import { newId } from "../src/accounts/new-id.ts";
import { eraseJournal } from "../src/journal/erase-journal.ts";
import { newRunner } from "../src/journal/new-runner.ts";
import { pullEntries } from "../src/journal/pull-entries.ts";
import { pushEntries } from "../src/journal/push-entries.ts";
import type { Ports } from "../src/ports.ts";
import { openDatabase } from "../src/storage/database.ts";
import { migrate } from "../src/storage/migrate.ts";
import { onEachDatabase } from "./databases.ts";
import { facts } from "./journal-facts.ts";

const NOW_MS = Date.UTC(2027, 2, 1);
const silent = () => {};

/** A process’s view of a database: what it needs of the world, and its own connections. */
function portsTo(address: string): Ports {
  const log = { info: silent, warn: silent };
  return { database: openDatabase(address), now: () => NOW_MS, log, secret: "", origin: "http://localhost" };
}

async function benchFor(address: string) {
  const all = [portsTo(address), portsTo(address)] as const;
  await migrate(all[0].database);
  const runner = newId(NOW_MS);
  await all[0].database.write((db) => newRunner(db, { runner, nowMs: NOW_MS }));
  return { all, runner, close: () => Promise.all(all.map(({ database }) => database.close())) };
}

/** As `ports`, but a transaction stays open at its end until `goOn` is called. */
function heldOpen(ports: Ports) {
  let goOn = silent;
  let reached = silent;
  const open = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const atEnd = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const write: Ports["database"]["write"] = (work) =>
    ports.database.write(async (db) => {
      const outcome = await work(db);
      reached();
      await open;
      return outcome;
    });
  return { ports: { ...ports, database: { ...ports.database, write } }, atEnd, goOn: () => goOn() };
}

/** PostgreSQL says which transactions wait for another one. */
async function untilOneWaits({ database }: Ports): Promise<void> {
  const waiting = sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await vi.waitUntil(async () => (await waiting.execute(database.kysely)).rows.length > 0, 20_000);
}

onEachDatabase("pushes at the same time", (bench) => {
  test("a sequence is never seen before a lower one is", async () => {
    const { all, runner, close } = await benchFor(await bench.fresh());
    const [first, second] = [facts(3), facts(5, { device: "d1" })];
    const slow = heldOpen(all[0]);
    const slowly = pushEntries(slow.ports, runner, first);
    await Promise.race([slow.atEnd, slowly]);
    // The first has its sequences and is not yet there. The second may not be seen before it.
    let isDone = false;
    const quickly = pushEntries(all[1], runner, second).then((pushed) => {
      isDone = true;
      return pushed;
    });
    const page = () => pullEntries(all[1], runner, { after: 0, limit: 1000 });
    if (bench.kind === "postgres") {
      await untilOneWaits(all[1]);
      expect(await page()).toMatchObject({ head: 0, lines: [] });
      expect(isDone).toBe(false);
    }
    slow.goOn();
    expect(await slowly).toMatchObject({ head: 3 });
    expect(await quickly).toMatchObject({ head: 8 });
    const { lines } = await page();
    expect(lines.map(({ seq, text }) => [seq, (JSON.parse(text) as Entry).id])).toEqual(
      [...first, ...second].map(({ id }, n) => [n + 1, id]),
    );
    await close();
  });

  test("who reads all the while misses nothing, and each entry has one sequence", async () => {
    const { all, runner, close } = await benchFor(await bench.fresh());
    const journal = facts(600);
    let isWriting = true;
    const read = async (ports: Ports) => {
      const seen: { seq: number; text: string }[] = [];
      for (;;) {
        const isLast = !isWriting;
        const { lines, more } = await pullEntries(ports, runner, { after: seen.at(-1)?.seq ?? 0, limit: 7 });
        seen.push(...lines);
        if (isLast && !more && lines.length === 0) return seen;
        // SQLite answers without ever waiting: nobody else would have a turn.
        await setImmediate();
      }
    };
    const readers = Promise.all(all.map(read));
    // Eight writers, half of them in each process; every entry is sent by two of them, in batches that overlap otherwise.
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        const from = (writer % 4) * 150;
        const length = 5 + writer;
        for (let at = from; at < from + 150; at += length) {
          const batch = journal.slice(at, Math.min(at + length, from + 150));
          await pushEntries(all[writer % 2] as Ports, runner, batch);
        }
      }),
    ).finally(() => {
      isWriting = false;
    });
    for (const seen of await readers) {
      expect(seen.map(({ seq }) => seq)).toEqual(journal.map((_, n) => n + 1));
      expect(new Set(seen.map(({ text }) => (JSON.parse(text) as Entry).id))).toEqual(
        new Set(journal.map(({ id }) => id)),
      );
    }
    await close();
  });

  test("J1: a push that meets an erasure leaves nothing behind", async () => {
    const { all, runner, close } = await benchFor(await bench.fresh());
    const slow = heldOpen(all[0]);
    const pushing = pushEntries(slow.ports, runner, facts(3));
    await Promise.race([slow.atEnd, pushing]);
    const erasing = all[1].database.write((db) => eraseJournal(db, runner));
    const late = erasing.then(() => pushEntries(all[1], runner, facts(4)));
    const refused = expect(late).rejects.toMatchObject({ problem: { code: "sync/no-journal" } });
    if (bench.kind === "postgres") await untilOneWaits(all[1]);
    slow.goOn();
    await Promise.all([pushing, erasing, refused]);
    expect(await all[0].database.kysely.selectFrom("entries").selectAll().execute()).toEqual([]);
    await close();
  });
});
