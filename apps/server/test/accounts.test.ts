import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resetLink } from "../src/accounts/reset.ts";
import { setUpLink } from "../src/accounts/set-up.ts";
import { keepTicket, newTicket } from "../src/accounts/tickets.ts";
import { Device } from "./accounts-device.ts";
import { type Posting, startPosting } from "./accounts-letters.ts";
import { member, owner, PASSWORD, secretOf } from "./accounts-people.ts";
import { onEachDatabase } from "./databases.ts";
import { type Started, startServer } from "./start-server.ts";

const DAY_MS = 86_400_000;

onEachDatabase("accounts", (bench) => {
  let server: Posting;
  let nowMs = Date.UTC(2027, 0, 4, 8);
  let boss: Device;

  beforeAll(async () => {
    server = await startPosting(await bench.fresh(), { now: () => nowMs });
    boss = await owner(server);
  });
  afterAll(() => server.stop());

  describe("the first account", () => {
    let empty: Started;
    beforeAll(async () => {
      empty = await startServer(await bench.fresh(), { now: () => nowMs });
    });
    afterAll(() => empty.stop());

    const begin = (ticket: string | undefined, email: string) =>
      new Device(empty).send("POST", "/accounts", { ticket, email, name: "Ann", password: PASSWORD, device: "Laptop" });

    test("is made by the set-up link and by nothing else; that link then is void", async () => {
      const look = await new Device(empty).send("GET", "/server");
      expect(look.body).toEqual({
        ...{ name: "Stridelift", version: expect.any(String), registration: "invited", isNew: true, mail: false },
      });
      expect(await begin(undefined, "x@example.org")).toMatchObject({
        status: 403,
        body: { code: "account/invited-only" },
      });
      expect(await begin("a".repeat(32), "x@example.org")).toMatchObject({ status: 404 });
      const older = secretOf(await setUpLink(empty.ports));
      const link = await setUpLink(empty.ports);
      expect(link).toMatch(new RegExp(`^${empty.ports.origin}/#/begin/[\\w-]{32}$`));
      expect(await begin(older, "x@example.org")).toMatchObject({ status: 404, body: { code: "account/no-ticket" } });
      const ticket = secretOf(link);
      const look2 = await new Device(empty).send("POST", "/tickets/look", { ticket });
      expect(look2).toMatchObject({ status: 200, body: { purpose: "begin", email: null } });
      const [a, b] = await Promise.all([begin(ticket, "a@example.org"), begin(ticket, "b@example.org")]);
      expect([a.status, b.status].sort()).toEqual([201, 404]);
      const made = a.status === 201 ? a : b;
      expect(made.body).toMatchObject({ role: "owner", name: "Ann", hasPassword: true, createdMs: nowMs });
      expect(await begin(ticket, "c@example.org")).toMatchObject({ status: 404, body: { code: "account/no-ticket" } });
      expect(await setUpLink(empty.ports)).toBeNull();
      expect((await new Device(empty).send("GET", "/server")).body).toMatchObject({ isNew: false });
    });
  });

  test("two server processes that make the first account at once make one owner", async () => {
    const address = await bench.fresh();
    const both = [await startServer(address), await startServer(address)];
    const links = await Promise.all(both.map(({ ports }) => setUpLink(ports)));
    const answers = await Promise.all(
      [0, 1, 2, 3].map((index) =>
        new Device(both[index % 2] as Started).send("POST", "/accounts", {
          ticket: secretOf(links[index >> 1] ?? null),
          email: `first-${index}@example.org`,
          name: "Ann",
          password: PASSWORD,
          device: "Laptop",
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404]);
    const { kysely } = (both[0] as Started).ports.database;
    expect(await kysely.selectFrom("accounts").select("role").execute()).toEqual([{ role: "owner" }]);
    expect(await kysely.selectFrom("logins").selectAll().execute()).toHaveLength(1);
    await Promise.all(both.map((one) => one.stop()));
  });

  test("a set-up link that was left over makes no second owner", async () => {
    const ticket = newTicket({ purpose: "begin", nowMs });
    await server.ports.database.write((db) => keepTicket(db, ticket));
    const begun = await new Device(server).send("POST", "/accounts", {
      ...{ ticket: ticket.secret, email: "second@example.org", name: "Ann", password: PASSWORD, device: "Laptop" },
    });
    expect(begun).toMatchObject({ status: 404, body: { code: "account/no-ticket" } });
  });

  test("who signs in gets the account and a session that scripts cannot read", async () => {
    const { email } = await member(server, boss);
    const device = new Device(server);
    const answer = await device.send("POST", "/sessions", {
      email: ` ${email.toUpperCase()} `,
      password: PASSWORD,
      device: "Phone",
    });
    expect(answer).toMatchObject({ status: 200, body: { email, role: "member", hasPassword: true } });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^stridelift=[\w-]+\.[\w-]{32}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await device.send("GET", "/account")).toMatchObject({ status: 200, body: { email } });
    expect(JSON.stringify(answer.body)).not.toContain("argon2");
  });

  test("over TLS the cookie is bound to the host", async () => {
    const secure = await startServer(await bench.fresh(), {
      env: { STRIDELIFT_URL: "https://lift.example.org", STRIDELIFT_SECRET: "Zk3vT9pQx7Lr2Wm8Yc5Nb1Hd6Js4Fg0A" },
    });
    const device = await owner(secure);
    expect(device.cookie).toMatch(/^__Host-stridelift=/);
    const again = await device.send("GET", "/account");
    expect(again.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    await secure.stop();
  });

  test("an invitation makes one member, for the address it names alone", async () => {
    const invited = await boss.send("POST", "/invitations", { email: "Bea@Example.org" });
    expect(invited.status).toBe(201);
    const ticket = secretOf(invited.body.link);
    expect(await server.letter("Bea@example.org", "Your invitation to Stridelift")).toContain(invited.body.link);
    const list = await boss.send("GET", "/invitations");
    expect(list.body.invitations).toContainEqual(expect.objectContaining({ email: "bea@example.org" }));
    expect(JSON.stringify(list.body)).not.toContain(ticket);
    const begin = (email: string) =>
      new Device(server).send("POST", "/accounts", { ticket, email, name: "Bea", password: PASSWORD, device: "Phone" });
    expect(await begin("other@example.org")).toMatchObject({ status: 403, body: { code: "account/other-email" } });
    expect(await begin("bea@example.org")).toMatchObject({ status: 201, body: { role: "member" } });
    expect(await begin("bea@example.org")).toMatchObject({ status: 404, body: { code: "account/no-ticket" } });
    expect(await boss.send("POST", "/invitations", { email: "bea@example.org" })).toMatchObject({ status: 409 });
  });

  test("an invitation never takes over an account that is there", async () => {
    const { email, runner } = await member(server, boss);
    const open = await boss.send("POST", "/invitations", {});
    const thief = new Device(server);
    const answer = await thief.send("POST", "/accounts", {
      ticket: secretOf(open.body.link),
      email: email.toUpperCase(),
      name: "Thief",
      password: "another password",
      device: "Phone",
    });
    expect(answer).toMatchObject({ status: 409, body: { code: "account/email-taken" } });
    expect(thief.cookie).toBe("");
    const back = await new Device(server).send("POST", "/sessions", { email, password: PASSWORD, device: "Phone" });
    expect(back.body).toMatchObject({ runner });
    const look = await new Device(server).send("POST", "/tickets/look", { ticket: secretOf(open.body.link) });
    expect(look.status).toBe(200);
  });

  test("an invitation that was taken back, replaced or is too old makes nothing", async () => {
    const first = await boss.send("POST", "/invitations", { email: "cleo@example.org" });
    const second = await boss.send("POST", "/invitations", { email: "cleo@example.org" });
    const third = await boss.send("POST", "/invitations");
    expect((await boss.send("DELETE", `/invitations/${second.body.invitation}`)).status).toBe(204);
    expect((await boss.send("DELETE", `/invitations/${second.body.invitation}`)).status).toBe(404);
    const look = ({ body }: typeof first) =>
      new Device(server).send("POST", "/tickets/look", { ticket: secretOf(body.link) });
    const gone = { status: 404, body: { code: "account/no-ticket" } };
    expect(await look(first)).toMatchObject(gone);
    expect(await look(second)).toMatchObject(gone);
    expect((await look(third)).status).toBe(200);
    nowMs = third.body.expiresMs;
    expect(await look(third)).toMatchObject(gone);
  });

  test("several devices are listed and signed out one by one, at once", async () => {
    const { device: laptop, email } = await member(server, boss);
    const phone = new Device(server);
    nowMs += 1000;
    await phone.send("POST", "/sessions", { email, password: PASSWORD, device: "Phone" });
    const { sessions } = (await laptop.send("GET", "/sessions")).body;
    expect(sessions.map(({ device, isThis }: Record<string, unknown>) => [device, isThis])).toEqual([
      ["Phone", false],
      ["Laptop", true],
    ]);
    expect((await laptop.send("DELETE", `/sessions/${sessions[0].session}`)).status).toBe(204);
    expect(await phone.send("GET", "/account")).toMatchObject({ status: 401, body: { code: "server/signed-out" } });
    expect(await laptop.send("DELETE", `/sessions/${sessions[0].session}`)).toMatchObject({ status: 404 });

    await phone.send("POST", "/sessions", { email, password: PASSWORD, device: "Phone" });
    expect((await phone.send("DELETE", "/sessions")).status).toBe(204);
    expect((await laptop.send("GET", "/account")).status).toBe(401);
    expect((await phone.send("DELETE", "/session")).status).toBe(204);
    expect(phone.cookie).toBe("");
    const kept = server.ports.database.kysely.selectFrom("sessions").where("device", "in", ["Phone", "Laptop"]);
    const { runner } = (
      await new Device(server).send("POST", "/sessions", { email, password: PASSWORD, device: "Tablet" })
    ).body;
    expect(await kept.where("runner", "=", runner).select("device").execute()).toEqual([]);
  });

  test("each sign-in makes a new token and ends what the browser held before", async () => {
    const one = await member(server, boss);
    const other = await member(server, boss);
    const device = new Device(server, one.device.cookie);
    await device.send("POST", "/sessions", { email: other.email, password: PASSWORD, device: "Phone" });
    expect(device.cookie).not.toBe(one.device.cookie);
    expect((await device.send("GET", "/account")).body).toMatchObject({ email: other.email });
    expect((await one.device.send("GET", "/account")).status).toBe(401);

    // A token that somebody else chose is never taken on.
    const fixed = `stridelift=${other.runner}.${"x".repeat(32)}`;
    const victim = new Device(server, fixed);
    await victim.send("POST", "/sessions", { email: other.email, password: PASSWORD, device: "Phone" });
    expect(victim.cookie).not.toBe(fixed);
    expect((await new Device(server, fixed).send("GET", "/account")).status).toBe(401);
  });

  test("a session slides on while it is used and ends when it is not", async () => {
    const { device } = await member(server, boss);
    for (let month = 0; month < 6; month += 1) {
      nowMs += 80 * DAY_MS;
      expect((await device.send("GET", "/account")).status).toBe(200);
    }
    nowMs += 91 * DAY_MS;
    expect((await device.send("GET", "/account")).status).toBe(401);
    boss = await owner(server);
  });

  test("name and mail address change; the latter needs the password, and the old address is told", async () => {
    const { device, email } = await member(server, boss);
    expect((await device.send("PATCH", "/account", { name: "  Zoë " })).body).toMatchObject({ name: "Zoë", email });
    const fresh = `new-${email}`;
    const change = (password?: string) => device.send("PATCH", "/account", { email: fresh, password });
    expect(await change()).toMatchObject({ status: 403, body: { code: "account/password-needed" } });
    expect(await change("not my password")).toMatchObject({ status: 403, body: { code: "account/wrong-password" } });
    // A link that went to the old address sets no password any more.
    const before = secretOf(await resetLink(server.ports, email));
    expect(await change(PASSWORD)).toMatchObject({ status: 200, body: { email: fresh } });
    expect(await server.letter(email, "Your mail address was changed")).toContain("last letter");
    expect((await new Device(server).send("POST", "/tickets/look", { ticket: before })).status).toBe(404);
    const signIn = (address: string) =>
      new Device(server).send("POST", "/sessions", { email: address, password: PASSWORD, device: "Phone" });
    expect((await signIn(email)).status).toBe(401);
    expect((await signIn(fresh)).status).toBe(200);
    const { email: taken } = await member(server, boss);
    expect(await device.send("PATCH", "/account", { email: taken, password: PASSWORD })).toMatchObject({ status: 409 });
    expect((await signIn(fresh)).body).toMatchObject({ email: fresh });
  });

  test("another password needs the present one and signs the other devices out", async () => {
    const { device, email } = await member(server, boss);
    const phone = new Device(server);
    await phone.send("POST", "/sessions", { email, password: PASSWORD, device: "Phone" });
    const change = (current: string | undefined, password: string) =>
      device.send("PUT", "/account/password", { current, password });
    expect(await change(undefined, "brand new words")).toMatchObject({ status: 403 });
    expect(await change("wrong wrong wrong", "brand new words")).toMatchObject({ status: 403 });
    expect(await change(PASSWORD, email)).toMatchObject({ status: 400, body: { code: "account/weak-password" } });
    expect(await change(PASSWORD, "brand new words")).toMatchObject({ status: 204 });
    expect((await device.send("GET", "/account")).status).toBe(200);
    expect((await phone.send("GET", "/account")).status).toBe(401);
    const old = await phone.send("POST", "/sessions", { email, password: PASSWORD, device: "Phone" });
    expect(old.status).toBe(401);
    expect(
      (await phone.send("POST", "/sessions", { email, password: "brand new words", device: "Phone" })).status,
    ).toBe(200);
  });

  test("a forgotten password is set anew by a link that works once, and every device is signed out", async () => {
    const { device, email, runner } = await member(server, boss);
    expect((await new Device(server).send("POST", "/password-resets", { email })).status).toBe(202);
    const letter = await server.letter(email, "A new password for Stridelift");
    const link = /http\S+#\S+/.exec(letter)?.[0] ?? "";
    expect(link).toContain(`${server.ports.origin}/#/reset/`);
    const ticket = secretOf(link);
    const look = await new Device(server).send("POST", "/tickets/look", { ticket });
    expect(look.body).toMatchObject({ purpose: "reset", email });
    const use = (password: string) =>
      new Device(server).send("POST", "/password-resets/use", { ticket, password, device: "Tablet" });
    expect(await use("short")).toMatchObject({ status: 400 });
    const answers = await Promise.all([use("the first new one"), use("the other new one")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(answers.find(({ status }) => status === 200)?.body).toMatchObject({ runner, email });
    expect((await device.send("GET", "/account")).status).toBe(401);
    expect(await use("once more a password")).toMatchObject({ status: 404, body: { code: "account/no-ticket" } });
  });

  test("who runs the server can hand out a link for a new password, with no mail at all", async () => {
    const { email, runner } = await member(server, boss);
    expect(await resetLink(server.ports, "nobody@example.org")).toBeNull();
    const link = await resetLink(server.ports, email.toUpperCase());
    nowMs += DAY_MS - 1;
    const answer = await new Device(server).send("POST", "/password-resets/use", {
      ticket: secretOf(link),
      password: "handed over words",
      device: "Tablet",
    });
    expect(answer).toMatchObject({ status: 200, body: { runner } });
  });

  test("a reset link is no invitation, and a session is no ticket", async () => {
    const { email, device, runner } = await member(server, boss);
    const reset = secretOf(await resetLink(server.ports, email));
    const begin = (ticket: string) =>
      new Device(server).send("POST", "/accounts", {
        ...{ ticket, email: "dora@example.org", name: "Dora", password: PASSWORD, device: "Phone" },
      });
    expect((await begin(reset)).status).toBe(404);
    const { sessions } = (await device.send("GET", "/sessions")).body;
    const tickets = [sessions[0].session, runner, device.cookie.split("=")[1] as string, ""];
    for (const ticket of tickets) {
      expect((await begin(ticket)).status).toBe(404);
      expect((await device.send("POST", "/tickets/look", { ticket })).status).toBe(404);
    }
    const { invitation } = (await boss.send("POST", "/invitations", {})).body;
    expect((await begin(invitation)).status).toBe(404);
  });
});
