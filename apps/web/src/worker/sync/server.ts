import { type Problem, readJournal, writeJournal } from "@stridelift/core";
import type { Row } from "../store.ts";

/** Why a question to the server has no answer to go on with. Nothing of it is a reason to change what the device holds. */
export type Trouble =
  /** Not reached, or something answered that is no server of ours. `afterMs`: not before, it says. */
  | { readonly kind: "away"; readonly problem: Problem | null; readonly afterMs: number }
  | { readonly kind: "signed-out" }
  /** The journal there is another one than the device knows. */
  | { readonly kind: "other-life" }
  /** It is signed in to another account. */
  | { readonly kind: "other-account" }
  /** No room for more of this runner. */
  | { readonly kind: "full"; readonly problem: Problem }
  /** This request, as it is, will never be taken. */
  | { readonly kind: "refused"; readonly problem: Problem | null };

export class TroubleError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

export interface Pushed {
  readonly life: string;
  readonly head: number;
  readonly added: number;
  readonly problems: readonly Problem[];
}

/** A sequence of the journal there, and the entry that stands at it. */
export interface Place {
  readonly seq: number;
  readonly sign: string;
}

export interface Page {
  readonly life: string;
  readonly head: number;
  readonly rows: readonly Row[];
  /** The first and the last of the page; undefined where it is empty. */
  readonly first: Place | undefined;
  readonly last: Place | undefined;
  readonly more: boolean;
}

/** The server of this address, as the journal needs it. What it cannot answer rejects with a `TroubleError`. */
export interface Server {
  runner(): Promise<string>;
  push(life: string | null, lines: readonly string[]): Promise<Pushed>;
  pull(after: number, limit: number): Promise<Page>;
  signOut(): Promise<void>;
}

/** Where the server of this address takes questions. */
export const BASE = "/api/v1";
const PATIENCE_MS = 60_000;
/** Whatever stands on the way may ask for more; a timer of weeks would also go off at once. */
const LONGEST_AFTER_MS = 3_600_000;
const AWAY: Trouble = { kind: "away", problem: null, afterMs: 0 };

export function serverAt(base: string, signal: AbortSignal, get: typeof fetch = fetch): Server {
  const ask = async (method: string, path: string, body?: string): Promise<Record<string, unknown>> => {
    const response = await get(`${base}${path}`, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body: body ?? null,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    }).catch(() => {
      throw new TroubleError(AWAY);
    });
    if (response.status === 204) return {};
    const said = (await response.json().catch(() => null)) as Record<string, unknown> | null;
    if (!response.ok) throw new TroubleError(troubleOf(response, problemOf(said)));
    if (typeof said !== "object" || said === null) throw new TroubleError(AWAY);
    return said;
  };
  return {
    async runner() {
      const { runner } = await ask("GET", "/account");
      return typeof runner === "string" ? runner : fail();
    },
    async push(life, lines) {
      // The lines are JSON as they are: what this build does not know of them goes along untouched (J5).
      return pushedOf(await ask("POST", "/journal/entries", `{"life":${JSON.stringify(life)},"entries":[${lines}]}`));
    },
    pull: async (after, limit) => pageOf(await ask("GET", `/journal/entries?after=${after}&limit=${limit}`)),
    async signOut() {
      await ask("DELETE", "/session");
    },
  };
}

function troubleOf({ status, headers }: Response, problem: Problem | null): Trouble {
  const code = problem?.code;
  if (status === 401 && code === "server/signed-out") return { kind: "signed-out" };
  if (status === 409 && code === "sync/other-life") return { kind: "other-life" };
  if (code === "sync/full" && problem !== null) return { kind: "full", problem };
  // A proxy on the way may have a smaller measure than the server, and says it in its own words.
  if (status === 413 || (status === 400 && problem !== null)) return { kind: "refused", problem };
  const afterMs = Math.min(Number(headers.get("retry-after")) * 1000 || 0, LONGEST_AFTER_MS);
  // A server that is busy, too new, or not there is no trouble of the runner’s; one that will not have the device is.
  const isTold = status === 403 || code?.startsWith("sync/");
  return { kind: "away", problem: isTold ? problem : null, afterMs };
}

function problemOf(said: Record<string, unknown> | null): Problem | null {
  const { code, title, path, hint } = said ?? {};
  if (typeof code !== "string" || typeof title !== "string") return null;
  return {
    code,
    message: title,
    ...(typeof path === "string" ? { path } : {}),
    ...(typeof hint === "string" ? { hint } : {}),
  };
}

function fail(): never {
  throw new TroubleError(AWAY);
}

function pushedOf({ life, head, added, problems }: Record<string, unknown>): Pushed {
  if (typeof life !== "string" || typeof head !== "number" || typeof added !== "number") fail();
  return { life, head, added, problems: Array.isArray(problems) ? problems : [] };
}

function pageOf({ life, head, entries, more }: Record<string, unknown>): Page {
  if (typeof life !== "string" || typeof head !== "number" || !Array.isArray(entries)) fail();
  const [first, last] = [placeOf(entries[0]), placeOf(entries.at(-1))];
  if (entries.length > 0 && (first === undefined || last === undefined)) fail();
  return { life, head, rows: rowsOf(entries), first, last, more: more === true };
}

function placeOf(found: unknown): Place | undefined {
  const { seq, entry } = (found ?? {}) as { seq?: unknown; entry?: unknown };
  return typeof seq === "number" ? { seq, sign: signOf(entry) } : undefined;
}

/** Tells an entry from every other, also from one that says something else under the same id. */
export function signOf(entry: unknown): string {
  const { id, at } = (entry ?? {}) as { id?: unknown; at?: unknown };
  return `${id} ${at}`;
}

/* Each read on its own, as a line of a journal is: what is none is passed over, and keeps nothing else back. */
function rowsOf(entries: readonly { readonly entry?: unknown }[]): Row[] {
  return entries.flatMap(({ entry }) =>
    readJournal(JSON.stringify(entry ?? null)).entries.map((read) => ({
      id: read.id,
      line: writeJournal([read]).trimEnd(),
    })),
  );
}
