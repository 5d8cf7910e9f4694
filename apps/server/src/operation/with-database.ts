import { existsSync } from "node:fs";
import type { Config } from "../config.ts";
import type { Log, Ports } from "../ports.ts";
import { type Database, openDatabase } from "../storage/database.ts";
import { Refusal } from "./refusal.ts";
import { serverSecret } from "./secret.ts";

const SILENT: Log = { info: () => {}, warn: () => {} };

/** Opens the database of a configuration for one thing to be done, without a server. Throws a refusal where there is none. */
export async function withDatabase<T>(
  config: Config,
  work: (database: Database) => Promise<T>,
  { mayBeNew = false }: { readonly mayBeNew?: boolean } = {},
): Promise<T> {
  const isFile = !/^postgres/.test(config.database);
  if (isFile && !mayBeNew && !existsSync(config.database)) {
    const hint = "Say where it is by STRIDELIFT_DATA or DATABASE_URL.";
    throw new Refusal({ code: "server/no-database", message: `There is no database at ${config.database}.`, hint });
  }
  const database = openDatabase(config.database);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** As `withDatabase`, for a use case that needs the rest of the world as well. */
export function withPorts<T>(config: Config, now: () => number, work: (ports: Ports) => Promise<T>): Promise<T> {
  return withDatabase(config, (database) =>
    work({ database, now, log: SILENT, secret: serverSecret(config), origin: config.origin }),
  );
}
