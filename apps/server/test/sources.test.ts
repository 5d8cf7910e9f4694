import { afterEach, expect, test } from "vitest";
import type { Source } from "../src/sources/source.ts";
import { type CalendarServer, calendarOf, calendarServer, dailyRuns, gives, says } from "./calendar-server.ts";
import { onEachDatabase } from "./databases.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { type Started, startServer } from "./start-server.ts";
import { until } from "./until.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START_MS = Date.parse("2027-03-01T06:00:00Z");

const started: { stop(): Promise<void> }[] = [];
const kept = <T extends { stop(): Promise<void> }>(one: T): T => {
  started.push(one);
  return one;
};
afterEach(async () => {
  for (const one of started.splice(0).reverse()) await one.stop();
});

interface Fact {
  readonly kind: string;
  readonly data: { readonly uid?: string; readonly start?: string; readonly source?: string };
}

/** Servers of one database share a secret, as they must. */
const SECRET = "0123456789abcdefghijklmnopqrstuvwxyz";
const serverAt = async (database: string, clock: { ms: number }) => {
  const env = { STRIDELIFT_CALENDAR_HOSTS: "127.0.0.1", STRIDELIFT_SECRET: SECRET };
  return kept(await startServer(database, { env, now: () => clock.ms }));
};

/** One runner at a server, with a clock that goes on only when it is told to. */
async function runnerAt(database: string, clock = { ms: START_MS }) {
  const server = await serverAt(database, clock);
  const { cookie, runner } = await newRunnerSignedIn(server.ports);
  return { ...handsOf(server, cookie), clock, runner, database };
}

function handsOf(server: Started, cookie: string) {
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await server.call(method, `/api/v1${path}`, { cookie, ...(body === undefined ? {} : { body }) });
    const text = await answer.text();
    return { status: answer.status, body: (text === "" ? null : JSON.parse(text)) as never };
  };
  return {
    server,
    cookie,
    ask,
    add: (url: string, more: object = {}) =>
      ask("POST", "/sources", { url, ...more }) as Promise<{
        status: number;
        body: { source: Source; events: number; runs: number; code: string; title: string };
      }>,
    list: async () => ((await ask("GET", "/sources")).body as { sources: Source[] }).sources,
    facts: async () =>
      ((await ask("GET", "/journal/entries")).body as { entries: { entry: Fact }[] }).entries.map(({ entry }) => entry),
  };
}

/** What stands of a source after all facts. */
async function standing(hands: { facts(): Promise<Fact[]> }): Promise<string[]> {
  const events = new Map<string, string>();
  for (const { kind, data } of await hands.facts()) {
    if (kind === "event") events.set(data.uid ?? "", data.start ?? "");
    if (kind === "event-gone") events.delete(data.uid ?? "");
  }
  return [...events].map(([uid, start]) => `${uid} ${start}`).sort();
}

const calendar = async (answer: CalendarServer["answer"]) => kept(await calendarServer(answer));

onEachDatabase("calendar addresses", (bench) => {
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

  test("a source that nobody is going to ask is found", async () => {
    const world = await calendar(gives(calendarOf(dailyRuns(5, "2027-03-02"))));
    const ann = await runnerAt(await bench.fresh());
    await ann.add(world.origin);
    await ann.server.ports.database.write((db) => db.deleteFrom("jobs").where("kind", "=", "source").execute());
    const before = world.asked.length;
    ann.clock.ms += 61 * 60_000;
    await until(() => world.asked.length > before);
  });
});

const jobsOf = ({ ports }: Started) =>
  ports.database.read((db) =>
    db.selectFrom("jobs").where("kind", "in", ["source", "source-gone"]).selectAll().execute(),
  );
