import type { Kysely, Transaction } from "kysely";
import type { Dialect } from "./migrations/portable.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import type { Tables } from "./tables.ts";
import { untilDone } from "./until-done.ts";

export type Reading = Kysely<Tables>;
export type Writing = Transaction<Tables>;

/** A database that is open, of either kind. */
export interface Database {
  readonly dialect: Dialect;
  readonly kysely: Reading;
  /**
   * Runs reads, tried again while the database is away or busy for a moment. Rejects with the error of the last try.
   */
  read<T>(work: (db: Reading) => Promise<T>): Promise<T>;
  /**
   * Runs writes in one transaction: all of them are durable when it resolves, or none took place. `work` may run several times,
   * and its outcome may have taken place though it is tried again (a connection that broke at the commit): it must be idempotent
   * by its ids. Nothing but the database may change in it.
   */
  write<T>(work: (db: Writing) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `postgres://…` is a PostgreSQL (or what speaks its protocol); all else is the path of an SQLite file, `:memory:` too. */
export function openDatabase(address: string): Database {
  const isPostgres = /^postgres(ql)?:\/\//.test(address);
  const kysely = isPostgres ? openPostgres(address) : openSqlite(address);
  return {
    dialect: isPostgres ? "postgres" : "sqlite",
    kysely,
    read: (work) => untilDone(() => work(kysely)),
    write: (work) => untilDone(() => kysely.transaction().execute(work)),
    close: () => kysely.destroy(),
  };
}
