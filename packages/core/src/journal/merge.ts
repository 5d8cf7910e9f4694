import type { Entry } from "./entry.ts";
import { writeEntry } from "./write-line.ts";

/** Journal order: by clock text, then by id. The same on every machine. */
export function inJournalOrder(a: Entry, b: Entry): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

/**
 * The entries of all journals in journal order, each id once (J2). Where one id stands for different content, as after
 * the same import on two devices, the earlier in journal order stays, then the smaller line: so merging commutes,
 * associates and repeats without effect.
 */
export function mergeJournals(...journals: readonly (readonly Entry[])[]): Entry[] {
  const byId = new Map<string, Entry>();
  for (const journal of journals) {
    for (const entry of journal) {
      const held = byId.get(entry.id);
      if (held === undefined || (held !== entry && precedes(entry, held))) byId.set(entry.id, entry);
    }
  }
  return [...byId.values()].sort(inJournalOrder);
}

function precedes(a: Entry, b: Entry): boolean {
  return a.at === b.at ? writeEntry(a) < writeEntry(b) : a.at < b.at;
}
