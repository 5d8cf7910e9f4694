import { ProblemError } from "../problem-error.ts";
import type { Reading, Writing } from "../storage/database.ts";
import { hashOf, newSecret } from "./tokens.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** What a ticket is good for, and for how long. */
const LASTS_MS = {
  /** The first account, that of the owner. */
  begin: 7 * DAY_MS,
  invitation: 7 * DAY_MS,
  reset: HOUR_MS,
  /** A challenge to a passkey: of an account to be, of one more, of a sign-in. */
  "first-passkey": 5 * MINUTE_MS,
  "new-passkey": 5 * MINUTE_MS,
  "sign-in": 5 * MINUTE_MS,
  /** The session was begun with a passkey a moment ago: that stands for a password. */
  "just-signed-in": 10 * MINUTE_MS,
} as const;

export type Purpose = keyof typeof LASTS_MS;

/** A ticket that is not yet kept. Made before the transaction that keeps it, so that another try keeps the same one. */
export interface NewTicket {
  /** What its holder shows. Only its hash is kept. */
  readonly secret: string;
  readonly purpose: Purpose;
  readonly runner: string | null;
  readonly data: TicketData;
  readonly nowMs: number;
  readonly expiresMs: number;
}

/** A ticket that its holder showed. */
export interface Ticket {
  readonly purpose: string;
  readonly runner: string | null;
  readonly data: TicketData;
  readonly expiresMs: number;
}

export interface TicketData {
  /** The address that an account made with it must have, in lower case; null or none: any. */
  readonly email?: string | null;
}

interface For {
  readonly purpose: Purpose;
  readonly runner?: string | null;
  readonly data?: TicketData;
  readonly nowMs: number;
  readonly secret?: string;
  readonly lastsMs?: number;
}

export function newTicket({
  purpose,
  runner = null,
  data = {},
  nowMs,
  secret = newSecret(),
  lastsMs = LASTS_MS[purpose],
}: For): NewTicket {
  return { secret, purpose, runner, data, nowMs, expiresMs: nowMs + lastsMs };
}

export async function keepTicket(db: Writing, ticket: NewTicket): Promise<void> {
  await db
    .insertInto("tickets")
    .values({
      ticket_hash: hashOf(ticket.secret),
      purpose: ticket.purpose,
      runner: ticket.runner,
      data: JSON.stringify(ticket.data),
      created_ms: ticket.nowMs,
      expires_ms: ticket.expiresMs,
    })
    .onConflict((conflict) => conflict.column("ticket_hash").doNothing())
    .execute();
}

interface Shown {
  readonly secret: string;
  readonly purposes: readonly [Purpose, ...Purpose[]];
  readonly nowMs: number;
}

/** The ticket as it stands, for who holds it; null: unknown, used or expired. */
export async function lookAtTicket(db: Reading, { secret, purposes, nowMs }: Shown): Promise<Ticket | null> {
  const row = await db
    .selectFrom("tickets")
    .where("ticket_hash", "=", hashOf(secret))
    .where("purpose", "in", purposes)
    .where("expires_ms", ">", nowMs)
    .select(["purpose", "runner", "data", "expires_ms"])
    .executeTakeFirst();
  return row === undefined ? null : ticketOf(row);
}

/** Uses the ticket up. Of several who show it at once one gets it; null: unknown, used or expired. */
export async function useTicket(db: Writing, { secret, purposes, nowMs }: Shown): Promise<Ticket | null> {
  const row = await db
    .deleteFrom("tickets")
    .where("ticket_hash", "=", hashOf(secret))
    .where("purpose", "in", purposes)
    .where("expires_ms", ">", nowMs)
    .returning(["purpose", "runner", "data", "expires_ms"])
    .executeTakeFirst();
  return row === undefined ? null : ticketOf(row);
}

/**
 * Uses a set-up link up, and every other there is with it: of two that were given out at once, to two people, one makes the owner.
 */
export async function useBeginTicket(db: Writing, secret: string, nowMs: number): Promise<boolean> {
  const shown = { secret, purposes: ["begin"], nowMs } as const;
  if ((await lookAtTicket(db, shown)) === null) return false;
  const rows = await db.deleteFrom("tickets").where("purpose", "=", "begin").returning("ticket_hash").execute();
  return rows.some(({ ticket_hash }) => ticket_hash === hashOf(secret));
}

/** Voids all tickets of a kind that a runner has. */
export async function endTickets(db: Writing, runner: string, purpose: Purpose): Promise<void> {
  await db.deleteFrom("tickets").where("runner", "=", runner).where("purpose", "=", purpose).execute();
}

/** Said alike of a ticket that never was, one that is used and one that is too old. */
export function noTicket(): ProblemError {
  return new ProblemError(404, {
    code: "account/no-ticket",
    message: "This link is not good any more.",
    hint: "Each works once and for a limited time. Ask for a new one.",
  });
}

function ticketOf(row: { purpose: string; runner: string | null; data: string; expires_ms: number }): Ticket {
  const { purpose, runner, data, expires_ms } = row;
  return { purpose, runner, data: JSON.parse(data) as TicketData, expiresMs: expires_ms };
}
