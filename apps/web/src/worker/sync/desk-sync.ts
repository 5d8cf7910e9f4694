import type { SyncStanding } from "../doors.ts";
import type { DeviceJournal } from "../journal.ts";
import { type AccountDoors, accountDoors } from "./account-doors.ts";
import type { Head } from "./hear.ts";
import { Listening } from "./listening.ts";
import type { Local } from "./local.ts";
import { askingOf, onDisk } from "./on-disk.ts";
import { OneTab, type Wish } from "./one-tab.ts";
import { BASE, type Server, serverAt } from "./server.ts";
import { signOutIfDue } from "./sign-out.ts";
import { Syncing } from "./syncing.ts";

export interface Host {
  readonly journal: DeviceJournal;
  /** The page’s clock. */
  now(): number;
  /** Entries came in; resolves when they are shown, here and in the other tabs. */
  came(): Promise<void>;
  tell(standing: SyncStanding): void;
}

/** Synchronises the journal of this device from here on, in this tab or another, if it belongs to an account. */
export class DeskSync {
  readonly doors: AccountDoors;
  readonly #host: Host;
  readonly #local: Local;
  readonly #server: Server;
  readonly #closing = new AbortController();
  readonly #listening: Listening;
  readonly #tab: OneTab;
  #syncing: Syncing | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#local = onDisk(host.journal.store);
    this.#server = serverAt(BASE, this.#closing.signal);
    this.#listening = new Listening(
      BASE,
      (head) => this.#safely(this.#heard(head)),
      () => this.#safely(this.#syncing?.nudge()),
    );
    this.#tab = new OneTab({ lead: () => this.#lead(), follow: () => this.#follow(), hear: host.tell });
    this.doors = accountDoors(host.journal, this.#server, (wish) => this.wish(wish));
    this.#safely(signOutIfDue(host.journal.store));
  }

  /** Something was written here; something else happened that makes it worth a try; the runner asked for it. */
  wish(wish: Wish): void {
    this.#tab.wish(wish);
  }

  close(): void {
    this.#closing.abort();
    this.#follow();
    this.#tab.close();
  }

  #lead(): (wish: Wish) => void {
    const { now, came } = this.#host;
    const syncing = new Syncing({
      local: this.#local,
      server: this.#server,
      now,
      came,
      after: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
      chance: Math.random,
      tell: (standing) => this.#safely(this.#told(standing)),
    });
    this.#syncing = syncing;
    this.#safely(syncing.now());
    return (wish) => this.#safely(syncing[wish]());
  }

  #follow(): void {
    this.#syncing?.stop();
    this.#syncing = undefined;
    this.#listening.close();
  }

  async #heard({ life, head }: Head): Promise<void> {
    const link = await this.#local.link();
    if (link !== undefined && (link.life !== life || head !== link.cursor)) await this.#syncing?.nudge();
  }

  async #told(standing: SyncStanding): Promise<void> {
    const asking = standing.account === null ? await askingOf(this.#host.journal.store) : undefined;
    const shown: SyncStanding = asking === undefined ? standing : { ...standing, state: "asking" };
    if (this.#closing.signal.aborted) return;
    this.#host.tell(shown);
    this.#tab.tell(shown);
    if (shown.state === "synced" && this.#tab.isOne) this.#listening.open();
    else if (shown.state === "synced") this.#listening.ask();
    else if (shown.state !== "syncing") this.#listening.close();
  }

  /* A store that was closed meanwhile, by a newer version or by the next book, has nothing more to say. */
  #safely(work: Promise<unknown> | undefined): void {
    work?.catch(() => {});
  }
}
