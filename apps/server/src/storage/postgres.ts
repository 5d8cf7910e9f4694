import type { Socket } from "node:net";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "./tables.ts";

const CONNECTIONS = 10;
const CONNECT_MS = 5_000;
const STATEMENT_MS = 30_000;
/** A transaction that says nothing for so long is of a process that hangs; others wait for what it holds. */
const IDLE_MS = 10_000;
/** Longer than a statement may take and than the pool keeps a connection that nobody uses: what is as silent is broken. */
const SILENT_MS = 40_000;
/** PostgreSQL’s own number of its 64-bit integers. All of ours are exact in a double. */
const INT8 = 20;

export function openPostgres(address: string, silentMs = SILENT_MS): Kysely<Tables> {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: IDLE_MS,
    keepAlive: true,
    application_name: "stridelift",
    types,
  });
  // A connection that breaks while nobody uses it: the pool makes another when one is needed.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    // One that breaks in the midst of its use: what was asked over it is told so and asked again. Unheard, it would end the process.
    client.on("error", () => {});
    // A machine that vanished says nothing, not even that it is gone; its connections would be waited for, for minutes.
    const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
    stream.setTimeout(silentMs, () => stream.destroy());
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
