import { newId } from "../accounts/new-id.ts";
import type { Ports } from "../ports.ts";
import { enqueue } from "./enqueue.ts";
import type { JobKind } from "./job.ts";
import { NEVER_MS } from "./settle.ts";

export const TIDY = "tidy";
const HOUR_MS = 3_600_000;
/** Jobs that were given up can be looked at for so long. */
const KEPT_MS = 30 * 24 * HOUR_MS;

/** Once an hour, in one process of all: what is forgotten is found, what is of no use any more goes. */
export function tidyKind(ports: Ports, works: readonly ((ports: Ports) => Promise<void>)[]): JobKind {
  return {
    atOnce: 1,
    async run() {
      for (const work of works) await work(ports);
      return { kind: "again", dueMs: ports.now() + HOUR_MS };
    },
  };
}

/** To be called when a process begins. */
export async function tidySoon(ports: Ports): Promise<void> {
  const nowMs = ports.now();
  const job = { job: newId(nowMs), kind: TIDY, runner: null, once: TIDY, data: {}, dueMs: nowMs, nowMs };
  await ports.database.write((db) => enqueue(db, job));
}

export async function forgetGivenUp({ database, now }: Ports): Promise<void> {
  const before = now() - KEPT_MS;
  await database.write((db) =>
    db.deleteFrom("jobs").where("due_ms", "=", NEVER_MS).where("created_ms", "<", before).execute(),
  );
}
