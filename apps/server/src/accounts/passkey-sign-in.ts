import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { Ports } from "../ports.ts";
import type { PasskeysTable } from "../storage/tables.ts";
import { type Account, accountFrom, accountRow, type Entered } from "./account.ts";
import { isId } from "./new-id.ts";
import { type Answered, answeredTicket, challengeAny, hostOf, passkeyRefused } from "./passkey-challenge.ts";
import { keepSession, newSession } from "./sessions.ts";
import { keepTicket, newTicket } from "./tickets.ts";
import { countTry, networkOf } from "./tries.ts";

const HOUR_MS = 3_600_000;
const MOST = 300;
/** Who was only at a device of the runner’s may have added a key; the runner has so long to read the letter about it. */
const NEW_MS = 86_400_000;

/** Asks the device at hand for a passkey. Says nothing of who there is. */
export async function askToSignIn(ports: Ports, address: string) {
  await countTry(ports, [{ key: `passkey from ${networkOf(address)}`, most: MOST, withinMs: HOUR_MS }]);
  return challengeAny(ports);
}

/** Signs a device in by the passkey that answered. */
export async function signInByPasskey(
  ports: Ports,
  { device, ...answered }: Answered<AuthenticationResponseJSON> & { readonly device: string },
): Promise<Entered> {
  await answeredTicket(ports, answered.ticket, "sign-in");
  const kept = await passkeyOf(ports, answered.response);
  const counter = await counterOf(ports, answered, kept);
  const { runner, passkey } = kept;
  const session = newSession(ports, runner, device);
  const { session: secret, nowMs } = session;
  const fresh = newTicket({ purpose: "just-signed-in", runner, secret, nowMs });
  return ports.database.write(async (db) => {
    const account = accountFrom(await accountRow(db, runner));
    const done = db.selectFrom("sessions").where("runner", "=", runner).where("session", "=", secret);
    // An earlier try of the same transaction was kept, though the connection broke before it said so.
    if ((await done.select("session").executeTakeFirst()) !== undefined) return { account, session };
    const { numUpdatedRows } = await db
      .updateTable("passkeys")
      .set({ counter, used_ms: nowMs })
      .where("runner", "=", runner)
      .where("passkey", "=", passkey)
      // Two answers with one count are of two copies of a key. Keys that do not count say 0 each time.
      .where("counter", counter === 0 ? "=" : "<", counter)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw passkeyRefused(401);
    await keepSession(db, session);
    if (isProof(kept, account, nowMs)) await keepTicket(db, fresh);
    return { account, session };
  });
}

/** Whether signing in with it stands for a password: the first key of an account does, and one that has been there for a while. */
function isProof({ created_ms }: PasskeysTable, account: Account, nowMs: number): boolean {
  return created_ms <= account.createdMs || nowMs - created_ms >= NEW_MS;
}

/** The passkey as it is kept, of the runner whom the device names: a key of somebody else opens nothing. */
async function passkeyOf({ database }: Ports, { id, response }: AuthenticationResponseJSON): Promise<PasskeysTable> {
  const runner = Buffer.from(response.userHandle ?? "", "base64url").toString("utf8");
  if (!isId(runner)) throw passkeyRefused(401);
  const row = await database.read((db) =>
    db.selectFrom("passkeys").where("runner", "=", runner).where("passkey", "=", id).selectAll().executeTakeFirst(),
  );
  if (row === undefined) throw passkeyRefused(401);
  return row;
}

/** Checks the answer, and gives the count that it carries. */
async function counterOf(
  ports: Ports,
  { ticket, response }: Answered<AuthenticationResponseJSON>,
  { passkey, public_key, counter }: PasskeysTable,
): Promise<number> {
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: ticket,
    expectedOrigin: ports.origin,
    expectedRPID: hostOf(ports),
    requireUserVerification: false,
    credential: { id: passkey, publicKey: new Uint8Array(Buffer.from(public_key, "base64url")), counter },
  }).catch(() => undefined);
  if (!verified?.verified) throw passkeyRefused(401);
  return verified.authenticationInfo.newCounter;
}
