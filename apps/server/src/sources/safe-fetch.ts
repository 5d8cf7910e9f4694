import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { LIMITS } from "@stridelift/formats";
import type { Config } from "../config.ts";
import { isAllowedAddress, isThisMachine, type Reach } from "./address-rules.ts";
import { addressesOf } from "./addresses-of.ts";
import { bodyOf, brokenAnswer, ENCODINGS } from "./body.ts";
import { type CheckedUrl, checkedUrl, ownAddress, privateAddress } from "./checked-url.ts";
import { problemOfError, problemOfStatus, slow } from "./failed-answer.ts";
import { oneRequest } from "./one-request.ts";
import { SourceProblem, sourceProblem } from "./source-problem.ts";

const LIMIT_MS = 20_000;
const REDIRECTS = 5;
const MOST_WAIT_MS = 86_400_000;

/** What a server lets itself ask. */
export interface FetchRules {
  /** The addresses of a name. */
  resolve(host: string, reach: Reach): Promise<readonly string[]>;
  mayCall(address: string, reach: Reach): boolean;
  isOurs(url: CheckedUrl, addresses: readonly string[]): boolean;
  /** Hosts of this network that the owner named. */
  readonly named: readonly string[];
  /** From the first to the last byte, redirects and names with it. */
  readonly limitMs: number;
  /** Bytes, packed and unpacked. */
  readonly limitBytes: number;
}

export function fetchRules({ calendarHosts, origin, port }: Config): FetchRules {
  const own = new URL(origin);
  return {
    resolve: addressesOf,
    mayCall: isAllowedAddress,
    isOurs: ({ url, port: asked }, addresses) =>
      url.host === own.host || (asked === port && addresses.some(isThisMachine)),
    named: calendarHosts,
    limitMs: LIMIT_MS,
    limitBytes: LIMITS.size,
  };
}

/** What an answer said about itself, to be told when asking again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched = { readonly kind: "same" } | ({ readonly kind: "body"; readonly bytes: Uint8Array } & Validators);

/**
 * Gets what a runner’s address gives, and lets nobody use this server to reach what is not open to the world: the addresses of the
 * host are looked up once, each is checked, and the connection goes to them and no others; so again for each redirect. Throws a
 * `SourceProblem` where nothing comes of it. `known`: only a newer one is wanted.
 */
export async function safeFetch(
  address: URL,
  known: Validators,
  rules: FetchRules,
  stopping?: AbortSignal,
): Promise<Fetched> {
  const late = AbortSignal.timeout(rules.limitMs);
  const signal = stopping === undefined ? late : AbortSignal.any([late, stopping]);
  try {
    return await followed(address, known, rules, signal);
  } catch (error) {
    if (stopping?.aborted) throw error;
    if (error instanceof SourceProblem) throw error;
    throw late.aborted ? slow(rules.limitMs) : problemOfError(error, brokenAnswer);
  }
}

async function followed(address: URL, known: Validators, rules: FetchRules, signal: AbortSignal): Promise<Fetched> {
  const password = credentialsOf(address);
  let url = address;
  for (let i = 0; i <= REDIRECTS; i++) {
    const checked = checkedUrl(url, rules.named);
    const addresses = await checkedAddresses(checked, rules, signal);
    const headers = { ...headersFor(known), ...(isSameSite(url, address) ? password : {}) };
    const answer = await oneRequest(checked, addresses, headers, signal);
    try {
      const next = redirectOf(answer, url);
      if (next === undefined) return await fetchedOf(answer, known, rules.limitBytes);
      url = next;
    } finally {
      answer.destroy();
    }
  }
  throw sourceProblem(
    "source/redirects",
    "This address leads from one to the next without an end.",
    "Open it in a browser and copy the address at which you arrive.",
  );
}

async function checkedAddresses(url: CheckedUrl, rules: FetchRules, signal: AbortSignal): Promise<readonly string[]> {
  const addresses = isIP(url.host) > 0 ? [url.host] : await orAborted(rules.resolve(url.host, url.reach), signal);
  if (addresses.length === 0) throw Object.assign(new Error("no address"), { code: "ENOTFOUND" });
  if (rules.isOurs(url, addresses)) throw ownAddress();
  // One of many is enough to refuse: who mixes them in has something in mind.
  if (!addresses.every((each) => rules.mayCall(each, url.reach))) throw privateAddress();
  return addresses;
}

/** A name server may take its time, and cannot be told to stop. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
    work.then(resolve, reject);
  });
}

function headersFor({ etag, lastModified }: Validators): Record<string, string> {
  return {
    accept: "text/calendar, text/plain;q=0.5, */*;q=0.1",
    "accept-encoding": ENCODINGS,
    "user-agent": "Stridelift (reads a runner's calendar)",
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(lastModified === null ? {} : { "if-modified-since": lastModified }),
  };
}

function credentialsOf({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") return {};
  const said = `${decoded(username)}:${decoded(password)}`;
  return { authorization: `Basic ${Buffer.from(said).toString("base64")}` };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A name and password are for the site in whose address they stand, and for it over TLS. */
function isSameSite(url: URL, first: URL): boolean {
  if (url.origin === first.origin) return true;
  return url.protocol === "https:" && first.protocol === "http:" && url.hostname === first.hostname && url.port === "";
}

/** Where an answer sends us on; undefined: nowhere. */
function redirectOf({ statusCode, headers: { location } }: IncomingMessage, from: URL): URL | undefined {
  if (statusCode === undefined || ![301, 302, 303, 307, 308].includes(statusCode) || location === undefined)
    return undefined;
  if (!URL.canParse(location, from)) throw brokenAnswer();
  const next = new URL(location, from);
  if (from.protocol === "https:" && next.protocol === "http:") {
    throw sourceProblem(
      "source/unsafe-redirect",
      "This address leads on to one that anyone on the way can read.",
      "Look for an address that begins with https:// and stays there.",
    );
  }
  return next;
}

async function fetchedOf(answer: IncomingMessage, known: Validators, limit: number): Promise<Fetched> {
  const { statusCode: status = 0, headers } = answer;
  const asked = known.etag !== null || known.lastModified !== null;
  if (status === 304 && asked) return { kind: "same" };
  if (status !== 200) throw problemOfStatus(status, waitOf(headers["retry-after"], headers.date));
  const bytes = await bodyOf(answer, limit);
  return { kind: "body", bytes, etag: headers.etag ?? null, lastModified: headers["last-modified"] ?? null };
}

/** Seconds, or a date, which is held against the other side’s own clock. */
function waitOf(retryAfter: string | undefined, date: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const waitMs = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.parse(date ?? "");
  return Number.isFinite(waitMs) && waitMs > 0 ? Math.min(waitMs, MOST_WAIT_MS) : undefined;
}
