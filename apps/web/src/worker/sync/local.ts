import type { Row } from "../store.ts";
import type { Link } from "./link.ts";

/** A row of this device as it is sent. */
export interface Unsent {
  readonly key: number;
  readonly line: string;
}

/** Rows to be sent; `through`: all rows up to this key were looked at. Nothing was looked at where it stands where it stood. */
export interface Batch {
  readonly rows: readonly Unsent[];
  readonly through: number;
}

/** How far a device has read: up to this sequence, at which this entry stands. */
export type Reached = Pick<Link, "cursor" | "last">;

/** What synchronising needs of the device. Every change is on the disk when it resolves. */
export interface Local {
  link(): Promise<Link | undefined>;
  /** Changes the link if it is still that of the runner; what it is then, undefined where it is not. */
  change(runner: string, change: (link: Link) => Link): Promise<Link | undefined>;
  /** The next rows that the server may not have: a batch that it takes. */
  unsent(link: Link): Promise<Batch>;
  /** Rows by their keys, as far as they can be sent. */
  rows(keys: readonly number[]): Promise<readonly Unsent[]>;
  /** How many entries are only here. */
  pending(link: Link): Promise<number>;
  /**
   * Keeps what came from the server, and how far it reached; a line that is here already is not kept twice. How many were new;
   * undefined where the journal is no longer the one that asked: erased, or begun anew by another tab.
   */
  receive(link: Link, rows: readonly Row[], reached: Reached): Promise<number | undefined>;
}
