import { type Head, hear } from "./hear.ts";

const FIRST_WAIT_MS = 3_000;
/** Where nothing can be heard, it is asked so often. */
const LONGEST_WAIT_MS = 5 * 60_000;
const ASKED_MS = 60_000;

/** Hears what the server tells of changes. When that ends, or cannot be had, `onSilence` is called after a while, once. */
export class Listening {
  readonly #base: string;
  readonly #onHead: (head: Head) => void;
  readonly #onSilence: () => void;
  #open: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(base: string, onHead: (head: Head) => void, onSilence: () => void) {
    this.#base = base;
    this.#onHead = onHead;
    this.#onSilence = onSilence;
  }

  /** Listens, if it does not yet. */
  open(): void {
    if (this.#open !== undefined) return;
    clearTimeout(this.#timer);
    const open = new AbortController();
    this.#open = open;
    const heard = (head: Head) => {
      this.#failures = 0;
      if (!open.signal.aborted) this.#onHead(head);
    };
    void hear(this.#base, open.signal, heard)
      .catch(() => {})
      .then(() => {
        if (open.signal.aborted) return;
        this.#open = undefined;
        this.#failures += 1;
        const most = Math.min(FIRST_WAIT_MS * 2 ** (this.#failures - 1), LONGEST_WAIT_MS);
        this.#timer = setTimeout(this.#onSilence, most * (0.5 + Math.random() / 2));
      });
  }

  /** Where each tab has to help itself, listening would be too much: it is asked now and then. */
  ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onSilence, ASKED_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#open?.abort();
    this.#open = undefined;
  }
}
