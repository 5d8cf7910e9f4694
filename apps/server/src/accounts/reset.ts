import { sendMail } from "../mail/send-mail.ts";
import type { Ports } from "../ports.ts";
import type { Reading } from "../storage/database.ts";
import type { AccountsTable } from "../storage/tables.ts";
import { accountAt, accountFrom, type Entered } from "./account.ts";
import { keepPassword } from "./change-password.ts";
import { emailKey } from "./email.ts";
import { resetLetter } from "./letters.ts";
import { newId } from "./new-id.ts";
import { hashPassword } from "./password.ts";
import { checkPassword } from "./password-rules.ts";
import { keepSession, newSession } from "./sessions.ts";
import { keepTicket, lookAtTicket, newTicket, noTicket, useTicket } from "./tickets.ts";
import { countTry, networkOf } from "./tries.ts";

const HOUR_MS = 3_600_000;

/**
 * Sends a link for a new password, where the address has an account. Where it has none, tickets for nobody are kept in its
 * stead: the same answer, after the same work.
 */
export async function askForReset(
  ports: Ports,
  { email, address }: { readonly email: string; readonly address: string },
): Promise<void> {
  await countTry(ports, [
    { key: `reset ${emailKey(email)}`, most: 5, withinMs: HOUR_MS },
    { key: `reset from ${networkOf(address)}`, most: 30, withinMs: HOUR_MS },
  ]);
  const nowMs = ports.now();
  const found = await ports.database.read((db) => accountAt(db, email));
  const runner = found?.runner ?? newId(nowMs);
  const ticket = newTicket({ purpose: "reset", runner, nowMs });
  const blank = newTicket({ purpose: "reset", runner, nowMs });
  const letter = { id: newId(nowMs), nowMs, ...resetLetter(resetLinkTo(ports.origin, ticket.secret)) };
  await ports.database.write(async (db) => {
    await keepTicket(db, ticket);
    if (found === undefined) await keepTicket(db, blank);
    else await sendMail(db, { ...letter, runner, to: found.email });
  });
}

/**
 * A link for a new password, to be handed to a runner by who runs the server; null: no such account. It is good for a day.
 */
export async function resetLink(ports: Ports, email: string): Promise<string | null> {
  const found = await ports.database.read((db) => accountAt(db, email));
  if (found === undefined) return null;
  const ticket = newTicket({ purpose: "reset", runner: found.runner, nowMs: ports.now(), lastsMs: 24 * HOUR_MS });
  await ports.database.write((db) => keepTicket(db, ticket));
  return resetLinkTo(ports.origin, ticket.secret);
}

/** Sets the password by a link, signs all other devices out and this one in. */
export async function useReset(
  ports: Ports,
  { ticket: secret, password, device }: { readonly ticket: string; readonly password: string; readonly device: string },
): Promise<Entered> {
  const shown = { secret, purposes: ["reset"], nowMs: ports.now() } as const;
  const ticket = await ports.database.read((db) => lookAtTicket(db, shown));
  if (ticket === null || ticket.runner === null) throw noTicket();
  const { runner } = ticket;
  const { email, name } = await ports.database.read((db) => rowFor(db, runner));
  checkPassword(password, [email, name]);
  const hashed = await hashPassword(password);
  const session = newSession(ports, runner, device);
  const letter = { id: newId(session.nowMs), nowMs: session.nowMs };
  return ports.database.write(async (db) => {
    const row = await rowFor(db, runner);
    // The hash is ours and salted by chance: where it stands already, an earlier try of this transaction was kept.
    if (row.password !== hashed) {
      if ((await useTicket(db, shown)) === null) throw noTicket();
      await keepPassword(db, ports.origin, session, hashed, letter);
      await keepSession(db, session);
    }
    return { account: { ...accountFrom(row), hasPassword: true }, session };
  });
}

/** An account that is gone takes its links with it; so does one that never was. */
async function rowFor(db: Reading, runner: string): Promise<AccountsTable> {
  const row = await db.selectFrom("accounts").where("runner", "=", runner).selectAll().executeTakeFirst();
  if (row === undefined) throw noTicket();
  return row;
}

function resetLinkTo(origin: string, secret: string): string {
  return `${origin}/#/reset/${secret}`;
}
