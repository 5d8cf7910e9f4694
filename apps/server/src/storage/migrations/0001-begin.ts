import type { Kysely } from "kysely";
import { sql } from "kysely";
import { type Dialect, table } from "./portable.ts";

/** The tables of the first server. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const make = (name: string, columns: string, rest: string) =>
    sql.raw(table(dialect, name, columns, rest)).execute(db);
  await make(
    "runners",
    "runner text not null, life text not null, head bigint not null, size bigint not null, created_ms bigint not null",
    "primary key (runner), check (head >= 0)",
  );
  await make(
    "entries",
    `runner text not null, seq bigint not null, id text not null, line bytea not null, bytes bigint not null,
     received_ms bigint not null`,
    "primary key (runner, seq), unique (runner, id)",
  );
  await make(
    "accounts",
    "runner text not null, email text not null, name text not null, password text, role text not null, created_ms bigint not null",
    "primary key (runner), check (role in ('owner', 'member'))",
  );
  await make("logins", "email text not null, runner text not null", "primary key (email)");
  await make(
    "sessions",
    `runner text not null, session text not null, token_hash text not null, device text not null,
     created_ms bigint not null, seen_ms bigint not null, expires_ms bigint not null`,
    "primary key (runner, session), unique (runner, token_hash)",
  );
  await make(
    "passkeys",
    `runner text not null, passkey text not null, public_key text not null, counter bigint not null, transports text not null,
     name text not null, created_ms bigint not null, used_ms bigint`,
    "primary key (runner, passkey)",
  );
  await make(
    "tickets",
    `ticket_hash text not null, purpose text not null, runner text, data text not null,
     created_ms bigint not null, expires_ms bigint not null`,
    "primary key (ticket_hash)",
  );
  await make(
    "tries",
    "key_hash text not null, tries bigint not null, since_ms bigint not null",
    "primary key (key_hash)",
  );
  await make(
    "sources",
    `runner text not null, source text not null, url text not null, every_min bigint not null, etag text, last_modified text,
     body_hash text, created_ms bigint not null, asked_ms bigint, fetched_ms bigint, changed_ms bigint,
     failures bigint not null, problem text`,
    "primary key (runner, source)",
  );
  await make(
    "feeds",
    `runner text not null, feed text not null, token_hash text not null, options text not null, created_ms bigint not null,
     published text not null, published_ms bigint not null`,
    "primary key (runner, feed), check (feed in ('full', 'titles'))",
  );
  await make(
    "feed_cache",
    "runner text not null, feed text not null, made_of text not null, body text not null, etag text not null",
    "primary key (runner, feed), check (feed in ('full', 'titles'))",
  );
  await make(
    "jobs",
    `job text not null, kind text not null, runner text, once text, data text not null, due_ms bigint not null, lease_ms bigint,
     attempts bigint not null, problem text, created_ms bigint not null`,
    "primary key (job), unique (once)",
  );
  await sql.raw("create index jobs_due on jobs (due_ms)").execute(db);
  await sql.raw("create index tickets_runner on tickets (runner)").execute(db);
}
