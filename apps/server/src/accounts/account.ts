import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { Reading, Writing } from "../storage/database.ts";
import type { AccountsTable } from "../storage/tables.ts";
import { emailKey } from "./email.ts";
import type { NewSession } from "./sessions.ts";

/** A runner, as who opens a journal here. */
export interface Account {
  readonly runner: string;
  /** As they wrote it. */
  readonly email: string;
  readonly name: string;
  readonly role: "owner" | "member";
  readonly hasPassword: boolean;
  readonly createdMs: number;
}

/** Someone who has just signed in. */
export interface Entered {
  readonly account: Account;
  readonly session: NewSession;
}

export function accountFrom({ runner, email, name, role, password, created_ms }: AccountsTable): Account {
  return { runner, email, name, role, hasPassword: password !== null, createdMs: created_ms };
}

export async function accountOf({ database }: Ports, runner: string): Promise<Account> {
  return accountFrom(await database.read((db) => accountRow(db, runner)));
}

/** The row of an account. Refuses where it is gone: erased since the request began. */
export async function accountRow(db: Reading, runner: string): Promise<AccountsTable> {
  const row = await db.selectFrom("accounts").where("runner", "=", runner).selectAll().executeTakeFirst();
  if (row === undefined) throw new ProblemError(404, { code: "account/gone", message: "This account is not here." });
  return row;
}

/** The account that a mail address opens; undefined: none. */
export function accountAt(db: Reading, email: string): Promise<AccountsTable | undefined> {
  return db
    .selectFrom("logins")
    .innerJoin("accounts", "accounts.runner", "logins.runner")
    .where("logins.email", "=", emailKey(email))
    .selectAll("accounts")
    .executeTakeFirst();
}

/** Gives a mail address to an account, within the caller’s transaction. Refuses where it opens another. */
export async function takeEmail(db: Writing, email: string, runner: string): Promise<void> {
  await db
    .insertInto("logins")
    .values({ email: emailKey(email), runner })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
  const { runner: holder } = await db
    .selectFrom("logins")
    .where("email", "=", emailKey(email))
    .select("runner")
    .executeTakeFirstOrThrow();
  if (holder === runner) return;
  const message = "This mail address opens an account already.";
  throw new ProblemError(409, { code: "account/email-taken", message, path: "email", hint: "Sign in with it." });
}
