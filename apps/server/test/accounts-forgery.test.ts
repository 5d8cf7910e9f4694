import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/accounts/new-id.ts";
import { hashOf } from "../src/accounts/tokens.ts";
import { Device } from "./accounts-device.ts";
import { member, owner, PASSWORD } from "./accounts-people.ts";
import { onEachDatabase } from "./databases.ts";
import { type Started, startServer } from "./start-server.ts";

onEachDatabase("requests that somebody else wrote", (bench) => {
  let server: Started;
  let boss: Device;

  beforeAll(async () => {
    server = await startServer(await bench.fresh());
    boss = await owner(server);
  });
  afterAll(() => server.stop());

  const everything = async () => {
    const { kysely } = server.ports.database;
    const tables = ["accounts", "logins", "sessions", "passkeys", "tickets", "runners", "entries", "feeds"] as const;
    const rows = await Promise.all(tables.map((table) => kysely.selectFrom(table).selectAll().execute()));
    return rows.map((found) => found.map((row) => JSON.stringify(row)).sort());
  };

  test("another site’s page changes nothing, though the browser sends the cookie", async () => {
    const { device } = await member(server, boss);
    const { origin } = server.ports;
    const foreign: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: `${origin}.evil.example` },
      { origin: origin.replace("http:", "https:") },
      { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site", origin },
    ];
    const before = await everything();
    for (const headers of foreign) {
      for (const [method, path, body] of [
        ["PATCH", "/account", { name: "Mallory" }],
        ["DELETE", "/account", { password: PASSWORD }],
        ["DELETE", "/sessions", undefined],
        ["POST", "/passkeys/options", {}],
        ["POST", "/sessions", { email: "owner@example.org", password: PASSWORD, device: "Phone" }],
      ] as const) {
        const answer = await device.send(method, path, body, headers);
        expect(answer).toMatchObject({ status: 403, body: { code: "server/other-site" } });
        expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      }
    }
    expect(await everything()).toEqual(before);
    for (const headers of [{ origin }, { origin, "sec-fetch-site": "same-origin" }, { "sec-fetch-site": "none" }]) {
      expect((await device.send("PATCH", "/account", { name: "Ann" }, headers)).status).toBe(200);
    }
  });

  test("what a form can send is not taken, wherever it comes from", async () => {
    const { device } = await member(server, boss);
    const before = await everything();
    const bodies = [
      ["application/x-www-form-urlencoded", "email=owner%40example.org&password=x&device=x"],
      ["multipart/form-data; boundary=x", '--x\r\ncontent-disposition: form-data; name="email"\r\n\r\nx\r\n--x--'],
      ["text/plain", JSON.stringify({ email: "owner@example.org", password: PASSWORD, device: "Phone" })],
      ["text/plain;charset=UTF-8", "{}"],
    ] as const;
    for (const [type, body] of bodies) {
      for (const path of ["/sessions", "/sessions/passkey-options", "/passkeys/options", "/invitations", "/accounts"]) {
        const answer = await fetch(`${server.address}/api/v1${path}`, {
          method: "POST",
          headers: { "content-type": type, cookie: path === "/invitations" ? boss.cookie : device.cookie },
          body,
        });
        expect([path, type, answer.status]).toEqual([path, type, 415]);
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
    }
    expect(await everything()).toEqual(before);
  });

  test("reading changes nothing, and nothing that changes can be asked for by reading", async () => {
    const { device, runner } = await member(server, boss);
    const before = await everything();
    const reads = ["/server", "/account", "/account/export", "/sessions", "/passkeys", "/accounts", "/invitations"];
    for (const path of reads) expect((await boss.send("GET", path)).status).toBe(200);
    const changes = [
      ...["/session", "/account/password", "/tickets/look", "/password-resets", "/password-resets/use"],
      ...["/sessions/passkey", "/sessions/passkey-options", "/accounts/passkey-options", "/passkeys/options"],
      ...[`/accounts/${runner}`, `/sessions/${runner}`, `/passkeys/${runner}`, `/invitations/${runner}`],
    ];
    for (const path of changes) {
      for (const asked of [path, `${path}?_method=DELETE`]) {
        const answer = await boss.send("GET", asked, undefined, { "x-http-method-override": "DELETE" });
        expect([asked, answer.status]).toEqual([asked, 404]);
      }
    }
    expect(await everything()).toEqual(before);
    expect((await device.send("GET", "/account")).status).toBe(200);
  });

  test("who calls is told by the session alone, whatever else the request says", async () => {
    const { device, runner } = await member(server, boss);
    const other = await member(server, boss);
    const claims = { runner: other.runner, role: "owner", hasPassword: false, createdMs: 0 };
    const answer = await device.send("PATCH", "/account", { name: "Bo", ...claims }, { "x-runner": other.runner });
    expect(answer.body).toMatchObject({ runner, name: "Bo", role: "member" });
    expect((await other.device.send("GET", "/account")).body).toMatchObject({ name: "Ann" });
    for (const path of ["/accounts", "/invitations"]) {
      expect(await device.send("GET", path)).toMatchObject({ status: 403, body: { code: "server/not-yours" } });
    }
    const { sessions } = (await other.device.send("GET", "/sessions")).body;
    expect((await device.send("DELETE", `/sessions/${sessions[0].session}`)).status).toBe(404);
    expect((await other.device.send("GET", "/account")).status).toBe(200);
  });

  test("a token of nobody, half a token, another’s name with one’s own secret: all are nobody", async () => {
    const { device } = await member(server, boss);
    const other = await member(server, boss);
    const [, secret = ""] = device.cookie.replace("stridelift=", "").split(".");
    const tokens = [
      ...["", ".", "null.null", "undefined.undefined", `.${secret}`, secret, `${other.runner}.`, `${other.runner}`],
      ...[
        `${other.runner}.${secret}`,
        `${newId(0)}.${secret}`,
        `%00.${secret}`,
        `${other.runner}.%00`,
        `${other.runner}%00.${secret}`,
      ],
      ...[`' or 1=1 --.${secret}`, `${other.runner}.${secret}.x`.replace(other.runner, "%"), "x".repeat(4000)],
    ];
    for (const token of tokens) {
      const answer = await new Device(server, `stridelift=${token}`).send("GET", "/account");
      expect([token, answer.status]).toEqual([token, 401]);
    }
    expect((await device.send("GET", "/account")).status).toBe(200);
  });

  test("accounts without a password, and rows that lack what others have, act on nobody else", async () => {
    const { kysely } = server.ports.database;
    const bare = async (email: string) => {
      const { device, runner } = await member(server, boss);
      await kysely
        .updateTable("accounts")
        .set({ password: null, email, name: "" })
        .where("runner", "=", runner)
        .execute();
      await kysely.deleteFrom("logins").where("runner", "=", runner).execute();
      return { device, runner };
    };
    const [one, other] = [await bare(""), await bare("")];
    const before = await kysely
      .selectFrom("accounts")
      .where("runner", "!=", one.runner)
      .selectAll()
      .orderBy("runner")
      .execute();
    for (const [method, path, body] of [
      ["PUT", "/account/password", { password: PASSWORD }],
      ["PATCH", "/account", { email: "taken-over@example.org" }],
      ["DELETE", "/account", {}],
      ["DELETE", `/accounts/${other.runner}`, undefined],
      ["POST", "/invitations", {}],
    ] as const) {
      expect((await one.device.send(method, path, body)).status).toBe(403);
    }
    for (const email of ["", "null", "undefined"]) {
      expect((await new Device(server).send("POST", "/password-resets", { email })).status).toBe(400);
      expect((await new Device(server).send("POST", "/sessions", { email, password: "", device: "x" })).status).toBe(
        400,
      );
    }
    for (const body of [
      { email: null, password: null, device: "x" },
      { email: "owner@example.org", password: null, device: "x" },
    ]) {
      expect((await new Device(server).send("POST", "/sessions", body)).status).toBe(400);
    }
    // A ticket without a runner, as a set-up link is, sets nobody’s password.
    const row = {
      ticket_hash: hashOf("of-nobody"),
      purpose: "reset",
      runner: null,
      data: "{}",
      created_ms: 0,
      expires_ms: 9e15,
    };
    await kysely.insertInto("tickets").values(row).execute();
    const use = { ticket: "of-nobody", password: PASSWORD, device: "x" };
    expect((await new Device(server).send("POST", "/password-resets/use", use)).status).toBe(404);
    expect((await new Device(server).send("POST", "/tickets/look", { ticket: "of-nobody" })).status).toBe(404);
    const after = await kysely
      .selectFrom("accounts")
      .where("runner", "!=", one.runner)
      .selectAll()
      .orderBy("runner")
      .execute();
    expect(after).toEqual(before);
  });

  test("words that cannot be shown or are too long are refused, never half kept", async () => {
    const { device, email } = await member(server, boss);
    const names = ["", "   ", "a\u0000b", "a\nBcc: x@example.org", "x".repeat(81)];
    for (const name of names) expect((await device.send("PATCH", "/account", { name })).status).toBe(400);
    const addresses = [
      "x",
      "x@",
      "@example.org",
      "a b@example.org",
      "x@example.org\nBcc: y@example.org",
      `${"x".repeat(250)}@example.org`,
      "x\u0000@example.org",
    ];
    for (const address of addresses) {
      expect((await device.send("PATCH", "/account", { email: address, password: PASSWORD })).status).toBe(400);
    }
    for (const path of ["/sessions/%00", "/passkeys/%00", "/sessions/..%2f..%2faccount"]) {
      expect((await device.send("DELETE", path)).status).toBe(400);
    }
    for (const [method, path] of [
      ["PATCH", "/sources/%00"],
      ["DELETE", "/sources/a%00b"],
      ["POST", "/sources/%00/fetch"],
    ] as const) {
      expect((await device.send(method, path, {})).status).toBe(400);
    }
    expect((await device.send("GET", "/account")).body).toMatchObject({ name: "Ann", email });
  });
});
