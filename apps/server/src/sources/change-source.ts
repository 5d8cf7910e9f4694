import { newId } from "../accounts/new-id.ts";
import type { Ports } from "../ports.ts";
import type { SourcesTable } from "../storage/tables.ts";
import { firstAnswer, firstReading, firstSeen, isKnown, urlOf } from "./add-source.ts";
import { tookIn } from "./ask-source.ts";
import { changeRow, noSource, sourceRow } from "./rows.ts";
import { askLater } from "./source-job.ts";
import type { World } from "./world.ts";

export interface SourceChange {
  readonly url: string | undefined;
  readonly everyMin: number | undefined;
}

/**
 * Gives a source another address, which is read at once and refused where it gives no calendar; or has it asked more or less
 * often. Gives how many runs were read, where any were.
 */
export async function changeSource(
  ports: Ports,
  world: World,
  { runner, source }: { readonly runner: string; readonly source: string },
  { url, everyMin }: SourceChange,
): Promise<number | undefined> {
  const row = await sourceRow(ports, runner, source);
  if (row === undefined) throw noSource();
  const read = url === undefined ? undefined : await readAt(ports, world, row, urlOf(url));
  const change = { ...(everyMin === undefined ? {} : { every_min: everyMin }), ...read?.change };
  if (Object.keys(change).length === 0) return undefined;
  if ((await changeRow(ports, row, change)) === undefined) throw noSource();
  const nowMs = ports.now();
  const ask = { id: newId(nowMs), runner, source, dueMs: nowMs + (everyMin ?? row.every_min) * 60_000, nowMs };
  await ports.database.write((db) => askLater(db, ask));
  return read?.runs;
}

async function readAt(
  ports: Ports,
  world: World,
  row: SourcesTable,
  url: URL,
): Promise<{ change: Partial<SourcesTable>; runs: number | undefined }> {
  const { runner, source, created_ms } = row;
  const others = await ports.database.read((db) =>
    db.selectFrom("sources").where("runner", "=", runner).where("url", "=", url.href).select("source").execute(),
  );
  const other = others.find((each) => each.source !== source);
  if (other !== undefined) throw isKnown(other.source);
  const body = await firstAnswer(world, url);
  const read = await firstReading(ports, world, runner, source, body);
  const nowMs = ports.now();
  const change = { url: url.href, ...firstSeen(read, body, created_ms, nowMs), asked_ms: nowMs, failures: 0 };
  return { change: { ...change, ...tookIn(read, nowMs) }, runs: read.runs };
}
