import type { Entry } from "@stridelift/core";
import { expect, test } from "vitest";
import { childEnvironment, childServer } from "./child-server.ts";
import { onEachDatabase } from "./databases.ts";
import { ENTRIES, facts, type Pulled } from "./journal-facts.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { startServer } from "./start-server.ts";

/** On each of the two databases. */
const KILLS = 50;
const BATCH = 5;
const DEVICES = ["d0", "d1", "d2"];
const TIMEOUT_MS = 600_000;

/** A device that sends its facts in batches, and each again until it was told that it is kept. */
function deviceOf(name: string, cookie: string) {
  const acknowledged: Entry[] = [];
  let next = facts(BATCH, { device: name });
  return {
    acknowledged,
    async pushUntilGone(address: string, told: () => void): Promise<void> {
      for (;;) {
        const answer = await fetch(`${address}${ENTRIES}`, {
          method: "POST",
          headers: { cookie, "content-type": "application/json" },
          body: JSON.stringify({ life: null, entries: next }),
        }).then(
          (response) => response.ok,
          () => false,
        );
        if (!answer) return;
        acknowledged.push(...next);
        told();
        next = facts(BATCH, { device: name, first: acknowledged.length });
      }
    },
  };
}

onEachDatabase("a server killed in the midst of pushes", (bench) => {
  test("every acknowledged entry is there once", { timeout: TIMEOUT_MS }, async () => {
    const database = await bench.fresh();
    const begun = await startServer(database, { env: childEnvironment() });
    const { cookie } = await newRunnerSignedIn(begun.ports);
    await begun.stop();
    const devices = DEVICES.map((name) => deviceOf(name, cookie));
    let next = childServer(database);
    for (let kill = 0; kill < KILLS; kill++) {
      const server = next;
      const address = await server.begin();
      next = childServer(database);
      // As one device is told that its push is kept the others are in the midst of theirs, each time at another point.
      let untilKill = 1 + (kill % 9);
      let pushing: Promise<unknown> = Promise.resolve();
      await new Promise<void>((resolve) => {
        const told = () => {
          untilKill -= 1;
          if (untilKill === 0) resolve();
        };
        pushing = Promise.all(devices.map((device) => device.pushUntilGone(address, told)));
      });
      await server.kill();
      await pushing;
    }
    await next.kill();

    const last = await startServer(database, { env: childEnvironment() });
    const rows: Pulled["entries"][number][] = [];
    for (let more = true; more; ) {
      const answer = await last.call("GET", `${ENTRIES}?after=${rows.at(-1)?.seq ?? 0}`, { cookie });
      const page = (await answer.json()) as Pulled;
      rows.push(...page.entries);
      ({ more } = page);
    }
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, n) => n + 1));
    const times = new Map<string, number>();
    for (const { entry } of rows) times.set(entry.id, (times.get(entry.id) ?? 0) + 1);
    expect(new Set(times.values())).toEqual(new Set([1]));
    const acknowledged = devices.flatMap((device) => device.acknowledged);
    expect(acknowledged.length).toBeGreaterThan(KILLS * BATCH);
    expect(acknowledged.filter(({ id }) => !times.has(id))).toEqual([]);
    await last.stop();
  });
});
