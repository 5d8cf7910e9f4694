import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Ports } from "../ports.ts";
import type { Tables } from "../storage/tables.ts";
import type { Job } from "./job.ts";

/** How long a job is held without a word; who is still at it says so well before. */
export const LEASE_MS = 60_000;

/** A job that this process holds. The end of its lease tells it from the same job held by another. */
export interface Held extends Job {
  readonly once: string | null;
  leaseMs: number;
}

const isFree =
  (now: number) =>
  ({ eb, or }: ExpressionBuilder<Tables, "jobs">): Expression<SqlBool> =>
    or([eb("lease_ms", "is", null), eb("lease_ms", "<=", now)]);

/** The kinds of which jobs are due and free. */
export async function dueKinds({ database, now }: Ports): Promise<ReadonlySet<string>> {
  const nowMs = now();
  const rows = await database.read((db) =>
    db.selectFrom("jobs").where("due_ms", "<=", nowMs).where(isFree(nowMs)).select("kind").distinct().execute(),
  );
  return new Set(rows.map(({ kind }) => kind));
}

/** Takes up to `limit` due jobs of a kind, the longest due first. Of several processes that ask at once one gets each. */
export async function claim({ database, now }: Ports, kind: string, limit: number): Promise<Held[]> {
  const nowMs = now();
  const leaseMs = nowMs + LEASE_MS;
  const rows = await database.write((db) =>
    db
      .updateTable("jobs")
      .set(({ eb }) => ({ lease_ms: leaseMs, attempts: eb("attempts", "+", 1) }))
      .where("job", "in", (jobs) =>
        jobs
          .selectFrom("jobs")
          .select("job")
          .where("kind", "=", kind)
          .where("due_ms", "<=", nowMs)
          .where(isFree(nowMs))
          .orderBy("due_ms")
          .limit(limit),
      )
      // Said again: where another process was quicker, the list above is of before.
      .where(isFree(nowMs))
      .returning(["job", "kind", "runner", "once", "data", "attempts"])
      .execute(),
  );
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as unknown, leaseMs }));
}
