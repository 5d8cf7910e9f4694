import type { Problem } from "@stridelift/core";
import type { Link } from "./link.ts";
import type { Local, Unsent } from "./local.ts";
import { type Pushed, type Server, type Trouble, TroubleError } from "./server.ts";

/** What became of some rows: those that the server will not take stay on this device alone. */
interface Outcome {
  readonly refused: readonly number[];
  readonly problem: Problem | null;
  readonly pushed: Pushed | undefined;
}

const NONE: Outcome = { refused: [], problem: null, pushed: undefined };

/** Sends all that the server may not have. Why some of it was not taken, if it was not. */
export async function pushAll(local: Local, server: Server, from: Link): Promise<Problem | null> {
  let link = from;
  let problem: Problem | null = null;
  for (;;) {
    const { rows, through } = await local.unsent(link);
    if (through === link.pushed) return problem;
    const outcome = await pushed(server, link, rows);
    problem = outcome.problem ?? problem;
    const known = await local.change(link.runner, (now) => acknowledged(now, link, outcome, through));
    // Erased, or begun anew by another tab: these rows are no longer what is to be sent.
    if (known === undefined || known.era !== link.era) return problem;
    link = known;
  }
}

/** Tries once more what was refused before: the server may be another one by now. */
export async function pushRefused(local: Local, server: Server, link: Link): Promise<Problem | null> {
  if (link.refused.length === 0) return null;
  const { refused, problem } = await pushed(server, link, await local.rows(link.refused));
  await local.change(link.runner, (now) => (now.era === link.era ? { ...now, refused } : now));
  return problem;
}

function acknowledged(now: Link, asked: Link, { refused, pushed }: Outcome, through: number): Link {
  if (now.era !== asked.era) return now;
  // Where nobody else wrote since, all that is new there is what was just sent: there is nothing to fetch.
  const isAlone = pushed !== undefined && pushed.head === now.cursor + pushed.added;
  return {
    ...now,
    cursor: isAlone ? pushed.head : now.cursor,
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
    return { refused, problem: answer.problems[0] ?? null, pushed: answer };
  } catch (error) {
    const trouble: Trouble | undefined = error instanceof TroubleError ? error.trouble : undefined;
    if (trouble?.kind !== "refused") throw error;
    if (rows.length === 1) return { refused: rows.map(({ key }) => key), problem: trouble.problem, pushed: undefined };
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
    pushed: undefined,
  };
}

/* `entries[3]` */
function placeOf(path: string | undefined): number {
  return Number(/^entries\[(\d+)\]/.exec(path ?? "")?.[1] ?? Number.NaN);
}
