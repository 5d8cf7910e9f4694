import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { backup } from "../src/operation/backup.ts";
import { ALL_TABLES, KEPT_TABLES } from "../src/operation/kept-tables.ts";
import { Refusal } from "../src/operation/refusal.ts";
import { restore } from "../src/operation/restore.ts";
import { type Database, openDatabase } from "../src/storage/database.ts";
import { migrate, migrateBy, migrationStanding, NewerDatabase } from "../src/storage/migrate.ts";
import { MIGRATIONS, type Migrations } from "../src/storage/migrations/index.ts";
import { anyContents, type Contents, contentsOf, putContents } from "./backup-rows.ts";
import { type Bench, onEachDatabase } from "./databases.ts";

const SECRET = "a secret of thirty-two letters or more";
const folder = mkdtempSync(join(tmpdir(), "stridelift-copies-"));
afterAll(() => rmSync(folder, { recursive: true }));

const newPath = () => join(folder, `${randomUUID()}.jsonl.gz`);
const save = async (database: Database, path = newPath(), migrations?: Migrations) => {
  await backup(database, { path, secret: SECRET, nowMs: 1 }, migrations);
  return path;
};
const bring = (database: Database, path: string, { replaced, by }: { replaced?: string; by?: Migrations } = {}) =>
  restore(database, { path, replaced, secret: SECRET, nowMs: 2 }, by);

async function opened(bench: Bench): Promise<Database> {
  const database = openDatabase(await bench.fresh());
  await migrate(database);
  return database;
}

/** What restoring changes on purpose. */
const brought = (contents: Contents): Contents => ({
  ...contents,
  runners: (contents.runners ?? []).map((row) => ({ ...row, life: "another" })),
  jobs: (contents.jobs ?? []).map((row) => ({ ...row, lease_ms: null })),
});

const RUNNER = { runner: "r1", life: "first", head: 1, size: 2, created_ms: 3 };
const ENTRY = { runner: "r1", seq: 1, id: "e1", line: Buffer.from("one"), bytes: 3, received_ms: 4 };
/** Entries of a journal that takes several pages. */
const HELD = 600;
const SMALL: Contents = { runners: [RUNNER], entries: [ENTRY] };

/* What is written from one kind of database is brought into the other kind. */
onEachDatabase("a copy", (bench) => {
  onEachDatabase("into another", (otherBench) => {
    test("J1 holds every row of every table, whatever is in it; caches are made anew", async () => {
      const [from, to] = [await opened(bench), await opened(otherBench)];
      const any = await anyContents(from, 4);
      await fc.assert(
        fc.asyncProperty(any, async (contents) => {
          await putContents(from, contents);
          const path = await save(from);
          await bring(to, path, { replaced: newPath() });
          const [was, is] = [await contentsOf(from), await contentsOf(to)];
          const lives = (is.runners ?? []).map(({ life }) => life);
          expect({ ...is, runners: brought(is).runners }).toEqual(brought(was));
          expect(lives.filter((life) => was.runners?.some((row) => row.life === life))).toEqual([]);
          expect(new Set(lives).size).toBe(lives.length);
          expect(await to.kysely.selectFrom("feed_cache").selectAll().execute()).toEqual([]);
        }),
        { numRuns: 12 },
      );
      await Promise.all([from.close(), to.close()]);
    });
  });

  test("knows of every table of the database", async () => {
    const database = await opened(bench);
    const names = (await database.kysely.introspection.getTables()).map(({ name }) => name);
    expect(names.filter((name) => !/^migrations/.test(name)).sort()).toEqual([...ALL_TABLES].sort());
    const left = ALL_TABLES.filter((name) => !KEPT_TABLES.some((kept) => kept.name === name));
    expect(left).toEqual(["feed_cache"]);
    await database.close();
  });

  test("is of one moment, though others go on writing", async () => {
    const address = await bench.fresh();
    const database = openDatabase(address);
    await migrate(database);
    const entries = Array.from({ length: HELD }, (_, i) => ({ ...ENTRY, seq: i + 1, id: `e${i}` }));
    await putContents(database, { runners: [{ ...RUNNER, head: HELD }] });
    await database.kysely.insertInto("entries").values(entries).execute();
    const writer = openDatabase(address);
    let isDone = false;
    // Each step moves the head and adds the entry of it: a copy between the two would tell.
    const writing = (async () => {
      let step = HELD;
      for (; !isDone; step++) {
        const entry = { ...ENTRY, seq: step + 1, id: `e${step}` };
        await writer.write(async (db) => {
          await db.insertInto("entries").values(entry).execute();
          await db.updateTable("runners").set({ head: entry.seq }).execute();
        });
        // SQLite answers at once: without this nothing else would ever have its turn.
        await turn();
      }
      return step - HELD;
    })();
    const path = await save(database);
    isDone = true;
    expect(await writing).toBeGreaterThan(0);
    await writer.close();
    const copy = await opened(bench);
    await bring(copy, path);
    const found = await contentsOf(copy);
    expect(found.entries?.length).toBe(found.runners?.[0]?.head);
    await Promise.all([database.close(), copy.close()]);
  });

  test("is brought only where nothing is, unless it is said; what was there is copied first", async () => {
    const [from, to] = [await opened(bench), await opened(bench)];
    await putContents(from, SMALL);
    await putContents(to, { runners: [{ ...RUNNER, runner: "r2" }] });
    const path = await save(from);
    await expect(bring(to, path)).rejects.toMatchObject({ problem: { code: "backup/not-empty" } });
    expect((await contentsOf(to)).runners).toEqual([{ ...RUNNER, runner: "r2" }]);
    const replaced = newPath();
    await bring(to, path, { replaced });
    expect(brought(await contentsOf(to))).toEqual(brought(await contentsOf(from)));
    await bring(to, replaced, { replaced: newPath() });
    expect((await contentsOf(to)).runners).toMatchObject([{ runner: "r2" }]);
    await Promise.all([from.close(), to.close()]);
  });

  test("that cannot go in wholly changes nothing", async () => {
    const [from, to] = [await opened(bench), await opened(bench)];
    await putContents(from, SMALL);
    const path = await save(from);
    // As true as a copy can be, and yet the database takes no two rows of one key.
    const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split("\n").slice(0, -1);
    const head = JSON.parse(lines[0] as string);
    head.rows.entries = 2;
    const twice = [JSON.stringify(head), ...lines.slice(1), lines.at(-1) as string];
    writeFileSync(path, gzipSync(sealed(twice)));
    await putContents(to, { runners: [{ ...RUNNER, runner: "r2" }] });
    await expect(bring(to, path, { replaced: newPath() })).rejects.toThrow();
    expect(await contentsOf(to)).toMatchObject({ runners: [{ ...RUNNER, runner: "r2" }], entries: [] });
    await Promise.all([from.close(), to.close()]);
  });

  test("of an older version is brought up on its way in", async () => {
    const later: Migrations = {
      ...MIGRATIONS,
      "9998-later": async (db) => {
        await sql`alter table runners add column pace int not null default 7`.execute(db);
        await sql`update runners set size = size + 1`.execute(db);
      },
    };
    const [from, to] = [await opened(bench), openDatabase(await bench.fresh())];
    await putContents(from, SMALL);
    const path = await save(from);
    await bring(to, path, { by: later });
    expect((await contentsOf(to)).runners).toMatchObject([{ runner: "r1", size: 3, pace: 7 }]);
    expect((await migrationStanding(to, later)).missing).toEqual([]);
    // And not the other way round.
    const newer = await save(to, newPath(), later);
    await expect(bring(from, newer, { replaced: newPath() })).rejects.toMatchObject({
      problem: { code: "backup/newer" },
    });
    await expect(save(to)).rejects.toThrow(NewerDatabase);
    await expect(bring(to, path, { replaced: newPath() })).rejects.toThrow(NewerDatabase);
    expect(await contentsOf(from)).toMatchObject(SMALL);
    await migrateBy(from, later);
    await Promise.all([from.close(), to.close()]);
  });
});

