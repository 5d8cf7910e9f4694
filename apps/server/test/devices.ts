import { type Entry, mergeJournals } from "@stridelift/core";
import { expect } from "vitest";
import { fact, type Pulled } from "./journal-facts.ts";

/** How a device reaches one of several servers; undefined: it got no answer, and does not know what became of it. */
export interface Line {
  push(server: number, body: { life: string | null; entries: readonly Entry[] }): Promise<{ head: number } | undefined>;
  pull(server: number, query: { after: number; limit: number }): Promise<Pulled | undefined>;
}

/** A device as it should be: it holds all it made or heard of, and sends what it was not told is kept. */
export interface Device {
  readonly journal: ReadonlyMap<string, Entry>;
  readonly unsent: ReadonlySet<string>;
  /** Everything it ever made. */
  readonly made: readonly Entry[];
  /** Ids of what it was told is kept. */
  readonly acknowledged: ReadonlySet<string>;
  write(count: number): void;
  /** Makes a fact under an id that other devices make too, at a time of its own. */
  imports(n: number): void;
  push(server: number, most: number): Promise<void>;
  /** Sends some of what it holds once more, whether it was told of it or not. */
  repeat(server: number, from: number, count: number): Promise<void>;
  /** Whether there is more, as far as it knows. */
  pull(server: number, limit: number): Promise<boolean>;
}

export function deviceOf(name: string, line: Line): Device {
  const journal = new Map<string, Entry>();
  const unsent = new Set<string>();
  const acknowledged = new Set<string>();
  const made: Entry[] = [];
  let cursor = 0;
  let life: string | null = null;
  const take = (entry: Entry) => {
    const held = journal.get(entry.id);
    journal.set(entry.id, mergeJournals(held ? [held] : [], [entry])[0] as Entry);
  };
  const make = (entry: Entry) => {
    made.push(entry);
    take(entry);
    unsent.add(entry.id);
  };
  const send = async (server: number, ids: readonly string[]) => {
    const entries = ids.map((id) => journal.get(id) as Entry);
    if (entries.length === 0 || (await line.push(server, { life, entries })) === undefined) return;
    for (const entry of entries) {
      acknowledged.add(entry.id);
      // What changed meanwhile has to be sent still.
      if (journal.get(entry.id) === entry) unsent.delete(entry.id);
    }
  };
  return {
    journal,
    unsent,
    made,
    acknowledged,
    write(count) {
      for (let n = 0; n < count; n++) make(fact(name, made.length));
    },
    imports: (n) => make({ ...fact(name, made.length), id: `imported-${n}` }),
    push: (server, most) => send(server, [...unsent].slice(0, most)),
    repeat: (server, from, count) => send(server, [...journal.keys()].slice(from, from + count)),
    async pull(server, limit) {
      const page = await line.pull(server, { after: cursor, limit });
      if (page === undefined) return true;
      const seqs = page.entries.map(({ seq }) => seq);
      expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
      expect(seqs.every((seq) => seq > cursor && seq <= page.head)).toBe(true);
      expect(page.more || (seqs.at(-1) ?? cursor) === page.head).toBe(true);
      for (const { entry } of page.entries) take(entry);
      cursor = seqs.at(-1) ?? cursor;
      ({ life } = page);
      return page.more;
    },
  };
}
