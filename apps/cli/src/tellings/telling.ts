import type { Entry, EntryData, EntryKind } from "@stridelift/core";
import type { Misuse } from "../arguments/misuse.ts";

/** A fact to write, and what is said back. */
export type Told = {
  [K in EntryKind]: { readonly kind: K; readonly data: EntryData<K>; readonly says: readonly string[] };
}[EntryKind];

/** What stands on the command line. */
export interface Asked {
  /** The day it is of. */
  readonly date: string;
  /** What stands behind the journal's name. */
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly journal: readonly Entry[];
}

export type Telling = (asked: Asked) => Told | Misuse;

export const NOT_A_DIAGNOSIS = "This is no diagnosis.";
