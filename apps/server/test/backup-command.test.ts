import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { copyBeforeUpdate, copyDaily } from "../src/operation/copies.ts";
import { openDatabase } from "../src/storage/database.ts";
import { migrate, migrateBy } from "../src/storage/migrate.ts";
import { MIGRATIONS, type Migrations } from "../src/storage/migrations/index.ts";
import { onEachDatabase } from "./databases.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { startServer } from "./start-server.ts";

const PROGRAM = join(import.meta.dirname, "../../cli/bin/stridelift.mjs");
const SECRET = "kz7Wm2Qv9Lx4Rb8Ty1Nc6Jd3Hf5Gp0Sa";
const DAY_MS = 86_400_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stridelift-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function stridelift(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve) => {
    const { PATH = "" } = process.env;
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env: { PATH, ...env } });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
    child.on("close", (code) => resolve({ code, out: out.join(""), err: err.join("") }));
  });
}

onEachDatabase("stridelift backup and restore", (bench) => {
  test("carry a whole server over: who was signed in still is, calendars still read, nothing is lost", async () => {
    const [first, second] = [await bench.fresh(), join(folder, `from-${bench.kind}.db`)];
    const env = { STRIDELIFT_SECRET: SECRET };
    const server = await startServer(first, { env });
    const { cookie } = await newRunnerSignedIn(server.ports, { role: "owner" });
    const entry = {
      id: "01-a",
      at: "000000000000001-000000-p",
      by: "runner",
      kind: "later-kind",
      v: 9,
      data: "✓",
    };
    const body = { life: null, entries: [entry] };
    expect(await (await server.call("POST", "/api/v1/journal/entries", { cookie, body })).json()).toMatchObject({
      head: 1,
    });
    const renewed = await server.call("POST", "/api/v1/feeds/full/renew", { cookie });
    const { url } = (await renewed.json()) as { url: string };
    const before = (await (await server.call("GET", "/api/v1/journal/entries", { cookie })).json()) as {
      life: string;
    };

    const file = `${bench.kind}.jsonl.gz`;
    const place = { ...env, STRIDELIFT_DATA: folder };
    const saved = await stridelift(["backup", file], { ...place, DATABASE_URL: first });
    expect(saved).toMatchObject({ code: 0, err: "" });
    expect(saved.out).toMatch(/Copied into .*: 1 account, 1 journal entry; \d+ rows in all\./);
    await server.stop();
    const brought = await stridelift(["restore", file], { ...place, DATABASE_URL: second });
    expect(brought).toMatchObject({ code: 0, err: "" });
    expect(brought.out).not.toContain("another secret");

    const moved = await startServer(second, { env });
    const { life, ...after } = (await (await moved.call("GET", "/api/v1/journal/entries", { cookie })).json()) as {
      life: string;
    };
    expect(after).toEqual({ ...before, life: undefined });
    expect(life).not.toBe(before.life);
    const late = await moved.call("POST", "/api/v1/journal/entries", {
      cookie,
      body: { ...body, life: before.life },
    });
    expect([late.status, await late.json()]).toEqual([409, expect.objectContaining({ code: "sync/other-life" })]);
    expect((await moved.call("GET", new URL(url).pathname)).status).toBe(200);
    await moved.stop();

    const again = await stridelift(["restore", file], { ...place, DATABASE_URL: second });
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.err).toMatch(/holds accounts or journals already.*--replace.*backup\/not-empty/);
    const replaced = await stridelift(["restore", file, "--replace"], { ...place, DATABASE_URL: second });
    expect(replaced.code).toBe(0);
    const copy = /What was there before is in (.*)\.\n/.exec(replaced.out)?.[1] ?? "";
    expect(existsSync(copy)).toBe(true);
  });
});

describe("stridelift on its own", () => {
  test("copies and restores on this machine without a word in the environment", async () => {
    const data = join(folder, "mine");
    const env = { STRIDELIFT_DATA: data };
    const none = await stridelift(["backup"], env);
    expect(none).toMatchObject({ code: 1, out: "" });
    expect(none.err).toMatch(/There is no database at .*mine.*server\/no-database/);
    expect(existsSync(data)).toBe(false);
    const server = await startServer(join(data, "stridelift.db"), { env });
    await newRunnerSignedIn(server.ports);
    await server.stop();
    const saved = await stridelift(["backup"], env);
    const file = /Copied into (.*): 1 account/.exec(saved.out)?.[1] ?? "";
    expect(file).toMatch(/stridelift-\d{8}-\d{6}\.jsonl\.gz$/);
    const other = await stridelift(["restore", file], { STRIDELIFT_DATA: join(folder, "other") });
    expect(other.code).toBe(0);
    expect(other.out).toContain("every device signs in again");
    expect(await stridelift(["restore", "nothing.gz"], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining("no such file"),
    });
    expect(await stridelift(["restore"], env)).toMatchObject({
      code: 2,
      err: expect.stringContaining("the file that backup wrote"),
    });
  });

  test("gives a way in to who lost theirs", async () => {
    const data = join(folder, "lost");
    const server = await startServer(join(data, "stridelift.db"), { env: { STRIDELIFT_DATA: data } });
    const { runner } = await newRunnerSignedIn(server.ports);
    const env = { STRIDELIFT_DATA: data, STRIDELIFT_URL: "http://localhost:1" };
    const { code, out } = await stridelift(["reset-link", `${runner}@example.org`], env);
    expect(code).toBe(0);
    const ticket = /http:\/\/localhost:1\/#\/reset\/(\S+)/.exec(out)?.[1];
    const look = await server.call("POST", "/api/v1/tickets/look", { body: { ticket } });
    expect(await look.json()).toMatchObject({ purpose: "reset" });
    expect((await stridelift(["reset-link", "nobody@example.org"], env)).code).toBe(1);
    await server.stop();
  });
});

