import { statSync } from "node:fs";
import { type Entry, writeJournal } from "@stridelift/core";
import { sql } from "kysely";
import { newId } from "../../apps/server/src/accounts/new-id.ts";
import { newRunner } from "../../apps/server/src/journal/new-runner.ts";
import { pushEntries } from "../../apps/server/src/journal/push-entries.ts";
import type { Ports } from "../../apps/server/src/ports.ts";
import { type Database, openDatabase } from "../../apps/server/src/storage/database.ts";
import { migrate } from "../../apps/server/src/storage/migrate.ts";

/** Runners whose journals are written by one statement. */
const AT_ONCE = 100;
const PUSHED = 500;

/** A database in which each of so many runners has the same year. */
export interface Filled {
  readonly ports: Ports;
  readonly runners: readonly string[];
  /** Bytes of the year as text, as its lines are kept, and of all that the database takes on the disk, for one runner. */
  readonly bytes: { readonly text: number; readonly kept: number; readonly disk: number };
}

/**
 * Fills an empty database. The first runner’s year is pushed as a device does it; the others get a copy of its rows under their own
 * key, by the database itself. While it is filled the disk is not waited for.
 */
export async function filled(address: string, year: readonly Entry[], count: number, secret: string): Promise<Filled> {
  const database = openDatabase(address);
  await migrate(database);
  const silent = () => {};
  const log = { info: silent, warn: silent };
  const ports: Ports = { database, now: Date.now, log, secret, origin: "http://localhost:4173" };
  const beganMs = Date.now();
  const runners = Array.from({ length: count }, (_, n) => newId(beganMs + n));
  for (let n = 0; n < count; n += PUSHED) {
    const some = runners.slice(n, n + PUSHED);
    await database.write(async (db) => {
      for (const runner of some) await newRunner(db, { runner, nowMs: beganMs });
    });
  }
  const [first = "", ...others] = runners;
  for (let n = 0; n < year.length; n += PUSHED) await pushEntries(ports, first, year.slice(n, n + PUSHED));
  await waitForDisk(database, false);
  for (let n = 0; n < others.length; n += AT_ONCE) await copyJournal(database, first, others.slice(n, n + AT_ONCE));
  await waitForDisk(database, true);
  const { kept } = await database.kysely
    .selectFrom("entries")
    .where("runner", "=", first)
    .select(sql<number>`sum(length(line))`.as("kept"))
    .executeTakeFirstOrThrow();
  const disk = await diskBytes(database, address);
  const text = Buffer.byteLength(writeJournal(year));
  return { ports, runners, bytes: { text, kept: Number(kept), disk: disk / count } };
}

async function copyJournal({ kysely }: Database, from: string, to: readonly string[]): Promise<void> {
  const [first, last] = [to[0], to.at(-1)];
  await sql`
    insert into entries (runner, seq, id, line, bytes, received_ms)
    select r.runner, e.seq, e.id, e.line, e.bytes, e.received_ms from runners r cross join entries e
    where e.runner = ${from} and r.runner >= ${first} and r.runner <= ${last} order by r.runner, e.seq`.execute(kysely);
  await kysely
    .updateTable("runners")
    .from("runners as template")
    .where("template.runner", "=", from)
    .where("runners.runner", "in", to)
    .set((row) => ({ head: row.ref("template.head"), size: row.ref("template.size") }))
    .execute();
}

async function waitForDisk({ dialect, kysely }: Database, isWaiting: boolean): Promise<void> {
  if (dialect === "sqlite") {
    await sql.raw(`pragma synchronous = ${isWaiting ? "full" : "off"}`).execute(kysely);
    await sql.raw(isWaiting ? "pragma wal_checkpoint(truncate)" : "pragma cache_size = -200000").execute(kysely);
    return;
  }
  await sql.raw(`alter system set fsync = ${isWaiting ? "on" : "off"}`).execute(kysely);
  await sql`select pg_reload_conf()`.execute(kysely);
  if (isWaiting) for (const statement of ["vacuum analyze", "checkpoint"]) await sql.raw(statement).execute(kysely);
}

async function diskBytes({ dialect, kysely }: Database, address: string): Promise<number> {
  if (dialect === "sqlite") return statSync(address).size;
  const { rows } = await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`.execute(kysely);
  return Number(rows[0]?.bytes);
}
