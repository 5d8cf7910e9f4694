import type { Ports } from "../ports.ts";

/** What the owner of the server sees of an account: that it is there, when it was used, how much room it takes. */
export interface Listed {
  readonly runner: string;
  readonly email: string;
  readonly name: string;
  readonly role: "owner" | "member";
  readonly createdMs: number;
  /** When one of its devices was last seen; null: none is signed in. */
  readonly seenMs: number | null;
  /** Of its journal. */
  readonly bytes: number;
}

/** All accounts, the oldest first. */
export async function allAccounts({ database }: Ports): Promise<readonly Listed[]> {
  const rows = await database.read((db) =>
    db
      .selectFrom("accounts")
      .leftJoin("runners", "runners.runner", "accounts.runner")
      .select((eb) => [
        "accounts.runner",
        "email",
        "name",
        "role",
        "accounts.created_ms",
        "size",
        eb
          .selectFrom("sessions")
          .whereRef("sessions.runner", "=", "accounts.runner")
          .select(({ fn }) => fn.max("seen_ms").as("seen"))
          .as("seen"),
      ])
      .orderBy("accounts.created_ms")
      .orderBy("accounts.runner")
      .execute(),
  );
  return rows.map(({ runner, email, name, role, created_ms, size, seen }) => ({
    ...{ runner, email, name, role, createdMs: created_ms },
    ...{ seenMs: seen ?? null, bytes: size ?? 0 },
  }));
}
