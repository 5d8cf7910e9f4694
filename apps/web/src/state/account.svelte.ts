import type { Problem } from "@stridelift/core";
import { api } from "../server/api.ts";
import type { AboutServer, Account } from "../server/contract.ts";
import type { Joined } from "../worker/doors.ts";
import { app, now } from "./app.svelte.ts";

/** `none`: no server of ours at this address. `away`: not reached now. `out`, `in`: signed in there or not. */
type Stage = "looking" | "none" | "away" | "out" | "in";

/** The account of this device as the server tells it. Known only where a screen asks; the journal never waits for it. */
class OwnAccount {
  stage = $state<Stage>("looking");
  server = $state.raw<AboutServer | null>(null);
  account = $state.raw<Account | null>(null);
  /** What came of bringing this device’s journal and the account’s together. */
  joined = $state.raw<Joined | null>(null);
  /** What was done last that ended in being signed out; empty: nothing. */
  said = $state("");
  /** Rises when a change of the account has signed devices out. */
  devicesChanged = $state(0);

  /** Asks the server who it is and who is signed in. */
  async look(): Promise<void> {
    const [server, account] = await Promise.all([api.server(), api.account()]);
    if (!server.ok || server.value?.name !== "Stridelift") {
      this.stage = !server.ok && (server.status === 0 || server.status >= 500) ? "away" : "none";
      return;
    }
    this.server = server.value;
    if (account.ok && !(await this.#isLeaving(account.value))) await this.entered(account.value);
    else this.stage = account.ok || account.status === 401 ? "out" : "away";
  }

  /** What was erased from this device does not come back because nobody could tell the server. */
  async #isLeaving({ runner }: Account): Promise<boolean> {
    if (app.book !== "own") await app.open("own");
    return app.device.isLeaving(runner).catch(() => false);
  }

  /** Somebody is signed in: this device’s own journal joins theirs, or it is asked first. */
  async entered(account: Account): Promise<void> {
    [this.account, this.said] = [account, ""];
    if (app.book !== "own") await app.open("own");
    this.stage = "in";
    try {
      this.joined = await app.device.signedIn({ runner: account.runner, name: account.name }, now());
    } catch {
      // The server was not reached a second time: it is asked again when this screen is opened next.
      this.joined = null;
    }
  }

  /** Puts this device’s journal and the account’s together. Null, or why not. */
  async join(): Promise<Problem | null> {
    const problem = await app.device.join(now());
    if (problem === null) this.joined = { kind: "joined" };
    return problem;
  }

  /** Nobody is signed in on this device any more. What is on it stays; `isOver`: the account is gone, and it belongs to none. */
  async left(said = "", isOver = false): Promise<void> {
    [this.account, this.joined, this.said] = [null, null, said];
    this.stage = "out";
    await app.device.leave(now(), isOver);
  }
}

export const account = new OwnAccount();
