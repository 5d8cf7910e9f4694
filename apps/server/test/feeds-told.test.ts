import { formatDay, parseDay } from "@stridelift/core";
import { readOwnSessions } from "@stridelift/formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findFeed } from "../src/feeds/find-feed.ts";
import { feedDesk, giveFeed } from "../src/feeds/give-feed.ts";
import { publish } from "../src/feeds/publish.ts";
import { newRests } from "../src/feeds/rests.ts";
import { onEachDatabase } from "./databases.ts";
import { DAY_MS, type FeedRunner, feedRunner, MONDAY, NOON_MS, readFeed, runOn } from "./feeds-runner.ts";
import { type Started, startServer } from "./start-server.ts";

const HOUR_MS = 3_600_000;

/** The events of a calendar by uid, each with the lines that say what became of it. */
function eventsOf(text: string) {
  const blocks = text.split("BEGIN:VEVENT").slice(1);
  const said = (block: string, name: string) => new RegExp(`^${name}[;:](?:.*:)?(.*)$`, "m").exec(block)?.[1]?.trim();
  return new Map(
    blocks.map((block) => [
      said(block, "UID") ?? "",
      {
        start: said(block, "DTSTART") ?? "",
        sequence: Number(said(block, "SEQUENCE")),
        status: said(block, "STATUS") ?? "",
        stamp: said(block, "DTSTAMP") ?? "",
      },
    ]),
  );
}

const announcedBy = async ({ journal }: FeedRunner) => {
  const entries = (await journal()).filter(({ kind }) => kind === "announced");
  return entries.map(({ by }) => by);
};

/** The session of the first Wednesday becomes impossible: its evening and the days around it are taken. */
async function takeWednesday(runner: FeedRunner): Promise<void> {
  await runner.add("day-available", { date: "2027-03-03", windows: [] });
}

