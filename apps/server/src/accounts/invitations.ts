import { sendMail } from "../mail/send-mail.ts";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { Writing } from "../storage/database.ts";
import { accountAt } from "./account.ts";
import { emailKey } from "./email.ts";
import { invitationLetter } from "./letters.ts";
import { newId } from "./new-id.ts";
import { beginLink } from "./set-up.ts";
import type { SignedIn } from "./signed-in.ts";
import { keepTicket, newTicket, type TicketData } from "./tickets.ts";
import { hashOf } from "./tokens.ts";

/** A link that makes an account, as who gave it out sees it. */
export interface Invitation {
  readonly invitation: string;
  /** For whom alone it is; null: for whoever holds it. */
  readonly email: string | null;
  readonly createdMs: number;
  readonly expiresMs: number;
}

/**
 * Gives out a link that makes one account. Where it names an address it is sent there, is good for that one alone, and an
 * earlier one for it is void. The link itself is told this once.
 */
export async function invite(
  ports: Ports,
  caller: SignedIn,
  email: string | null,
): Promise<{ invitation: string; link: string; expiresMs: number }> {
  const nowMs = ports.now();
  const data = { email: email === null ? null : emailKey(email) };
  const ticket = newTicket({ purpose: "invitation", runner: caller.runner, data, nowMs });
  const link = beginLink(ports.origin, ticket.secret);
  const letter = { id: newId(nowMs), nowMs, ...invitationLetter(ports.origin, link) };
  await ports.database.write(async (db) => {
    if (email !== null) {
      if ((await accountAt(db, email)) !== undefined) throw taken();
      await endInvitationsFor(db, email);
      await sendMail(db, { ...letter, runner: caller.runner, to: email });
    }
    await keepTicket(db, ticket);
  });
  return { invitation: hashOf(ticket.secret), link, expiresMs: ticket.expiresMs };
}

/** The invitations that the caller gave out and nobody has used yet. */
export async function invitationsOf({ database, now }: Ports, { runner }: SignedIn): Promise<readonly Invitation[]> {
  const rows = await database.read((db) =>
    db
      .selectFrom("tickets")
      .where("runner", "=", runner)
      .where("purpose", "=", "invitation")
      .where("expires_ms", ">", now())
      .select(["ticket_hash", "data", "created_ms", "expires_ms"])
      .orderBy("created_ms", "desc")
      .orderBy("ticket_hash")
      .execute(),
  );
  return rows.map(({ ticket_hash, data, created_ms, expires_ms }) => ({
    invitation: ticket_hash,
    email: (JSON.parse(data) as TicketData).email ?? null,
    createdMs: created_ms,
    expiresMs: expires_ms,
  }));
}

export async function takeBack({ database }: Ports, { runner }: SignedIn, invitation: string): Promise<void> {
  const { numDeletedRows } = await database.write((db) =>
    db
      .deleteFrom("tickets")
      .where("runner", "=", runner)
      .where("purpose", "=", "invitation")
      .where("ticket_hash", "=", invitation)
      .executeTakeFirstOrThrow(),
  );
  if (numDeletedRows > 0n) return;
  const message = "This invitation is used, expired or taken back.";
  throw new ProblemError(404, { code: "account/no-invitation", message });
}

/** Voids every invitation that names the address, within the caller’s transaction. */
export async function endInvitationsFor(db: Writing, email: string): Promise<void> {
  await db
    .deleteFrom("tickets")
    .where("purpose", "=", "invitation")
    .where("data", "=", JSON.stringify({ email: emailKey(email) }))
    .execute();
}

function taken(): ProblemError {
  const message = "This mail address opens an account already.";
  return new ProblemError(409, { code: "account/email-taken", message, path: "email" });
}
