import { setTimeout as pause } from "node:timers/promises";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { parseAddress } from "./address.ts";
import type { FeedThreads } from "./feed-threads.ts";
import { type FoundFeed, findFeed } from "./find-feed.ts";
import { type GivenFeed, keptFeed, publishedFeed } from "./given-feed.ts";
import { isStill } from "./made-of.ts";
import { renewPublished } from "./renew-published.ts";

/** A calendar program gives up about then: it gets what was published last, and the new one the next time. */
const PATIENCE_MS = 8_000;
const RETRY_S = 60;

/** Where feeds are computed and given out. */
export interface FeedDesk {
  readonly threads: FeedThreads;
  /** Feeds that are being computed here, by runner and feed: who asks meanwhile waits for the same. */
  readonly underWay: Map<string, Promise<GivenFeed>>;
  readonly patienceMs: number;
}

export function feedDesk(threads: FeedThreads, patienceMs = PATIENCE_MS): FeedDesk {
  return { threads, underWay: new Map(), patienceMs };
}

/**
 * The calendar under an address; undefined where it leads nowhere. Where `isKnown` says that the caller holds its tag, it comes
 * without its body, and while nothing has changed neither the body nor the journal is read.
 */
export async function giveFeed(
  ports: Ports,
  desk: FeedDesk,
  name: string,
  isKnown: (etag: string) => boolean,
): Promise<GivenFeed | Omit<GivenFeed, "body"> | undefined> {
  const { runner, tokenHash } = parseAddress(name);
  const found = await findFeed(ports, runner, { tokenHash });
  if (found === undefined) return undefined;
  if (isStill(found, ports.now())) {
    if (found.etag !== null && isKnown(found.etag)) return { etag: found.etag, modifiedMs: found.publishedMs };
    const kept = await keptFeed(ports, found);
    if (kept !== undefined) return kept;
  }
  const given = await inTime(ports, desk, found, renewed(ports, desk, found));
  return isKnown(given.etag) ? { etag: given.etag, modifiedMs: given.modifiedMs } : given;
}

function renewed(ports: Ports, { threads, underWay }: FeedDesk, found: FoundFeed): Promise<GivenFeed> {
  const key = `${found.runner} ${found.feed}`;
  const before = underWay.get(key);
  if (before !== undefined) return before;
  const now = renewPublished(ports, threads, found).finally(() => underWay.delete(key));
  underWay.set(key, now);
  return now;
}

/** What is being computed; where that fails or takes too long, what subscribers were given last. */
async function inTime(
  ports: Ports,
  { patienceMs }: FeedDesk,
  { runner, feed }: FoundFeed,
  renewal: Promise<GivenFeed>,
): Promise<GivenFeed> {
  const failed = renewal.then(
    () => false,
    () => true,
  );
  const stop = new AbortController();
  const late = pause(patienceMs, "late", { signal: stop.signal, ref: false }).catch(() => "late");
  const first = await Promise.race([failed, late]);
  stop.abort();
  if (first === false) return renewal;
  ports.log.warn(first === "late" ? "feed-late" : "feed-failed");
  const last = await publishedFeed(ports, runner, feed);
  if (last !== undefined) return last;
  if (first === "late") return renewal;
  const hint = "Nothing is lost; calendars ask again by themselves.";
  throw new ProblemError(503, { code: "feed/not-now", message: "The calendar cannot be made now.", hint }, RETRY_S);
}
