import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashPassword } from "../src/accounts/password.ts";
import { setUpLink } from "../src/accounts/set-up.ts";
import { signIn as logIn } from "../src/accounts/sign-in.ts";
import { Device } from "./accounts-device.ts";
import { type Posting, startPosting } from "./accounts-letters.ts";
import { member, owner, PASSWORD, secretOf } from "./accounts-people.ts";
import { onEachDatabase } from "./databases.ts";
import { type Started, startServer } from "./start-server.ts";

const MINUTE_MS = 60_000;
/** Of the lower quartiles of two times of the same work, on a machine that does other work too; a hash left out makes it 5. */
const ALIKE = 2.5;
/** That of servers which work on one database. */
const SECRET = "Zk3vT9pQx7Lr2Wm8Yc5Nb1Hd6Js4Fg0A";

onEachDatabase("guessing at accounts", (bench) => {
  let server: Posting;
  let boss: Device;
  let nowMs = Date.UTC(2027, 0, 4, 8);
  const forgetTries = () => server.ports.database.kysely.deleteFrom("tries").execute();

  beforeAll(async () => {
    server = await startPosting(await bench.fresh(), { now: () => nowMs });
    boss = await owner(server);
  });
  afterAll(() => server.stop());

  const signIn = (email: string, password: string, at: Started = server, headers?: Record<string, string>) =>
    new Device(at).send("POST", "/sessions", { email, password, device: "Phone" }, headers);

  test("a wrong password and an unknown address get the same answer", async () => {
    const { email } = await member(server, boss);
    const said = async (address: string, password: string) => {
      const { status, body, headers } = await signIn(address, password);
      return { status, body, cookies: headers.getSetCookie(), type: headers.get("content-type") };
    };
    const wrong = await said(email, "wrong wrong wrong");
    expect(wrong).toMatchObject({ status: 401, body: { code: "account/wrong-login" }, cookies: [] });
    expect(await said("nobody@example.org", "wrong wrong wrong")).toEqual(wrong);
    expect(await said(email, "")).toEqual(wrong);
    expect(await said(email, "x".repeat(1000))).toEqual(wrong);
  });

  test("both take as long, and so do both resets", async () => {
    const { email } = await member(server, boss);
    const reset = (address: string) => new Device(server).send("POST", "/password-resets", { email: address });
    await ratioOf(
      () => signIn(email, "wrong wrong wrong"),
      () => signIn("nobody@example.org", "wrong wrong wrong"),
    );
    await ratioOf(
      () => reset(email),
      () => reset("nobody@example.org"),
    );
  });

  async function ratioOf(
    known: () => Promise<unknown>,
    unknown: () => Promise<unknown>,
    { ports }: Started = server,
  ): Promise<void> {
    const took: [number[], number[]] = [[], []];
    for (let round = 0; round < 16; round += 1) {
      for (const [index, ask] of [known, unknown].entries()) {
        await ports.database.kysely.deleteFrom("tries").execute();
        const began = performance.now();
        await ask();
        took[index]?.push(performance.now() - began);
      }
    }
    const [a, b] = took.map((times) => times.sort((x, y) => x - y)[times.length >> 2] as number) as [number, number];
    expect(Math.max(a, b) / Math.min(a, b)).toBeLessThan(ALIKE);
  }

  test("a reset of an unknown address gets the same answer, and sends nothing", async () => {
    await forgetTries();
    const { email } = await member(server, boss);
    const said = async (address: string) => {
      const { status, body } = await new Device(server).send("POST", "/password-resets", { email: address });
      return { status, body };
    };
    expect(await said("stranger@example.org")).toEqual(await said(email));
    await server.letter(email, "A new password for Stridelift");
    expect(server.letters("stranger@example.org")).toEqual([]);
    const jobs = await server.ports.database.kysely.selectFrom("jobs").select("data").execute();
    expect(JSON.stringify(jobs)).not.toContain("stranger");
  });

  test("tries at one account are counted over all servers, whether it is there or not", async () => {
    const address = await bench.fresh();
    const both = await Promise.all(
      [0, 1].map(() => startServer(address, { now: () => nowMs, env: { STRIDELIFT_SECRET: SECRET } })),
    );
    const [one, two] = both as [Started, Started];
    const { email } = await member(one, await owner(one));
    for (const tried of [email, "nobody@example.org"]) {
      for (let round = 0; round < 5; round += 1) {
        expect((await signIn(tried, "wrong wrong wrong", one)).status).toBe(401);
        expect((await signIn(tried.toUpperCase(), "wrong wrong wrong", two)).status).toBe(401);
      }
      for (const at of both) {
        const refused = await signIn(tried, PASSWORD, at);
        expect(refused).toMatchObject({ status: 429, body: { code: "account/too-often" } });
        expect(Number(refused.headers.get("retry-after"))).toBe((15 * MINUTE_MS) / 1000);
      }
    }
    // Others at the same address still come in, and so does this one after a while.
    expect((await signIn("owner@example.org", PASSWORD, two)).status).toBe(200);
    nowMs += 15 * MINUTE_MS;
    expect((await signIn(email, PASSWORD, two)).status).toBe(200);
    const kept = await one.ports.database.kysely.selectFrom("tries").select("key_hash").execute();
    expect(JSON.stringify(kept)).not.toMatch(/example|127/);
    await Promise.all(both.map((each) => each.stop()));
  });

  test("the right password makes earlier slips forgotten", async () => {
    await forgetTries();
    const { email } = await member(server, boss);
    for (let round = 0; round < 4; round += 1) {
      for (let slip = 0; slip < 9; slip += 1) await signIn(email, "wrong wrong wrong");
      expect((await signIn(email, PASSWORD)).status).toBe(200);
    }
  });

  test("many tries from one place are counted whatever they try, and a network counts as one place", async () => {
    const proxied = await startServer(await bench.fresh(), {
      now: () => nowMs,
      env: { STRIDELIFT_TRUST_PROXY: "127.0.0.1,::1" },
    });
    await owner(proxied);
    const from = (ip: string, email: string) =>
      signIn(email, "wrong wrong wrong", proxied, { "x-forwarded-for": ip }).then(({ status }) => status);
    for (let n = 0; n < 100; n += 1) expect(await from(`2001:db8:1:1::${n}`, `n${n}@example.org`)).toBe(401);
    expect(await from("2001:db8:1:1:ffff::1", "next@example.org")).toBe(429);
    expect(await from("2001:db8:1:2::1", "next@example.org")).toBe(401);
    // What a stranger says of their address counts for nothing without a proxy.
    await forgetTries();
    for (let n = 0; n < 10; n += 1)
      await signIn("x@example.org", "wrong", server, { "x-forwarded-for": `10.0.0.${n}` });
    expect((await signIn("x@example.org", "wrong", server, { "x-forwarded-for": "10.0.0.99" })).status).toBe(429);
    await proxied.stop();
  });

  test("a password that is changed while it is checked opens nothing", async () => {
    const { email, runner } = await member(server, boss);
    const { database } = server.ports;
    const changed = await hashPassword("quite another one");
    const read: typeof database.read = async (work) => {
      const found = await database.read(work);
      await database.kysely.updateTable("accounts").set({ password: changed }).where("runner", "=", runner).execute();
      return found;
    };
    const slow = { ...server.ports, database: { ...database, read } };
    const login = { email, password: PASSWORD, device: "Phone", address: "192.0.2.5" };
    await expect(logIn(slow, login)).rejects.toMatchObject({ status: 401, problem: { code: "account/wrong-login" } });
    const kept = await database.kysely.selectFrom("sessions").where("runner", "=", runner).select("device").execute();
    expect(kept).toEqual([{ device: "Laptop" }]);
  });

  test("who guesses on though they are refused locks nobody else out", async () => {
    const env = { STRIDELIFT_TRUST_PROXY: "127.0.0.1,::1" };
    const proxied = await startServer(await bench.fresh(), { now: () => nowMs, env });
    const { email } = await member(proxied, await owner(proxied));
    const from = (ip: string, password: string) => signIn(email, password, proxied, { "x-forwarded-for": ip });
    const guessed = [];
    for (let n = 0; n < 60; n += 1) guessed.push((await from("192.0.2.66", "wrong wrong wrong")).status);
    expect(guessed).toEqual([...Array(10).fill(401), ...Array(50).fill(429)]);
    expect((await from("198.51.100.7", PASSWORD)).status).toBe(200);
    await proxied.stop();
  });

  test("a mailbox is not flooded with links", async () => {
    await forgetTries();
    const asked = [];
    for (let n = 0; n < 6; n += 1) {
      asked.push((await new Device(server).send("POST", "/password-resets", { email: "flood@example.org" })).status);
    }
    expect(asked).toEqual([202, 202, 202, 202, 202, 429]);
  });

  describe("where anyone may begin", () => {
    test("and mail is sent, only the mail of an address tells whether it has an account", async () => {
      const open = await startServer(await bench.fresh(), {
        now: () => nowMs,
        // Nobody listens there: the letters stay in the queue, where they can be read.
        env: { STRIDELIFT_REGISTRATION: "open", SMTP_URL: "smtp://127.0.0.1:9" },
      });
      await owner(open);
      const begin = (email: string, ticket?: string) =>
        new Device(open).send("POST", "/accounts", { ticket, email, name: "Eve", password: PASSWORD, device: "Phone" });
      const letterTo = async (email: string) => {
        const jobs = await open.ports.database.kysely
          .selectFrom("jobs")
          .where("kind", "=", "mail")
          .select("data")
          .execute();
        return jobs.map(({ data }) => JSON.parse(data)).findLast(({ to }) => to === email);
      };
      const fresh = await begin("eve@example.org");
      const taken = await begin("owner@example.org");
      expect([fresh.status, fresh.body]).toEqual([202, { mailed: true }]);
      expect([taken.status, taken.body]).toEqual([202, { mailed: true }]);
      expect([...taken.headers.keys()].sort()).toEqual([...fresh.headers.keys()].sort());
      expect((await letterTo("owner@example.org")).subject).toBe("You have an account already");
      const { text } = await letterTo("eve@example.org");
      const ticket = secretOf(/http\S+#\S+/.exec(text)?.[0] ?? "");
      expect(await begin("mallory@example.org", ticket)).toMatchObject({ status: 403 });
      expect(await begin("eve@example.org", ticket)).toMatchObject({ status: 201, body: { role: "member" } });
      await ratioOf(
        () => begin("owner@example.org"),
        () => begin("nobody@example.org"),
        open,
      );
      await open.stop();
    });

    test("and no mail is sent, few addresses an hour can be asked about, and none is taken over", async () => {
      const open = await startServer(await bench.fresh(), {
        now: () => nowMs,
        env: { STRIDELIFT_REGISTRATION: "open" },
      });
      const begin = (email: string, password = PASSWORD) =>
        new Device(open).send("POST", "/accounts", { email, name: "Eve", password, device: "Phone" });
      expect(await begin("eve@example.org")).toMatchObject({ status: 201, body: { role: "member" } });
      // Who comes first as anyone does not become the owner.
      expect(await setUpLink(open.ports)).not.toBeNull();
      expect(await begin("EVE@example.org", "another password")).toMatchObject({ status: 409 });
      expect((await signIn("eve@example.org", PASSWORD, open)).status).toBe(200);
      const more = [];
      for (let n = 0; n < 9; n += 1) more.push((await begin(`n${n}@example.org`)).status);
      expect(more).toEqual([...Array(8).fill(201), 429]);
      await open.stop();
    });
  });
});
