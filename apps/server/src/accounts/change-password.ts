import { sendMail } from "../mail/send-mail.ts";
import type { Ports } from "../ports.ts";
import type { Writing } from "../storage/database.ts";
import { accountOf, accountRow } from "./account.ts";
import { passwordChangedLetter } from "./letters.ts";
import { newId } from "./new-id.ts";
import { hashPassword } from "./password.ts";
import { checkPassword } from "./password-rules.ts";
import { prove } from "./prove.ts";
import { endOtherSessions } from "./sessions.ts";
import type { SignedIn } from "./signed-in.ts";
import { endTickets } from "./tickets.ts";
import { countTry, lettersOf } from "./tries.ts";

/** Sets another password, or a first one, and signs all other devices out. */
export async function changePassword(
  ports: Ports,
  caller: SignedIn,
  { current, password }: { readonly current?: string | undefined; readonly password: string },
): Promise<void> {
  await prove(ports, caller, current);
  const { email, name } = await accountOf(ports, caller.runner);
  checkPassword(password, [email, name]);
  await countTry(ports, [lettersOf(caller.runner)]);
  const hashed = await hashPassword(password);
  const letter = { id: newId(ports.now()), nowMs: ports.now() };
  await ports.database.write((db) => keepPassword(db, ports.origin, caller, hashed, letter));
}

/** Keeps a password within the caller’s transaction. What the old one opened is closed, but for one session. */
export async function keepPassword(
  db: Writing,
  origin: string,
  { runner, session }: Pick<SignedIn, "runner" | "session">,
  hashed: string,
  letter: { readonly id: string; readonly nowMs: number },
): Promise<void> {
  const { email } = await accountRow(db, runner);
  await db.updateTable("accounts").set({ password: hashed }).where("runner", "=", runner).execute();
  await endOtherSessions(db, { runner, session });
  await endTickets(db, runner, "reset");
  await sendMail(db, { ...letter, to: email, runner, ...passwordChangedLetter(origin) });
}
