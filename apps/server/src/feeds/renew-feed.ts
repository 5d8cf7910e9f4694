import { hashOf, newSecret } from "../accounts/tokens.ts";
import type { Ports } from "../ports.ts";
import { addressPath } from "./address.ts";
import { type Feed, type FeedName, NO_OPTIONS, optionsOf, optionsText } from "./feed.ts";
import { NOTHING_PUBLISHED } from "./published.ts";

/**
 * Gives a feed a new address, and turns it on where it was off; the address before it leads nowhere from then on. What subscribers
 * were given stays known, so that the new address goes on where the old one ended.
 */
export async function renewFeed(
  ports: Ports,
  runner: string,
  feed: FeedName,
): Promise<{ readonly feed: Feed; readonly url: string }> {
  const secret = newSecret();
  const createdMs = ports.now();
  const token_hash = hashOf(secret);
  const { options } = await ports.database.write((db) =>
    db
      .insertInto("feeds")
      .values({
        runner,
        feed,
        token_hash,
        options: optionsText(NO_OPTIONS),
        created_ms: createdMs,
        published: NOTHING_PUBLISHED,
        published_ms: 0,
      })
      .onConflict((conflict) => conflict.columns(["runner", "feed"]).doUpdateSet({ token_hash, created_ms: createdMs }))
      .returning("options")
      .executeTakeFirstOrThrow(),
  );
  return {
    feed: { feed, isOn: true, createdMs, options: optionsOf(options) },
    url: `${ports.origin}${addressPath(runner, secret)}`,
  };
}
