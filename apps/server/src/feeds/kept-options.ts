import type { Writing } from "../storage/database.ts";
import type { FeedName } from "./feed.ts";

/** The options of a feed as they are kept; undefined where it is off. Until the transaction ends nobody else changes the feed. */
export async function keptOptions(db: Writing, runner: string, feed: FeedName): Promise<string | undefined> {
  const row = await db
    .updateTable("feeds")
    .set((eb) => ({ options: eb.ref("options") }))
    .where("runner", "=", runner)
    .where("feed", "=", feed)
    .returning("options")
    .executeTakeFirst();
  return row?.options;
}
