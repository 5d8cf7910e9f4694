import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pinnedNode, run } from "../apps/cli/bin/runtime.mjs";
import { isInstalled } from "../tools/installed.mjs";

describe("whether the packages are those of the lockfile", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "start-"));
    mkdirSync(join(folder, "node_modules"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const lock = (path: string, packages: object) => writeFileSync(join(folder, path), JSON.stringify({ packages }));
  const wanted = {
    "": { name: "house" },
    "node_modules/one": { version: "1.0.0", integrity: "sha512-one" },
    "node_modules/for-mars": { version: "1.0.0", integrity: "sha512-mars", optional: true },
  };

  test.each([
    ["the same", { "node_modules/one": { version: "1.0.0", integrity: "sha512-one" } }, true],
    ["another version", { "node_modules/one": { version: "1.0.1", integrity: "sha512-one" } }, false],
    ["another content", { "node_modules/one": { version: "1.0.0", integrity: "sha512-two" } }, false],
    ["one missing", {}, false],
  ])("%s", (_, installed, expected) => {
    lock("package-lock.json", wanted);
    lock("node_modules/.package-lock.json", installed);
    expect(isInstalled(folder)).toBe(expected);
  });

  test("nothing there", () => {
    lock("package-lock.json", wanted);
    expect(isInstalled(folder)).toBe(false);
  });
});

const starter = fileURLToPath(new URL("../tools/start.mjs", import.meta.url));

describe("a program started for another", () => {
  test("hands its exit code on", async () => {
    expect(await run(process.execPath, ["-e", "process.exit(7)"])).toBe(7);
  });

  test.skipIf(process.platform === "win32")("that a signal ended says which", async () => {
    expect(await run(process.execPath, ["-e", "process.kill(process.pid, 'SIGTERM')"])).toBe(128 + 15);
  });

  test("runs under the Node the project brings, where it brings one", () => {
    const node = pinnedNode() ?? process.execPath;
    const { stdout } = spawnSync(node, ["-p", "process.versions.node"], { encoding: "utf8" });
    expect(Number.parseInt(stdout, 10)).toBeGreaterThanOrEqual(24);
  });

  test("an unknown target of the starter is a usage error", () => {
    const { status, stderr } = spawnSync(process.execPath, [starter, "nonsense"], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("app, example, test");
  });
});

describe("npm start", () => {
  let data = "";
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), "start-"));
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  const env = (more: object = {}) => ({ ...process.env, STRIDELIFT_DATA: data, ...more });
  const app = (args: string[], more: object = {}) =>
    spawnSync(process.execPath, [starter, "app", ...args], { encoding: "utf8", env: env(more) });

  test("says how it is used", () => {
    const { status, stdout } = app(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/http:\/\/localhost:4173\/.*Ctrl-C.*--port/s);
  });

  test.each([[["--port", "here"]], [["--port", "70000"]], [["--nonsense"]]])("does not take %s", (args) => {
    expect(app(args).status).toBe(2);
  });

  test("refuses to be reached by others without a secret", () => {
    const { status, stderr } = app(["--port", "0"], { STRIDELIFT_HOST: "0.0.0.0" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/STRIDELIFT_SECRET is not set.*openssl rand/);
  });

  test.skipIf(process.platform === "win32")("serves the app until it is stopped", async () => {
    const stdio: ["ignore", "pipe", "inherit"] = ["ignore", "pipe", "inherit"];
    const serving = spawn(process.execPath, [starter, "app", "--port", "0"], { stdio, env: env() });
    const ended = new Promise((resolve) => serving.on("close", resolve));
    const told = await new Promise<string>((resolve) => serving.stdout.once("data", (text) => resolve(String(text))));
    const address = /http:\/\/localhost:\d+\//.exec(told)?.[0] ?? "";
    expect(told).toContain(`${address}#/begin/`);
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("<title>Stridelift</title>")]);
    serving.kill("SIGINT");
    expect(await ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });
});
