import { sendMail } from "../mail/send-mail.ts";
import type { Ports } from "../ports.ts";
import { type Account, accountOf, accountRow, takeEmail } from "./account.ts";
import { emailKey } from "./email.ts";
import { emailChangedLetter } from "./letters.ts";
import { newId } from "./new-id.ts";
import { prove } from "./prove.ts";
import type { SignedIn } from "./signed-in.ts";
import { endTickets } from "./tickets.ts";
import { countTry } from "./tries.ts";

const HOUR_MS = 3_600_000;
const MOST = 10;

export interface Change {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** Proves who asks, where the mail address is another one. */
  readonly password?: string | undefined;
}

export async function changeAccount(
  ports: Ports,
  caller: SignedIn,
  { name, email, password }: Change,
): Promise<Account> {
  const before = await accountOf(ports, caller.runner);
  if (email !== undefined && emailKey(email) !== emailKey(before.email)) {
    await prove(ports, caller, password);
    await changeEmail(ports, before, email);
  }
  const changed = { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
  if (Object.keys(changed).length === 0) return before;
  await ports.database.write((db) =>
    db.updateTable("accounts").set(changed).where("runner", "=", caller.runner).execute(),
  );
  return accountOf(ports, caller.runner);
}

/** The address opens the account from now on, and the old one does not; who reads the old one is told. */
async function changeEmail(ports: Ports, { runner, email: old }: Account, email: string): Promise<void> {
  const nowMs = ports.now();
  const id = newId(nowMs);
  // Whether an address is taken is told here: to a few questions an hour, not to a list.
  await countTry(ports, [{ key: `email of ${runner}`, most: MOST, withinMs: HOUR_MS }]);
  await ports.database.write(async (db) => {
    const { email: present } = await accountRow(db, runner);
    await takeEmail(db, email, runner);
    await db
      .deleteFrom("logins")
      .where("email", "=", emailKey(present))
      .where("email", "!=", emailKey(email))
      .where("runner", "=", runner)
      .execute();
    await db.updateTable("accounts").set({ email }).where("runner", "=", runner).execute();
    // A link that was sent to the old address would still set a password.
    await endTickets(db, runner, "reset");
    await sendMail(db, { id, to: old, runner, nowMs, ...emailChangedLetter(ports.origin) });
  });
}
