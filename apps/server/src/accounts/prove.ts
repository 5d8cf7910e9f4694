import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { accountRow } from "./account.ts";
import { isPassword } from "./password.ts";
import type { SignedIn } from "./signed-in.ts";
import { lookAtTicket } from "./tickets.ts";
import { countTry, forgetTry } from "./tries.ts";

const WITHIN_MS = 900_000;
const MOST = 10;

/**
 * Lets pass who is surely the runner and not only at their device: by the password, or by a passkey a moment ago. What it
 * guards is what locks the runner out, or is gone for good.
 */
export async function prove(ports: Ports, caller: SignedIn, password: string | undefined): Promise<void> {
  if (await isJustSignedIn(ports, caller)) return;
  const { password: kept } = await ports.database.read((db) => accountRow(db, caller.runner));
  if (kept === null) {
    const message = "Sign in once more with your passkey first.";
    const hint = "A passkey that was added later counts for this after a day.";
    throw new ProblemError(403, { code: "account/sign-in-again", message, hint });
  }
  if (password === undefined) {
    const message = "This needs your password.";
    throw new ProblemError(403, { code: "account/password-needed", message, path: "password" });
  }
  const limits = [{ key: `prove ${caller.runner}`, most: MOST, withinMs: WITHIN_MS }];
  await countTry(ports, limits);
  if (!(await isPassword(password, kept))) {
    const message = "This is not your password.";
    throw new ProblemError(403, { code: "account/wrong-password", message, path: "password" });
  }
  await forgetTry(ports, limits);
}

async function isJustSignedIn({ database, now }: Ports, { runner, session }: SignedIn): Promise<boolean> {
  const shown = { secret: session, purposes: ["just-signed-in"], nowMs: now() } as const;
  const ticket = await database.read((db) => lookAtTicket(db, shown));
  return ticket !== null && ticket.runner === runner;
}
