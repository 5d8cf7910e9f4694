import { createHash } from "node:crypto";
import type { Problem } from "@stridelift/core";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { SourcesTable } from "../storage/tables.ts";
import { calendarUrl } from "./checked-url.ts";
import { EMPTIED, isBelieved } from "./doubt.ts";
import type { Reading } from "./reading.ts";
import { changeRow, sourceRow } from "./rows.ts";
import { type Fetched, safeFetch, type Validators } from "./safe-fetch.ts";
import { problemIn, type Source, sourceOf } from "./source.ts";
import { SourceProblem } from "./source-problem.ts";
import { takeIn } from "./take-in.ts";
import type { World } from "./world.ts";

/** Days pass, and series of events reach into them: so often what did not change is read anew all the same. */
const ANEW_MS = 7 * 86_400_000;
const NOTHING_KNOWN: Validators = { etag: null, lastModified: null };

export interface Asked {
  readonly source: Source;
  /** So long the other side asks to be left alone. */
  readonly waitMs: number;
}

export interface AskOptions {
  /** The runner says that the calendar is right, however little is left of it. */
  readonly believe?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Asks a source’s address and takes in what is new. Whatever goes wrong is kept with the source, and what was known of it before
 * stays. Null: there is no such source any more. Rejects where our own database fails, and where `signal` says to stop.
 */
export async function askSource(
  ports: Ports,
  world: World,
  { runner, source }: { readonly runner: string; readonly source: string },
  options: AskOptions = {},
): Promise<Asked | null> {
  const row = await sourceRow(ports, runner, source);
  if (row === undefined) return null;
  const { change, waitMs = 0 } = await outcomeOf(ports, world, row, options);
  const changed = await changeRow(ports, row, { asked_ms: ports.now(), ...change });
  return changed === undefined ? null : { source: sourceOf(changed), waitMs };
}

type Change = Pick<SourcesTable, "failures" | "problem"> & Partial<SourcesTable>;

async function outcomeOf(
  ports: Ports,
  world: World,
  row: SourcesTable,
  options: AskOptions,
): Promise<{ change: Change; waitMs?: number | undefined }> {
  try {
    return { change: await answered(ports, world, row, options) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    const failures = row.failures + 1;
    ports.log.info("source-failed", { problem: problem.code, failures });
    const waitMs = error instanceof SourceProblem ? error.waitMs : undefined;
    return { change: { failures, problem: JSON.stringify(problem) }, waitMs };
  }
}

async function answered(ports: Ports, world: World, row: SourcesTable, options: AskOptions): Promise<Change> {
  const isRecent = row.body_hash?.startsWith(`${turnOf(row, ports.now())}.`) ?? false;
  const known = isRecent ? { etag: row.etag, lastModified: row.last_modified } : NOTHING_KNOWN;
  const fetched = await safeFetch(calendarUrl(row.url), known, world.rules, options.signal);
  const before = problemIn(row);
  const unchanged = {
    fetched_ms: ports.now(),
    failures: 0,
    problem: before?.code === "source/partly-read" ? row.problem : null,
  };
  if (fetched.kind === "same") return unchanged;
  const seen = seenIn(fetched, row, ports.now());
  if (seen.body_hash === row.body_hash) return { ...unchanged, ...seen };

  const trust = options.believe === true || isBelieved(row.failures, before) ? "believed" : "doubted";
  const { runner, source } = row;
  const question = { runner, source, bytes: fetched.bytes, trust, countsRuns: false } as const;
  const isWanted = async () => {
    const still = await sourceRow(ports, runner, source);
    return still?.created_ms === row.created_ms && still.url === row.url;
  };
  const taken = await takeIn(ports, world, question, isWanted);
  if (taken.kind === "doubted") {
    const failures = before?.code === EMPTIED ? row.failures + 1 : 1;
    ports.log.info("source-doubted", { failures });
    return { failures, problem: JSON.stringify(taken.problem) };
  }
  return { failures: 0, ...seen, ...tookIn(taken, ports.now()) };
}

/** What is kept of a source that was just read. */
export function tookIn(
  { news, problem }: Pick<Extract<Reading, { kind: "read" }>, "news" | "problem">,
  nowMs: number,
): Pick<SourcesTable, "fetched_ms" | "problem"> & Partial<SourcesTable> {
  return {
    fetched_ms: nowMs,
    problem: problem === null ? null : JSON.stringify(problem),
    ...(news.length > 0 ? { changed_ms: nowMs } : {}),
  };
}

type Seen = Pick<SourcesTable, "etag" | "last_modified" | "body_hash">;

/** Nothing is kept: the next answer is read whatever it says. */
export const NOTHING_SEEN: Seen = { etag: null, last_modified: null, body_hash: null };

/** What is kept of an answer, to tell whether the next one says anything new. */
export function seenIn(
  { etag, lastModified, bytes }: Extract<Fetched, { kind: "body" }>,
  row: Pick<SourcesTable, "created_ms">,
  nowMs: number,
): Seen {
  const hash = createHash("sha256").update(bytes).digest("base64url");
  return { etag, last_modified: lastModified, body_hash: `${turnOf(row, nowMs)}.${hash}` };
}

/** Which of its weeks a source is in; those of different sources begin at different times. */
function turnOf({ created_ms }: Pick<SourcesTable, "created_ms">, nowMs: number): number {
  return Math.floor((nowMs - created_ms) / ANEW_MS);
}

/** What a runner is told of an error; undefined: it is ours, and passes. */
function problemOf(error: unknown): Problem | undefined {
  if (error instanceof SourceProblem) return error.problem;
  return error instanceof ProblemError && error.status === 413 ? error.problem : undefined;
}
