import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";

/** Makes empty databases of one kind. */
export interface Bench {
  readonly kind: "sqlite" | "postgres";
  /** The address of a new, empty database; it is removed when the tests of the file are over. */
  fresh(): Promise<string>;
}

/** Runs a suite on each kind of database there is. */
export function onEachDatabase(name: string, suite: (bench: Bench) => void): void {
  describe(`${name}, on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), "stridelift-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    suite({ kind: "sqlite", fresh: async () => join(folder, `${randomUUID()}.db`) });
  });
  describe(`${name}, on PostgreSQL`, () => {
    const made: string[] = [];
    afterAll(() => Promise.all(made.map((database) => asAdmin(`drop database "${database}" with (force)`))));
    suite({
      kind: "postgres",
      async fresh() {
        const database = `stridelift_${randomUUID().replaceAll("-", "")}`;
        await asAdmin(`create database "${database}"`);
        made.push(database);
        const address = new URL(inject("postgres"));
        address.pathname = `/${database}`;
        return address.href;
      },
    });
  });
}

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgres") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
