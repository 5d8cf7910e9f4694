import { newId } from "../accounts/new-id.ts";
import type { Ports } from "../ports.ts";
import type { SourcesTable } from "../storage/tables.ts";
import { firstAnswer, isKnown, orRefused, urlOf } from "./add-source.ts";
import { seenIn } from "./ask-source.ts";
import { changeRow, noSource, sourceRow } from "./rows.ts";
import type { FetchRules } from "./safe-fetch.ts";
import { askLater } from "./source-job.ts";
import { takeIn } from "./take-in.ts";

export interface SourceChange {
  readonly url: string | undefined;
  readonly everyMin: number | undefined;
}

/** Gives a source another address, which is read at once and refused where it gives no calendar; or has it asked more or less often. */
export async function changeSource(
  ports: Ports,
  rules: FetchRules,
  { runner, source }: { readonly runner: string; readonly source: string },
  { url, everyMin }: SourceChange,
): Promise<void> {
  const row = await sourceRow(ports, runner, source);
  if (row === undefined) throw noSource();
  const change: Partial<SourcesTable> = {
    ...(everyMin === undefined ? {} : { every_min: everyMin }),
    ...(url === undefined ? {} : await readAt(ports, rules, row, urlOf(url))),
  };
  if (Object.keys(change).length === 0) return;
  if ((await changeRow(ports, row, change)) === undefined) throw noSource();
  const nowMs = ports.now();
  const ask = { id: newId(nowMs), runner, source, dueMs: nowMs + (everyMin ?? row.every_min) * 60_000, nowMs };
  await ports.database.write((db) => askLater(db, ask));
}

async function readAt(ports: Ports, rules: FetchRules, row: SourcesTable, url: URL): Promise<Partial<SourcesTable>> {
  const { runner, source, created_ms } = row;
  const others = await ports.database.read((db) =>
    db.selectFrom("sources").where("runner", "=", runner).where("url", "=", url.href).select("source").execute(),
  );
  const other = others.find((each) => each.source !== source);
  if (other !== undefined) throw isKnown(other.source);
  const body = await firstAnswer(url, rules);
  const taken = await orRefused(takeIn(ports, { runner, source, bytes: body.bytes }, true));
  const nowMs = ports.now();
  const problem = taken.kind === "taken" && taken.problem !== null ? JSON.stringify(taken.problem) : null;
  const isNew = taken.kind === "taken" && taken.news > 0;
  return {
    url: url.href,
    ...seenIn(body, { created_ms }, nowMs),
    asked_ms: nowMs,
    fetched_ms: nowMs,
    ...(isNew ? { changed_ms: nowMs } : {}),
    failures: 0,
    problem,
  };
}
