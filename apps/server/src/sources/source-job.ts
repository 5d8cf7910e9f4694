import { sql } from "kysely";
import { newId } from "../accounts/new-id.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { DONE, type Job, type JobKind } from "../jobs/job.ts";
import type { Ports } from "../ports.ts";
import type { Writing } from "../storage/database.ts";
import { askSource } from "./ask-source.ts";
import { pauseUntilNext } from "./next-ask.ts";
import type { World } from "./world.ts";

export const SOURCE = "source";
/** Sources that are found without a job at once. */
const MOST_FOUND = 1000;

/** Asks a source, and again when its time has come, for as long as there is such a source. */
export function sourceKind(ports: Ports, world: World): JobKind {
  return {
    atOnce: 8,
    async run({ runner, data }: Job, signal) {
      const { source } = (data ?? {}) as { source?: unknown };
      if (runner === null || typeof source !== "string") return { kind: "hopeless", problem: "no-source" };
      const asked = await askSource(ports, world, { runner, source }, { signal });
      if (asked === null) return DONE;
      return { kind: "again", dueMs: ports.now() + pauseUntilNext(asked.source, Math.random(), asked.waitMs) };
    },
  };
}

interface Ask {
  /** Of the job. */
  readonly id: string;
  readonly runner: string;
  readonly source: string;
  readonly dueMs: number;
  readonly nowMs: number;
}

/** Lets a source be asked at `dueMs`, or before where that was meant already; within the caller’s transaction. */
export async function askLater(db: Writing, { id, runner, source, dueMs, nowMs }: Ask): Promise<void> {
  const once = onceFor(runner, source);
  await enqueue(db, { job: id, kind: SOURCE, runner, once, data: { source }, dueMs, nowMs });
}

/** Forgets that a source is to be asked. */
export async function askNoMore(db: Writing, runner: string, source: string): Promise<void> {
  await db.deleteFrom("jobs").where("once", "=", onceFor(runner, source)).execute();
}

function onceFor(runner: string, source: string): string {
  return `${SOURCE} ${runner} ${source}`;
}

/** Finds sources that nobody is going to ask, such as those of a database that was brought back, and has them asked. */
export async function askForgotten(ports: Ports): Promise<void> {
  const nowMs = ports.now();
  const found = await ports.database.read((db) =>
    db
      .selectFrom("sources")
      .leftJoin("jobs", (join) =>
        join.on("jobs.once", "=", sql<string>`${`${SOURCE} `} || sources.runner || ' ' || sources.source`),
      )
      .where("jobs.job", "is", null)
      .select(["sources.runner", "sources.source"])
      .limit(MOST_FOUND)
      .execute(),
  );
  const asks = found.map(({ runner, source }) => ({ id: newId(nowMs), runner, source, dueMs: nowMs, nowMs }));
  if (asks.length === 0) return;
  await ports.database.write(async (db) => {
    for (const ask of asks) await askLater(db, ask);
  });
  ports.log.info("sources-found", { sources: asks.length });
}
