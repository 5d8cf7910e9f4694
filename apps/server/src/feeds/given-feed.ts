import type { Ports } from "../ports.ts";
import type { FeedName } from "./feed.ts";
import { NOTHING_PUBLISHED, tagOf, unpacked } from "./published.ts";

/** A feed as subscribers are given it. */
export interface GivenFeed {
  /** Packed. */
  readonly body: string;
  readonly etag: string;
  /** When it last changed; full seconds, as a header tells it. */
  readonly modifiedMs: number;
}

/** The feed as it was computed last; undefined where it is not kept. */
export async function keptFeed(
  ports: Ports,
  { runner, feed, publishedMs }: { readonly runner: string; readonly feed: FeedName; readonly publishedMs: number },
): Promise<GivenFeed | undefined> {
  const row = await ports.database.read((db) =>
    db
      .selectFrom("feed_cache")
      .where("runner", "=", runner)
      .where("feed", "=", feed)
      .select(["body", "etag"])
      .executeTakeFirst(),
  );
  return row && { ...row, modifiedMs: publishedMs };
}

/** What subscribers were last given, though it may be out of date; undefined where they were given nothing yet. */
export async function publishedFeed(ports: Ports, runner: string, feed: FeedName): Promise<GivenFeed | undefined> {
  const row = await ports.database.read((db) =>
    db
      .selectFrom("feeds")
      .where("runner", "=", runner)
      .where("feed", "=", feed)
      .select(["published", "published_ms"])
      .executeTakeFirst(),
  );
  if (row === undefined || row.published === NOTHING_PUBLISHED) return undefined;
  return { body: row.published, etag: tagOf(unpacked(row.published)), modifiedMs: row.published_ms };
}
