import { hashOf, newSecret } from "../accounts/tokens.ts";
import type { Ports } from "../ports.ts";
import { addressPath } from "./address.ts";
import { type Feed, type FeedName, optionsOf, optionsText, type SaidOptions } from "./feed.ts";
import { keptOptions } from "./kept-options.ts";
import { NOTHING_PUBLISHED } from "./published.ts";

/**
 * Gives a feed a new address, and turns it on where it was off; the address before it leads nowhere from then on. What subscribers
 * were given stays known, so that the new address goes on where the old one ended.
 */
export async function renewFeed(
  ports: Ports,
  runner: string,
  feed: FeedName,
  said: SaidOptions = {},
): Promise<{ readonly feed: Feed; readonly url: string }> {
  const secret = newSecret();
  const createdMs = ports.now();
  const address = { token_hash: hashOf(secret), created_ms: createdMs };
  const options = await ports.database.write(async (db) => {
    const now = optionsOf(await keptOptions(db, runner, feed), said);
    const row = { ...address, options: optionsText(now) };
    await db
      .insertInto("feeds")
      .values({ runner, feed, ...row, published: NOTHING_PUBLISHED, published_ms: 0 })
      .onConflict((conflict) => conflict.columns(["runner", "feed"]).doUpdateSet(row))
      .execute();
    return now;
  });
  return { feed: { feed, isOn: true, createdMs, options }, url: `${ports.origin}${addressPath(runner, secret)}` };
}
