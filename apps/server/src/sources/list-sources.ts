import { fold } from "@stridelift/core";
import { journalOf } from "../journal/journal-of.ts";
import type { Ports } from "../ports.ts";
import { noSource, sourceRow } from "./rows.ts";
import { type Source, sourceOf } from "./source.ts";

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
  runner: string,
  source: string,
): Promise<{ readonly source: Source; readonly events: number }> {
  const row = await sourceRow(ports, runner, source);
  if (row === undefined) throw noSource();
  const { entries } = await journalOf(ports, runner);
  const events = fold(entries).state.events.filter((event) => event.source === source).length;
  return { source: sourceOf(row), events };
}
