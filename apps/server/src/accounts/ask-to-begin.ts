import { sendMail } from "../mail/send-mail.ts";
import type { Ports } from "../ports.ts";
import { accountAt } from "./account.ts";
import { emailKey } from "./email.ts";
import { alreadyHereLetter, beginLetter } from "./letters.ts";
import { newId } from "./new-id.ts";
import { beginLink } from "./set-up.ts";
import { keepTicket, newTicket } from "./tickets.ts";
import { countTry, networkOf } from "./tries.ts";

const HOUR_MS = 3_600_000;

/**
 * Sends a link with which an account is made, on a server that is open and sends mail. Who has an account already is told so in
 * a letter too: only who reads the mail of an address learns whether it has one.
 */
export async function askToBegin(
  ports: Ports,
  { email, address }: { readonly email: string; readonly address: string },
): Promise<void> {
  await countTry(ports, [
    { key: `ask to begin ${emailKey(email)}`, most: 5, withinMs: HOUR_MS },
    { key: `ask to begin from ${networkOf(address)}`, most: 30, withinMs: HOUR_MS },
  ]);
  const nowMs = ports.now();
  const found = await ports.database.read((db) => accountAt(db, email));
  const ticket = newTicket({ purpose: "invitation", data: { email: emailKey(email) }, nowMs });
  const letter =
    found === undefined ? beginLetter(beginLink(ports.origin, ticket.secret)) : alreadyHereLetter(ports.origin);
  const mail = { id: newId(nowMs), to: email, nowMs, ...letter };
  await ports.database.write(async (db) => {
    // For a taken address it is kept too, though nobody is told it: the same work for both.
    await keepTicket(db, ticket);
    await sendMail(db, found === undefined ? mail : { ...mail, runner: found.runner });
  });
}
