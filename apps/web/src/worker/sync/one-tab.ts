import type { SyncStanding } from "../doors.ts";

/** A tab that leads answers when it has done what it is at; one that the browser has put to sleep does not, and another takes its place. */
const ANSWER_MS = 8_000;
const NAME = "stridelift sync";

export type Wish = "written" | "nudge" | "now" | "tell";
type Word = { readonly wish: Wish } | { readonly standing: SyncStanding } | { readonly here: true };

interface Ears {
  /** This tab is the one that synchronises from now on. What it gives back is told of each wish, of any tab. */
  lead(): (wish: Wish) => void;
  /** It is no longer: another tab is. */
  follow(): void;
  /** What the leading tab says of how things stand. */
  hear(standing: SyncStanding): void;
}

/** Of several tabs one synchronises, so that there is one connection to the server; the others say what they wish. */
export class OneTab {
  readonly #ears: Ears;
  readonly #channel: BroadcastChannel | undefined;
  readonly #closing = new AbortController();
  #leading: ((wish: Wish) => void) | undefined;
  #letGo: () => void = () => {};
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(ears: Ears) {
    this.#ears = ears;
    const canAgree = typeof BroadcastChannel !== "undefined" && navigator.locks !== undefined;
    if (!canAgree) {
      // Each for itself: the same entry sent twice counts once.
      this.#leading = ears.lead();
      return;
    }
    this.#channel = new BroadcastChannel(NAME);
    this.#channel.onmessage = ({ data }: MessageEvent<Word>) => this.#heard(data);
    this.#stand(false);
    this.#say({ wish: "tell" });
  }

  /** False: tabs cannot agree here, and each synchronises by itself. */
  get isOne(): boolean {
    return this.#channel !== undefined;
  }

  wish(wish: Wish): void {
    if (this.#leading !== undefined) {
      this.#leading(wish);
      return;
    }
    this.#say({ wish });
    this.#patience ??= setTimeout(() => this.#stand(true), ANSWER_MS);
  }

  /** Tells the other tabs how things stand. */
  tell(standing: SyncStanding): void {
    if (this.#leading !== undefined) this.#say({ standing });
  }

  close(): void {
    clearTimeout(this.#patience);
    this.#closing.abort();
    this.#letGo();
    this.#leading = undefined;
    this.#channel?.close();
  }

  #heard(word: Word): void {
    if (this.#closing.signal.aborted) return;
    if ("wish" in word) {
      if (this.#leading === undefined) return;
      this.#say({ here: true });
      this.#leading(word.wish);
      return;
    }
    clearTimeout(this.#patience);
    this.#patience = undefined;
    if ("standing" in word && this.#leading === undefined) this.#ears.hear(word.standing);
  }

  #say(word: Word): void {
    if (!this.#closing.signal.aborted) this.#channel?.postMessage(word);
  }

  /* Stands in line for the place of who synchronises, or takes it from who sleeps there. */
  #stand(takes: boolean): void {
    this.#patience = undefined;
    const { signal } = this.#closing;
    const held = () => {
      if (signal.aborted) return;
      clearTimeout(this.#patience);
      this.#patience = undefined;
      this.#leading = this.#ears.lead();
      return new Promise<void>((resolve) => {
        this.#letGo = resolve;
      });
    };
    // A lock cannot be taken from another and waited for at once.
    navigator.locks.request(NAME, takes ? { steal: true } : { signal }, held).catch(() => {
      if (signal.aborted) return;
      if (this.#leading !== undefined) {
        this.#leading = undefined;
        this.#ears.follow();
      }
      this.#stand(false);
    });
  }
}
