import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { Writing } from "../storage/database.ts";
import type { AccountsTable } from "../storage/tables.ts";
import { accountAt, accountFrom, type Entered } from "./account.ts";
import { emailKey } from "./email.ts";
import { hashPassword, isDated, isPassword } from "./password.ts";
import { keepSession, newSession, type SessionToKeep } from "./sessions.ts";
import { countTry, forgetTry, type Limit, networkOf } from "./tries.ts";

const MINUTE_MS = 60_000;

export interface Login {
  readonly email: string;
  readonly password: string;
  /** How the runner will know the device in the list. */
  readonly device: string;
  /** From where, as the network says. */
  readonly address: string;
}

/** Signs a device in by password. Whether there is such an account is told neither in words nor by the time it takes. */
export async function signIn(ports: Ports, { email, password, device, address }: Login): Promise<Entered> {
  const limits = limitsOf(emailKey(email), networkOf(address));
  await countTry(ports, limits);
  const found = await ports.database.read((db) => accountAt(db, email));
  const isRight = await isPassword(password, found?.password ?? null);
  if (found === undefined || !isRight) throw wrongLogin();
  await forgetTry(ports, limits);
  const session = newSession(ports, found.runner, device);
  await ports.database.write((db) => keepUnderPassword(db, session, found));
  await renewHash(ports, found, password);
  return { account: accountFrom(found), session };
}

/** A password that was changed while it was being checked opens nothing: all that it opened was just closed. */
async function keepUnderPassword(db: Writing, session: SessionToKeep, { runner, password }: AccountsTable) {
  const { numUpdatedRows } = await db
    .updateTable("accounts")
    .set({ runner })
    .where("runner", "=", runner)
    .where("password", "=", password)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw wrongLogin();
  await keepSession(db, session);
}

/** One person who errs, many who guess at one account, one who guesses at many. */
function limitsOf(email: string, network: string): Limit[] {
  return [
    { key: `sign-in ${email} ${network}`, most: 10, withinMs: 15 * MINUTE_MS },
    { key: `sign-in ${email}`, most: 50, withinMs: 60 * MINUTE_MS },
    { key: `sign-in from ${network}`, most: 100, withinMs: 60 * MINUTE_MS },
  ];
}

/** Only now is the password at hand to be hashed at the cost of today. */
async function renewHash({ database }: Ports, { runner, password: kept }: AccountsTable, password: string) {
  if (kept === null || !isDated(kept)) return;
  const renewed = await hashPassword(password);
  await database.write((db) =>
    db
      .updateTable("accounts")
      .set({ password: renewed })
      .where("runner", "=", runner)
      .where("password", "=", kept)
      .execute(),
  );
}

function wrongLogin(): ProblemError {
  return new ProblemError(401, {
    code: "account/wrong-login",
    message: "Mail address and password do not fit together.",
    hint: "Check both, or set a new password.",
  });
}
