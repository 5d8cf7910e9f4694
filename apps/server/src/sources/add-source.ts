import { newId } from "../accounts/new-id.ts";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { SourcesTable } from "../storage/tables.ts";
import { NOTHING_SEEN, seenIn, tookIn } from "./ask-source.ts";
import { calendarUrl } from "./checked-url.ts";
import { pauseUntilNext } from "./next-ask.ts";
import type { Question, Reading } from "./reading.ts";
import { sourceRow } from "./rows.ts";
import { type Fetched, safeFetch } from "./safe-fetch.ts";
import { askLater } from "./source-job.ts";
import { sourceName } from "./source-name.ts";
import { orRefused, SourceProblem } from "./source-problem.ts";
import { takeIn } from "./take-in.ts";
import type { World } from "./world.ts";

const MOST_SOURCES = 20;

export interface NewSource {
  readonly url: string;
  /** Undefined: it is named by what it is. */
  readonly source: string | undefined;
  readonly everyMin: number;
}

type Body = Extract<Fetched, { kind: "body" }>;

export interface Added {
  readonly source: string;
  readonly runs: number | undefined;
}

/**
 * Reads a calendar address for the first time, takes in what it says and has it asked from then on. One that cannot be read is
 * refused, and nothing is kept of it.
 */
export async function addSource(ports: Ports, world: World, runner: string, asked: NewSource): Promise<Added> {
  const url = urlOf(asked.url);
  const others = await ports.database.read((db) =>
    db.selectFrom("sources").where("runner", "=", runner).select(["source", "url"]).execute(),
  );
  if (others.length >= MOST_SOURCES) throw tooMany();
  const same = others.find((other) => other.url === url.href);
  if (same !== undefined) throw isKnown(same.source);
  const taken = others.map(({ source }) => source);
  const wanted = nameOf(asked.source, taken) ?? { host: url.hostname, taken };

  const body = await firstAnswer(world, url);
  const read = await firstReading(ports, world, runner, wanted, body, (source) => {
    if (taken.includes(source)) throw isKnown(source);
  });
  const nowMs = ports.now();
  await keep(ports, {
    runner,
    source: read.source,
    url: url.href,
    every_min: asked.everyMin,
    ...firstSeen(read, body, nowMs, nowMs),
    created_ms: nowMs,
    asked_ms: nowMs,
    failures: 0,
    changed_ms: nowMs,
    ...tookIn(read, nowMs),
  });
  return read;
}

/** The name that was asked for, where one was. */
function nameOf(asked: string | undefined, taken: readonly string[]): string | undefined {
  if (asked === undefined) return undefined;
  const name = sourceName(asked);
  if (name === undefined) throw badName();
  if (taken.includes(name)) throw nameTaken(name);
  return name;
}

/** Takes in what an address gave that a runner just named: they know what it is. `check` may refuse the name that it gets. */
export async function firstReading(
  ports: Ports,
  world: World,
  runner: string,
  source: Question["source"],
  { bytes }: Body,
  check: (source: string) => void = () => {},
): Promise<Extract<Reading, { kind: "read" }>> {
  const question = { runner, source, bytes, trust: "chosen", countsRuns: true } as const;
  const isWanted = (name: string) => {
    check(name);
    return true;
  };
  const reading = await orRefused(takeIn(ports, world, question, isWanted), "url");
  if (reading.kind !== "read") throw new Error("a calendar that was chosen was doubted");
  return reading;
}

/** Asks an address that a runner just gave. Throws what is to be answered where it gives nothing. */
export async function firstAnswer({ rules }: World, url: URL): Promise<Body> {
  return (await orRefused(safeFetch(url, { etag: null, lastModified: null }, rules), "url")) as Body;
}

/** An empty calendar may have been a fault of its server: it took nothing away, and is to be looked at again. */
export function firstSeen({ events }: { readonly events: number }, body: Body, createdMs: number, nowMs: number) {
  return events === 0 ? NOTHING_SEEN : seenIn(body, { created_ms: createdMs }, nowMs);
}

export function urlOf(text: string): URL {
  try {
    return calendarUrl(text);
  } catch (error) {
    throw error instanceof SourceProblem ? new ProblemError(422, { ...error.problem, path: "url" }) : error;
  }
}

async function keep(ports: Ports, row: SourcesTable): Promise<void> {
  const { runner, source, created_ms: nowMs } = row;
  const id = newId(nowMs);
  const dueMs = nowMs + pauseUntilNext({ everyMin: row.every_min, failures: 0, problem: null }, Math.random());
  await ports.database.write(async (db) => {
    await db
      .insertInto("sources")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await askLater(db, { id, runner, source, dueMs, nowMs });
  });
  // Two requests at once for one name: the first stands.
  const kept = await sourceRow(ports, runner, source);
  if (kept !== undefined && kept.url !== row.url) throw nameTaken(source);
}

export function isKnown(source: string): ProblemError {
  return new ProblemError(409, {
    code: "source/known",
    message: `This calendar is read already, as “${source}”.`,
    path: "url",
    hint: "Give that one its new address, or remove it first.",
  });
}

function nameTaken(source: string): ProblemError {
  return new ProblemError(409, {
    code: "source/name-taken",
    message: `Another calendar has the name “${source}”.`,
    path: "source",
    hint: "Give this one another name, or none.",
  });
}

function badName(): ProblemError {
  return new ProblemError(422, {
    code: "source/bad-name",
    message: "This cannot be the name of a calendar.",
    path: "source",
    hint: "Give it another one, or none.",
  });
}

function tooMany(): ProblemError {
  return new ProblemError(409, {
    code: "source/too-many",
    message: `You have ${MOST_SOURCES} calendars already, the most there can be.`,
    hint: "Remove one that you do not need.",
  });
}
