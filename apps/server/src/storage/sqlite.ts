import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteAdapter, SqliteDialect, SqliteDriver } from "kysely";
import type { Tables } from "./tables.ts";

/** How long a statement waits for another process that writes: everything here waits with it. Past that it is tried again later. */
const BUSY_MS = 100;
/** As long as another process may take to bring in what was left of one that was killed; nothing else is done here by then. */
const OPENING_MS = 30_000;
const STATEMENTS = 200;
const IN_MEMORY = ":memory:";

/** Opens the file, made where there is none, readable by its owner only. */
export function openSqlite(file: string): Kysely<Tables> {
  const config = { database: async () => openFile(file) };
  const dialect = new SqliteDialect(config);
  return new Kysely<Tables>({
    dialect: {
      createDriver: () => new ImmediateDriver(config),
      createAdapter: () => new TransactionalAdapter(),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createIntrospector: (db) => dialect.createIntrospector(db),
    },
  });
}

function openFile(file: string) {
  if (file !== IN_MEMORY) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // Made before SQLite makes it: the files that stand beside it take its rights.
    closeSync(openSync(file, "a", 0o600));
  }
  const opened = new Sqlite(file, { timeout: OPENING_MS });
  opened.pragma("journal_mode = wal");
  // What was answered as kept stays kept when the power fails.
  opened.pragma("synchronous = full");
  opened.pragma("foreign_keys = on");
  opened.pragma(`busy_timeout = ${BUSY_MS}`);
  return withStatementsKept(opened);
}

/** Compiling a statement costs more than running it: the last few hundred stay compiled. */
function withStatementsKept(opened: Sqlite.Database): Sqlite.Database {
  const kept = new Map<string, Sqlite.Statement>();
  const prepare = opened.prepare.bind(opened);
  opened.prepare = ((text: string) => {
    const statement = kept.get(text) ?? prepare(text);
    // The one that was not used for longest stands first.
    kept.delete(text);
    kept.set(text, statement);
    if (kept.size > STATEMENTS) kept.delete(kept.keys().next().value as string);
    return statement;
  }) as typeof opened.prepare;
  return opened;
}

/** A transaction that reads and then writes must say so at its beginning, or a second process makes it fail at once. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** Else a migration that fails stays half done. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
