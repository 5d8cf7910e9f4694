import type { Ports } from "../ports.ts";
import type { Reading } from "../storage/database.ts";
import { keepTicket, newTicket } from "./tickets.ts";

/**
 * A new link with which the owner makes their account; one that was given out before is void. Null where the server has its owner.
 */
export async function setUpLink({ database, now, origin }: Ports): Promise<string | null> {
  const ticket = newTicket({ purpose: "begin", nowMs: now() });
  const isKept = await database.write(async (db) => {
    if (await hasOwner(db)) return false;
    await db.deleteFrom("tickets").where("purpose", "=", "begin").execute();
    await keepTicket(db, ticket);
    return true;
  });
  return isKept ? beginLink(origin, ticket.secret) : null;
}

export async function hasOwner(db: Reading): Promise<boolean> {
  const owner = await db.selectFrom("accounts").where("role", "=", "owner").select("runner").executeTakeFirst();
  return owner !== undefined;
}

/** Where an account is made with a ticket: what stands behind `#` is not sent to any server, and into no log. */
export function beginLink(origin: string, secret: string): string {
  return `${origin}/#/begin/${secret}`;
}
