import { append, type Entry, writeJournal } from "@stridelift/core";
import { newId } from "../src/accounts/new-id.ts";
import { hashOf, newSecret } from "../src/accounts/tokens.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import type { Started } from "./start-server.ts";

/** Stands in all that is Ann’s and can be told. */
const MARK = "annsown";

/** A runner with something in every table, whose things others ask for. */
export interface Victim {
  readonly runner: string;
  readonly cookie: string;
  readonly email: string;
  /** What the routes call by name: a session of hers, a passkey, a source, a feed. */
  readonly named: Readonly<Record<string, string>>;
  /** Texts that no answer to another may hold. */
  readonly marks: readonly string[];
  /** All rows of hers, as text; without letters and links that anyone may ask to be sent to her. */
  rows(): Promise<string>;
}

export async function victimOf(server: Started): Promise<Victim> {
  const { database } = server.ports;
  const { runner, cookie } = await newRunnerSignedIn(server.ports);
  const email = `${runner}@example.org`;
  const now = server.ports.now();
  const session = newId(now);
  const [passkey, source, url] = [`${MARK}-passkey`, `${MARK}-source`, `https://${MARK}.example/secret.ics`];
  const entry = append(
    [],
    "setting",
    { name: "name", value: `${MARK}-name` },
    { wallMs: now, device: MARK, by: "runner" },
  );
  await push(server, cookie, entry);
  await database.write(async (db) => {
    await db
      .insertInto("sessions")
      .values({
        runner,
        session,
        token_hash: newSecret(),
        device: `${MARK}-device`,
        created_ms: now,
        seen_ms: now,
        expires_ms: now * 2,
      })
      .execute();
    await db
      .insertInto("passkeys")
      .values({
        runner,
        passkey,
        public_key: "x",
        counter: 0,
        transports: "[]",
        name: `${MARK}-key`,
        created_ms: now,
        used_ms: null,
      })
      .execute();
    await db
      .insertInto("sources")
      .values({
        ...{ runner, source, url, every_min: 60, etag: null, last_modified: null, body_hash: null, created_ms: now },
        ...{ asked_ms: null, fetched_ms: null, changed_ms: null, failures: 0, problem: null },
      })
      .execute();
  });
  await server.call("POST", "/api/v1/feeds/full/renew", { cookie });
  return {
    runner,
    cookie,
    email,
    named: { runner, session, passkey, source, feed: "full", email, name: `${runner}.${hashOf("guess")}.ics` },
    marks: [MARK, email, session],
    async rows() {
      const tables = ["runners", "entries", "accounts", "logins", "sessions", "passkeys", "sources", "feeds"] as const;
      const all = await Promise.all(
        tables.map((table) => database.kysely.selectFrom(table).selectAll().where("runner", "=", runner).execute()),
      );
      return JSON.stringify(all);
    },
  };
}

async function push(server: Started, cookie: string, entry: Entry): Promise<void> {
  const entries = [JSON.parse(writeJournal([entry]))];
  const answer = await server.call("POST", "/api/v1/journal/entries", { cookie, body: { life: null, entries } });
  if (answer.status !== 200) throw new Error(await answer.text());
}