onEachDatabase("what a feed has told", (bench) => {
  test("A1 a session that moves keeps its uid and gets a higher SEQUENCE; the others stay as they were told", async () => {
    let nowMs = NOON_MS;
    const server = await startServer(await bench.fresh(), { now: () => nowMs });
    const runner = await feedRunner(server);
    const address = await runner.renew("full");
    const before = eventsOf(await readFeed(server, address));
    nowMs += HOUR_MS;
    await takeWednesday(runner);
    const after = eventsOf(await readFeed(server, address));
    const moved = [...before].filter(([uid, { start }]) => after.get(uid)?.start !== start).map(([uid]) => uid);
    expect(moved.length).toBeGreaterThan(0);
    for (const [uid, { sequence, stamp }] of before) {
      const isMoved = moved.includes(uid);
      expect(after.get(uid)?.sequence, uid).toBe(sequence + (isMoved ? 1 : 0));
      if (isMoved) expect(after.get(uid)?.stamp).not.toBe(stamp);
    }
    await server.stop();
  });

  test("A1 a session that goes is cancelled, is gone after a month, and the two feeds are told each for itself", async () => {
    let nowMs = NOON_MS;
    const server = await startServer(await bench.fresh(), { now: () => nowMs });
    const runner = await feedRunner(server);
    const [full, titles] = [await runner.renew("full"), await runner.renew("titles")];
    const before = eventsOf(await readFeed(server, full));
    await runner.add("setting", { name: "dose", value: { min: 0, target: 1, max: 1 } });
    const cancelledIn = (text: string) => [...eventsOf(text)].filter(([, { status }]) => status === "CANCELLED");
    const cancelled = cancelledIn(await readFeed(server, full));
    expect(cancelled.length).toBeGreaterThan(3);
    for (const [uid, { sequence }] of cancelled) expect(sequence).toBe((before.get(uid)?.sequence ?? 0) + 1);
    // Who subscribes to the other only now was never told of them.
    expect(cancelledIn(await readFeed(server, titles))).toEqual([]);
    nowMs += 130 * DAY_MS;
    expect(cancelledIn(await readFeed(server, full))).toEqual([]);
    await server.stop();
  });

  test("J8 is announced, once, so that a runner who looks at nothing else is not told the same session twice", async () => {
    let nowMs = NOON_MS;
    const server = await startServer(await bench.fresh(), { now: () => nowMs });
    const runner = await feedRunner(server);
    const [full, titles] = [await runner.renew("full"), await runner.renew("titles")];
    expect(await announcedBy(runner)).toEqual([]);
    const first = await readFeed(server, full);
    await readFeed(server, full);
    await readFeed(server, titles);
    expect(await announcedBy(runner)).toEqual(["server"]);
    const startsOf = (text: string) => readOwnSessions(text).map(({ start }) => start);
    for (let day = 1; day <= 7; day++) {
      nowMs += DAY_MS;
      // A week later the calendar reaches a week further.
      const told = startsOf(await readFeed(server, full)).slice(0, startsOf(first).length);
      expect(told, `day ${day}`).toEqual(startsOf(first));
    }
    // At most one a day: what is done in a session was told anew where it or its reasons changed.
    expect((await announcedBy(runner)).length).toBeLessThanOrEqual(8);
    await server.stop();
  });

  test("P14 stays in the past as it was told, whatever changes then", async () => {
    let nowMs = NOON_MS;
    const server = await startServer(await bench.fresh(), { now: () => nowMs });
    const runner = await feedRunner(server);
    const address = await runner.renew("full");
    const [wednesday] = readOwnSessions(await readFeed(server, address));
    nowMs += 4 * DAY_MS;
    await runner.add("setting", { name: "preferredStart", value: "08:00" });
    await runner.add("setting", { name: "minutes", value: 30 });
    expect(readOwnSessions(await readFeed(server, address))[0]).toEqual(wednesday);
    await server.stop();
  });

  test("is the same from two servers that are asked at once, and neither goes back behind the other", async () => {
    const database = await bench.fresh();
    const env = {
      STRIDELIFT_SECRET: "one secret for both of the servers of this test",
      STRIDELIFT_URL: "http://localhost:4173",
    };
    const one = await startServer(database, { env, now: () => NOON_MS });
    const other = await startServer(database, { env, now: () => NOON_MS + 5_000 });
    const runner = await feedRunner(one);
    const address = await runner.renew("full");
    const ask = (server: Started) => readFeed(server, address);
    const asked = (n: number) => Promise.all(Array.from({ length: n }, (_, i) => ask(i % 2 === 0 ? one : other)));
    expect(new Set(await asked(6)).size).toBe(1);
    for (let n = 1; n <= 4; n++) {
      await runner.add("setting", { name: "preferredStart", value: `${17 + n}:30` });
      const told = new Set(await asked(6));
      expect(told.size).toBe(1);
      const highest = Math.max(...[...eventsOf([...told][0] ?? "").values()].map(({ sequence }) => sequence));
      expect(highest).toBeLessThanOrEqual(n);
    }
    expect((await announcedBy(runner)).length).toBeLessThanOrEqual(5);
    await Promise.all([one.stop(), other.stop()]);
  });

  test("is what was computed last from what is known now: whoever was overtaken publishes nothing", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const { ports } = server;
    const runner = await feedRunner(server);
    await runner.renew("full");
    const computed = (body: string) => {
      return { body, etag: body, isSame: false, fromMs: 0, untilMs: NOON_MS + DAY_MS, announced: null };
    };
    const found = async () => {
      const feed = await findFeed(ports, runner.runner, { feed: "full" });
      if (feed === undefined) throw new Error("the feed is not there");
      return feed;
    };
    const given = async () => {
      const { kysely } = ports.database;
      const [feed] = await kysely.selectFrom("feeds").select(["published"]).execute();
      const [cache] = await kysely.selectFrom("feed_cache").select(["body", "etag"]).execute();
      return [feed?.published, cache?.body, cache?.etag];
    };
    const both = await found();
    const first = await publish(ports, both, computed("one"));
    expect(await publish(ports, both, computed("two"))).toBeUndefined();
    expect(await given()).toEqual(["one", "one", "one"]);
    const before = await found();
    await runner.add("setting", { name: "minutes", value: 30 });
    expect(await publish(ports, before, computed("three"))).toBeUndefined();
    const unchanged = await found();
    await server.call("PUT", "/api/v1/feeds/full", { cookie: runner.cookie, body: { options: { alarmMin: 5 } } });
    expect(await publish(ports, unchanged, computed("four"))).toBeUndefined();
    expect(await given()).toEqual(["one", "one", "one"]);
    const last = await publish(ports, await found(), computed("five"));
    expect(await given()).toEqual(["five", "five", "five"]);
    // Two calendars never have one date, though they came within a second.
    expect(last?.modifiedMs).toBeGreaterThan(first?.modifiedMs ?? Number.NaN);
    await server.stop();
  });

  test("J3 is the same to the byte whenever what was computed is thrown away", async () => {
    let nowMs = NOON_MS;
    const server = await startServer(await bench.fresh(), { now: () => nowMs });
    const first = parseDay(MONDAY) as number;
    const day = fc.integer({ min: 0, max: 40 }).map((n) => formatDay(first + n));
    const change = fc.oneof(
      fc.record({ kind: fc.constant("event" as const), date: day, at: fc.constantFrom("06:30", "12:00", "18:30") }),
      fc.record({ kind: fc.constant("gone" as const), date: day }),
      fc.record({ kind: fc.constant("taken" as const), date: day }),
      fc.record({ kind: fc.constant("later" as const), hours: fc.integer({ min: 1, max: 60 }) }),
    );
    const step = fc.record({ change, isForgotten: fc.boolean(), minutes: fc.integer({ min: 0, max: 50 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        nowMs = NOON_MS;
        const runner = await feedRunner(server);
        const feeds = [await runner.renew("full"), await runner.renew("titles")];
        for (const { change, isForgotten, minutes } of steps) {
          if (change.kind === "event") await runner.add("event", runOn(change.date, `${change.date}T${change.at}`));
          else if (change.kind === "gone")
            await runner.add("event-gone", { source: "club", uid: runOn(change.date).uid });
          else if (change.kind === "taken") await runner.add("day-available", { date: change.date, windows: [] });
          else nowMs += change.hours * HOUR_MS;
          const before = await Promise.all(feeds.map((feed) => readFeed(server, feed)));
          if (isForgotten) await server.ports.database.kysely.deleteFrom("feed_cache").execute();
          // Minutes later, but the same day.
          const past = nowMs;
          if (new Date(nowMs).getUTCHours() < 22) nowMs += minutes * 60_000;
          expect(await Promise.all(feeds.map((feed) => readFeed(server, feed)))).toEqual(before);
          nowMs = past;
        }
      }),
      { numRuns: 12 },
    );
    await server.stop();
  });

  test("is given again where a new one cannot be made or takes too long, and not a word of why", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const address = await runner.renew("full");
    const name = address.split("/").at(-1) ?? "";
    const broken = { compute: () => Promise.reject(new Error("Ann is ill")), stop: async () => {} };
    const endless = { compute: () => new Promise<never>(() => {}), stop: async () => {} };
    await expect(giveFeed(server.ports, feedDesk(broken), name, () => false)).rejects.toMatchObject({ status: 503 });
    const etag = (await server.call("GET", address, { headers: { "accept-encoding": "identity" } })).headers.get(
      "etag",
    );
    await takeWednesday(runner);
    for (const desk of [feedDesk(broken), feedDesk(endless, 1)]) {
      expect(`"${(await giveFeed(server.ports, desk, name, () => false))?.etag}"`).toBe(etag);
    }
    expect(server.logged.filter((line) => line.includes("feed-")).length).toBe(3);
    expect(server.logged.join()).not.toContain("Ann is ill");
    await server.stop();
  });

  test("is left alone for a while where it took long to make, and keeps one thread at most", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const [full, titles] = [await runner.renew("full"), await runner.renew("titles")].map((address) =>
      address.split("/").at(-1),
    ) as [string, string];
    let clockMs = 0;
    let [begun, atOnce, most] = [0, 0, 0];
    const slow = {
      async compute(job: () => Promise<unknown>) {
        begun += 1;
        atOnce += 1;
        most = Math.max(most, atOnce);
        await job();
        clockMs += 30_000;
        atOnce -= 1;
        throw new Error("the feed took too long");
      },
      stop: async () => {},
    };
    const desk = feedDesk(
      slow,
      undefined,
      newRests(() => clockMs),
    );
    const ask = (name: string) => giveFeed(server.ports, desk, name, () => false);
    const asking = [full, titles, full, titles].map((name) =>
      expect(ask(name)).rejects.toMatchObject({ status: 503, retryS: 60 }),
    );
    await Promise.all(asking);
    expect([begun, most]).toEqual([2, 1]);
    for (let n = 0; n < 5; n += 1) await expect(ask(full)).rejects.toMatchObject({ status: 503 });
    expect(begun).toBe(2);
    clockMs += 20 * 30_000;
    await expect(ask(full)).rejects.toMatchObject({ status: 503 });
    expect(begun).toBe(3);
    await server.stop();
  });
});
