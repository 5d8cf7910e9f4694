import { createHash } from "node:crypto";
import { pushEntries } from "../journal/push-entries.ts";
import type { Ports } from "../ports.ts";
import type { ComputedFeed, FeedJob } from "./compute-feed.ts";
import { optionsOf } from "./feed.ts";
import type { FeedThreads } from "./feed-threads.ts";
import { type FoundFeed, findFeed } from "./find-feed.ts";
import type { GivenFeed } from "./given-feed.ts";
import { madeOfText } from "./made-of.ts";
import { publish } from "./publish.ts";

/** Who is overtaken so often by changes is given what there is. */
const TRIES = 4;

/** Computes a feed from the journal as it stands and publishes it. Undefined: it was turned off. Rejects where it changes without end. */
export async function renewPublished(
  ports: Ports,
  threads: Pick<FeedThreads, "compute">,
  first: FoundFeed,
): Promise<GivenFeed | undefined> {
  let found: FoundFeed | undefined = first;
  for (let n = 0; n < TRIES && found !== undefined; n++) {
    const present = found;
    const computed = await threads.compute(() => jobFor(ports, present));
    const given = computed && (await publish(ports, found, computed));
    if (computed && given) {
      await announce(ports, found, computed);
      return given;
    }
    found = await findFeed(ports, found.runner, { feed: found.feed });
  }
  if (found === undefined) return undefined;
  throw new Error("the feed was overtaken time and again");
}

/** Undefined where something else was published since the feed was found. */
async function jobFor(ports: Ports, { runner, feed, options, publishedMs }: FoundFeed): Promise<FeedJob | undefined> {
  const row = await ports.database.read((db) =>
    db
      .selectFrom("feeds")
      .where("runner", "=", runner)
      .where("feed", "=", feed)
      .where("published_ms", "=", publishedMs)
      .select("published")
      .executeTakeFirst(),
  );
  return (
    row && {
      feed,
      options: optionsOf(options),
      lines: await keptLines(ports, runner),
      nowMs: ports.now(),
      published: row.published,
      key: keyOf(runner),
      link: `${ports.origin}/#/session/`,
    }
  );
}

/** The journal’s lines as they are kept: they are unpacked and read on the other thread. */
async function keptLines(ports: Ports, runner: string): Promise<readonly Uint8Array[]> {
  const rows = await ports.database.read((db) =>
    db.selectFrom("entries").where("runner", "=", runner).select("line").execute(),
  );
  return rows.map(({ line }) => line);
}

/** Stands in every UID: the same for both feeds at any address, and says nothing of who the runner is. */
function keyOf(runner: string): string {
  return createHash("sha256").update(`feed ${runner}`).digest("hex").slice(0, 16);
}

/*
 * What was given is written down as told (J8), by whoever published it and nobody else. Without it a runner who looks at the calendar
 * alone would be told the same session twice: the planner would not know that there was one yesterday. The plan of the journal with
 * it is the same plan, so what was computed stays good.
 */
async function announce(ports: Ports, found: FoundFeed, { announced, fromMs, untilMs }: ComputedFeed): Promise<void> {
  if (announced === null) return;
  const { runner, feed, options, life, head } = found;
  try {
    const pushed = await pushEntries(ports, runner, [announced], life);
    if (pushed.added !== 1 || pushed.head !== head + 1) return;
    const [before, after] = [head, pushed.head].map((at) => madeOfText({ life, head: at, options, fromMs, untilMs }));
    await ports.database.write((db) =>
      db
        .updateTable("feed_cache")
        .set({ made_of: after as string })
        .where("runner", "=", runner)
        .where("feed", "=", feed)
        .where("made_of", "=", before as string)
        .execute(),
    );
  } catch {
    // It is written with the next one; the calendar is there all the same.
    ports.log.warn("feed-not-announced");
  }
}
