import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import type { Database } from "./database.ts";
import { MIGRATIONS, type Migrations } from "./migrations/index.ts";
import { untilDone } from "./until-done.ts";

const LEDGER = "migrations";
const LOCK = "migrations_lock";

/** What stands between the tables and this program. */
export interface Standing {
  /** Migrations of this program that were not run yet, in order. */
  readonly missing: readonly string[];
  /** Migrations that this program does not know: the database is of a newer one. */
  readonly newer: readonly string[];
  /** Migrations that were run, in order. */
  readonly run: readonly string[];
  /** Nothing was ever migrated here. */
  readonly isNew: boolean;
}

export async function migrationStanding({ kysely }: Database, migrations: Migrations = MIGRATIONS): Promise<Standing> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  const isNew = !tables.some(({ name }) => name === LEDGER);
  const rows = isNew
    ? []
    : (await sql<{ name: string }>`select name from ${sql.table(LEDGER)} order by name`.execute(kysely)).rows;
  const run = rows.map(({ name }) => name);
  return {
    missing: Object.keys(migrations).filter((name) => !run.includes(name)),
    newer: run.filter((name) => !(name in migrations)),
    run,
    isNew,
  };
}

/** Brings the tables up to this program: all missing migrations or none. Throws where one fails or the database is newer. */
export function migrate(database: Database): Promise<void> {
  return migrateBy(database, MIGRATIONS);
}

/** As `migrate`, by the steps given: a part of ours brings up an older database. */
export async function migrateBy(database: Database, migrations: Migrations): Promise<void> {
  const { newer } = await migrationStanding(database, migrations);
  if (newer.length > 0) throw new NewerDatabase(newer);
  const migrator = new Migrator({
    db: database.kysely,
    migrationTableName: LEDGER,
    migrationLockTableName: LOCK,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(migrations).map(([name, up]) => [name, { up: (db) => up(db, database.dialect) }]),
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
