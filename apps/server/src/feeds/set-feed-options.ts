import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { type Feed, type FeedName, type FeedOptions, optionsText } from "./feed.ts";

/** Says what stands beside the sessions of a feed; subscribers get it the next time they ask. */
export async function setFeedOptions(
  ports: Ports,
  runner: string,
  feed: FeedName,
  options: FeedOptions,
): Promise<Feed> {
  const row = await ports.database.write((db) =>
    db
      .updateTable("feeds")
      .set({ options: optionsText(options) })
      .where("runner", "=", runner)
      .where("feed", "=", feed)
      .returning("created_ms")
      .executeTakeFirst(),
  );
  if (row === undefined) {
    throw new ProblemError(409, {
      code: "feed/off",
      message: "This calendar address is off.",
      hint: "Make an address first; then say what stands beside its sessions.",
    });
  }
  return { feed, isOn: true, createdMs: row.created_ms, options };
}
