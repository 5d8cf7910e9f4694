import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { faults, shared } from "../src/operation/readiness.ts";
import { openDatabase } from "../src/storage/database.ts";
import { onEachDatabase } from "./databases.ts";
import { startServer } from "./start-server.ts";

onEachDatabase("health", (bench) => {
  test("a server that can work says so, and nobody on the way keeps the answer", async () => {
    const server = await startServer(await bench.fresh());
    const ready = await server.call("GET", "/health/ready");
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
    expect(ready.headers.get("cache-control")).toBe("no-store");
    expect(await (await server.call("GET", "/health/live")).json()).toEqual({ status: "live" });
    await server.stop();
  });

  test("tables of a newer version, or of an older one, are named as the fault; the server still lives", async () => {
    const server = await startServer(await bench.fresh());
    const { kysely } = server.ports.database;
    await sql`insert into migrations (name, timestamp) values ('9999-later', 'x')`.execute(kysely);
    const newer = await server.call("GET", "/health/ready");
    expect(newer.status).toBe(503);
    expect(newer.headers.get("retry-after")).toBeTruthy();
    expect(await newer.json()).toMatchObject({
      code: "server/not-ready",
      path: "migrations",
      title: expect.stringContaining("9999-later"),
    });
    await sql`delete from migrations`.execute(kysely);
    expect(await (await server.call("GET", "/health/ready")).json()).toMatchObject({
      path: "migrations",
      title: expect.stringContaining("0001-begin"),
    });
    expect((await server.call("GET", "/health/live")).status).toBe(200);
    await server.stop();
  });

  test("a data folder that cannot be written is named as the fault", async () => {
    const folder = mkdtempSync(join(tmpdir(), "stridelift-"));
    const database = openDatabase(join(folder, "here.db"));
    await database.kysely.selectNoFrom(sql.lit(1).as("one")).execute();
    const asFile = join(folder, "file");
    writeFileSync(asFile, "");
    expect((await faults({ database }, asFile)).at(-1)).toMatchObject({
      path: "data",
      message: expect.stringMatching(/cannot be written \(ENOTDIR\)/),
    });
    await database.close();
    rmSync(folder, { recursive: true });
  });
});

test("a database that is away, or takes the connection and says nothing, is named in a few seconds", async () => {
  const data = mkdtempSync(join(tmpdir(), "stridelift-"));
  const held: Socket[] = [];
  const silent = createServer((socket) => held.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as { port: number };
  const database = openDatabase(`postgres://user:secret@127.0.0.1:${port}/none`);
  const begun = performance.now();
  expect(await faults({ database }, data)).toEqual([
    { code: "server/not-ready", message: "The database does not answer.", path: "database" },
  ]);
  expect(performance.now() - begun).toBeLessThan(10_000);
  for (const socket of held) socket.destroy();
  silent.close();
  rmSync(data, { recursive: true });
});

test("many who ask at once cost no more than one", async () => {
  let looks = 0;
  const ask = shared(async () => {
    looks += 1;
    await pause(5);
    return looks;
  });
  expect(new Set(await Promise.all(Array.from({ length: 50 }, ask)))).toEqual(new Set([1]));
  expect(await ask()).toBe(2);
});
