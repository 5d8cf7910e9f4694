import { eraseJournal } from "../journal/erase-journal.ts";
import { MAIL } from "../mail/send-mail.ts";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { Writing } from "../storage/database.ts";
import { emailKey } from "./email.ts";
import { endInvitationsFor } from "./invitations.ts";
import { prove } from "./prove.ts";
import type { SignedIn } from "./signed-in.ts";

/** Everything that belongs to a runner and is nobody else’s; the journal has its own way. */
const THEIRS = ["sessions", "passkeys", "sources", "feeds", "feed_cache", "jobs", "tickets", "logins"] as const;

/** Erases all that is kept of who asks (J1), and signs them out everywhere. */
export async function eraseMe(ports: Ports, caller: SignedIn, password: string | undefined): Promise<void> {
  await prove(ports, caller, password);
  await ports.database.write((db) => eraseRunner(db, caller.runner));
}

/** Erases all that is kept of another runner, without looking at it. For the owner. */
export async function removeAccount({ database }: Ports, caller: SignedIn, runner: string): Promise<void> {
  if (runner === caller.runner) {
    const message = "This is your own account. Erase it in its settings.";
    throw new ProblemError(409, { code: "account/own", message });
  }
  const isGone = await database.write(async (db) => {
    const found = await db.selectFrom("accounts").where("runner", "=", runner).select("runner").executeTakeFirst();
    if (found !== undefined) await eraseRunner(db, runner);
    return found !== undefined;
  });
  if (!isGone) throw new ProblemError(404, { code: "account/gone", message: "This account is not here." });
}

async function eraseRunner(db: Writing, runner: string): Promise<void> {
  const account = await db.selectFrom("accounts").where("runner", "=", runner).select("email").executeTakeFirst();
  await eraseJournal(db, runner);
  for (const table of THEIRS) await db.deleteFrom(table).where("runner", "=", runner).execute();
  await db.deleteFrom("accounts").where("runner", "=", runner).execute();
  if (account === undefined) return;
  await endInvitationsFor(db, account.email);
  await eraseLettersTo(db, account.email);
}

/** Letters to them that were sent in nobody’s name, like the invitation that brought them. */
async function eraseLettersTo(db: Writing, email: string): Promise<void> {
  const letters = await db.selectFrom("jobs").where("kind", "=", MAIL).select(["job", "data"]).execute();
  const theirs = letters.filter(({ data }) => emailKey((JSON.parse(data) as { to: string }).to) === emailKey(email));
  for (const { job } of theirs) await db.deleteFrom("jobs").where("job", "=", job).execute();
}
