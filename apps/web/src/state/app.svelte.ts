import type { Plan, RunnerState } from "@stridelift/core";
import { speech } from "../words/speech.svelte.ts";
import { deviceOf } from "../worker/ask.ts";
import type { Added, Book, Doors, Fact, Now, Standing, SyncStanding } from "../worker/doors.ts";

const BOOK_KEY = "stridelift.book";
const NOT_KEPT = "The device did not keep this. What was kept before is safe.";

/** One line at the foot of the page: what was done, and how to take it back. */
export interface Told {
  readonly text: string;
  readonly lines: readonly string[];
  /** Entries that Undo takes back. */
  readonly ids: readonly string[];
  readonly tone: "done" | "care";
}

/** What the page knows of the runner: the last standing that the worker gave, and the ways to change it. */
class App {
  standing = $state.raw<Standing | null>(null);
  /** Why there is no journal to work with, as a code of `device/` or in words; null while there is. */
  broken = $state.raw<string | null>(null);
  told = $state.raw<Told | null>(null);
  /** Null until it is known. */
  sync = $state.raw<SyncStanding | null>(null);
  book = $state<Book>(storedBook());
  readonly device: Doors;

  constructor() {
    const worker = new Worker(new URL("../worker/worker.ts", import.meta.url), { type: "module" });
    this.device = deviceOf(worker, {
      onNews: (standing) => this.#show(standing),
      onSync: (standing) => {
        this.sync = standing;
      },
      onTrouble: (because) => {
        this.broken = because;
      },
    });
  }

  get plan(): Plan | null {
    return this.standing?.outline ?? null;
  }
  get state(): RunnerState | null {
    return this.standing?.state ?? null;
  }

  /** Opens a book; what is shown follows. */
  async open(book: Book = this.book): Promise<void> {
    this.book = book;
    try {
      localStorage.setItem(BOOK_KEY, book);
    } catch {
      // Only which book is open is lost.
    }
    try {
      this.#show(await this.device.open(book, now()));
      this.broken = null;
    } catch (error) {
      this.broken = messageOf(error);
    }
  }

  /** Looks again at the day and at what other tabs wrote: after a sleep, a midnight, a return to this tab. */
  async refresh(): Promise<void> {
    if (this.standing === null || this.broken !== null) return;
    try {
      this.#show(await this.device.refresh(now()));
    } catch (error) {
      this.broken = messageOf(error);
    }
  }

  /** Puts what is shown of the coming days into the journal, if it is not there yet (J8). Before a session begins, and in idle. */
  async announce(): Promise<void> {
    if (this.plan !== null) this.#said(await written(this.device.announce(now())), undefined);
  }

  /** Erases the open book from this device. */
  async erase(): Promise<void> {
    this.told = null;
    this.#show(await this.device.erase(now()));
  }

  /** Writes facts. `text` says what was done, in a line with Undo; without it nothing is said unless it failed. */
  async add(facts: readonly Fact[], text?: string): Promise<Added> {
    return this.#said(await written(this.device.add(facts, now())), text);
  }

  async undo(ids: readonly string[], text?: string): Promise<Added> {
    return this.#said(await written(this.device.undo(ids, now())), text);
  }

  /** As `add`, for doors that write by themselves. */
  tell(added: Added, text?: string): Added {
    return this.#said(added, text);
  }

  #said(added: Added, text: string | undefined): Added {
    if (!added.ok) {
      const lines = added.problem.hint === undefined ? [] : [added.problem.hint];
      this.told = { text: added.problem.message, lines, ids: [], tone: "care" };
    } else if (text !== undefined) {
      this.told = { text, lines: added.change.lines, ids: added.ids, tone: "done" };
    }
    return added;
  }

  #show(standing: Standing): void {
    if (this.standing !== null && standing.book === this.standing.book && standing.version < this.standing.version)
      return;
    if (standing.book !== this.book) return;
    speech.names = standing.outline?.races.map(({ name }) => name) ?? [];
    this.standing = standing;
  }
}

/** A write that was not even answered was not kept, as far as anyone knows. */
async function written(adding: Promise<Added>): Promise<Added> {
  try {
    return await adding;
  } catch (error) {
    return { ok: false, problem: { code: "device/not-kept", message: NOT_KEPT, path: messageOf(error) } };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The page’s clock, read anew for each question. */
export function now(): Now {
  return { wallMs: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

function storedBook(): Book {
  try {
    return localStorage.getItem(BOOK_KEY) === "demo" ? "demo" : "own";
  } catch {
    return "own";
  }
}

export const app = new App();
