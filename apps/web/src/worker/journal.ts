import { append, type Entry, mergeJournals, readJournal, type Stamp, writeJournal } from "@stridelift/core";
import type { DamagedRow, Fact, Now } from "./doors.ts";
import { idOf, lineOf, markOf, textOf } from "./row.ts";
import { addRows, deviceName, type Found, type Row, rowsAfter, type Store } from "./store.ts";

/** Stands for a row that holds no line: nothing that reads as an entry. */
const NO_LINE = "-";

/* Of two that say different things under one id, as after an import on two devices, the one that every device keeps (J2). */
function decided(before: readonly Entry[], news: readonly Entry[], twice: ReadonlySet<string>): Entry[] {
  const isTwice = ({ id }: Entry) => twice.has(id);
  const kept = mergeJournals(before.filter(isTwice), news.filter(isTwice));
  return [...before.filter((entry) => !isTwice(entry)), ...news.filter((entry) => !isTwice(entry)), ...kept];
}

/** A journal of this device: what is stored, and the same in memory. Memory follows the disk, never the other way. */
export class DeviceJournal {
  entries: readonly Entry[] = [];
  /** The greatest clock text of all entries. */
  head: Entry | undefined;
  readonly store: Store;
  /** The name of this device in clock texts. */
  readonly device: string;
  #unreadable: readonly (DamagedRow & { readonly id: string })[] = [];
  #ids = new Set<string>();
  #last = 0;
  #life: string | undefined;

  private constructor(store: Store, device: string) {
    this.store = store;
    this.device = device;
  }

  static async open(store: Store): Promise<DeviceJournal> {
    const journal = new DeviceJournal(store, await deviceName(store));
    await journal.catchUp();
    return journal;
  }

  /** Which rows are known here: changes with every row. */
  get mark(): string {
    return markOf(this.#life, this.#last);
  }

  /** Rows that cannot be read; those whose entry has come back since, from a backup, are told no more. */
  get damaged(): readonly DamagedRow[] {
    return this.#unreadable
      .filter(({ id }) => !this.#ids.has(id))
      .map(({ row, found, text }) => ({ row, found, text }));
  }

  /** Takes in rows that this or another tab has written since; true where there were any, or all was erased. */
  async catchUp(): Promise<boolean> {
    const found = await rowsAfter(this.store, this.#last, this.#life);
    const erased = this.#life !== undefined && found.life !== this.#life;
    this.#life = found.life;
    if (erased) this.#forget();
    this.#takeIn(found.rows);
    return erased || found.rows.length > 0;
  }

  #forget(): void {
    this.entries = [];
    this.head = undefined;
    this.#unreadable = [];
    this.#ids = new Set();
    this.#last = 0;
  }

  /* All lines are read at once; a row that is no line, or more than one, is damaged whatever it holds. */
  #takeIn(rows: Found["rows"]): void {
    if (rows.length === 0) return;
    const { entries, problems } = readJournal(rows.map(({ value }) => lineOf(value) ?? NO_LINE).join("\n"));
    const bad = problems.filter(({ code }) => code === "journal/bad-line");
    const unreadable = bad.map(({ path, message }) => {
      const { key, value } = rows[Number(path?.replace("line ", "")) - 1] as Found["rows"][number];
      return { row: key, found: message, text: textOf(value), id: idOf(value) };
    });
    this.#last = rows.at(-1)?.key ?? this.#last;
    const twice = new Set(entries.map(({ id }) => id).filter((id) => this.#ids.has(id)));
    for (const entry of entries) {
      this.#ids.add(entry.id);
      if (this.head === undefined || entry.at > this.head.at) this.head = entry;
    }
    this.entries = twice.size === 0 ? [...this.entries, ...entries] : decided(this.entries, entries, twice);
    this.#unreadable = [...this.#unreadable, ...unreadable];
  }

  stamp({ wallMs }: Now): Stamp {
    return { wallMs, device: this.device, by: "runner" };
  }

  /** The entries that facts would be, each after all before it. */
  stamped(facts: readonly Fact[], now: Now): Entry[] {
    let last = this.head;
    return facts.map(({ kind, data }) => {
      const made: Entry = append(last === undefined ? [] : [last], kind, data as never, this.stamp(now));
      last = made;
      return made;
    });
  }

  /** Writes entries, and lines that cannot be read as they are; they are in memory only once they are on the disk. */
  async write(entries: readonly Entry[], unreadable: readonly string[] = []): Promise<void> {
    const known = new Set(this.#unreadable.map(({ text }) => text));
    const rows: Row[] = [
      ...entries.map((entry) => ({ id: entry.id, line: writeJournal([entry]).trimEnd() })),
      ...unreadable.filter((line) => !known.has(line)).map((line) => ({ id: "", line })),
    ];
    await addRows(this.store, rows, new Set(this.#unreadable.map(({ row }) => row)));
    await this.catchUp();
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  text(): string {
    return writeJournal(this.entries) + this.damaged.map(({ text }) => `${text}\n`).join("");
  }
}
