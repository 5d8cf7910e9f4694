import { afterAll, beforeAll, expect, test } from "vitest";
import { Authenticator } from "./accounts-authenticator.ts";
import { Device } from "./accounts-device.ts";
import { type Posting, startPosting } from "./accounts-letters.ts";
import { member, owner, PASSWORD, secretOf } from "./accounts-people.ts";
import { onEachDatabase } from "./databases.ts";

const MINUTE_MS = 60_000;

onEachDatabase("passkeys", (bench) => {
  let server: Posting;
  let nowMs = Date.UTC(2027, 0, 4, 8);
  let boss: Device;
  let people = 0;

  beforeAll(async () => {
    server = await startPosting(await bench.fresh(), { now: () => nowMs });
    boss = await owner(server);
  });
  afterAll(() => server.stop());

  /** A member whose account is opened with a passkey alone. */
  async function passkeyMember() {
    people += 1;
    const email = `key-${people}@example.org`;
    const device = new Device(server);
    const key = new Authenticator(server.ports.origin);
    const ticket = secretOf((await boss.send("POST", "/invitations", { email })).body.link);
    const asked = await device.send("POST", "/accounts/passkey-options", { ticket, email, name: "Kay" });
    expect(asked.status).toBe(200);
    const passkey = { ticket: asked.body.ticket, response: key.create(asked.body.options) };
    const answer = await device.send("POST", "/accounts", { ticket, email, name: "Kay", device: "Phone", passkey });
    expect(answer).toMatchObject({ status: 201, body: { email, role: "member", hasPassword: false } });
    return { email, device, key, runner: answer.body.runner as string, options: asked.body.options };
  }

  const ask = async (device = new Device(server)) => (await device.send("POST", "/sessions/passkey-options", {})).body;
  const answer = (ticket: string, response: unknown, device = new Device(server)) =>
    device.send("POST", "/sessions/passkey", { ticket, response, device: "Tablet" });

  test("an account begins with one and is opened by it, without a mail address", async () => {
    const { key, runner, email, options } = await passkeyMember();
    expect(options).toMatchObject({
      rp: { name: "Stridelift", id: "localhost" },
      user: { name: email, displayName: "Kay" },
      attestation: "none",
      authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
    });
    const { ticket, options: asked } = await ask();
    expect(asked).toMatchObject({ rpId: "localhost", userVerification: "preferred" });
    expect(asked.allowCredentials ?? []).toEqual([]);
    const tablet = new Device(server);
    expect(await answer(ticket, key.get(asked), tablet)).toMatchObject({ status: 200, body: { runner, email } });
    expect((await tablet.send("GET", "/account")).body).toMatchObject({ runner });
    const login = await new Device(server).send("POST", "/sessions", { email, password: PASSWORD, device: "Phone" });
    expect(login).toMatchObject({ status: 401, body: { code: "account/wrong-login" } });
  });

  test("a passkey that was made for one address begins no account with another", async () => {
    const begin = { ticket: secretOf((await boss.send("POST", "/invitations", {})).body.link), name: "Kay" };
    const device = new Device(server);
    const asked = (await device.send("POST", "/accounts/passkey-options", { ...begin, email: "one@example.org" })).body;
    const passkey = { ticket: asked.ticket, response: new Authenticator(server.ports.origin).create(asked.options) };
    const answered = await device.send("POST", "/accounts", {
      ...begin,
      email: "two@example.org",
      device: "Phone",
      passkey,
    });
    expect(answered).toMatchObject({ status: 400, body: { code: "account/passkey-refused" } });
    expect(device.cookie).toBe("");
  });

  test("a passkey made on another page, for another host, for another challenge or untouched is not added", async () => {
    const { device } = await member(server, boss);
    const { ticket: before } = await ask();
    const odd = [
      { origin: "https://evil.example" },
      { host: "evil.example" },
      { challenge: before },
      { isPresent: false },
    ];
    for (const one of odd) {
      const { ticket, options } = (await device.send("POST", "/passkeys/options")).body;
      const response = new Authenticator(server.ports.origin).create(options, one);
      const added = await device.send("POST", "/passkeys", { ticket, response, name: "Key" });
      expect(added).toMatchObject({ status: 400, body: { code: "account/passkey-refused" } });
    }
    expect((await device.send("GET", "/passkeys")).body.passkeys).toEqual([]);
  });

  test("who made a device is not looked into: no certificate of a caller is believed, and no address in one is called", async () => {
    const { device } = await member(server, boss);
    for (const attestation of ["android-key", "android-safetynet", "apple", "fido-u2f", "packed", "tpm", "of my own"]) {
      const { ticket, options } = (await device.send("POST", "/passkeys/options")).body;
      const response = new Authenticator(server.ports.origin).create(options, { attestation });
      expect((await device.send("POST", "/passkeys", { ticket, response, name: "Key" })).status).toBe(201);
    }
  });

  test("a challenge is good for one answer, for five minutes, and for its purpose alone", async () => {
    const { key, device } = await passkeyMember();
    const refused = { status: 401, body: { code: "account/passkey-refused" } };
    const { ticket, options } = await ask();
    const response = key.get(options);
    expect((await answer(ticket, response)).status).toBe(200);
    expect(await answer(ticket, response)).toMatchObject(refused);

    const wrong = await ask();
    expect(await answer(wrong.ticket, key.get(wrong.options, { origin: "https://evil.example" }))).toMatchObject(
      refused,
    );
    expect(await answer(wrong.ticket, key.get(wrong.options))).toMatchObject(refused);

    const late = await ask();
    nowMs += 5 * MINUTE_MS;
    expect(await answer(late.ticket, key.get(late.options))).toMatchObject(refused);

    const other = (await device.send("POST", "/passkeys/options")).body;
    expect(await answer(other.ticket, key.get(other.options))).toMatchObject(refused);
    const made = await ask();
    expect(
      await device.send("POST", "/passkeys", {
        ...{
          ticket: made.ticket,
          name: "Key",
          response: new Authenticator(server.ports.origin).create({ ...other.options, challenge: made.ticket }),
        },
      }),
    ).toMatchObject({ status: 400, body: { code: "account/passkey-refused" } });
    const kept = await server.ports.database.kysely.selectFrom("tickets").selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain((await ask()).ticket);
  });

  test("an answer from another page, for another host, to another challenge, untouched or broken opens nothing", async () => {
    const { key } = await passkeyMember();
    const { ticket: before } = await ask();
    const odd = [
      { origin: "https://evil.example" },
      { origin: server.ports.origin.replace("http", "https") },
      { host: "evil.example" },
      { challenge: before },
      { isPresent: false },
    ];
    for (const one of odd) {
      const { ticket, options } = await ask();
      expect(await answer(ticket, key.get(options, one))).toMatchObject({ status: 401 });
    }
    const { ticket, options } = await ask();
    const response = key.get(options);
    const forged = {
      ...response,
      response: { ...response.response, signature: key.get(options, { count: 9 }).response.signature },
    };
    expect(await answer(ticket, forged)).toMatchObject({ status: 401 });
    for (const broken of [{}, { ...response, response: {} }, { ...response, type: "password" }]) {
      expect((await answer((await ask()).ticket, broken)).status).toBe(400);
    }
    const junk = { ...response, response: { ...response.response, authenticatorData: "AAAA", clientDataJSON: "e30" } };
    expect((await answer((await ask()).ticket, junk)).status).toBe(401);
  });

  test("a count that goes back or stands still opens nothing; one that is always 0 does", async () => {
    const { key } = await passkeyMember();
    const at = async (count: number) => {
      const { ticket, options } = await ask();
      return (await answer(ticket, key.get(options, { count }))).status;
    };
    expect(await at(0)).toBe(200);
    expect(await at(0)).toBe(200);
    expect(await at(5)).toBe(200);
    expect([await at(5), await at(4), await at(0)]).toEqual([401, 401, 401]);
    // Two copies of one key that answer at once: one of them.
    const both = await Promise.all([ask(), ask()]);
    const answers = await Promise.all(
      both.map(({ ticket, options }) => answer(ticket, key.get(options, { count: 6 }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  test("another runner’s passkey opens neither account", async () => {
    const one = await passkeyMember();
    const other = await passkeyMember();
    const { ticket, options } = await ask();
    const userHandle = Buffer.from(other.runner).toString("base64url");
    expect((await answer(ticket, one.key.get(options, { userHandle }))).status).toBe(401);
    for (const odd of ["", "AA", Buffer.from("%").toString("base64url")]) {
      const again = await ask();
      expect((await answer(again.ticket, one.key.get(again.options, { userHandle: odd }))).status).toBe(401);
    }
    // A challenge to one runner is not answered by another.
    const asked = (await one.device.send("POST", "/passkeys/options")).body;
    const response = new Authenticator(server.ports.origin).create(asked.options);
    const taken = await other.device.send("POST", "/passkeys", { ticket: asked.ticket, response, name: "Key" });
    expect(taken.status).toBe(404);
    expect((await other.device.send("GET", "/passkeys")).body.passkeys).toHaveLength(1);
    const { passkeys } = (await one.device.send("GET", "/passkeys")).body;
    expect((await other.device.send("PATCH", `/passkeys/${passkeys[0].passkey}`, { name: "Mine" })).status).toBe(404);
    expect((await other.device.send("DELETE", `/passkeys/${passkeys[0].passkey}`)).status).toBe(404);
  });

  test("more of them are added, named and removed, but never the last way in", async () => {
    const { device, email } = await member(server, boss);
    const key = new Authenticator(server.ports.origin);
    const { ticket, options } = (await device.send("POST", "/passkeys/options")).body;
    const added = await device.send("POST", "/passkeys", { ticket, response: key.create(options), name: "Laptop key" });
    expect(added).toMatchObject({ status: 201, body: { name: "Laptop key", createdMs: nowMs, usedMs: null } });
    expect(await server.letter(email, "A passkey was added")).toContain("opens your account");
    const asked = await ask();
    nowMs += 1000;
    expect((await answer(asked.ticket, key.get(asked.options))).status).toBe(200);
    const { passkey } = added.body;
    const renamed = await device.send("PATCH", `/passkeys/${passkey}`, { name: "Old key" });
    expect(renamed).toMatchObject({ status: 200, body: { passkey, name: "Old key" } });
    expect((await device.send("GET", "/passkeys")).body.passkeys).toEqual([
      { passkey, name: "Old key", createdMs: nowMs - 1000, usedMs: nowMs },
    ]);
    expect((await device.send("POST", "/passkeys/options")).body.options.excludeCredentials).toHaveLength(1);
    expect((await device.send("DELETE", `/passkeys/${passkey}`)).status).toBe(204);
    const gone = await ask();
    expect((await answer(gone.ticket, key.get(gone.options))).status).toBe(401);

    const alone = await passkeyMember();
    const [only] = (await alone.device.send("GET", "/passkeys")).body.passkeys;
    expect(await alone.device.send("DELETE", `/passkeys/${only.passkey}`)).toMatchObject({
      ...{ status: 409, body: { code: "account/last-way-in" } },
    });
    const more = (await alone.device.send("POST", "/passkeys/options")).body;
    const second = await alone.device.send("POST", "/passkeys", {
      ...{ ticket: more.ticket, response: alone.key.create(more.options), name: "Second" },
    });
    const both = [only.passkey, second.body.passkey];
    const removed = await Promise.all(both.map((one) => alone.device.send("DELETE", `/passkeys/${one}`)));
    expect(removed.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await alone.device.send("GET", "/passkeys")).body.passkeys).toHaveLength(1);
  });

  test("who has no password proves who they are by a passkey a moment ago, and by nothing else", async () => {
    const { device, key, email } = await passkeyMember();
    nowMs += 11 * MINUTE_MS;
    const change = (by: Device) => by.send("PATCH", "/account", { email: `new-${email}`, password: PASSWORD });
    const refused = { status: 403, body: { code: "account/sign-in-again" } };
    expect(await change(device)).toMatchObject(refused);
    expect(await device.send("PUT", "/account/password", { password: PASSWORD })).toMatchObject(refused);
    expect(await device.send("DELETE", "/account")).toMatchObject(refused);
    const { ticket, options } = await ask();
    expect((await answer(ticket, key.get(options), device)).status).toBe(200);
    expect(await change(device)).toMatchObject({ status: 200, body: { email: `new-${email}` } });
    expect((await device.send("PUT", "/account/password", { password: PASSWORD })).status).toBe(204);
    expect((await device.send("GET", "/account")).body).toMatchObject({ hasPassword: true });
  });

  test("who is only at a device of the runner cannot make themselves a proof by adding a passkey", async () => {
    for (const { device } of [await member(server, boss), await passkeyMember()]) {
      nowMs += 11 * MINUTE_MS;
      const key = new Authenticator(server.ports.origin);
      const { ticket, options } = (await device.send("POST", "/passkeys/options")).body;
      await device.send("POST", "/passkeys", { ticket, response: key.create(options), name: "Key" });
      const erase = async () => {
        const asked = await ask();
        const thief = new Device(server);
        expect((await answer(asked.ticket, key.get(asked.options), thief)).status).toBe(200);
        return (await thief.send("DELETE", "/account")).status;
      };
      expect(await erase()).toBe(403);
      nowMs += 24 * 60 * MINUTE_MS;
      expect(await erase()).toBe(204);
    }
  });

  test("nobody is flooded with letters by who named their address", async () => {
    const { device } = await member(server, boss);
    const add = async () => {
      const { ticket, options } = (await device.send("POST", "/passkeys/options")).body;
      const response = new Authenticator(server.ports.origin).create(options);
      return (await device.send("POST", "/passkeys", { ticket, response, name: "Key" })).status;
    };
    const added = [];
    for (let n = 0; n < 21; n += 1) added.push(await add());
    expect(added).toEqual([...Array(20).fill(201), 429]);
    const again = { current: PASSWORD, password: "quite another one" };
    expect((await device.send("PUT", "/account/password", again)).status).toBe(429);
    nowMs += 60 * MINUTE_MS;
    expect((await device.send("PUT", "/account/password", again)).status).toBe(204);
  });
});
