import type { Ports } from "../ports.ts";
import type { Writing } from "../storage/database.ts";
import { LONGEST_MS } from "./tries.ts";

/** Of a runner, written by more than one request at a time. The journal holds its own order. */
const THEIRS = ["sessions", "passkeys", "sources", "feeds", "feed_cache", "jobs", "tickets"] as const;

/**
 * Removes what no longer counts: sessions and tickets that have expired, tries that were counted long ago, and what a request
 * wrote for a runner at the very moment in which another erased them (J1).
 */
export async function sweepAccounts({ database, now, log }: Ports): Promise<void> {
  const nowMs = now();
  const swept = await database.write(async (db) => {
    const sessions = await db.deleteFrom("sessions").where("expires_ms", "<=", nowMs).executeTakeFirstOrThrow();
    const tickets = await db.deleteFrom("tickets").where("expires_ms", "<=", nowMs).executeTakeFirstOrThrow();
    const tries = await db
      .deleteFrom("tries")
      .where("since_ms", "<=", nowMs - LONGEST_MS)
      .executeTakeFirstOrThrow();
    await sweepErased(db);
    return [sessions, tickets, tries].map(({ numDeletedRows }) => Number(numDeletedRows));
  });
  const [sessions = 0, tickets = 0, tries = 0] = swept;
  log.info("swept", { sessions, tickets, tries });
}

async function sweepErased(db: Writing): Promise<void> {
  // The challenge of an account that is about to be made names its runner already.
  const coming = db.selectFrom("tickets").where("purpose", "=", "first-passkey").select("ticket_hash");
  for (const table of THEIRS) {
    const erased = db
      .deleteFrom(table)
      .where("runner", "is not", null)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("runners").whereRef("runners.runner", "=", `${table}.runner`).select("runners.runner"))),
      );
    await (table === "tickets" ? erased.where("ticket_hash", "not in", coming) : erased).execute();
  }
}
