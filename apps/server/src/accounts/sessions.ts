import type { Ports } from "../ports.ts";
import type { Writing } from "../storage/database.ts";
import { isId, newId } from "./new-id.ts";
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
}

/** A session that is not yet kept. Made before the transaction that keeps it, so that another try keeps the same one. */
export interface SessionToKeep extends NewSession {
  readonly runner: string;
  readonly tokenHash: string;
  readonly device: string;
  readonly nowMs: number;
}

/** A signed-in device, as its owner sees it. */
export interface Session {
  readonly session: string;
  readonly device: string;
  readonly createdMs: number;
  readonly seenMs: number;
  /** The one that asks. */
  readonly isThis: boolean;
}

/** `device` is how the runner will know it in the list. */
export function newSession(ports: Ports, runner: string, device: string): SessionToKeep {
  const nowMs = ports.now();
  const secret = newSecret();
  const tokenHash = sealOf(secret, ports.secret);
  return { token: `${runner}.${secret}`, session: newId(nowMs), runner, tokenHash, device, nowMs };
}

export async function keepSession(
  db: Writing,
  { runner, session, tokenHash, device, nowMs }: SessionToKeep,
): Promise<void> {
  await db
    .insertInto("sessions")
    .values({
      ...{ runner, session, token_hash: tokenHash, device },
      ...{ created_ms: nowMs, seen_ms: nowMs, expires_ms: nowMs + IDLE_MS },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Who a session’s token speaks for; null: nobody, any more or ever. */
export async function signedInBy(ports: Ports, token: string): Promise<SignedIn | null> {
  const [runner = "", secret = ""] = token.split(".");
  if (!isId(runner)) return null;
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

/** The devices that are signed in, the last seen first. */
export async function sessionsOf({ database, now }: Ports, caller: SignedIn): Promise<readonly Session[]> {
  const rows = await database.read((db) =>
    db
      .selectFrom("sessions")
      .where("runner", "=", caller.runner)
      .where("expires_ms", ">", now())
      .select(["session", "device", "created_ms", "seen_ms"])
      .orderBy("seen_ms", "desc")
      .orderBy("session", "desc")
      .execute(),
  );
  return rows.map(({ session, device, created_ms, seen_ms }) => ({
    ...{ session, device, createdMs: created_ms, seenMs: seen_ms },
    isThis: session === caller.session,
  }));
}

/** Signs a device out: the next request that it sends is nobody’s. False: it was not signed in. */
export async function endSession({ database }: Ports, runner: string, session: string): Promise<boolean> {
  const { numDeletedRows } = await database.write((db) =>
    db.deleteFrom("sessions").where("runner", "=", runner).where("session", "=", session).executeTakeFirstOrThrow(),
  );
  return numDeletedRows > 0n;
}

/** Signs all devices out but the one that asks. */
export function signOutOthers({ database }: Ports, caller: SignedIn): Promise<void> {
  return database.write((db) => endOtherSessions(db, caller));
}

/** Signs all devices out but one, within the caller’s transaction. */
export async function endOtherSessions(db: Writing, { runner, session }: Omit<SignedIn, "role">): Promise<void> {
  await db.deleteFrom("sessions").where("runner", "=", runner).where("session", "!=", session).execute();
}
