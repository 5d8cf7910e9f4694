import type { Ports } from "../ports.ts";
import { lookAtTicket, noTicket } from "./tickets.ts";

/** What a link is good for, told to who holds it. */
export interface Looked {
  readonly purpose: "begin" | "invitation" | "reset";
  /** The address it is bound to, or whose password it sets; null: any. */
  readonly email: string | null;
  readonly expiresMs: number;
}

export async function lookAtLink({ database, now }: Ports, secret: string): Promise<Looked> {
  return database.read(async (db) => {
    const shown = { secret, purposes: ["begin", "invitation", "reset"], nowMs: now() } as const;
    const ticket = await lookAtTicket(db, shown);
    if (ticket === null) throw noTicket();
    const purpose = ticket.purpose as Looked["purpose"];
    if (purpose !== "reset") return { purpose, email: ticket.data.email ?? null, expiresMs: ticket.expiresMs };
    const account = await db
      .selectFrom("accounts")
      .where("runner", "=", ticket.runner)
      .select("email")
      .executeTakeFirst();
    if (account === undefined) throw noTicket();
    return { purpose, email: account.email, expiresMs: ticket.expiresMs };
  });
}
