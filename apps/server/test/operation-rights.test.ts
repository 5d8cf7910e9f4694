import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, expect, inject, test } from "vitest";
import { startServer } from "./start-server.ts";

const name = `stridelift_${randomUUID().replaceAll("-", "")}`;
const password = randomUUID();

/* As whoever runs the database for us would set it up: a user that owns nothing and is nobody beyond its tables. */
test("on PostgreSQL the server asks for no right but that to make its tables", async () => {
  await asAdmin("postgres", `create role "${name}" login nosuperuser nocreatedb nocreaterole password '${password}'`);
  await asAdmin("postgres", `create database "${name}"`);
  await asAdmin(name, `grant usage, create on schema public to "${name}"`);
  const address = new URL(inject("postgres"));
  Object.assign(address, { username: name, password, pathname: `/${name}` });
  const server = await startServer(address.href);
  expect((await server.call("GET", "/health/ready")).status).toBe(200);
  await server.stop();
});

afterAll(async () => {
  await asAdmin("postgres", `drop database if exists "${name}" with (force)`);
  await asAdmin("postgres", `drop role if exists "${name}"`);
});

async function asAdmin(database: string, statement: string): Promise<void> {
  const address = new URL(inject("postgres"));
  address.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
