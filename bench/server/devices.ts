import type { Entry } from "@stridelift/core";
import { keepSession, newSession } from "../../apps/server/src/accounts/sessions.ts";
import { renewFeed } from "../../apps/server/src/feeds/renew-feed.ts";
import type { Ports } from "../../apps/server/src/ports.ts";

/** A device that is signed in, and the address of its runner’s full feed. */
export interface Device {
  readonly cookie: string;
  readonly feed: string;
}

/** Gives some runners an account, a device and a feed. */
export async function devicesOf(ports: Ports, runners: readonly string[]): Promise<readonly Device[]> {
  const devices: Device[] = [];
  for (const runner of runners) {
    const email = `${runner}@example.org`;
    const account = { runner, email, name: "Runner", password: null, role: "member", created_ms: ports.now() } as const;
    await ports.database.write(async (db) => {
      await db.insertInto("accounts").values(account).execute();
      await db.insertInto("logins").values({ email, runner }).execute();
    });
    const opened = newSession(ports, runner, "Bench");
    await ports.database.write((db) => keepSession(db, opened));
    const { url } = await renewFeed(ports, runner, "full");
    devices.push({ cookie: `stridelift=${opened.token}`, feed: new URL(url).pathname });
  }
  return devices;
}

/** New entries like one of the year: the same set logged again, each time as a fact of its own. */
export function entriesLike({ kind, v, data }: Entry): (count: number) => Entry[] {
  let made = 0;
  const wallMs = String(Date.now()).padStart(15, "0");
  return (count) =>
    Array.from({ length: count }, () => {
      const n = String(made++).padStart(6, "0");
      return { id: `bench-${wallMs}-${n}`, at: `${wallMs}-${n}-bench`, by: "runner", kind, v, data };
    });
}
