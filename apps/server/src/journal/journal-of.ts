import { setImmediate } from "node:timers/promises";
import { type Entry, mergeJournals } from "@stridelift/core";
import type { Ports } from "../ports.ts";
import { entryOf } from "./lines.ts";
import { PAGE_ENTRIES, pullEntries } from "./pull-entries.ts";
import type { Head } from "./push-entries.ts";

/** A runner’s whole journal, in journal order, as it stood at `head` or a moment later. */
export async function journalOf(ports: Ports, runner: string): Promise<Head & { readonly entries: readonly Entry[] }> {
  const entries: Entry[] = [];
  let after = 0;
  for (;;) {
    const { life, head, lines, more } = await pullEntries(ports, runner, { after, limit: PAGE_ENTRIES });
    for (const { seq, text } of lines) {
      entries.push(entryOf(text));
      after = seq;
    }
    if (!more) return { life, head, entries: mergeJournals(entries) };
    // A journal may be long, and SQLite answers without ever waiting: others have their turn between its pages.
    await setImmediate();
  }
}
