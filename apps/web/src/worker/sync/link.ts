import { chanceName } from "../chance-name.ts";

/** What a device knows of the account that its journal belongs to, and of how far the two have come together. */
export interface Link {
  readonly runner: string;
  readonly name: string;
  /** False: the runner signed out. Whose journal this is stays known. */
  readonly isOn: boolean;
  /** The server said that nobody is signed in here. */
  readonly isSignedOut: boolean;
  /** Of which life the account’s journal was; null: not asked yet. */
  readonly life: string | null;
  /** Another one whenever all has to be compared anew; rows that came from the server bear it. */
  readonly era: string;
  /** All up to this sequence is here. */
  readonly cursor: number;
  /** By what the entry at that sequence is known, if it is: the journal there must go on having it there. */
  readonly last: string | null;
  /** All rows up to this key are there, but those that the server refused. */
  readonly pushed: number;
  readonly refused: readonly number[];
  readonly syncedMs: number | null;
}

export function newLink(runner: string, name: string): Link {
  return {
    runner,
    name,
    isOn: true,
    isSignedOut: false,
    life: null,
    era: chanceName(),
    cursor: 0,
    last: null,
    pushed: 0,
    refused: [],
    syncedMs: null,
  };
}

/** As if nothing were known of what the server has: all is sent and fetched again, and what comes of it is the union. */
export function begunAnew(link: Link, life: string): Link {
  return { ...link, life, era: chanceName(), cursor: 0, last: null, pushed: 0, refused: [] };
}

/** Two tabs may read at once: what is known is what the further one has. */
export function furthest(link: Link, reached: Pick<Link, "cursor" | "last">): Link {
  return reached.cursor < link.cursor ? link : { ...link, cursor: reached.cursor, last: reached.last };
}
