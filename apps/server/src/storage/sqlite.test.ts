import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { openSqlite } from "./sqlite.ts";

const folder = join(tmpdir(), `stridelift-${randomUUID()}`);
const file = join(folder, "one.db");
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a statement that was compiled before the tables changed answers by the tables as they are", async () => {
  const [db, other] = [openSqlite(file), openSqlite(file)];
  await sql`create table notes (id text primary key, body text) strict`.execute(db);
  await sql`insert into notes values ('a', 'one')`.execute(db);
  const all = () => sql`select * from notes order by id`.execute(db).then(({ rows }) => rows);
  expect(await all()).toEqual([{ id: "a", body: "one" }]);
  await sql`alter table notes add column at integer not null default 7`.execute(other);
  expect(await all()).toEqual([{ id: "a", body: "one", at: 7 }]);
  await sql`alter table notes rename column body to said`.execute(db);
  expect(await all()).toEqual([{ id: "a", said: "one", at: 7 }]);
  await sql`drop table notes`.execute(other);
  await sql`create table notes (at integer, id text) strict`.execute(other);
  await sql`insert into notes values (1, 'b')`.execute(other);
  expect(await all()).toEqual([{ at: 1, id: "b" }]);
  await Promise.all([db.destroy(), other.destroy()]);
});

test("more statements than are kept compiled are answered all the same", async () => {
  const db = openSqlite(file);
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 500; n++) {
      const { rows } = await sql.raw<{ n: number }>(`select ${n} as n`).execute(db);
      expect(rows).toEqual([{ n }]);
    }
  }
  await db.destroy();
});

test("the file and what stands beside it are readable by their owner only", async () => {
  const db = openSqlite(file);
  await sql`create table notes (id text primary key) strict`.execute(db);
  for (const name of ["", "-wal", "-shm"]) expect(statSync(`${file}${name}`).mode & 0o777).toBe(0o600);
  await db.destroy();
});

/** Holds the file as a process does that brings in what a killed one left: nobody else may even look, for a while. */
const HOLDS = `
  import Sqlite from "better-sqlite3";
  const held = new Sqlite(process.argv[1]);
  held.pragma("locking_mode = exclusive");
  held.pragma("journal_mode = wal");
  held.exec("create table notes (id text) strict");
  console.log("held");
  setTimeout(() => held.close(), 600);
`;

test("a file that another process holds while it begins is waited for", async () => {
  const made = openSqlite(file);
  await sql`select 1`.execute(made);
  await made.destroy();
  const args = ["--input-type=module", "--eval", HOLDS, file];
  const holder = spawn(process.execPath, args, { cwd: import.meta.dirname, stdio: ["ignore", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  const db = openSqlite(file);
  expect((await sql<{ n: number }>`select count(*) as n from notes`.execute(db)).rows).toEqual([{ n: 0 }]);
  await db.destroy();
});
