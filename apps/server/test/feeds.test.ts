import { readCalendar, readOwnSessions } from "@stridelift/formats";
import { expect, test } from "vitest";
import { onEachDatabase } from "./databases.ts";
import { DAY_MS, feedRunner, MONDAY, NOON_MS, readFeed } from "./feeds-runner.ts";
import { startServer } from "./start-server.ts";

const READ = { source: "feed", zone: "UTC", from: 20_000, to: 22_000 };

onEachDatabase("a feed", (bench) => {
  test("is a calendar of the sessions at their true times, with what to do and a way back to the app", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const text = await readFeed(server, await runner.renew("full"));
    const { events, problems } = readCalendar(text, READ);
    expect(problems).toEqual([]);
    expect(events.length).toBeGreaterThan(8);
    expect(events[0]?.description).toContain("Warm-up");
    expect(text).toContain(`URL:${server.ports.origin}/#/session/${MONDAY}-1`);
    // They stand at the runner's time of day on either side of the change of the clock.
    const evenings = events.filter(({ start }) => start.includes("T18:00:00"));
    expect([...new Set(evenings.map(({ start }) => start.slice(-6)))]).toEqual(["+01:00", "+02:00"]);
    for (const { start } of evenings) expect(start.endsWith(start < "2027-03-28" ? "+01:00" : "+02:00")).toBe(true);
    await server.stop();
  });

  test("of titles alone says when, and nothing of what or why", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const full = readOwnSessions(await readFeed(server, await runner.renew("full")));
    const text = await readFeed(server, await runner.renew("titles"));
    const { events } = readCalendar(text, READ);
    expect(events.map(({ start, end, title }) => [start, end, title])).toEqual(
      full.map(({ start, end }) => [start, end, "Strength"]),
    );
    expect(text).not.toMatch(/DESCRIPTION|URL:|session/);
    await server.stop();
  });

  test("J4 R6 read as one of the runner’s own calendars adds nothing to the plan", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const address = await runner.renew("full");
    await server.call("PUT", "/api/v1/feeds/full", {
      cookie: runner.cookie,
      body: { options: { beforeMin: 30, afterMin: 30, alarmMin: 10 } },
    });
    const text = await readFeed(server, address);
    for (const event of readCalendar(text, { ...READ, source: "my feed" }).events) await runner.add("event", event);
    expect(await readFeed(server, address)).toBe(text);
    await server.stop();
  });

  test("stands beside a session with what the runner wants, in their language", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const address = await runner.renew("full");
    const plain = await readFeed(server, address);
    const options = { beforeMin: 20, afterMin: 10, alarmMin: 60, language: "de", clock: "12" } as const;
    const put = await server.call("PUT", "/api/v1/feeds/full", { cookie: runner.cookie, body: { options } });
    expect(put.status).toBe(200);
    const text = await readFeed(server, address);
    const before = readOwnSessions(plain)[0];
    const { events } = readCalendar(text, READ);
    expect(events.slice(0, 3).map(({ title, start, end }) => [title, start.slice(11, 16), end?.slice(11, 16)])).toEqual(
      [
        ["Vor dem Krafttraining", "17:40", "18:00"],
        ["Kraft · Ganzkörper", "18:00", "18:45"],
        ["Nach dem Krafttraining", "18:45", "18:55"],
      ],
    );
    expect(events[1]?.start).toBe(before?.start);
    expect(events[1]?.description).toContain("Aufwärmen");
    expect(text).toContain("TRIGGER:-PT60M");
    const { feeds } = (await (await server.call("GET", "/api/v1/feeds", { cookie: runner.cookie })).json()) as {
      feeds: unknown[];
    };
    expect(feeds).toEqual([
      { feed: "full", isOn: true, createdMs: NOON_MS, options: { ...options, mass: "kg", distance: "km" } },
      expect.objectContaining({ feed: "titles", isOn: false, createdMs: null }),
    ]);
    await server.stop();
  });

  test("of someone who has not begun is a calendar without sessions; who stops for their health sees them cancelled", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const fresh = await feedRunner(server, { isNew: true });
    const empty = await readFeed(server, await fresh.renew("full"));
    expect(readCalendar(empty, READ)).toMatchObject({ events: [], problems: [] });
    expect([empty.split("\r\n")[0], empty.trimEnd().split("\r\n").at(-1)]).toEqual([
      "BEGIN:VCALENDAR",
      "END:VCALENDAR",
    ]);
    expect(await fresh.journal()).toEqual([]);

    const runner = await feedRunner(server);
    const [full, titles] = [await runner.renew("full"), await runner.renew("titles")];
    const planned = readOwnSessions(await readFeed(server, full));
    await readFeed(server, titles);
    await runner.add("sign", { date: MONDAY, sign: "chest-pain" });
    for (const address of [full, titles]) {
      const text = await readFeed(server, address);
      expect(readCalendar(text, READ).events).toEqual([]);
      expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(planned.length);
      expect(text).not.toMatch(/pain|doctor|clinician/i);
    }
    await server.stop();
  });

  test("J5 comes from a journal with entries that cannot be read or are newer too", async () => {
    const server = await startServer(await bench.fresh(), { now: () => NOON_MS });
    const runner = await feedRunner(server);
    const address = await runner.renew("full");
    const before = await readFeed(server, address);
    const [known] = await runner.journal();
    const entry = { ...known, at: `${String(NOON_MS + DAY_MS).padStart(15, "0")}-000001-newer` };
    await runner.push([
      { ...entry, id: "newer-kind", kind: "aura", data: { colour: "blue" } },
      { ...entry, id: "newer-version", v: 99 },
      { ...entry, id: "damaged", kind: "start", data: { date: "2027-02-31" } },
    ]);
    expect(await readFeed(server, address)).toBe(before);
    await server.stop();
  });
});
