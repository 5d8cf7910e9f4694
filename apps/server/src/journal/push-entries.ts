import type { Problem } from "@stridelift/core";
import type { Ports } from "../ports.ts";
import type { Writing } from "../storage/database.ts";
import { journalFull, noJournal, otherLife } from "./journal-problems.ts";
import { keptOf, lineOf } from "./kept-line.ts";
import { isKeptInstead, type Line, linesOf } from "./lines.ts";
import { inParts } from "./parts.ts";

/** Entries that come in at once. */
export const PUSH_ENTRIES = 500;
/** Bytes of lines that one runner may keep here: thirty years and more of lifting. */
const MOST_BYTES = 100_000_000;

/** Where a journal stands. Two with the same life and head hold the same. */
export interface Head {
  readonly life: string;
  readonly head: number;
}

export interface Pushed extends Head {
  /** Entries that were not here, and those that now stand in place of another of their id. */
  readonly added: number;
  readonly known: number;
  /** Of what is no entry, by its place in what was given. */
  readonly problems: readonly Problem[];
}

interface Push {
  readonly runner: string;
  readonly lines: readonly (Line & { readonly kept: Uint8Array })[];
  readonly bytes: number;
  readonly life: string | null;
  readonly nowMs: number;
}

/**
 * Adds entries to a runner’s journal: all that are entries, durable when it resolves, each once however often it comes. `life` is
 * that of the journal the caller knows; with another one it rejects, for what the caller knows is of a journal that is no more.
 */
export async function pushEntries(
  ports: Ports,
  runner: string,
  values: readonly unknown[],
  life: string | null = null,
): Promise<Pushed> {
  const { lines, problems } = linesOf(values);
  const push: Push = {
    runner,
    // Shortened before the transaction: others wait for it.
    lines: lines.map((line) => ({ ...line, kept: keptOf(line.text) })),
    bytes: lines.reduce((sum, line) => sum + line.bytes, 0),
    life,
    nowMs: ports.now(),
  };
  const outcome = await ports.database.write((db) => pushed(db, push));
  return { ...outcome, problems };
}

async function pushed(db: Writing, push: Push): Promise<Omit<Pushed, "problems">> {
  const standing = await roomFor(db, push);
  const held = await heldOf(db, push);
  const fresh = push.lines.filter(({ id }) => !held.has(id));
  const better = push.lines.filter(({ id, text }) => {
    const other = held.get(id);
    return other !== undefined && isKeptInstead(text, other.text);
  });
  const added = fresh.length + better.length;
  const grown = fresh.concat(better).reduce((sum, { id, bytes }) => sum + bytes - (held.get(id)?.bytes ?? 0), 0);
  const size = standing.size - push.bytes + grown;
  if (grown > 0 && size > MOST_BYTES) throw journalFull(MOST_BYTES);
  const before = standing.head - push.lines.length;
  const head = before + added;
  // The last sequence given out is always that of an entry: whoever has read up to it has read all.
  if (head !== standing.head || size !== standing.size) {
    await db.updateTable("runners").set({ head, size }).where("runner", "=", push.runner).execute();
  }
  const seqs = seqsFrom(before + 1, push.lines, new Set([...fresh, ...better]));
  await addFresh(db, push, fresh, seqs);
  await putBetter(db, push, better, seqs);
  return { life: standing.life, head, added, known: push.lines.length - added };
}

/*
 * Gives out as many sequences as there may be need of. It comes first: until the end of this transaction nobody else gives out any
 * for this runner, so no sequence is ever seen before a lower one is, and what is read after it is all that came before.
 */
async function roomFor(db: Writing, { runner, lines, bytes, life }: Push) {
  const standing = await db
    .updateTable("runners")
    .set((row) => ({ head: row("head", "+", lines.length), size: row("size", "+", bytes) }))
    .where("runner", "=", runner)
    .returning(["life", "head", "size"])
    .executeTakeFirst();
  if (standing === undefined) throw noJournal();
  if (life !== null && life !== standing.life) throw otherLife();
  return standing;
}

/** The lines that are here under the same ids. */
async function heldOf(db: Writing, { runner, lines }: Push) {
  const held = new Map<string, { readonly text: string; readonly bytes: number }>();
  for (const part of inParts(lines)) {
    const ids = part.map(({ id }) => id);
    const rows = await db
      .selectFrom("entries")
      .where("runner", "=", runner)
      .where("id", "in", ids)
      .select(["id", "line", "bytes"])
      .execute();
    for (const { id, line, bytes } of rows) held.set(id, { text: lineOf(line), bytes });
  }
  return held;
}

type Seqs = ReadonlyMap<string, number>;

/* In journal order, so that who sent them knows which of them stands last. */
function seqsFrom(first: number, lines: Push["lines"], added: ReadonlySet<Push["lines"][number]>): Seqs {
  return new Map(lines.filter((line) => added.has(line)).map(({ id }, index) => [id, first + index]));
}

async function addFresh(db: Writing, { runner, nowMs }: Push, fresh: Push["lines"], seqs: Seqs): Promise<void> {
  for (const part of inParts(fresh)) {
    const rows = part.map(({ id, kept, bytes }) => ({
      ...{ runner, seq: seqs.get(id) as number, id },
      ...{ line: kept, bytes, received_ms: nowMs },
    }));
    await db.insertInto("entries").values(rows).execute();
  }
}

/** They come last again, so that every device hears of them. */
async function putBetter(db: Writing, { runner, nowMs }: Push, better: Push["lines"], seqs: Seqs): Promise<void> {
  for (const { id, kept, bytes } of better) {
    await db
      .updateTable("entries")
      .set({ seq: seqs.get(id) as number, line: kept, bytes, received_ms: nowMs })
      .where("runner", "=", runner)
      .where("id", "=", id)
      .execute();
  }
}
