import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { SourcesTable } from "../storage/tables.ts";

export function sourceRow({ database }: Ports, runner: string, source: string): Promise<SourcesTable | undefined> {
  return database.read((db) =>
    db.selectFrom("sources").where("runner", "=", runner).where("source", "=", source).selectAll().executeTakeFirst(),
  );
}

/** Writes what is new of a source, unless it was removed or given another address meanwhile. Gives the source as it is then. */
export async function changeRow(
  ports: Ports,
  { runner, source, url, created_ms }: SourcesTable,
  change: Partial<SourcesTable>,
): Promise<SourcesTable | undefined> {
  await ports.database.write((db) =>
    db
      .updateTable("sources")
      .set(change)
      .where("runner", "=", runner)
      .where("source", "=", source)
      .where("url", "=", url)
      .where("created_ms", "=", created_ms)
      .execute(),
  );
  return sourceRow(ports, runner, source);
}

export function noSource(): ProblemError {
  return new ProblemError(404, {
    code: "source/no-source",
    message: "There is no calendar of this name.",
    hint: "Load the list of your calendars again.",
  });
}
