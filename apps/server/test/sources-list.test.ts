import { expect, test } from "vitest";
import { calendarOf, dailyRuns, gives, says } from "./calendar-server.ts";
import { onEachDatabase } from "./databases.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { calendar, DAY_MS, handsOf, jobsOf, runnerAt, standing } from "./source-hands.ts";
import { until } from "./until.ts";

onEachDatabase("calendar addresses of a runner", (bench) => {
  test("events stay or go with a source that is removed", async () => {
    const world = await calendar(gives(calendarOf(dailyRuns(5, "2027-03-02"))));
    const other = await calendar(gives(calendarOf(dailyRuns(4, "2027-06-02"), { name: "Races/à côté" })));
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    await ann.add(other.origin);
    expect((await ann.list()).map(({ source }) => source)).toEqual(["Races/à côté", "Runs"]);
    expect((await ann.ask("DELETE", "/sources/Runs")).status).toBe(204);
    expect(await standing(ann)).toHaveLength(9);
    const path = `/sources/${encodeURIComponent("Races/à côté")}`;
    expect((await ann.ask("DELETE", `${path}?events=remove`)).status).toBe(204);
    expect(await standing(ann)).toHaveLength(5);
    expect(await ann.list()).toEqual([]);
    expect((await ann.ask("DELETE", path)).body).toMatchObject({ code: "source/no-source", status: 404 });
    const before = world.asked.length + other.asked.length;
    ann.clock.ms += DAY_MS;
    await until(async () => (await jobsOf(ann.server)).length === 0);
    expect(world.asked.length + other.asked.length).toBe(before);
    // Added again it goes on where it was: nothing comes twice.
    expect((await ann.add(world.origin)).body).toMatchObject({ events: 5, source: { source: "Runs" } });
    expect((await ann.facts()).filter(({ kind }) => kind === "event")).toHaveLength(9);
  });

  test("two of one name, the same address twice, the same calendar at two addresses", async () => {
    const world = await calendar(gives(calendarOf(dailyRuns(5, "2027-03-02"))));
    const other = await calendar(gives(calendarOf(dailyRuns(4, "2027-06-02"))));
    const ann = await runnerAt(await bench.fresh());
    expect((await ann.add(world.origin)).status).toBe(201);
    expect(await ann.add(`${world.origin}/`)).toMatchObject({ status: 409, body: { code: "source/known" } });
    expect(await ann.add(`${world.origin}/twin`)).toMatchObject({ status: 409, body: { code: "source/known" } });
    expect((await ann.add(other.origin)).body.source.source).toBe("Runs 2");
    const third = await calendar(gives(calendarOf(dailyRuns(4, "2027-09-02"))));
    expect(await ann.add(third.origin, { source: "Runs" })).toMatchObject({
      status: 409,
      body: { code: "source/name-taken" },
    });
    expect(await ann.add(third.origin, { source: " \u0000\n " })).toMatchObject({
      status: 422,
      body: { code: "source/bad-name" },
    });
    expect((await ann.add(third.origin, { source: "Autumn" })).body.source.source).toBe("Autumn");
    expect(await standing(ann)).toHaveLength(13);
  });

  test("an address that gives no calendar is refused, and nothing is kept of it", async () => {
    const world = await calendar(gives("<html></html>"));
    const ann = await runnerAt(await bench.fresh());
    for (const [url, code] of [
      [world.origin, "source/web-page"],
      ["http://127.0.0.2/", "source/private-address"],
      ["http://10.0.0.1/s3cr3t", "source/private-address"],
      ["ftp://example.org/", "source/bad-address"],
      ["nothing", "source/bad-address"],
      [`${ann.server.address.replace("localhost", "127.0.0.1")}/feeds/a.b.ics`, "source/own-address"],
    ] as const) {
      const refused = await ann.add(url);
      expect(refused).toMatchObject({ status: 422, body: { code, path: "url" } });
      expect(JSON.stringify(refused.body)).not.toMatch(/127|10\.0|s3cr3t/);
    }
    expect(await ann.list()).toEqual([]);
    expect(await ann.facts()).toEqual([]);
    expect((await jobsOf(ann.server)).length).toBe(0);
  });

  test("another address is read at once; one that gives nothing changes nothing", async () => {
    const world = await calendar(gives(calendarOf(dailyRuns(5, "2027-03-02"))));
    const moved = await calendar(gives(calendarOf(dailyRuns(6, "2027-03-02"))));
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    const changed = await ann.ask("PATCH", "/sources/Runs", { url: `${moved.origin}/new.ics`, everyMin: 15 });
    expect(changed).toMatchObject({ status: 200, body: { events: 6, source: { everyMin: 15, source: "Runs" } } });
    moved.answer = says(404);
    const refused = await ann.ask("PATCH", "/sources/Runs", { url: `${moved.origin}/newer.ics` });
    expect(refused).toMatchObject({ status: 422, body: { code: "source/missing" } });
    expect((await ann.list())[0]).toMatchObject({ url: `${moved.origin}/new.ics`, failures: 0 });
    expect((await ann.ask("PATCH", "/sources/Runs", { everyMin: 14 })).status).toBe(400);
    expect((await ann.ask("PATCH", "/sources/Runs", { everyMin: 10_081 })).status).toBe(400);
    expect((await ann.ask("PATCH", "/sources/Other", { everyMin: 60 })).status).toBe(404);
    const before = moved.asked.length;
    ann.clock.ms += 17 * 60_000;
    await until(() => moved.asked.length > before);
  });

  test("nobody reads, changes or removes what another runner has", async () => {
    const world = await calendar(gives(calendarOf(dailyRuns(5, "2027-03-02"))));
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    const { cookie } = await newRunnerSignedIn(ann.server.ports, { role: "owner" });
    const eve = handsOf(ann.server, cookie);
    expect(await eve.list()).toEqual([]);
    for (const [method, path] of [
      ["PATCH", "/sources/Runs"],
      ["DELETE", "/sources/Runs"],
      ["POST", "/sources/Runs/fetch"],
    ] as const) {
      expect((await eve.ask(method, path, method === "DELETE" ? undefined : {})).status).toBe(404);
    }
    expect(await ann.list()).toHaveLength(1);
    // The same calendar of two runners is two sources.
    expect((await eve.add(world.origin)).status).toBe(201);
  });

  test("an empty calendar that takes the name of a file takes none of its events away", async () => {
    const full = await calendar(gives(calendarOf(dailyRuns(5, "2027-03-02"))));
    const empty = await calendar(gives(calendarOf([])));
    const ann = await runnerAt(await bench.fresh());
    await ann.add(full.origin);
    await ann.ask("DELETE", "/sources/Runs");
    expect((await ann.add(empty.origin, { source: "Runs" })).body).toMatchObject({ events: 5 });
    ann.clock.ms += 70 * 60_000;
    await until(async () => (await ann.list())[0]?.problem?.code === "source/emptied");
    expect(await standing(ann)).toHaveLength(5);
  });
});
