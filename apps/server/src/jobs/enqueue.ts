import type { Writing } from "../storage/database.ts";

/** Something to be done later, once at least: what does it must bear being done twice. */
export interface NewJob {
  readonly job: string;
  readonly kind: string;
  /** Whose it is; an erased account takes its jobs with it. */
  readonly runner: string | null;
  /** Of jobs with the same word only one waits. */
  readonly once?: string;
  readonly data: unknown;
  readonly dueMs: number;
  readonly nowMs: number;
}

/**
 * Puts a job into the queue, within the caller’s transaction. Where one with the same `once` waits, that one stays, at the earlier
 * time of the two; where one is just being done, it is done again after that.
 */
export async function enqueue(db: Writing, { job, kind, runner, once, data, dueMs, nowMs }: NewJob): Promise<void> {
  const row = { job, kind, runner, once: once ?? null, data: JSON.stringify(data), due_ms: dueMs };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("jobs")
    .values({ ...row, lease_ms: null, attempts: 0, problem: null, created_ms: nowMs })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 0n || once === undefined) return;
  await db
    .updateTable("jobs")
    .set({ due_ms: dueMs })
    .where("once", "=", once)
    .where("lease_ms", "is", null)
    .where("due_ms", ">", dueMs)
    .execute();
  // Under another id the row outlives the one that is being done; its lease stays, so that the two do not run side by side.
  await db
    .updateTable("jobs")
    .set({ ...row, attempts: 0, problem: null, created_ms: nowMs })
    .where("once", "=", once)
    .where("lease_ms", "is not", null)
    .where("job", "!=", job)
    .execute();
}
