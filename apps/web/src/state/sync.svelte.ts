import type { SyncStanding } from "../worker/doors.ts";
import { app } from "./app.svelte.ts";

const OFF: SyncStanding = { state: "off", account: null, name: null, pending: 0, syncedMs: null, problem: null };

/** How the journal of this device stands to that of the account. */
class Sync {
  constructor() {
    addEventListener("online", () => void app.refresh());
  }

  get isKnown(): boolean {
    return app.sync !== null;
  }
  get standing(): SyncStanding {
    return app.sync ?? OFF;
  }
}

export const sync = new Sync();
