import type { Ports } from "../ports.ts";
import type { FeedName } from "./feed.ts";

/** Turns a feed off: its address leads nowhere from then on, and nothing that it gave is kept. */
export async function turnOffFeed(ports: Ports, runner: string, feed: FeedName): Promise<void> {
  await ports.database.write(async (db) => {
    await db.deleteFrom("feeds").where("runner", "=", runner).where("feed", "=", feed).execute();
    await db.deleteFrom("feed_cache").where("runner", "=", runner).where("feed", "=", feed).execute();
  });
}
