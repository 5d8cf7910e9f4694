import { type RawBuilder, sql } from "kysely";
import type { Database, Reading } from "../storage/database.ts";
import type { Row } from "./copy-format.ts";
import { KEPT_TABLES, type KeptTable } from "./kept-tables.ts";

/** Rows that are in memory at once. */
const PAGE = 200;

/** Reads that all see the same moment, while others go on writing. */
export function inSnapshot<T>({ dialect, kysely }: Database, work: (db: Reading) => Promise<T>): Promise<T> {
  return kysely.connection().execute(async (db) => {
    // A plain beginning on SQLite holds nobody up; a write transaction would.
    const begin = dialect === "postgres" ? "begin isolation level repeatable read read only" : "begin";
    await sql.raw(begin).execute(db);
    try {
      return await work(db);
    } finally {
      await sql`rollback`.execute(db).catch(() => {});
    }
  });
}

/** The tables that this database has of those that are kept: one that is not brought up yet may lack some. */
export async function keptTables(db: Reading): Promise<readonly KeptTable[]> {
  const there = new Set((await db.introspection.getTables()).map(({ name }) => name));
  return KEPT_TABLES.filter(({ name }) => there.has(name));
}

export async function countRows(db: Reading, { name }: KeptTable): Promise<number> {
  const { rows } = await sql<{ count: number | string }>`select count(*) as count from ${sql.table(name)}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

/** Every row of a table in the order of its key, a page at a time. */
export async function* rowsOf(db: Reading, { name, key }: KeptTable): AsyncGenerator<Row> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(name)} ${after} order by ${columns} limit ${sql.lit(PAGE)}
    `.execute(db);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`;
  }
}
