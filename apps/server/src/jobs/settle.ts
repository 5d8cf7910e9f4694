import type { Ports } from "../ports.ts";
import type { Writing } from "../storage/database.ts";
import { type Held, LEASE_MS } from "./claim.ts";
import type { Outcome } from "./job.ts";
import { pauseAfter } from "./pauses.ts";

/** When a job is due that was given up. */
export const NEVER_MS = 8_640_000_000_000_000;

/** How a held job ends; `handed-back`: as if it had not begun. */
export type Ending = Outcome | { readonly kind: "failed"; readonly problem: string } | { readonly kind: "handed-back" };

/** Says for a held job how it ended. Nothing happens to one whose lease is over and that another holds by now. */
export async function settle(ports: Ports, held: Held, ending: Ending): Promise<void> {
  const change = changeFor(ports, held, ending);
  const { job, once, leaseMs } = held;
  await ports.database.write(async (db) => {
    if (change === "delete")
      await db.deleteFrom("jobs").where("job", "=", job).where("lease_ms", "=", leaseMs).execute();
    else {
      const row = { ...change, lease_ms: null };
      await db.updateTable("jobs").set(row).where("job", "=", job).where("lease_ms", "=", leaseMs).execute();
    }
    if (once !== null) await freeSuccessor(db, once, leaseMs);
  });
}

/** Holds a job for longer. */
export async function renew({ database, now }: Ports, held: Held): Promise<void> {
  const leaseMs = now() + LEASE_MS;
  const { job, once, leaseMs: before } = held;
  await database.write((db) =>
    db
      .updateTable("jobs")
      .set({ lease_ms: leaseMs })
      .where(({ eb, or }) => or([eb("job", "=", job), ...(once === null ? [] : [eb("once", "=", once)])]))
      .where("lease_ms", "=", before)
      .execute(),
  );
  held.leaseMs = leaseMs;
}

/** A job of the same word that was put in meanwhile waited for this one’s lease. */
async function freeSuccessor(db: Writing, once: string, leaseMs: number): Promise<void> {
  await db
    .updateTable("jobs")
    .set({ lease_ms: null })
    .where("once", "=", once)
    .where("lease_ms", "=", leaseMs)
    .execute();
}

function changeFor({ now, log }: Ports, { job, kind, attempts }: Held, ending: Ending) {
  if (ending.kind === "done") return "delete";
  if (ending.kind === "again") return { due_ms: ending.dueMs, attempts: 0, problem: null };
  if (ending.kind === "handed-back") return { attempts: attempts - 1 };
  const { problem } = ending;
  const pause = ending.kind === "failed" ? pauseAfter(attempts, Math.random()) : undefined;
  if (pause !== undefined) {
    log.warn("job-failed", { job, kind, attempts, problem, againInMs: pause });
    return { due_ms: now() + pause, problem };
  }
  log.warn("job-given-up", { job, kind, attempts, problem });
  // What it held may be a letter, and is of no use any more; its word is free for another.
  return { due_ms: NEVER_MS, problem, data: "{}", once: null };
}