describe("a file that is no whole copy", () => {
  const lines = (path: string) => gunzipSync(readFileSync(path)).toString().trimEnd().split("\n");
  const spoil: readonly (readonly [string, (path: string) => Buffer | string, string])[] = [
    ["cut in the middle", (path) => readFileSync(path).subarray(0, statSync(path).size / 2), "backup/damaged"],
    ["without its last byte", (path) => readFileSync(path).subarray(0, -1), "backup/damaged"],
    ["with another byte", (path) => flipped(readFileSync(path)), "backup/damaged"],
    ["without its last line", (path) => gzipSync(`${lines(path).slice(0, -1).join("\n")}\n`), "backup/damaged"],
    ["without a row", (path) => gzipSync(sealed(lines(path).slice(0, -1).toSpliced(1, 1))), "backup/damaged"],
    [
      "with a row changed",
      (path) => gzipSync(`${lines(path).join("\n").replace('"size":2', '"size":9')}\n`),
      "backup/damaged",
    ],
    ["with a line behind its end", (path) => gzipSync(`${lines(path).join("\n")}\n{}\n`), "backup/damaged"],
    ["with a row that is none", (path) => gzipSync(sealed([...lines(path).slice(0, -1), "[1,2]"])), "backup/damaged"],
    ["of words", () => "Dear diary\n", "backup/damaged"],
    ["of another kind of JSON", () => '{"kind":"note"}\n', "backup/no-copy"],
    ["empty", () => "", "backup/no-copy"],
    ["packed by another program", () => Buffer.from("504b0304", "hex"), "backup/damaged"],
  ];
  test.each(spoil)("%s: changes nothing", async (_, spoiled, code) => {
    const [from, to] = [openDatabase(":memory:"), openDatabase(":memory:")];
    await migrate(from);
    await putContents(from, SMALL);
    const path = await save(from);
    writeFileSync(path, spoiled(path));
    await expect(bring(to, path)).rejects.toSatisfy((error) => error instanceof Refusal && error.problem.code === code);
    expect((await migrationStanding(to)).isNew).toBe(true);
    await Promise.all([from.close(), to.close()]);
  });

  test("is brought as well when it was unpacked", async () => {
    const [from, to] = [openDatabase(":memory:"), openDatabase(":memory:")];
    await migrate(from);
    await putContents(from, SMALL);
    const path = await save(from);
    writeFileSync(path, gunzipSync(readFileSync(path)));
    await bring(to, path);
    expect(brought(await contentsOf(to))).toEqual(brought(await contentsOf(from)));
    await Promise.all([from.close(), to.close()]);
  });

  test("is never left behind, and nothing is written over", async () => {
    const database = openDatabase(":memory:");
    await migrate(database);
    const path = await save(database);
    await expect(save(database, path)).rejects.toMatchObject({ problem: { code: "backup/exists" } });
    expect(statSync(path).mode & 0o077).toBe(0);
    await expect(save(database, join(folder, "nowhere", "a.jsonl.gz"))).rejects.toThrow(/ENOENT/);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    await database.close();
  });
});

/** Lines with the digest that belongs to them. */
function sealed(lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join("");
  const sha256 = createHash("sha256").update(text).digest("hex");
  return `${text}${JSON.stringify({ end: true, sha256 })}\n`;
}

function flipped(bytes: Buffer): Buffer {
  const at = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x40, at);
  return bytes;
}
