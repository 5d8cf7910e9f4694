import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { settingsTable } from "../../../tools/settings.ts";
import { readConfig } from "../src/config.ts";
import { SETTINGS, type Setting, unknownSettings } from "../src/settings.ts";

const SECRET = "kz7Wm2Qv9Lx4Rb8Ty1Nc6Jd3Hf5Gp0Sa";
const page = readFileSync(join(import.meta.dirname, "../../../docs/configuration.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "stridelift-"));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (env: Record<string, string> = {}) => readConfig(env, "/the/app");
const codesOf = (env: Record<string, string>) => read(env).problems.map(({ code, path }) => [code, path]);

describe("the page of settings", () => {
  test("has a line for each, with what is usual: `node tools/settings.ts` prints them", () => {
    expect(page.includes(settingsTable())).toBe(true);
  });

  test("names what is read, and all of it", () => {
    const asked = new Set<string>();
    const env = new Proxy<Record<string, string>>({}, { get: (_, name) => void asked.add(String(name)) });
    readConfig(env, "/the/app");
    const named = Object.entries(SETTINGS).flatMap(([name, { isSecret }]: [string, Setting]) =>
      isSecret ? [name, `${name}_FILE`] : [name],
    );
    expect([...asked].sort()).toEqual(named.sort());
  });

  test("says of all that is usual what holds where nothing is said", () => {
    const usual = Object.entries(SETTINGS).flatMap(([name, { usual: value }]: [string, Setting]) =>
      value === undefined ? [] : [[name, value]],
    );
    expect(read(Object.fromEntries(usual)).config).toEqual(read().config);
  });
});

describe("what is said in the environment", () => {
  test("nothing is enough: this machine alone, everything in one folder", () => {
    const { config, problems } = read();
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      host: "127.0.0.1",
      port: 4173,
      origin: "http://localhost:4173",
      isLocal: true,
      isSecure: false,
      data: resolve("data"),
      database: resolve("data/stridelift.db"),
      registration: "invited",
      trustProxy: false,
      app: "/the/app",
    });
  });

  test.each([
    [{ STRIDELIFT_HOST: "0.0.0.0" }],
    [{ STRIDELIFT_HOST: "::" }],
    [{ STRIDELIFT_HOST: "192.168.1.4" }],
    [{ STRIDELIFT_URL: "https://lift.example.org" }],
    [{ STRIDELIFT_URL: "http://localhost.example.org" }],
    [{ STRIDELIFT_URL: "http://127.0.0.1.example.org" }],
  ])("whom others reach by %j is refused without a secret, and with one that can be guessed", (env) => {
    expect(codesOf(env)).toEqual([["server/no-secret", "STRIDELIFT_SECRET"]]);
    for (const secret of ["short", "a".repeat(64), "changeme".repeat(5)]) {
      expect(codesOf({ ...env, STRIDELIFT_SECRET: secret })).toEqual([["server/no-secret", "STRIDELIFT_SECRET"]]);
    }
    expect(codesOf({ ...env, STRIDELIFT_SECRET: SECRET })).toEqual([]);
  });

  test.each([
    ["PORT", "http"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "1.5"],
    ["STRIDELIFT_URL", "lift.example.org"],
    ["STRIDELIFT_URL", "ftp://lift.example.org"],
    ["STRIDELIFT_URL", "https://lift.example.org/app"],
    ["STRIDELIFT_URL", "https://user@lift.example.org"],
    ["STRIDELIFT_REGISTRATION", "yes"],
    ["STRIDELIFT_TRUST_PROXY", "true"],
    ["STRIDELIFT_TRUST_PROXY", "10.0.0.0/64"],
    ["STRIDELIFT_LOG", "debug"],
    ["STRIDELIFT_COPIES", "many"],
    ["STRIDELIFT_REQUESTS_PER_MIN", "-1"],
    ["STRIDELIFT_REQUEST_S", "0"],
    ["SMTP_URL", "mail.example.org"],
  ])("%s=%s is told with what would do, and so is everything else that is wrong", (name, value) => {
    const { problems } = read({ [name]: value, STRIDELIFT_SECRET: SECRET });
    expect(problems).toMatchObject([{ code: "server/bad-config", path: name, hint: expect.stringMatching(/\.$/) }]);
    expect(codesOf({ [name]: value, STRIDELIFT_SECRET: "short" })).toHaveLength(2);
  });

  test("no problem repeats a secret", () => {
    const { problems } = read({ SMTP_URL: "mailto:me:hunter2@example.org", STRIDELIFT_SECRET: "hunter2" });
    expect(problems).toHaveLength(2);
    expect(JSON.stringify(problems)).not.toContain("hunter2");
  });

  test("a proxy on the same machine is believed, and no other that nobody named", () => {
    const by = (env: Record<string, string>) => read({ ...env, STRIDELIFT_SECRET: SECRET }).config.trustProxy;
    expect(by({ STRIDELIFT_URL: "https://lift.example.org" })).toBe("loopback");
    expect(by({ STRIDELIFT_URL: "https://lift.example.org", STRIDELIFT_HOST: "0.0.0.0" })).toBe(false);
    expect(by({ STRIDELIFT_HOST: "0.0.0.0", STRIDELIFT_TRUST_PROXY: "10.0.0.1, fd00::/8" })).toBe("10.0.0.1, fd00::/8");
  });

  test("a secret may be in a file; both, an empty one or none there is told", () => {
    const file = join(folder, "secret");
    writeFileSync(file, `${SECRET}\n`);
    const env = { STRIDELIFT_HOST: "0.0.0.0", STRIDELIFT_SECRET_FILE: file };
    expect(read(env)).toMatchObject({ config: { secret: SECRET }, problems: [] });
    writeFileSync(join(folder, "database"), "postgres://a:b@c/d");
    expect(read({ DATABASE_URL_FILE: join(folder, "database") }).config.database).toBe("postgres://a:b@c/d");
    const told = (more: Record<string, string>) => read({ ...env, ...more }).problems[0];
    expect(told({ STRIDELIFT_SECRET: SECRET })).toMatchObject({
      path: "STRIDELIFT_SECRET_FILE",
      message: expect.stringMatching(/both/),
    });
    expect(told({ STRIDELIFT_SECRET_FILE: join(folder, "none") })?.message).toMatch(/cannot be read/);
    writeFileSync(file, "\n");
    expect(told({})?.message).toMatch(/is empty/);
    // What is no secret has no file.
    expect(unknownSettings({ STRIDELIFT_URL_FILE: "x" })).toEqual(["STRIDELIFT_URL_FILE"]);
  });

  test("a name that is nothing’s is found", () => {
    const env = {
      STRIDELIFT_SECERT: "x",
      STRIDELIFT_DATA: "x",
      STRIDELIFT_SECRET_FILE: "x",
      STRIDELIFT_DEBUG: "1",
      HOME: "x",
    };
    expect(unknownSettings(env)).toEqual(["STRIDELIFT_SECERT"]);
  });
});
