import type { Ports } from "../ports.ts";
import type { Writing } from "../storage/database.ts";
import type { ComputedFeed } from "./compute-feed.ts";
import type { FoundFeed } from "./find-feed.ts";
import type { GivenFeed } from "./given-feed.ts";
import { madeOfText } from "./made-of.ts";

const SECOND_MS = 1000;

/**
 * Makes what was computed what subscribers are given, and keeps it for those who ask again. Undefined where it is overtaken: since
 * the feed was found, the journal or the options changed, or another process published. So nothing older ever follows something newer.
 */
export async function publish(
  ports: Ports,
  found: FoundFeed,
  { body, etag, isSame, fromMs, untilMs }: ComputedFeed,
): Promise<GivenFeed | undefined> {
  const { runner, feed, options, life, head, publishedMs } = found;
  // Later by a second at least, so that two calendars never have one date.
  const changedMs = Math.max(Math.ceil(ports.now() / SECOND_MS) * SECOND_MS, publishedMs + SECOND_MS);
  const modifiedMs = isSame ? publishedMs : changedMs;
  const made_of = madeOfText({ life, head, options, fromMs, untilMs });
  const given = { body, etag, modifiedMs };
  try {
    await ports.database.write(async (db) => {
      await takeTurn(db, found, isSame ? {} : { published: body, published_ms: modifiedMs });
      await db
        .insertInto("feed_cache")
        .values({ runner, feed, made_of, body, etag })
        .onConflict((conflict) => conflict.columns(["runner", "feed"]).doUpdateSet({ made_of, body, etag }))
        .execute();
    });
  } catch (error) {
    if (error instanceof Overtaken) return undefined;
    throw error;
  }
  return given;
}

class Overtaken extends Error {}

/*
 * The row of the feed comes first, so that of two processes one waits here for the other; what the second then reads is all that
 * came before. Where something came between, nothing of the transaction takes place.
 */
async function takeTurn(
  db: Writing,
  { runner, feed, options, life, head, publishedMs }: FoundFeed,
  change: { published?: string; published_ms?: number },
): Promise<void> {
  const taken = await db
    .updateTable("feeds")
    .set({ published_ms: publishedMs, ...change })
    .where("runner", "=", runner)
    .where("feed", "=", feed)
    .where("options", "=", options)
    .where("published_ms", "=", publishedMs)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n) throw new Overtaken();
  const now = await db
    .selectFrom("runners")
    .where("runner", "=", runner)
    .where("life", "=", life)
    .where("head", "=", head)
    .select("head")
    .executeTakeFirst();
  if (now === undefined) throw new Overtaken();
}
