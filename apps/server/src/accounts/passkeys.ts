import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { sendMail } from "../mail/send-mail.ts";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { Reading, Writing } from "../storage/database.ts";
import type { PasskeysTable } from "../storage/tables.ts";
import { accountOf, accountRow } from "./account.ts";
import { passkeyAddedLetter } from "./letters.ts";
import { newId } from "./new-id.ts";
import { type Answered, type Credential, challengeNew, newCredential } from "./passkey-challenge.ts";
import type { SignedIn } from "./signed-in.ts";
import { hashOf } from "./tokens.ts";
import { countTry, lettersOf } from "./tries.ts";

/** A passkey, as its owner sees it. */
export interface Passkey {
  /** Short, where a credential’s own id may be a page long. */
  readonly passkey: string;
  readonly name: string;
  readonly createdMs: number;
  /** When it last opened the account; null: not yet. */
  readonly usedMs: number | null;
}

/** The oldest first. */
export async function passkeysOf({ database }: Ports, { runner }: SignedIn): Promise<readonly Passkey[]> {
  const rows = await database.read((db) => rowsOf(db, runner));
  return rows.map(passkeyOf);
}

/** Asks the device at hand to make one more. */
export async function askForPasskey(ports: Ports, { runner }: SignedIn) {
  const { email, name } = await accountOf(ports, runner);
  const known = (await ports.database.read((db) => rowsOf(db, runner))).map(({ passkey }) => passkey);
  return challengeNew(ports, { purpose: "new-passkey", runner, email, name, known });
}

/** Adds the passkey that was made; the runner is told by a letter too. */
export async function addPasskey(
  ports: Ports,
  caller: SignedIn,
  name: string,
  answered: Answered<RegistrationResponseJSON>,
): Promise<Passkey> {
  const { runner, credential } = await newCredential(ports, "new-passkey", answered);
  if (runner !== caller.runner) throw notYours();
  await countTry(ports, [lettersOf(runner)]);
  const nowMs = ports.now();
  const id = newId(nowMs);
  await ports.database.write(async (db) => {
    const { email } = await accountRow(db, runner);
    await keepPasskey(db, { runner, name, nowMs, credential });
    await sendMail(db, { id, to: email, runner, nowMs, ...passkeyAddedLetter(ports.origin) });
  });
  return { passkey: hashOf(credential.passkey), name, createdMs: nowMs, usedMs: null };
}

export async function keepPasskey(
  db: Writing,
  { runner, name, nowMs, credential }: { runner: string; name: string; nowMs: number; credential: Credential },
): Promise<void> {
  const { passkey, publicKey, counter, transports } = credential;
  await db
    .insertInto("passkeys")
    .values({
      ...{ runner, passkey, public_key: publicKey, counter, transports: JSON.stringify(transports) },
      ...{ name, created_ms: nowMs, used_ms: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function renamePasskey(
  ports: Ports,
  { runner }: SignedIn,
  passkey: string,
  name: string,
): Promise<Passkey> {
  return ports.database.write(async (db) => {
    const row = await rowOf(db, runner, passkey);
    await db
      .updateTable("passkeys")
      .set({ name })
      .where("runner", "=", runner)
      .where("passkey", "=", row.passkey)
      .execute();
    return passkeyOf({ ...row, name });
  });
}

/** Removes a passkey; never the last way into the account. */
export async function removePasskey(ports: Ports, { runner }: SignedIn, passkey: string): Promise<void> {
  await ports.database.write(async (db) => {
    // Holds the account until the end: of two devices that remove the last two at once, one is refused.
    await db.updateTable("accounts").set({ runner }).where("runner", "=", runner).execute();
    const { password } = await accountRow(db, runner);
    const row = await rowOf(db, runner, passkey);
    if (password === null && (await rowsOf(db, runner)).length === 1) throw lastWayIn();
    await db.deleteFrom("passkeys").where("runner", "=", runner).where("passkey", "=", row.passkey).execute();
  });
}

type Row = Pick<PasskeysTable, "passkey" | "name" | "created_ms" | "used_ms">;

function passkeyOf({ passkey, name, created_ms, used_ms }: Row): Passkey {
  return { passkey: hashOf(passkey), name, createdMs: created_ms, usedMs: used_ms };
}

function rowsOf(db: Reading, runner: string) {
  return db
    .selectFrom("passkeys")
    .where("runner", "=", runner)
    .select(["passkey", "name", "created_ms", "used_ms"])
    .orderBy("created_ms")
    .orderBy("passkey")
    .execute();
}

async function rowOf(db: Reading, runner: string, passkey: string) {
  const row = (await rowsOf(db, runner)).find((one) => hashOf(one.passkey) === passkey);
  if (row === undefined) throw notYours();
  return row;
}

function notYours(): ProblemError {
  return new ProblemError(404, { code: "account/no-passkey", message: "You have no such passkey." });
}

function lastWayIn(): ProblemError {
  const hint = "Set a password first, or add another passkey.";
  const message = "This is the only way into your account.";
  return new ProblemError(409, { code: "account/last-way-in", message, hint });
}
