import { existsSync } from "node:fs";
import { hashOf } from "../accounts/tokens.ts";
import type { Database } from "../storage/database.ts";
import { migrationStanding, NewerDatabase } from "../storage/migrate.ts";
import { MIGRATIONS, type Migrations } from "../storage/migrations/index.ts";
import { writeCopy } from "./copy-file.ts";
import { type CopyHead, rowLine, VERSION } from "./copy-format.ts";
import { Refusal } from "./refusal.ts";
import { countRows, inSnapshot, keptTables, rowsOf } from "./snapshot.ts";

/** What is to be written where. */
export interface BackupOrder {
  /** The file, which must not be there yet. */
  readonly path: string;
  /** The server’s secret where it is known: its mark goes along, it itself does not. */
  readonly secret: string | null;
  readonly nowMs: number;
}

/**
 * Writes everything that the database keeps into one file, as it is at one moment; the server may go on meanwhile. Gives the rows of
 * each table. Throws a refusal where the file is there already or the database is newer than this program.
 */
export async function backup(
  database: Database,
  { path, secret, nowMs }: BackupOrder,
  migrations: Migrations = MIGRATIONS,
): Promise<CopyHead["rows"]> {
  if (existsSync(path)) {
    const hint = "Name another one; what is there is never written over.";
    throw new Refusal({ code: "backup/exists", message: "There is a file of that name already.", path, hint });
  }
  const { newer, run } = await migrationStanding(database, migrations);
  if (newer.length > 0) throw new NewerDatabase(newer);
  let rows: CopyHead["rows"] = {};
  await writeCopy(path, (write) =>
    inSnapshot(database, async (db) => {
      const tables = await keptTables(db);
      const counted: [string, number][] = [];
      for (const table of tables) counted.push([table.name, await countRows(db, table)]);
      rows = Object.fromEntries(counted);
      const head: CopyHead = {
        ...{ kind: "stridelift-backup", version: VERSION, migrations: [...run], madeMs: nowMs },
        ...{ secret: secret === null ? null : secretMark(secret), rows },
      };
      await write(JSON.stringify(head));
      for (const table of tables) {
        for await (const row of rowsOf(db, table)) await write(rowLine(table.name, row));
      }
    }),
  );
  return rows;
}

/** By this two servers can be seen to have the same secret. */
export function secretMark(secret: string): string {
  return hashOf(`stridelift-backup ${secret}`).slice(0, 16);
}
