import { newId } from "../accounts/new-id.ts";
import { journalOf } from "../journal/journal-of.ts";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { SourcesTable } from "../storage/tables.ts";
import { seenIn } from "./ask-source.ts";
import { eventsOf, readAnswer } from "./calendar-news.ts";
import { calendarUrl } from "./checked-url.ts";
import { pauseUntilNext } from "./next-ask.ts";
import { sourceRow } from "./rows.ts";
import { type Fetched, type FetchRules, safeFetch } from "./safe-fetch.ts";
import { askLater } from "./source-job.ts";
import { nameFor, sourceName } from "./source-name.ts";
import { SourceProblem } from "./source-problem.ts";
import { takeIn } from "./take-in.ts";

const MOST_SOURCES = 20;

export interface NewSource {
  readonly url: string;
  /** Undefined: it is named by what it is. */
  readonly source: string | undefined;
  readonly everyMin: number;
}

type Body = Extract<Fetched, { kind: "body" }>;

/**
 * Reads a calendar address for the first time, takes in what it says and has it asked from then on. Gives the source’s name. One
 * that cannot be read is refused, and nothing is kept of it.
 */
export async function addSource(ports: Ports, rules: FetchRules, runner: string, asked: NewSource): Promise<string> {
  const url = urlOf(asked.url);
  const others = await ports.database.read((db) =>
    db.selectFrom("sources").where("runner", "=", runner).select(["source", "url"]).execute(),
  );
  if (others.length >= MOST_SOURCES) throw tooMany();
  const same = others.find((other) => other.url === url.href);
  if (same !== undefined) throw isKnown(same.source);
  const wanted = asked.source === undefined ? undefined : (sourceName(asked.source) ?? "");
  if (wanted === "") throw badName();
  if (wanted !== undefined && others.some(({ source }) => source === wanted)) throw nameTaken(wanted);

  const body = await firstAnswer(url, rules);
  const names = others.map(({ source }) => source);
  const source = wanted ?? (await nameByContent(ports, runner, url, body, names));
  if (names.includes(source)) throw isKnown(source);
  const taken = await orRefused(takeIn(ports, { runner, source, bytes: body.bytes }, true));
  const problem = taken.kind === "taken" ? taken.problem : null;
  const nowMs = ports.now();
  await keep(ports, {
    runner,
    source,
    url: url.href,
    every_min: asked.everyMin,
    ...seenIn(body, { created_ms: nowMs }, nowMs),
    created_ms: nowMs,
    asked_ms: nowMs,
    fetched_ms: nowMs,
    changed_ms: nowMs,
    failures: 0,
    problem: problem === null ? null : JSON.stringify(problem),
  });
  return source;
}

/** Asks an address that a runner just gave. Throws what is to be answered where it gives no calendar. */
export async function firstAnswer(url: URL, rules: FetchRules): Promise<Body> {
  return (await orRefused(safeFetch(url, { etag: null, lastModified: null }, rules))) as Body;
}

/** A problem of the calendar, as the answer to who just gave its address. */
export async function orRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof SourceProblem ? new ProblemError(422, { ...error.problem, path: "url" }) : error;
  }
}

export function urlOf(text: string): URL {
  try {
    return calendarUrl(text);
  } catch (error) {
    throw error instanceof SourceProblem ? new ProblemError(422, { ...error.problem, path: "url" }) : error;
  }
}

async function nameByContent(ports: Ports, runner: string, url: URL, { bytes }: Body, taken: readonly string[]) {
  const { entries } = await journalOf(ports, runner);
  // No source has this name: whatever it is like is another.
  const { state } = eventsOf("", entries);
  const reading = await orRefused((async () => readAnswer("", bytes, state, ports.now()))());
  return nameFor(reading, url.hostname, state, taken);
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
