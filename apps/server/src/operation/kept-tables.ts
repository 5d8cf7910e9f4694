import type { Tables } from "../storage/tables.ts";

export type TableName = keyof Tables & string;

/** Of each table the columns that tell its rows apart, in the order in which they are read; null: a cache, made anew when needed. */
const KEYS: { readonly [Name in TableName]: readonly (keyof Tables[Name] & string)[] | null } = {
  runners: ["runner"],
  entries: ["runner", "seq"],
  accounts: ["runner"],
  logins: ["email"],
  sessions: ["runner", "session"],
  passkeys: ["runner", "passkey"],
  tickets: ["ticket_hash"],
  tries: ["key_hash"],
  sources: ["runner", "source"],
  feeds: ["runner", "feed"],
  feed_cache: null,
  jobs: ["job"],
};

/** A table whose rows are in every copy. */
export interface KeptTable {
  readonly name: TableName;
  readonly key: readonly string[];
}

export const KEPT_TABLES: readonly KeptTable[] = Object.entries(KEYS).flatMap(([name, key]) =>
  key === null ? [] : [{ name: name as TableName, key }],
);

export const ALL_TABLES = Object.keys(KEYS) as readonly TableName[];
