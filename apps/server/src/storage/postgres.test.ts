import { connect, createServer, type Socket } from "node:net";
import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { openPostgres } from "./postgres.ts";
import { untilDone } from "./until-done.ts";

/** A way to a server that can be cut without either end hearing of it. */
async function wayTo(address: string) {
  const target = new URL(address);
  const { hostname, port: targetPort } = target;
  const open = new Set<Socket>();
  const server = createServer((here) => {
    const there = connect(Number(targetPort), hostname);
    for (const socket of [here, there]) {
      open.add(socket);
      socket.on("error", () => {});
    }
    here.pipe(there).pipe(here);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  target.hostname = "127.0.0.1";
  target.port = String(port);
  return {
    address: target.href,
    /** What is sent from now on over the connections there are goes nowhere; new ones work. */
    cut() {
      for (const socket of open) socket.unpipe().pause();
    },
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

test("a connection that went silent is given up, and what was asked over it is asked again", async () => {
  const way = await wayTo(inject("postgres"));
  const db = openPostgres(way.address, 300);
  const ask = () => untilDone(() => sql<{ one: number }>`select 1 as one`.execute(db));
  expect((await ask()).rows).toEqual([{ one: 1 }]);
  way.cut();
  expect((await ask()).rows).toEqual([{ one: 1 }]);
  await db.destroy();
  way.close();
});

test("integers come back as numbers, exact to the last digit", async () => {
  const db = openPostgres(inject("postgres"));
  const { rows } = await sql<{ n: number }>`select 9007199254740991::bigint as n`.execute(db);
  expect(rows).toEqual([{ n: Number.MAX_SAFE_INTEGER }]);
  await db.destroy();
});
