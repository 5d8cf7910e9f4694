import { newId } from "../accounts/new-id.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { DONE, type Job, type JobKind } from "../jobs/job.ts";
import { keptJournal } from "../journal/kept-journal.ts";
import type { Ports } from "../ports.ts";
import { noSource, sourceRow } from "./rows.ts";
import { askNoMore } from "./source-job.ts";
import { orRefused } from "./source-problem.ts";
import { pushAll } from "./take-in.ts";
import type { World } from "./world.ts";

export const GONE = "source-gone";
/** What was being read when the source was removed has come in by then. */
const SETTLED_MS = 60_000;

/**
 * Asks a source no more. Its events stay as they are, or go with it: at once, and by a job once more, so that none comes back by a
 * reading that was under way, and none is left behind where this process ends in between.
 */
export async function removeSource(
  ports: Ports,
  world: World,
  { runner, source }: { readonly runner: string; readonly source: string },
  events: "keep" | "remove",
): Promise<void> {
  if ((await sourceRow(ports, runner, source)) === undefined) throw noSource();
  const nowMs = ports.now();
  const id = newId(nowMs);
  await ports.database.write(async (db) => {
    await db.deleteFrom("sources").where("runner", "=", runner).where("source", "=", source).execute();
    await askNoMore(db, runner, source);
    if (events === "keep") return;
    await enqueue(db, { job: id, kind: GONE, runner, data: { source }, dueMs: nowMs + SETTLED_MS, nowMs });
  });
  if (events === "remove") await letGo(ports, world, runner, source);
}

/** Lets the events go of a source that was removed and did not come back. */
export function goneKind(ports: Ports, world: World): JobKind {
  return {
    atOnce: 2,
    async run({ runner, data }: Job) {
      const { source } = (data ?? {}) as { source?: unknown };
      if (runner === null || typeof source !== "string") return { kind: "hopeless", problem: "no-source" };
      if ((await sourceRow(ports, runner, source)) === undefined) await letGo(ports, world, runner, source);
      return DONE;
    },
  };
}

async function letGo(ports: Ports, { read }: World, runner: string, source: string): Promise<void> {
  let life = "";
  const asked = async () => {
    const kept = await keptJournal(ports, runner);
    life = kept.life;
    return { lines: kept.lines, source, nowMs: ports.now() };
  };
  const gone = await orRefused(read(runner, "gone", asked));
  await pushAll(ports, runner, gone, life);
}
