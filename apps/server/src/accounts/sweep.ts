import type { Ports } from "../ports.ts";
import { LONGEST_MS } from "./tries.ts";

/** Removes what no longer counts: sessions and tickets that have expired, tries that were counted long ago. */
export async function sweepAccounts({ database, now, log }: Ports): Promise<void> {
  const nowMs = now();
  const swept = await database.write(async (db) => {
    const sessions = await db.deleteFrom("sessions").where("expires_ms", "<=", nowMs).executeTakeFirstOrThrow();
    const tickets = await db.deleteFrom("tickets").where("expires_ms", "<=", nowMs).executeTakeFirstOrThrow();
    const tries = await db
      .deleteFrom("tries")
      .where("since_ms", "<=", nowMs - LONGEST_MS)
      .executeTakeFirstOrThrow();
    return [sessions, tickets, tries].map(({ numDeletedRows }) => Number(numDeletedRows));
  });
  const [sessions = 0, tickets = 0, tries = 0] = swept;
  log.info("swept", { sessions, tickets, tries });
}