onEachDatabase("before an update", (bench) => {
  const later: Migrations = {
    ...MIGRATIONS,
    "9998-later": async (db) => void (await sql`create table later (a text)`.execute(db)),
  };

  test("a database is copied once, and the last five copies stay; a new one is not", async () => {
    const data = mkdtempSync(join(folder, "data-"));
    const database = openDatabase(await bench.fresh());
    const place = { data, secret: SECRET };
    const copies = () => readdirSync(join(data, "copies")).sort();
    expect(await copyBeforeUpdate(database, place, 0)).toBeNull();
    await migrate(database);
    expect(await copyBeforeUpdate(database, place, 0)).toBeNull();
    for (let day = 1; day <= 7; day++) {
      const path = await copyBeforeUpdate(database, place, day * DAY_MS, later);
      expect(path).toContain(`before-update-1970010${day + 1}-`);
    }
    expect(copies().map((name) => name.slice(0, 22))).toEqual(
      [4, 5, 6, 7, 8].map((day) => `before-update-1970010${day}`),
    );
    await migrateBy(database, later);
    expect(await copyBeforeUpdate(database, place, 0, later)).toBeNull();
    await database.close();
  });

  test("a copy that cannot be made stops the update", async () => {
    const data = join(mkdtempSync(join(folder, "data-")), "file");
    writeFileSync(data, "");
    const database = openDatabase(await bench.fresh());
    await migrate(database);
    await expect(copyBeforeUpdate(database, { data, secret: SECRET }, 1, later)).rejects.toThrow(/ENOTDIR/);
    await database.close();
  });

  test("a server tells in a sentence that its database is of a newer version", async () => {
    const address = await bench.fresh();
    const database = openDatabase(address);
    await migrate(database);
    await sql`insert into migrations (name, timestamp) values ('9999-later', 'x')`.execute(database.kysely);
    await database.close();
    const app = mkdtempSync(join(folder, "app-"));
    writeFileSync(join(app, "index.html"), "");
    const env = { STRIDELIFT_DATA: join(folder, "newer"), STRIDELIFT_APP: app, DATABASE_URL: address };
    const { code, out, err } = await stridelift(["serve", "--port", "0"], env);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/newer version of Stridelift \(9999-later\).*stridelift restore.*server\/newer-database/);
  });
});

test("an SQLite file is copied once a day, and as many copies stay as were asked for", async () => {
  const data = mkdtempSync(join(folder, "daily-"));
  let nowMs = Date.UTC(2027, 2, 1, 7);
  const env = { STRIDELIFT_COPIES: "0", STRIDELIFT_DATA: data };
  const server = await startServer(join(data, "here.db"), { env, now: () => nowMs });
  const { config } = readConfig({ ...env, STRIDELIFT_COPIES: "3", DATABASE_URL: join(data, "here.db") }, "no-app");
  const names = () => readdirSync(join(data, "copies")).sort();
  for (let hour = 0; hour < 5 * 24; hour++) {
    await copyDaily(server.ports, config);
    nowMs += DAY_MS / 24;
  }
  expect(names().map((name) => name.slice(0, 14))).toEqual(["daily-20270303", "daily-20270304", "daily-20270305"]);
  await server.stop();
});

test("a clock that was years ahead for a while leaves no day without a copy afterwards", async () => {
  const data = mkdtempSync(join(folder, "ahead-"));
  const beganMs = Date.UTC(2027, 2, 1, 7);
  let nowMs = beganMs;
  const env = { STRIDELIFT_COPIES: "0", STRIDELIFT_DATA: data };
  const server = await startServer(join(data, "here.db"), { env, now: () => nowMs });
  const { config } = readConfig({ ...env, STRIDELIFT_COPIES: "3", DATABASE_URL: join(data, "here.db") }, "no-app");
  const names = () => readdirSync(join(data, "copies")).sort();
  for (const day of [0, 30_000, 30_001, 30_002, 1, 2, 3]) {
    nowMs = beganMs + day * DAY_MS;
    await copyDaily(server.ports, config);
    const name = `daily-${new Date(nowMs).toISOString().slice(0, 10).replaceAll("-", "")}`;
    expect(names().map((each) => each.slice(0, 14))).toContain(name);
  }
  expect(names().map((name) => name.slice(0, 14))).toEqual(["daily-20270302", "daily-20270303", "daily-20270304"]);
  await server.stop();
});
