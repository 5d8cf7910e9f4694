import type { Ports } from "../ports.ts";
import { FEEDS, type Feed, optionsOf } from "./feed.ts";

/** Both feeds of a runner, those that are off too. */
export async function listFeeds(ports: Ports, runner: string): Promise<readonly Feed[]> {
  const rows = await ports.database.read((db) =>
    db.selectFrom("feeds").where("runner", "=", runner).select(["feed", "options", "created_ms"]).execute(),
  );
  return FEEDS.map((feed) => {
    const row = rows.find((each) => each.feed === feed);
    return { feed, isOn: row !== undefined, createdMs: row?.created_ms ?? null, options: optionsOf(row?.options) };
  });
}
