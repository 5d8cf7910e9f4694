import type { Writing } from "../storage/database.ts";

/**
 * Erases a runner’s journal for good (J1), within the caller’s transaction. Its row goes first: a push that is under way waits for
 * it or is waited for, and none adds to a journal that is gone.
 */
export async function eraseJournal(db: Writing, runner: string): Promise<void> {
  await db.deleteFrom("runners").where("runner", "=", runner).execute();
  await db.deleteFrom("entries").where("runner", "=", runner).execute();
}
