import type { Problem } from "@stridelift/core";
import type { Joined, Now, SyncStanding } from "../doors.ts";
import type { DeviceJournal } from "../journal.ts";
import { notKept } from "../not-kept.ts";
import { keepCopy } from "../store.ts";
import { hasLeft, linkOf } from "./at-rest.ts";
import { type Link, newLink } from "./link.ts";
import { Listening } from "./listening.ts";
import { askingOf, dropLink, noteAsking, onDisk, putLink } from "./on-disk.ts";
import { OneTab, type Wish } from "./one-tab.ts";
import { BASE, serverAt } from "./server.ts";
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

/** Synchronisation as the desk uses it. */
export interface DeskSync {
  /** Something was written here; something else happened that makes it worth a try; the runner asked for it. */
  wish(wish: Wish): void;
  signedIn(account: { readonly runner: string; readonly name: string }): Promise<Joined>;
  join(now: Now): Promise<Problem | null>;
  leave(isOver: boolean): Promise<void>;
  close(): void;
}

/** Begins to synchronise the journal of this device, if it belongs to an account. */
export function openSync({ journal, now, came, tell }: Host): DeskSync {
  const { store } = journal;
  const local = onDisk(store);
  const closing = new AbortController();
  const server = serverAt(BASE, closing.signal);
  let syncing: Syncing | undefined;
  const listening = new Listening(
    BASE,
    async ({ life, head }) => {
      const link = await local.link();
      if (link !== undefined && (link.life !== life || head !== link.cursor)) void syncing?.nudge();
    },
    () => void syncing?.nudge(),
  );
  const told = async (standing: SyncStanding) => {
    const asking = standing.account === null ? await askingOf(store) : undefined;
    const shown: SyncStanding = asking === undefined ? standing : { ...standing, state: "asking" };
    if (closing.signal.aborted) return;
    tell(shown);
    tab.tell(shown);
    if (standing.state === "synced" && tab.isOne) listening.open();
    else if (standing.state === "synced") listening.ask();
    else if (standing.state !== "syncing") listening.close();
  };
  const after = (ms: number, then: () => void) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  };
  const lead = () => {
    const mine = new Syncing({ local, server, now, after, chance: Math.random, came, tell: (s) => void told(s) });
    syncing = mine;
    void mine.now();
    return (wish: Wish) => void mine[wish]();
  };
  const follow = () => {
    syncing?.stop();
    syncing = undefined;
    listening.close();
  };
  const tab: OneTab = new OneTab({ lead, follow, hear: tell });
  const linked = async (link: Link): Promise<Joined> => {
    await putLink(store, link);
    tab.wish("now");
    return { kind: "joined" };
  };
  void signOutIfDue(store);
  return {
    wish: (wish) => tab.wish(wish),
    async signedIn({ runner, name }) {
      await hasLeft(store);
      const link = await linkOf(store);
      const here = journal.entries.length;
      if (link?.runner === runner) return linked({ ...link, name, isOn: true, isSignedOut: false });
      if (here === 0) return linked(newLink(runner, name));
      if (link !== undefined) {
        tab.wish("now");
        return { kind: "other", here };
      }
      const { head: there } = await server.pull(0, 1);
      if (there === 0) return linked(newLink(runner, name));
      await noteAsking(store, { runner, name });
      tab.wish("tell");
      return { kind: "ask", here, there };
    },
    async join({ wallMs }) {
      const asking = await askingOf(store);
      if (asking === undefined) return null;
      try {
        await keepCopy(store, { wallMs, entries: journal.entries.length, text: journal.text() });
        await linked(newLink(asking.runner, asking.name));
        return null;
      } catch (error) {
        return notKept(error);
      }
    },
    async leave(isOver) {
      const link = await linkOf(store);
      if (isOver) await dropLink(store);
      else if (link !== undefined) await putLink(store, { ...link, isOn: false });
      await noteAsking(store, undefined);
      tab.wish("now");
    },
    close() {
      closing.abort();
      follow();
      tab.close();
    },
  };
}
