import { setImmediate } from "node:timers/promises";
import { type Entry, mergeJournals } from "@stridelift/core";
import type { Ports } from "../ports.ts";
import { noJournal } from "./journal-problems.ts";
import { lineOf } from "./kept-line.ts";
import { entryOf } from "./lines.ts";
import type { Head } from "./push-entries.ts";

const PAGE = 1000;

/**
 * A journal as it lies there. What is in it is unpacked and read on another thread than the one that answers everybody: a journal may
 * be long, or be made to be heavy.
 */
export interface KeptJournal extends Head {
  readonly lines: readonly Uint8Array[];
}

/** A runner’s whole journal as it stood at `head` or a moment later. */
export async function keptJournal({ database }: Ports, runner: string): Promise<KeptJournal> {
  const head = await database.read((db) =>
    db.selectFrom("runners").where("runner", "=", runner).select(["life", "head"]).executeTakeFirst(),
  );
  if (head === undefined) throw noJournal();
  const lines: Uint8Array[] = [];
  for (let after = 0; ; ) {
    const page = await database.read((db) =>
      db
        .selectFrom("entries")
        .where("runner", "=", runner)
        .where("seq", ">", after)
        .orderBy("seq")
        .limit(PAGE)
        .select(["seq", "line"])
        .execute(),
    );
    for (const { line } of page) lines.push(line);
    if (page.length < PAGE) return { ...head, lines };
    after = page.at(-1)?.seq ?? after;
    // SQLite answers without ever waiting: others have their turn between its pages.
    await setImmediate();
  }
}

/** The entries of kept lines, in journal order. Takes its time, and memory, where a journal is made to. */
export function entriesIn(lines: readonly Uint8Array[]): readonly Entry[] {
  return mergeJournals(lines.map((line) => entryOf(lineOf(line))));
}
