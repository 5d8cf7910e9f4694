import type { Ports } from "../ports.ts";
import { newId } from "./new-id.ts";
import type { SignedIn } from "./signed-in.ts";
import { newSecret, sealOf } from "./tokens.ts";

const DAY_MS = 86_400_000;
/** A device that was not used for this long signs in again. */
const IDLE_MS = 90 * DAY_MS;
/** `seen_ms` is written at most this often. */
const SEEN_MS = 3_600_000;

export interface NewSession {
  /** What the device keeps: `<runner>.<secret>`. */
  readonly token: string;
  readonly session: string;
  readonly expiresMs: number;
}

/** Signs a device in. `device` is how the runner will know it in the list. */
export async function openSession(ports: Ports, runner: string, device: string): Promise<NewSession> {
  const now = ports.now();
  const secret = newSecret();
  const session = newId(now);
  const expires_ms = now + IDLE_MS;
  const token_hash = sealOf(secret, ports.secret);
  await ports.database.write((db) =>
    db
      .insertInto("sessions")
      .values({ runner, session, token_hash, device, created_ms: now, seen_ms: now, expires_ms })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return { token: `${runner}.${secret}`, session, expiresMs: expires_ms };
}

/** Who a session’s token speaks for; null: nobody, any more or ever. */
export async function signedInBy(ports: Ports, token: string): Promise<SignedIn | null> {
  const [runner = "", secret = ""] = token.split(".");
  const now = ports.now();
  const found = await ports.database.read((db) =>
    db
      .selectFrom("sessions")
      .innerJoin("accounts", "accounts.runner", "sessions.runner")
      .where("sessions.runner", "=", runner)
      .where("token_hash", "=", sealOf(secret, ports.secret))
      .where("expires_ms", ">", now)
      .select(["session", "role", "seen_ms"])
      .executeTakeFirst(),
  );
  if (found === undefined) return null;
  if (now - found.seen_ms > SEEN_MS) {
    await ports.database.write((db) =>
      db
        .updateTable("sessions")
        .set({ seen_ms: now, expires_ms: now + IDLE_MS })
        .where("runner", "=", runner)
        .where("session", "=", found.session)
        .execute(),
    );
  }
  return { runner, session: found.session, role: found.role };
}
