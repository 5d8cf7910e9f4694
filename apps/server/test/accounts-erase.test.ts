import { readJournal } from "@stridelift/core";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sweepAccounts } from "../src/accounts/sweep.ts";
import { keepTicket, newTicket } from "../src/accounts/tickets.ts";
import { enqueue } from "../src/jobs/enqueue.ts";
import type { Tables } from "../src/storage/tables.ts";
import { Authenticator } from "./accounts-authenticator.ts";
import { Device } from "./accounts-device.ts";
import { type Posting, startPosting } from "./accounts-letters.ts";
import { member, owner, PASSWORD, secretOf } from "./accounts-people.ts";
import { onEachDatabase } from "./databases.ts";
import { facts } from "./journal-facts.ts";

const DAY_MS = 86_400_000;

const ENTRIES = facts(2);

onEachDatabase("erasing and exporting", (bench) => {
  let server: Posting;
  let boss: Device;
  let nowMs = Date.UTC(2027, 0, 4, 8);

  beforeAll(async () => {
    server = await startPosting(await bench.fresh(), { now: () => nowMs });
    boss = await owner(server);
  });
  afterAll(() => server.stop());

  /** Every row of every table, as text. */
  async function everything(): Promise<Record<string, string[]>> {
    const { kysely } = server.ports.database;
    const tables = (await kysely.introspection.getTables()).map(({ name }) => name);
    const rows = await Promise.all(
      tables.map(async (name) => [name, (await sql.raw(`select * from ${name}`).execute(kysely)).rows] as const),
    );
    return Object.fromEntries(rows.map(([name, found]) => [name, found.map((row) => JSON.stringify(row))]));
  }

  /** A member of whom something is kept in every table that can hold something of a runner. */
  async function settled() {
    const { device, email, runner } = await member(server, boss);
    const pushed = await device.send("POST", "/journal/entries", { life: null, entries: ENTRIES });
    expect(pushed).toMatchObject({ status: 200, body: { added: 2 } });
    const asked = (await device.send("POST", "/passkeys/options")).body;
    const response = new Authenticator(server.ports.origin).create(asked.options);
    await device.send("POST", "/passkeys", { ticket: asked.ticket, response, name: "Laptop key" });
    await device.send("POST", "/passkeys/options");
    await server.letter(email, "A passkey was added");
    expect((await device.send("POST", "/feeds/full/renew", {})).status).toBe(200);
    const { kysely } = server.ports.database;
    const feed = { runner, feed: "full", made_of: "x", body: "x", etag: "x" } as const;
    await kysely.insertInto("feed_cache").values(feed).execute();
    const none = {
      etag: null,
      last_modified: null,
      body_hash: null,
      asked_ms: null,
      fetched_ms: null,
      changed_ms: null,
    };
    const source = { runner, source: "club", url: "https://cal.example.org/x.ics", every_min: 60, created_ms: nowMs };
    await kysely
      .insertInto("sources")
      .values({ ...source, ...none, failures: 0, problem: null })
      .execute();
    // What an open server keeps of who asks for an account that is there already.
    const again = newTicket({ purpose: "invitation", data: { email }, nowMs });
    await server.ports.database.write((db) => keepTicket(db, again));
    // Letters that wait: one of theirs, one in nobody’s name to their address.
    const later = { dueMs: nowMs + 100 * DAY_MS, nowMs };
    await server.ports.database.write(async (db) => {
      const letter = { to: email, subject: "Later", text: "Later" };
      await enqueue(db, { job: `${runner}-a`, kind: "mail", runner, data: letter, ...later });
      await enqueue(db, {
        job: `letter-${email.length}-${nowMs}`,
        kind: "mail",
        runner: null,
        data: { ...letter, to: email.toUpperCase() },
        ...later,
      });
    });
    return { device, email, runner };
  }

  const traces = (rows: Record<string, string[]>, { runner, email }: { runner: string; email: string }) =>
    Object.entries(rows)
      .filter(([, found]) => found.some((row) => row.includes(runner) || row.toLowerCase().includes(email)))
      .map(([name]) => name);

  test("J1 who erases their account leaves nothing of themselves in any table, and others as they were", async () => {
    const other = await settled();
    nowMs += 1;
    const one = await settled();
    const before = await everything();
    const tables: readonly (keyof Tables)[] = [
      ...(["accounts", "entries", "feed_cache", "feeds", "jobs", "logins"] as const),
      ...(["passkeys", "runners", "sessions", "sources", "tickets"] as const),
    ];
    expect(traces(before, one).sort()).toEqual(tables);

    expect(await one.device.send("DELETE", "/account")).toMatchObject({ status: 403 });
    expect(await one.device.send("DELETE", "/account", { password: "not my password" })).toMatchObject({ status: 403 });
    expect(traces(await everything(), one).sort()).toEqual(tables);
    expect((await one.device.send("DELETE", "/account", { password: PASSWORD })).status).toBe(204);
    expect(one.device.cookie).toBe("");

    const after = await everything();
    expect(traces(after, one)).toEqual([]);
    expect(traces(after, other)).toEqual(traces(before, other));
    expect(after.entries).toHaveLength(ENTRIES.length);
    const login = { email: one.email, password: PASSWORD, device: "Phone" };
    expect((await new Device(server).send("POST", "/sessions", login)).status).toBe(401);
    expect((await other.device.send("GET", "/journal/entries?after=0")).body.entries).toHaveLength(2);
  });

  test("an erased address begins anew with nothing", async () => {
    const { device, email, runner } = await settled();
    await device.send("DELETE", "/account", { password: PASSWORD });
    const ticket = secretOf((await boss.send("POST", "/invitations", { email })).body.link);
    const again = new Device(server);
    const begun = await again.send("POST", "/accounts", {
      ticket,
      email,
      name: "Ann",
      password: PASSWORD,
      device: "Phone",
    });
    expect(begun.status).toBe(201);
    expect(begun.body.runner).not.toBe(runner);
    expect((await again.send("GET", "/journal/entries?after=0")).body.entries).toEqual([]);
    expect((await again.send("GET", "/passkeys")).body.passkeys).toEqual([]);
  });

  test("the owner lists accounts and removes them, and reads nothing of them", async () => {
    const one = await settled();
    const list = await boss.send("GET", "/accounts");
    expect(list.body.accounts).toContainEqual({
      ...{ runner: one.runner, email: one.email, name: "Ann", role: "member" },
      ...{ createdMs: expect.any(Number), seenMs: nowMs, bytes: expect.any(Number) },
    });
    const { bytes } = list.body.accounts.find(({ runner }: { runner: string }) => runner === one.runner);
    expect(bytes).toBeGreaterThan(100);
    const { runner: own } = (await boss.send("GET", "/account")).body;
    expect(await boss.send("DELETE", `/accounts/${own}`)).toMatchObject({ status: 409, body: { code: "account/own" } });
    expect(await one.device.send("DELETE", `/accounts/${own}`)).toMatchObject({ status: 403 });
    expect((await boss.send("DELETE", `/accounts/${one.runner}`)).status).toBe(204);
    expect((await boss.send("DELETE", `/accounts/${one.runner}`)).status).toBe(404);
    expect(traces(await everything(), one)).toEqual([]);
    expect((await one.device.send("GET", "/account")).status).toBe(401);
  });

  test("where the owner erased their account, the next start prints a link for another one", async () => {
    const small = await startPosting(await bench.fresh(), { now: () => nowMs });
    const first = await owner(small);
    const { device } = await member(small, first);
    expect((await first.send("DELETE", "/account", { password: PASSWORD })).status).toBe(204);
    expect((await device.send("GET", "/account")).body).toMatchObject({ role: "member" });
    await owner(small);
    expect((await device.send("GET", "/account")).body).toMatchObject({ role: "member" });
    await small.stop();
  });

  test("an export holds everything that is kept, its journal can be read back, and it holds no secret", async () => {
    const one = await settled();
    const exported = await one.device.send("GET", "/account/export");
    expect(exported.headers.get("content-disposition")).toBe(
      'attachment; filename="stridelift-account-2027-01-04.json"',
    );
    expect(exported.body).toMatchObject({
      schema: "stridelift/account@1",
      account: { runner: one.runner, email: one.email, name: "Ann", role: "member" },
      sessions: [{ device: "Laptop", isThis: true }],
      passkeys: [{ name: "Laptop key" }],
      invitations: [],
      sources: [{ source: "club", url: "https://cal.example.org/x.ics" }],
      feeds: [
        { feed: "full", isOn: true },
        { feed: "titles", isOn: false },
      ],
      waiting: expect.arrayContaining([expect.objectContaining({ kind: "mail" })]),
    });
    const { entries, problems } = readJournal(exported.body.journal);
    expect(problems).toEqual([]);
    expect(entries).toEqual(ENTRIES);
    const text = JSON.stringify(exported.body);
    const rows = server.ports.database.kysely.selectFrom("sessions").where("runner", "=", one.runner);
    for (const { token_hash } of await rows.select("token_hash").execute()) expect(text).not.toContain(token_hash);
    expect(text).not.toMatch(/argon2|public_?key/i);
    expect(text).not.toContain(one.device.cookie.split(".")[1]);
  });

  test("J1 what other requests write at the very moment of the erasure is gone too", async () => {
    const one = await settled();
    const login = { email: one.email, password: PASSWORD, device: "Phone" };
    const phones = Array.from({ length: 4 }, () => new Device(server));
    const { cookie } = one.device;
    const tablet = () => new Device(server, cookie);
    await Promise.all([
      ...phones.map((phone) => phone.send("POST", "/sessions", login)),
      ...facts(5, { device: "d1" }).map((fact) =>
        tablet().send("POST", "/journal/entries", { life: null, entries: [fact] }),
      ),
      tablet().send("POST", "/feeds/titles/renew", {}),
      tablet().send("POST", "/passkeys/options", {}),
      new Device(server).send("POST", "/password-resets", { email: one.email }),
      tablet().send("DELETE", "/account", { password: PASSWORD }),
      ...phones.map((phone) => phone.send("POST", "/sessions", login)),
    ]);
    const { kysely } = server.ports.database;
    expect(await kysely.selectFrom("accounts").where("runner", "=", one.runner).selectAll().execute()).toEqual([]);
    // One that came too late for certain.
    const late = { session: "late", token_hash: "late", device: "Phone", created_ms: nowMs, seen_ms: nowMs };
    await kysely
      .insertInto("sessions")
      .values({ runner: one.runner, ...late, expires_ms: nowMs + DAY_MS })
      .execute();
    await sweepAccounts(server.ports);
    expect(traces(await everything(), one)).toEqual([]);
    expect((await boss.send("GET", "/account")).status).toBe(200);
  });

  test("what has expired is swept, and nothing else", async () => {
    const { device, email, runner } = await settled();
    await new Device(server).send("POST", "/sessions", { email, password: "wrong wrong wrong", device: "Phone" });
    nowMs += 60 * DAY_MS;
    expect((await device.send("GET", "/account")).status).toBe(200);
    const phone = new Device(server);
    await phone.send("POST", "/sessions", { email, password: PASSWORD, device: "Phone" });
    nowMs += 89 * DAY_MS;
    expect((await device.send("GET", "/account")).status).toBe(200);
    nowMs += 2 * DAY_MS;
    await device.send("POST", "/passkeys/options");
    await sweepAccounts(server.ports);
    const { kysely } = server.ports.database;
    const sessions = await kysely.selectFrom("sessions").where("runner", "=", runner).select("device").execute();
    expect(sessions).toEqual([{ device: "Laptop" }]);
    const tickets = await kysely.selectFrom("tickets").select(["runner", "purpose"]).execute();
    expect(tickets).toEqual([{ runner, purpose: "new-passkey" }]);
    expect(await kysely.selectFrom("tries").selectAll().execute()).toEqual([]);
  });
});
