import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { type Feed, type FeedName, optionsOf, optionsText, type SaidOptions } from "./feed.ts";
import { keptOptions } from "./kept-options.ts";

/** Says what stands beside the sessions of a feed; subscribers get it the next time they ask. */
export async function setFeedOptions(ports: Ports, runner: string, feed: FeedName, said: SaidOptions): Promise<Feed> {
  const changed = await ports.database.write(async (db) => {
    const kept = await keptOptions(db, runner, feed);
    if (kept === undefined) return undefined;
    const options = optionsOf(kept, said);
    const row = await db
      .updateTable("feeds")
      .set({ options: optionsText(options) })
      .where("runner", "=", runner)
      .where("feed", "=", feed)
      .returning("created_ms")
      .executeTakeFirstOrThrow();
    return { feed, isOn: true, createdMs: row.created_ms, options };
  });
  if (changed !== undefined) return changed;
  throw new ProblemError(409, {
    code: "feed/off",
    message: "This calendar address is off.",
    hint: "Make an address first; then say what stands beside its sessions.",
  });
}
