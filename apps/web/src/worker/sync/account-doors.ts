import type { Doors } from "../doors.ts";
import type { DeviceJournal } from "../journal.ts";
import { notKept } from "../not-kept.ts";
import { keepCopy } from "../store.ts";
import { hasLeft, leavingOf, linkOf } from "./at-rest.ts";
import { type Link, newLink } from "./link.ts";
import { askingOf, dropLink, noteAsking, putLink, putLinkAt } from "./on-disk.ts";
import type { Wish } from "./one-tab.ts";
import type { Server } from "./server.ts";
import { signOutIfDue } from "./sign-out.ts";

/** The doors by which the runner says whose journal this is. */
export type AccountDoors = Pick<Doors, "signedIn" | "isLeaving" | "join" | "leave">;

export function accountDoors(journal: DeviceJournal, server: Server, wish: (wish: Wish) => void): AccountDoors {
  const { store } = journal;
  const joined = () => {
    wish("now");
    return { kind: "joined" } as const;
  };
  const linked = async (link: Link) => {
    await putLink(store, link);
    return joined();
  };
  return {
    async signedIn({ runner, name }) {
      await hasLeft(store);
      const link = await linkOf(store);
      if (link?.runner === runner) return linked({ ...link, name, isOn: true, isSignedOut: false });
      if (journal.entries.length === 0 && (await putLinkAt(store, newLink(runner, name), journal.mark)))
        return joined();
      // Rows may be on the disk that are not in memory yet.
      const here = journal.entries.length || (await store.count("rows"));
      if (link !== undefined) {
        wish("now");
        return { kind: "other", here };
      }
      const { head: there } = await server.pull(0, 1);
      if (there === 0) return linked(newLink(runner, name));
      await noteAsking(store, { runner, name });
      wish("tell");
      return { kind: "ask", here, there };
    },
    async isLeaving(runner) {
      if ((await leavingOf(store)) !== runner) return false;
      await signOutIfDue(store);
      return true;
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
    async leave(_now, isOver = false) {
      const link = await linkOf(store);
      if (isOver) await dropLink(store);
      else if (link !== undefined) await putLink(store, { ...link, isOn: false });
      await noteAsking(store, undefined);
      wish("now");
    },
  };
}
