import { keptJournal } from "../journal/kept-journal.ts";
import type { Ports } from "../ports.ts";
import { noSource, sourceRow } from "./rows.ts";
import { type Source, sourceOf } from "./source.ts";
import { orRefused } from "./source-problem.ts";
import type { World } from "./world.ts";

/** A runner’s sources, by name. */
export async function listSources({ database }: Ports, runner: string): Promise<Source[]> {
  const rows = await database.read((db) =>
    db.selectFrom("sources").where("runner", "=", runner).orderBy("source").selectAll().execute(),
  );
  return rows.map(sourceOf);
}

/** A source with how many events the journal holds of it. */
export async function standingOf(
  ports: Ports,
  { read }: World,
  runner: string,
  source: string,
): Promise<{ readonly source: Source; readonly events: number }> {
  const row = await sourceRow(ports, runner, source);
  if (row === undefined) throw noSource();
  const asked = async () => ({ ...(await keptJournal(ports, runner)), source, nowMs: ports.now() });
  const events = await orRefused(read(runner, "count", asked));
  return { source: sourceOf(row), events };
}
