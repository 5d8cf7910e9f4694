import { newId } from "../accounts/new-id.ts";
import type { Writing } from "../storage/database.ts";

/** An empty journal for a runner, within the caller’s transaction. One that is there already stays as it is. */
export async function newRunner(
  db: Writing,
  { runner, nowMs }: { readonly runner: string; readonly nowMs: number },
): Promise<void> {
  await db
    .insertInto("runners")
    .values({ runner, life: newId(nowMs), head: 0, size: 0, created_ms: nowMs })
    .onConflict((conflict) => conflict.column("runner").doNothing())
    .execute();
}
