/*
 * The tables, as every database holds them. Keys begin with the runner; what has to be found without one (a mail address, a
 * one-time link, a job that is due) stands in a table of its own. Instants are milliseconds, dates and JSON are text, yes and no
 * are 1 and 0. All ids are made by the program.
 */

/** Whose journal it is. `head` is the last sequence that was given out; `life` is another one after an erasure or a restore. */
export interface RunnersTable {
  runner: string;
  life: string;
  head: number;
  /** Bytes of all lines as text, for the quota. */
  size: number;
  created_ms: number;
}

/** A journal line (J6) and its place in the order in which the server came to know it. */
export interface EntriesTable {
  runner: string;
  seq: number;
  /** Under which the entry’s id is found. */
  id: string;
  /** The line, shortened. */
  line: Uint8Array;
  /** Bytes of the line as text. */
  bytes: number;
  received_ms: number;
}

export interface AccountsTable {
  runner: string;
  email: string;
  name: string;
  /** An argon2id hash; null where only passkeys open the account. */
  password: string | null;
  role: "owner" | "member";
  created_ms: number;
}

/** Which account a mail address (in lower case) opens. */
export interface LoginsTable {
  email: string;
  runner: string;
}

/** A signed-in device. */
export interface SessionsTable {
  runner: string;
  session: string;
  token_hash: string;
  device: string;
  created_ms: number;
  seen_ms: number;
  expires_ms: number;
}

export interface PasskeysTable {
  runner: string;
  /** The credential’s id, base64url. */
  passkey: string;
  /** base64url. */
  public_key: string;
  counter: number;
  /** JSON list. */
  transports: string;
  name: string;
  created_ms: number;
  used_ms: number | null;
}

/** What is good for one use: a set-up link, an invitation, a password reset, a challenge. Only its hash is kept. */
export interface TicketsTable {
  ticket_hash: string;
  purpose: string;
  runner: string | null;
  /** JSON. */
  data: string;
  created_ms: number;
  expires_ms: number;
}

/** Tries at something that can be guessed, counted over all processes. */
export interface TriesTable {
  key_hash: string;
  tries: number;
  since_ms: number;
}

/** A calendar address that is read on a schedule. */
export interface SourcesTable {
  runner: string;
  /** The name under which the journal knows it. */
  source: string;
  url: string;
  every_min: number;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  created_ms: number;
  /** When it was last asked, when it last answered well, when that last changed anything. */
  asked_ms: number | null;
  fetched_ms: number | null;
  changed_ms: number | null;
  /** Failures in a row, and the last as a problem (JSON); null while all is well. */
  failures: number;
  problem: string | null;
}

/** A secret calendar address of the runner’s sessions. */
export interface FeedsTable {
  runner: string;
  feed: "full" | "titles";
  token_hash: string;
  /** JSON: buffers and alarms. */
  options: string;
  created_ms: number;
  /** What subscribers were last given: what is told as moved or cancelled is told against it. */
  published: string;
  published_ms: number;
}

/** Feeds as they were computed last. May be emptied at any time. */
export interface FeedCacheTable {
  runner: string;
  feed: "full" | "titles";
  /** What it was computed from. */
  made_of: string;
  body: string;
  etag: string;
}

export interface JobsTable {
  job: string;
  kind: string;
  runner: string | null;
  /** Of jobs with the same word only one waits. */
  once: string | null;
  /** JSON. */
  data: string;
  due_ms: number;
  /** Until when a process has it; null: nobody. */
  lease_ms: number | null;
  attempts: number;
  problem: string | null;
  created_ms: number;
}

export interface Tables {
  runners: RunnersTable;
  entries: EntriesTable;
  accounts: AccountsTable;
  logins: LoginsTable;
  sessions: SessionsTable;
  passkeys: PasskeysTable;
  tickets: TicketsTable;
  tries: TriesTable;
  sources: SourcesTable;
  feeds: FeedsTable;
  feed_cache: FeedCacheTable;
  jobs: JobsTable;
}
