import { setTimeout as pause } from "node:timers/promises";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { parseAddress } from "./address.ts";
import { FEEDS } from "./feed.ts";
import type { FeedThreads } from "./feed-threads.ts";
import { type FoundFeed, findFeed } from "./find-feed.ts";
import { type GivenFeed, keptFeed, publishedFeed } from "./given-feed.ts";
import { isStill } from "./made-of.ts";
import { renewPublished } from "./renew-published.ts";
import { newRests, type Rests } from "./rests.ts";

/** A calendar program gives up about then: it gets what was published last, and the new one the next time. */
const PATIENCE_MS = 8_000;
const RETRY_S = 60;

/** Where feeds are computed and given out. */
export interface FeedDesk {
  readonly threads: FeedThreads;
  /** Feeds that are being computed here, by runner and feed: who asks meanwhile waits for the same. */
  readonly underWay: Map<string, Promise<GivenFeed | undefined>>;
  readonly rests: Rests;
  readonly patienceMs: number;
}

export function feedDesk(threads: FeedThreads, patienceMs = PATIENCE_MS, rests = newRests()): FeedDesk {
  return { threads, underWay: new Map(), rests, patienceMs };
}

/** What tells one calendar of a feed from another. */
export type Mark = Omit<GivenFeed, "body">;

/**
 * The calendar under an address; undefined where it leads nowhere. Where `isKnown` says that the caller holds it, it comes without
 * its body, and while nothing has changed neither the body nor the journal is read.
 */
export async function giveFeed(
  ports: Ports,
  desk: FeedDesk,
  name: string,
  isKnown: (mark: Mark) => boolean,
): Promise<GivenFeed | Mark | undefined> {
  const { runner, tokenHash } = parseAddress(name);
  const found = await findFeed(ports, runner, { tokenHash });
  if (found === undefined) return undefined;
  if (isStill(found, ports.now())) {
    const mark = { etag: found.etag ?? "", modifiedMs: found.publishedMs };
    if (isKnown(mark)) return mark;
    const kept = await keptFeed(ports, found);
    if (kept !== undefined) return kept;
  }
  const given = desk.rests.isResting(keyOf(found))
    ? await lastGiven(ports, found)
    : await inTime(ports, desk, found, renewed(ports, desk, found));
  return given && isKnown(given) ? { etag: given.etag, modifiedMs: given.modifiedMs } : given;
}

function keyOf({ runner, feed }: Pick<FoundFeed, "runner" | "feed">): string {
  return `${runner} ${feed}`;
}

function renewed(ports: Ports, desk: FeedDesk, found: FoundFeed): Promise<GivenFeed | undefined> {
  const { threads, underWay, rests } = desk;
  const key = keyOf(found);
  const before = underWay.get(key);
  if (before !== undefined) return before;
  // One runner has one thread at a time, and leaves the others to others.
  const theirs = FEEDS.map((feed) => underWay.get(keyOf({ ...found, feed })));
  const now = Promise.allSettled(theirs)
    .then(() => renewPublished(ports, rests.noting(key, threads), found))
    .finally(() => underWay.delete(key));
  underWay.set(key, now);
  return now;
}

/** What is being computed; where that fails or takes too long, what subscribers were given last. */
async function inTime(
  ports: Ports,
  { patienceMs }: FeedDesk,
  found: FoundFeed,
  renewal: Promise<GivenFeed | undefined>,
): Promise<GivenFeed | undefined> {
  const done = renewal.then(
    () => "done" as const,
    (error: Error) => error,
  );
  const stop = new AbortController();
  const late = pause(patienceMs, "late" as const, { signal: stop.signal, ref: false }).catch(() => "late" as const);
  const first = await Promise.race([done, late]);
  stop.abort();
  if (first === "done") return renewal;
  if (first === "late") ports.log.warn("feed-late");
  else ports.log.warn("feed-failed", { error: first.name, where: placeOf(first) });
  if (first !== "late") return lastGiven(ports, found);
  return (await publishedFeed(ports, found.runner, found.feed)) ?? renewal;
}

async function lastGiven(ports: Ports, { runner, feed }: FoundFeed): Promise<GivenFeed> {
  const last = await publishedFeed(ports, runner, feed);
  if (last !== undefined) return last;
  const hint = "Nothing is lost; calendars ask again by themselves.";
  throw new ProblemError(503, { code: "feed/not-now", message: "The calendar cannot be made now.", hint }, RETRY_S);
}

/** The line of ours that failed; what an error says may hold something of the runner. */
function placeOf({ stack = "" }: Error): string {
  return /\/((?:apps|packages)\/[^\s)]+)/.exec(stack)?.[1] ?? "";
}
