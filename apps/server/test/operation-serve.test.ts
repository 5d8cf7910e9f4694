import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { freePort } from "../src/operation/free-port.ts";
import { openDatabase } from "../src/storage/database.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { until } from "./until.ts";

const PROGRAM = join(import.meta.dirname, "../../cli/bin/stridelift.mjs");

let folder: string;
let data: string;
let app: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stridelift-"));
  app = join(folder, "app");
  mkdirSync(app);
  writeFileSync(join(app, "index.html"), "<title>Stridelift</title>");
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  data = mkdtempSync(join(folder, "data-"));
});

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

interface Program {
  /** All it said so far on standard output, and on standard error. */
  said(): string;
  told(): string;
  /** Resolves when it says where it is, or ends. */
  readonly begun: Promise<void>;
  readonly ended: Promise<number | null>;
  end(): Promise<number | null>;
}

function serve(env: Readonly<Record<string, string>> = {}, ...args: string[]): Program {
  const { PATH = "" } = process.env;
  const place = { PATH, STRIDELIFT_DATA: data, STRIDELIFT_APP: app, STRIDELIFT_LOG: "warn" };
  const child = spawn(process.execPath, [PROGRAM, "serve", ...args], { cwd: folder, env: { ...place, ...env } });
  stops.push(() => child.kill("SIGKILL"));
  const [out, err]: [string[], string[]] = [[], []];
  child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const begun = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out.push(text);
      if (text.includes("Stridelift is at")) resolve();
    });
    child.on("close", () => resolve());
  });
  const end = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { said: () => out.join(""), told: () => err.join(""), begun, ended, end };
}

function taking(port: number): Promise<Server> {
  const server = createServer();
  stops.push(() => server.close());
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}

describe("stridelift serve", () => {
  test("says where it is and how to begin, until somebody has begun", async () => {
    const first = serve({}, "--port", "0");
    await first.begun;
    const address = /http:\/\/localhost:\d+\//.exec(first.said())?.[0] ?? "";
    expect(first.said()).toContain(data);
    expect(first.said()).toMatch(new RegExp(`one.*\\n +${address}#/begin/[\\w-]{32}\\n.*without an account too`));
    expect(await (await fetch(address)).text()).toContain("Stridelift");
    expect(await first.end()).toBe(0);

    const database = openDatabase(join(data, "stridelift.db"));
    const ports = { database, now: Date.now, log: { info() {}, warn() {} }, secret: "-".repeat(32), origin: address };
    await newRunnerSignedIn(ports, { role: "owner" });
    await database.close();
    const second = serve({}, "--port", "0");
    await second.begun;
    expect(second.said()).not.toContain("#/begin/");
    expect(await second.end()).toBe(0);
  });

  test.skipIf(process.platform === "win32")("keeps what it keeps to itself", async () => {
    const place = join(data, "new");
    const program = serve({ STRIDELIFT_DATA: place }, "--port", "0");
    await program.begun;
    await until(() => existsSync(join(place, "copies")));
    for (const path of ["", "secret", "stridelift.db", "stridelift.db-wal", "copies"]) {
      const { mode } = statSync(join(place, path));
      expect([path, mode & 0o077]).toEqual([path, 0]);
    }
    const secret = readFileSync(join(place, "secret"), "utf8").trim();
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(program.said() + program.told()).not.toContain(secret);
    await program.end();
  });

  test("listens to this machine alone, and to others only with a secret", async () => {
    const program = serve({ STRIDELIFT_HOST: "0.0.0.0" }, "--port", "0");
    expect(await program.ended).toBe(2);
    expect(program.told()).toMatch(/Others can reach this server.*STRIDELIFT_SECRET is not set\..*openssl rand/);
    expect(program.said()).toBe("");
  });

  test("tells all that is wrong at once, and a name that is nothing’s", async () => {
    const wrong = serve({ STRIDELIFT_LOG: "loud", STRIDELIFT_REGISTRATION: "maybe", PORT: "x" });
    expect(await wrong.ended).toBe(2);
    for (const name of ["STRIDELIFT_LOG", "STRIDELIFT_REGISTRATION", "PORT"]) expect(wrong.told()).toContain(name);
    const slip = serve({ STRIDELIFT_REGISTRATON: "open" }, "--port", "0");
    await slip.begun;
    expect(slip.told()).toContain("STRIDELIFT_REGISTRATON is no setting");
    await slip.end();
  });

  test.each([
    ["a port that is taken", async () => ({ PORT: `${await takenPort()}` }), /Port \d+ is taken.*server\/no-port/],
    ["an app that is not built", async () => ({ PORT: "0", STRIDELIFT_APP: data }), /not built.*server\/no-app/],
    [
      "a database that is not there",
      async () => ({ PORT: "0", DATABASE_URL: onPostgres("none") }),
      /no database of that name.*server\/no-database/,
    ],
    [
      "a password that is wrong",
      async () => ({ PORT: "0", DATABASE_URL: onPostgres("postgres", "wrong") }),
      /not know the user or the password.*server\/no-database/,
    ],
    [
      "a file that is no database",
      async () => ({ PORT: "0", DATABASE_URL: noDatabase() }),
      /no SQLite database.*server\/no-database/,
    ],
  ])("does not start with %s, and says so in one sentence", async (_, env, expected) => {
    const program = serve(await env());
    expect(await program.ended).toBeGreaterThan(0);
    expect(program.said()).toBe("");
    expect(program.told()).toMatch(expected);
    expect(program.told().trimEnd().split("\n")).toHaveLength(1);
  });
});

test("the next port that is free is found where one is taken", async () => {
  const port = await takenPort();
  expect(await freePort("127.0.0.1", port)).not.toBe(port);
  const free = await freePort("127.0.0.1", 0);
  expect(await freePort("127.0.0.1", free)).toBe(free);
});

async function takenPort(): Promise<number> {
  const port = await freePort("127.0.0.1", 0);
  await taking(port);
  return port;
}

function onPostgres(database: string, password?: string): string {
  const address = new URL(inject("postgres"));
  address.pathname = `/${database}`;
  if (password !== undefined) address.password = password;
  return address.href;
}

function noDatabase(): string {
  const path = join(data, "notes.db");
  writeFileSync(path, "Dear diary, ".repeat(1000));
  return path;
}
