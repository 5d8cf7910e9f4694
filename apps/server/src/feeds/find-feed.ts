import type { Ports } from "../ports.ts";
import type { FeedName } from "./feed.ts";

/** A feed, and what is kept of it. */
export interface FoundFeed {
  readonly runner: string;
  readonly feed: FeedName;
  /** As they are kept. */
  readonly options: string;
  /** When subscribers were last given something new; 0: never yet. */
  readonly publishedMs: number;
  /** Where the journal stands. */
  readonly life: string;
  readonly head: number;
  /** What the feed as it was computed last was made of, and its tag; null: nothing is kept. */
  readonly madeOf: string | null;
  readonly etag: string | null;
}

/** A feed by the hash of its secret, or by name. Nothing is looked at but under its runner. */
export async function findFeed(
  ports: Ports,
  runner: string,
  by: { readonly tokenHash: string } | { readonly feed: FeedName },
): Promise<FoundFeed | undefined> {
  const row = await ports.database.read((db) =>
    db
      .selectFrom("feeds")
      .innerJoin("runners", "runners.runner", "feeds.runner")
      .leftJoin("feed_cache", (join) =>
        join.onRef("feed_cache.runner", "=", "feeds.runner").onRef("feed_cache.feed", "=", "feeds.feed"),
      )
      .where("feeds.runner", "=", runner)
      .where((row) => ("feed" in by ? row("feeds.feed", "=", by.feed) : row("feeds.token_hash", "=", by.tokenHash)))
      .select(["feeds.feed", "options", "published_ms", "life", "head", "made_of", "etag"])
      .executeTakeFirst(),
  );
  if (row === undefined) return undefined;
  const { feed, options, published_ms: publishedMs, life, head, made_of: madeOf, etag } = row;
  return { runner, feed, options, publishedMs, life, head, madeOf, etag };
}
