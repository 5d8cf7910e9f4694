import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Transaction } from "kysely";
import { hashOf, newSecret } from "../accounts/tokens.ts";
import { type Database, openDatabase, type Writing } from "../storage/database.ts";
import { migrateBy, migrationStanding, NewerDatabase } from "../storage/migrate.ts";
import { MIGRATIONS, type Migrations } from "../storage/migrations/index.ts";
import { backup } from "./backup.ts";
import { checkCopy, rowsIn } from "./check-copy.ts";
import type { CopyHead, Row } from "./copy-format.ts";
import { ALL_TABLES } from "./kept-tables.ts";
import { Refusal } from "./refusal.ts";

/** Rows of one table that go in by one statement. */
const TOGETHER = 100;

/** What is to be brought back, and over what. */
export interface RestoreOrder {
  readonly path: string;
  /** Where what is in the database now is copied to before it is replaced; undefined: a database that holds something is left alone. */
  readonly replaced: string | undefined;
  readonly secret: string | null;
  readonly nowMs: number;
}

/**
 * Brings everything of a copy into a database of either kind: all of it or nothing. Each journal begins another life, so that no
 * device takes what it knew of the old one for true. Throws a refusal where the copy is not whole or newer than this program, or
 * where the database holds something that was not to be replaced.
 */
export async function restore(
  database: Database,
  order: RestoreOrder,
  migrations: Migrations = MIGRATIONS,
): Promise<CopyHead> {
  const head = await checkCopy(order.path, migrations);
  const { newer, isNew } = await migrationStanding(database, migrations);
  if (newer.length > 0) throw new NewerDatabase(newer);
  if (!isNew && (await holdsSomething(database))) {
    if (order.replaced === undefined) throw notEmpty();
    await backup(database, { ...order, path: order.replaced }, migrations);
  }
  await migrateBy(database, migrations);
  const older = Object.entries(migrations).filter(([name]) => head.migrations.includes(name));
  if (older.length === Object.keys(migrations).length) await fill(database, order.path);
  else await broughtUp(order, Object.fromEntries(older), migrations, (path) => fill(database, path));
  return head;
}

function notEmpty(): Refusal {
  const message = "The database holds accounts or journals already.";
  const hint = "Name an empty one by DATABASE_URL; or say --replace, which copies what is there first.";
  return new Refusal({ code: "backup/not-empty", message, hint });
}

async function holdsSomething({ kysely }: Database): Promise<boolean> {
  const found = await Promise.all([
    kysely.selectFrom("runners").select("runner").limit(1).executeTakeFirst(),
    kysely.selectFrom("accounts").select("runner").limit(1).executeTakeFirst(),
  ]);
  return found.some((row) => row !== undefined);
}

/* A copy of an older version goes into a database as that version had it, which is then brought up and copied anew. */
async function broughtUp(
  order: RestoreOrder,
  older: Migrations,
  migrations: Migrations,
  use: (path: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "stridelift-"));
  const between = openDatabase(join(folder, "older.db"));
  try {
    await migrateBy(between, older);
    await fill(between, order.path);
    await migrateBy(between, migrations);
    const path = join(folder, "newer.jsonl.gz");
    await backup(between, { ...order, path }, migrations);
    await use(path);
  } finally {
    await between.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts the rows of a copy in the place of all there are, in one transaction. */
async function fill(database: Database, path: string): Promise<void> {
  const lives = newSecret();
  const there = new Set((await database.kysely.introspection.getTables()).map(({ name }) => name));
  const tables = ALL_TABLES.filter((name) => there.has(name));
  await database.write(async (db) => {
    for (const table of tables) await db.deleteFrom(table).execute();
    let together: { table: string; rows: Row[] } = { table: "", rows: [] };
    for await (const [table, row] of rowsIn(path)) {
      if (table !== together.table || together.rows.length >= TOGETHER) {
        await insert(db, together.table, together.rows);
        together = { table, rows: [] };
      }
      together.rows.push(asBrought(table, row, lives));
    }
    await insert(db, together.table, together.rows);
  });
}

function asBrought(table: string, row: Row, lives: string): Row {
  if (table === "runners") return { ...row, life: hashOf(`${lives} ${row.runner}`) };
  // Whoever held a job then does so no more.
  if (table === "jobs") return { ...row, lease_ms: null };
  return row;
}

async function insert(db: Writing, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  // Which columns a table has is known by the copy, not by the types.
  const any = db as unknown as Transaction<Record<string, Row>>;
  await any.insertInto(table).values(rows).execute();
}
