import { readOwnSessions } from "@stridelift/formats";
import { expect, test } from "vitest";
import { onEachDatabase } from "./databases.ts";
import { feedRunner, NOON_MS } from "./feeds-runner.ts";
import { startServer } from "./start-server.ts";

onEachDatabase("a feed", (bench) => {
  test("gives the sessions of the plan, and the same bytes when what was computed is forgotten", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const address = await runner.renew("full");
    const text = await (await server.call("GET", address)).text();
    expect(readOwnSessions(text).length).toBeGreaterThan(8);
    await server.ports.database.kysely.deleteFrom("feed_cache").execute();
    expect(await (await server.call("GET", address)).text()).toBe(text);
    await server.stop();
  });
});
