import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import type { Database } from "./database.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { untilDone } from "./until-done.ts";

const LEDGER = "migrations";
const LOCK = "migrations_lock";

/** What stands between the tables and this program. */
export interface Standing {
  /** Migrations of this program that were not run yet, in order. */
  readonly missing: readonly string[];
  /** Migrations that this program does not know: the database is of a newer one. */
  readonly newer: readonly string[];
  /** Nothing was ever migrated here. */
  readonly isNew: boolean;
}

export async function migrationStanding({ kysely }: Database): Promise<Standing> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  const isNew = !tables.some(({ name }) => name === LEDGER);
  const rows = isNew
    ? []
    : (await sql<{ name: string }>`select name from ${sql.table(LEDGER)} order by name`.execute(kysely)).rows;
  const run = new Set(rows.map(({ name }) => name));
  return {
    missing: Object.keys(MIGRATIONS).filter((name) => !run.has(name)),
    newer: [...run].filter((name) => !(name in MIGRATIONS)),
    isNew,
  };
}

/** Brings the tables up to this program: all missing migrations or none. Throws where one fails or the database is newer. */
export async function migrate(database: Database): Promise<void> {
  const { newer } = await migrationStanding(database);
  if (newer.length > 0) throw new NewerDatabase(newer);
  const migrator = new Migrator({
    db: database.kysely,
    migrationTableName: LEDGER,
    migrationLockTableName: LOCK,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(MIGRATIONS).map(([name, up]) => [name, { up: (db) => up(db, database.dialect) }]),
        ),
    },
  });
  await untilDone(async () => {
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  });
}

/** The database was written by a newer version of the program; this one leaves it alone. */
export class NewerDatabase extends Error {
  readonly newer: readonly string[];
  constructor(newer: readonly string[]) {
    super(
      `The database was brought up by a newer version of Stridelift (${newer.join(", ")}); this one leaves it as it is.`,
    );
    this.newer = newer;
  }
}
