import { append, type Entry, readJournal, writeJournal } from "@stridelift/core";
import type { Book, DamagedRow, Fact, Now } from "./doors.ts";
import { addRows, deviceName, openStore, rowsAfter, type Store } from "./store.ts";

/** A journal of this device: what is stored, and the same in memory. */
export class DeviceJournal {
  entries: readonly Entry[] = [];
  damaged: readonly DamagedRow[] = [];
  #last = 0;
  readonly #store: Store;
  readonly #device: string;

  private constructor(store: Store, device: string) {
    this.#store = store;
    this.#device = device;
  }

  static async open(book: Book): Promise<DeviceJournal> {
    const store = await openStore(book);
    const journal = new DeviceJournal(store, await deviceName(store));
    await journal.catchUp();
    return journal;
  }

  /** Takes in rows that this or another tab has written since; true where there were any. */
  async catchUp(): Promise<boolean> {
    const rows = await rowsAfter(this.#store, this.#last);
    const entries: Entry[] = [];
    const damaged: DamagedRow[] = [];
    for (const { key, line } of rows) {
      this.#last = Math.max(this.#last, key);
      const text = typeof line === "string" ? line : JSON.stringify(line ?? null);
      const read = readJournal(text);
      if (read.entries.length > 0) entries.push(...read.entries);
      else damaged.push({ row: key, found: read.problems[0]?.message ?? "The row is empty.", text });
    }
    if (entries.length > 0) this.entries = [...this.entries, ...entries];
    if (damaged.length > 0) this.damaged = [...this.damaged, ...damaged];
    return rows.length > 0;
  }

  /** The entries that facts would be, each after all before it. */
  stamped(facts: readonly Fact[], { wallMs }: Now): Entry[] {
    const made: Entry[] = [];
    for (const { kind, data } of facts) {
      const stamp = { wallMs, device: this.#device, by: "runner" };
      made.push(append([...this.entries, ...made], kind, data as never, stamp));
    }
    return made;
  }

  /** Writes entries; they are in memory only once they are on the disk. */
  async write(entries: readonly Entry[]): Promise<void> {
    await addRows(
      this.#store,
      entries.map((entry) => ({ id: entry.id, line: writeJournal([entry]).trimEnd() })),
    );
    await this.catchUp();
  }

  text(): string {
    return writeJournal(this.entries) + this.damaged.map(({ text }) => `${text}\n`).join("");
  }

  close(): void {
    this.#store.close();
  }
}
