import { newId } from "../src/accounts/new-id.ts";
import { keepSession, newSession } from "../src/accounts/sessions.ts";
import { newRunner } from "../src/journal/new-runner.ts";
import type { Ports } from "../src/ports.ts";

/** A new runner with an account, and the cookie of a device that is signed in. */
export async function newRunnerSignedIn(
  ports: Ports,
  { role = "member" }: { role?: "owner" | "member" } = {},
): Promise<{ runner: string; cookie: string }> {
  const nowMs = ports.now();
  const runner = newId(nowMs);
  const email = `${runner}@example.org`;
  await ports.database.write(async (db) => {
    await newRunner(db, { runner, nowMs });
    await db
      .insertInto("accounts")
      .values({ runner, email, name: "Ann", password: null, role, created_ms: nowMs })
      .execute();
    await db.insertInto("logins").values({ email, runner }).execute();
  });
  const opened = newSession(ports, runner, "A test");
  await ports.database.write((db) => keepSession(db, opened));
  return { runner, cookie: `${ports.origin.startsWith("https:") ? "__Host-" : ""}stridelift=${opened.token}` };
}
