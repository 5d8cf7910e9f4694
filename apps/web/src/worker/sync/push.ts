import { type Entry, mergeJournals, type Problem } from "@stridelift/core";
import { furthest, type Link } from "./link.ts";
import type { Local, Reached, Unsent } from "./local.ts";
import { type Pushed, type Server, signOf, type Trouble, TroubleError } from "./server.ts";

/** What became of some rows: those that the server will not take stay on this device alone. */
interface Outcome {
  readonly refused: readonly number[];
  readonly problem: Problem | null;
  /** How far the device has read with it, if it has. */
  readonly reached: Reached | undefined;
}

const NONE: Outcome = { refused: [], problem: null, reached: undefined };

/**
 * Sends all that the server may not have. `problem`: why some of it was not taken, if it was not. `isWhole`: what is there is what
 * this device had read and what it has sent, and nothing else.
 */
export async function pushAll(
  local: Local,
  server: Server,
  from: Link,
): Promise<{ readonly problem: Problem | null; readonly isWhole: boolean }> {
  let link = from;
  let problem: Problem | null = null;
  let isWhole = true;
  for (;;) {
    const { rows, through } = await local.unsent(link);
    if (through === link.pushed) return { problem, isWhole };
    const outcome = await pushed(server, link, rows);
    problem = outcome.problem ?? problem;
    isWhole &&= rows.length === 0 || outcome.reached !== undefined;
    const known = await local.change(link.runner, (now) => acknowledged(now, link, outcome, through));
    // Erased, or begun anew by another tab: these rows are no longer what is to be sent.
    if (known === undefined || known.era !== link.era) return { problem, isWhole };
    link = known;
  }
}

/** Tries once more what was refused before: the server may be another one by now. */
export async function pushRefused(local: Local, server: Server, link: Link): Promise<Problem | null> {
  if (link.refused.length === 0) return null;
  const { refused, problem } = await pushed(server, link, await local.rows(link.refused));
  const tried = new Set(link.refused);
  await local.change(link.runner, (now) =>
    now.era === link.era ? { ...now, refused: [...now.refused.filter((key) => !tried.has(key)), ...refused] } : now,
  );
  return problem;
}

function acknowledged(now: Link, asked: Link, { refused, reached }: Outcome, through: number): Link {
  if (now.era !== asked.era) return now;
  return {
    ...(reached === undefined ? now : furthest(now, reached)),
    pushed: Math.max(now.pushed, through),
    refused: [...new Set([...now.refused, ...refused])],
  };
}

async function pushed(server: Server, link: Link, rows: readonly Unsent[]): Promise<Outcome> {
  if (rows.length === 0) return NONE;
  try {
    const lines = rows.map(({ line }) => line);
    const answer = await server.push(link.life, lines);
    if (answer.life !== link.life || answer.head < link.cursor) throw new TroubleError({ kind: "other-life" });
    const refused = answer.problems.flatMap(({ path }) => rows[placeOf(path)]?.key ?? []);
    return { refused, problem: answer.problems[0] ?? null, reached: reachedBy(answer, link, rows) };
  } catch (error) {
    const trouble: Trouble | undefined = error instanceof TroubleError ? error.trouble : undefined;
    if (trouble?.kind !== "refused") throw error;
    if (rows.length === 1) return { refused: rows.map(({ key }) => key), problem: trouble.problem, reached: undefined };
    return halves(server, link, rows);
  }
}

/* Too much at once, or one among them that spoils all: the halves tell. */
async function halves(server: Server, link: Link, rows: readonly Unsent[]): Promise<Outcome> {
  const middle = Math.ceil(rows.length / 2);
  const first = await pushed(server, link, rows.slice(0, middle));
  const second = await pushed(server, link, rows.slice(middle));
  return {
    refused: [...first.refused, ...second.refused],
    problem: first.problem ?? second.problem,
    reached: undefined,
  };
}

/* Where nobody else wrote since, and all of it was new there, what was just sent is all there is to read. */
function reachedBy({ head, added }: Pushed, { cursor }: Link, rows: readonly Unsent[]): Reached | undefined {
  if (added !== rows.length || head !== cursor + added) return undefined;
  // In journal order, whatever order they were sent in.
  const last = mergeJournals(rows.map(({ line }) => JSON.parse(line) as Entry)).at(-1);
  return { cursor: head, last: last === undefined ? null : signOf(last) };
}

/* `entries[3]` */
function placeOf(path: string | undefined): number {
  return Number(/^entries\[(\d+)\]/.exec(path ?? "")?.[1] ?? Number.NaN);
}
