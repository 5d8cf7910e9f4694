import type { Problem } from "@stridelift/core";
import type { SourcesTable } from "../storage/tables.ts";

/** A calendar address that is read on a schedule, as its runner sees it. Null where it never was. */
export interface Source {
  /** The name under which the journal knows it. */
  readonly source: string;
  readonly url: string;
  readonly everyMin: number;
  readonly createdMs: number;
  readonly askedMs: number | null;
  readonly fetchedMs: number | null;
  readonly changedMs: number | null;
  /** In a row. */
  readonly failures: number;
  /** What is wrong with it now; what was known of it before stays. */
  readonly problem: Problem | null;
}

export function sourceOf(row: SourcesTable): Source {
  return {
    source: row.source,
    url: row.url,
    everyMin: row.every_min,
    createdMs: row.created_ms,
    askedMs: row.asked_ms,
    fetchedMs: row.fetched_ms,
    changedMs: row.changed_ms,
    failures: row.failures,
    problem: problemIn(row),
  };
}

export function problemIn({ problem }: Pick<SourcesTable, "problem">): Problem | null {
  return problem === null ? null : (JSON.parse(problem) as Problem);
}
