import type { Problem } from "@stridelift/core";
import type { SyncStanding } from "../doors.ts";
import { notKept } from "../not-kept.ts";
import { exchange } from "./exchange.ts";
import type { Link } from "./link.ts";
import type { Local } from "./local.ts";
import { type Server, type Trouble, TroubleError } from "./server.ts";

/** Writes that come one after another go together. */
const PAUSE_MS = 800;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;

const OTHER_ACCOUNT: Problem = {
  code: "sync/other-account",
  message: "Another account is signed in here than the one that this device’s journal belongs to. Nothing was mixed.",
  hint: "Sign out and in again with the account of this journal, or erase this device first.",
};

/** What synchronising needs of its surroundings. */
export interface World {
  readonly local: Local;
  readonly server: Server;
  /** The page’s clock. */
  now(): number;
  /** Calls back after a while, once; the answer calls it off. */
  after(ms: number, then: () => void): () => void;
  /** From 0 to 1. */
  chance(): number;
  /** Entries came in; resolves when they are shown. */
  came(): Promise<void>;
  tell(standing: SyncStanding): void;
}

/** Keeps a device and its account together, for as long as it is not stopped. */
export class Syncing {
  readonly #world: World;
  #isStopped = false;
  #isRunning = false;
  #isWanted = false;
  /** Failures in a row. */
  #failures = 0;
  #isFirst = true;
  #calledOff: () => void = () => {};
  #problem: Problem | null = null;
  /** Why the server did not take some entries: it holds for as long as they are only here. */
  #refusal: Problem | null = null;
  state: SyncStanding["state"] = "syncing";

  constructor(world: World) {
    this.#world = world;
  }

  stop(): void {
    this.#isStopped = true;
    this.#calledOff();
  }

  /** Something was written on this device. */
  async written(): Promise<void> {
    await this.tell();
    // While the server is away the next try is due already; a word with it is not had by asking more often.
    if (this.#failures === 0 && this.state !== "signed-out" && this.state !== "asking") this.#later(PAUSE_MS);
  }

  /** As `now`, for an occasion that nobody asked for: a return to the tab, a network that is back. */
  async nudge(): Promise<void> {
    if (this.state !== "signed-out" && this.state !== "asking") await this.now();
  }

  /** Tries at once. */
  async now(): Promise<void> {
    this.#isWanted = true;
    if (this.#isRunning || this.#isStopped) return;
    this.#isRunning = true;
    this.#calledOff();
    while (this.#isWanted && !this.#isStopped) {
      this.#isWanted = false;
      await this.#once();
    }
    this.#isRunning = false;
  }

  async tell(): Promise<void> {
    const { local, tell } = this.#world;
    const link = await local.link();
    if (this.#isStopped) return;
    if (link === undefined || !link.isOn) {
      tell({ ...offStanding(link), problem: null });
      return;
    }
    const { runner: account, name, syncedMs, refused } = link;
    const pending = await local.pending(link);
    // What was just written is on its way.
    const state = this.state === "synced" && pending > refused.length ? "syncing" : this.state;
    const problem = this.#problem ?? (refused.length > 0 ? this.#refusal : null);
    tell({ state, account, name, pending, syncedMs, problem });
  }

  async #once(): Promise<void> {
    const { local, now } = this.#world;
    try {
      const before = await local.link();
      if (before === undefined || !before.isOn) return await this.tell();
      // Until the server says otherwise.
      this.state = before.isSignedOut ? "signed-out" : "syncing";
      await this.tell();
      this.#refusal = (await this.#exchange()) ?? this.#refusal;
      this.#problem = null;
      this.#isFirst = false;
      this.#failures = 0;
      this.state = "synced";
      const syncedMs = now();
      await local.change(before.runner, (link) => ({ ...link, isSignedOut: false, syncedMs }));
      await this.tell();
    } catch (error) {
      // Where the device does not even take down what went wrong, the next try finds out anew.
      if (!this.#isStopped) await this.#failed(error).catch(() => {});
    }
  }

  /* What came before the rest failed is on the disk, and shown. */
  async #exchange(): Promise<Problem | null> {
    const { local, server, came } = this.#world;
    let isNew = false;
    const onNew = () => {
      isNew = true;
    };
    try {
      return await exchange(local, server, { retryRefused: this.#isFirst, onNew });
    } finally {
      if (isNew) await came();
    }
  }

  async #failed(error: unknown): Promise<void> {
    const trouble: Trouble =
      error instanceof TroubleError ? error.trouble : { kind: "away", problem: notKept(error), afterMs: 0 };
    this.#failures += 1;
    this.#problem = null;
    if (trouble.kind === "signed-out") {
      this.state = "signed-out";
      await this.#noteSignedOut().catch(() => {});
    } else if (trouble.kind === "other-account") {
      this.state = "asking";
      this.#problem = OTHER_ACCOUNT;
    } else {
      if (this.state !== "signed-out") this.state = "waiting";
      if ("problem" in trouble) this.#problem = trouble.problem;
      this.#later(Math.max(this.#waitMs(), trouble.kind === "away" ? trouble.afterMs : 0));
    }
    await this.tell();
  }

  async #noteSignedOut(): Promise<void> {
    const { local } = this.#world;
    const link: Link | undefined = await local.link();
    if (link !== undefined) await local.change(link.runner, (now) => ({ ...now, isSignedOut: true }));
  }

  /* Twice as long after each failure, and never all devices at the same moment. */
  #waitMs(): number {
    const most = Math.min(FIRST_WAIT_MS * 2 ** (this.#failures - 1), LONGEST_WAIT_MS);
    return most * (0.5 + this.#world.chance() / 2);
  }

  #later(ms: number): void {
    if (this.#isStopped) return;
    this.#calledOff();
    this.#calledOff = this.#world.after(ms, () => void this.now());
  }
}

/** That of a device that asks nothing of a server. */
export function offStanding(link: Link | undefined): SyncStanding {
  const { runner: account = null, name = null, syncedMs = null } = link ?? {};
  return { state: "off", account, name, pending: 0, syncedMs, problem: null };
}
