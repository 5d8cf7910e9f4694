import { expect, test } from "vitest";
import { calendarOf, dailyRuns, gives, says } from "./calendar-server.ts";
import { onEachDatabase } from "./databases.ts";
import { calendar, DAY_MS, HOUR_MS, handsOf, jobsOf, runnerAt, START_MS, serverAt, standing } from "./source-hands.ts";
import { until } from "./until.ts";

onEachDatabase("calendar addresses that are read", (bench) => {
  test("J4 a calendar is read when it is added, and again on time: what moved moves, what left leaves", async () => {
    const runs = dailyRuns(10, "2027-03-02");
    const world = await calendar(gives(calendarOf(runs)));
    const ann = await runnerAt(await bench.fresh());
    const added = await ann.add(`${world.origin}/secret.ics`);
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({ events: 10, runs: 10 });
    expect(added.body.source).toMatchObject({
      source: "Runs",
      everyMin: 60,
      fetchedMs: START_MS,
      failures: 0,
      problem: null,
    });
    expect(await standing(ann)).toHaveLength(10);

    const [, second, ...others] = runs as [(typeof runs)[0], (typeof runs)[0]];
    world.answer = gives(calendarOf([{ ...second, start: "2027-03-03T18:30" }, ...others]));
    ann.clock.ms += 70 * 60_000;
    await until(async () => (await standing(ann)).length === 9);
    expect((await standing(ann))[0]).toBe("run-2027-03-03@example.org 2027-03-03T18:30:00+01:00");
    const before = (await ann.facts()).length;
    expect((await ann.list())[0]).toMatchObject({ changedMs: ann.clock.ms, fetchedMs: ann.clock.ms });

    world.answer = gives(`${calendarOf([{ ...second, start: "2027-03-03T18:30" }, ...others])}\r\n`);
    const askedBefore = world.asked.length;
    ann.clock.ms += 70 * 60_000;
    await until(() => world.asked.length > askedBefore);
    await until(async () => (await ann.list())[0]?.fetchedMs === ann.clock.ms);
    expect((await ann.facts()).length).toBe(before);
    expect((await ann.list())[0]?.changedMs).toBeLessThan(ann.clock.ms);
  });

  test("a calendar that says that it did not change is not sent again, but read anew every week", async () => {
    const etag = '"first"';
    const world = await calendar((request, response) =>
      (request.headers["if-none-match"] === etag ? says(304) : gives(calendarOf(dailyRuns(3, "2027-03-02")), { etag }))(
        request,
        response,
      ),
    );
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    const read = async (ms: number) => {
      const before = world.asked.length;
      ann.clock.ms += ms;
      await until(() => world.asked.length > before);
      await until(async () => (await ann.list())[0]?.fetchedMs === ann.clock.ms);
      return world.asked.at(-1)?.headers["if-none-match"];
    };
    expect(await read(70 * 60_000)).toBe(etag);
    expect(await read(DAY_MS)).toBe(etag);
    expect(await read(7 * DAY_MS)).toBeUndefined();
    expect(await read(DAY_MS)).toBe(etag);
    expect((await ann.list())[0]).toMatchObject({ failures: 0, problem: null, changedMs: START_MS });
  });

  test("one that breaks keeps what was known and says so; pauses grow; when it works again all is well", async () => {
    const runs = dailyRuns(40, "2027-03-02");
    const world = await calendar(gives(calendarOf(runs)));
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    const good = await standing(ann);

    const breaks = [
      [says(404), "source/missing"],
      [says(401), "source/sign-in"],
      [gives("<!DOCTYPE html><html><body>Sign in</body></html>"), "source/web-page"],
      [gives("<!-- hi --><html></html>"), "source/web-page"],
      [gives('{"events":[]}'), "source/not-calendar"],
      [gives(""), "source/not-calendar"],
      [gives("PK\u0003\u0004"), "source/not-calendar"],
      [gives("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Easy\r\nEND:VEVENT\r\nEND:VCALENDAR"), "source/unreadable"],
    ] as const;
    const waits: number[] = [];
    for (const [index, [answer, code]] of breaks.entries()) {
      world.answer = answer;
      const [due] = await ann.server.ports.database.read((db) =>
        db.selectFrom("jobs").where("kind", "=", "source").select("due_ms").execute(),
      );
      waits.push((due?.due_ms ?? 0) - ann.clock.ms);
      ann.clock.ms = due?.due_ms ?? 0;
      await until(async () => (await ann.list())[0]?.failures === index + 1);
      const [source] = await ann.list();
      expect(source?.problem).toMatchObject({ code });
      expect(source?.problem?.message.length).toBeGreaterThan(20);
      expect(source?.problem?.hint?.length).toBeGreaterThan(20);
      expect(source?.fetchedMs).toBe(START_MS);
      await until(async () =>
        (
          await ann.server.ports.database.read((db) =>
            db.selectFrom("jobs").where("kind", "=", "source").select("lease_ms").execute(),
          )
        ).every(({ lease_ms }) => lease_ms === null),
      );
    }
    const grown = waits.slice(2).map((wait, i) => wait / (waits[i + 1] as number));
    expect(Math.min(...grown)).toBeGreaterThan(1.5);
    expect(Math.max(...waits)).toBeLessThan(28 * HOUR_MS);
    expect(await standing(ann)).toEqual(good);

    world.answer = gives(calendarOf(runs));
    ann.clock.ms += 2 * DAY_MS;
    await until(async () => (await ann.list())[0]?.failures === 0);
    expect((await ann.list())[0]?.problem).toBeNull();
    const log = ann.server.logged.join("\n");
    expect(log).toContain("source-failed");
    expect(log).not.toContain(`:${world.port}`);
    expect(log).not.toContain("Runs");
  });

  test("one that comes back empty is believed only when it says so time and again, or the runner does", async () => {
    const full = gives(calendarOf(dailyRuns(100, "2027-03-02")));
    const world = await calendar(full);
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    world.answer = gives(calendarOf([]));
    const emptyAgain = async (failures: number, ms: number) => {
      ann.clock.ms += ms;
      await until(async () => (await ann.list())[0]?.failures === failures);
    };
    await emptyAgain(1, 70 * 60_000);
    expect((await ann.list())[0]?.problem?.code).toBe("source/emptied");
    expect(await standing(ann)).toHaveLength(100);
    await emptyAgain(2, 90 * 60_000);
    world.answer = full;
    await emptyAgain(0, 4 * HOUR_MS);
    expect((await ann.list())[0]?.problem).toBeNull();
    expect(await standing(ann)).toHaveLength(100);

    world.answer = gives(calendarOf(dailyRuns(100, "2027-03-02").slice(0, 20)));
    await emptyAgain(1, 70 * 60_000);
    expect(await standing(ann)).toHaveLength(100);
    await emptyAgain(2, 2 * HOUR_MS);
    await emptyAgain(3, 3 * HOUR_MS);
    await emptyAgain(0, 6 * HOUR_MS);
    expect(await standing(ann)).toHaveLength(20);

    world.answer = gives(calendarOf([]));
    await emptyAgain(1, 70 * 60_000);
    const believed = await ann.ask("POST", "/sources/Runs/fetch", { believe: true });
    expect(believed.body).toMatchObject({ events: 0, source: { failures: 0, problem: null } });
    expect(await standing(ann)).toEqual([]);
  });

  test("two servers on one database ask a calendar once", async () => {
    const world = await calendar(gives(calendarOf(dailyRuns(5, "2027-03-02"))));
    const ann = await runnerAt(await bench.fresh());
    const other = await serverAt(ann.database, ann.clock);
    await ann.add(world.origin);
    for (let round = 2; round <= 6; round++) {
      ann.clock.ms += 70 * 60_000;
      await until(() => world.asked.length === round);
      await until(async () => (await ann.list())[0]?.fetchedMs === ann.clock.ms);
      await until(async () =>
        (
          await other.ports.database.read((db) =>
            db.selectFrom("jobs").where("kind", "=", "source").selectAll().execute(),
          )
        ).every(({ lease_ms, due_ms }) => lease_ms === null && due_ms > ann.clock.ms),
      );
    }
    expect(world.asked).toHaveLength(6);
  });

  test("a server that dies while it reads leaves the reading to the next", async () => {
    const world = await calendar(gives(calendarOf(dailyRuns(5, "2027-03-02"))));
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    const more = gives(calendarOf(dailyRuns(7, "2027-03-02")));
    world.answer = async (request, response) => {
      // From here on it can say nothing more to anybody, as if it were killed.
      await ann.server.ports.database.close();
      more(request, response);
    };
    ann.clock.ms += 70 * 60_000;
    await until(() => world.asked.length === 2);
    world.answer = more;
    const next = handsOf(await serverAt(ann.database, ann.clock), ann.cookie);
    expect(await jobsOf(next.server)).toMatchObject([{ lease_ms: ann.clock.ms + 60_000, attempts: 1 }]);
    expect(await standing(next)).toHaveLength(5);
    ann.clock.ms += 61_000;
    await until(async () => (await standing(next)).length === 7);
    expect((await next.facts()).filter(({ kind }) => kind === "event")).toHaveLength(7);
  });

  test("by hand it is read now, and not more often than once a minute", async () => {
    const world = await calendar(gives(calendarOf(dailyRuns(5, "2027-03-02"))));
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    const soon = await ann.ask("POST", "/sources/Runs/fetch");
    expect(soon).toMatchObject({ status: 429, body: { code: "source/too-often" } });
    ann.clock.ms += 61_000;
    world.answer = says(500);
    const failed = await ann.ask("POST", "/sources/Runs/fetch");
    expect(failed).toMatchObject({ status: 200, body: { events: 5, source: { problem: { code: "source/failing" } } } });
    ann.clock.ms += 61_000;
    world.answer = gives(calendarOf(dailyRuns(6, "2027-03-02")));
    expect((await ann.ask("POST", "/sources/Runs/fetch", {})).body).toMatchObject({ events: 6 });
  });

  test("a source that nobody is going to ask is found", async () => {
    const world = await calendar(gives(calendarOf(dailyRuns(5, "2027-03-02"))));
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    await ann.server.ports.database.write((db) => db.deleteFrom("jobs").where("kind", "=", "source").execute());
    const before = world.asked.length;
    ann.clock.ms += 61 * 60_000;
    await until(() => world.asked.length > before);
  });

  test("what can be read in part is taken in, and says so; nothing is taken as gone from it", async () => {
    const runs = dailyRuns(5, "2027-03-02");
    const world = await calendar(gives(calendarOf(runs)));
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    const broken = "BEGIN:VEVENT\r\nUID:x\r\nSUMMARY:No start\r\nEND:VEVENT\r\nEND:VCALENDAR";
    world.answer = gives(calendarOf(dailyRuns(4, "2027-03-03")).replace("END:VCALENDAR", broken));
    ann.clock.ms += 70 * 60_000;
    await until(async () => (await ann.list())[0]?.fetchedMs === ann.clock.ms);
    expect((await ann.list())[0]).toMatchObject({ failures: 0, problem: { code: "source/partly-read" } });
    expect(await standing(ann)).toHaveLength(5);
  });
});
