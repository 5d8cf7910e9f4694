import { spawnSync } from "node:child_process";
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
    const starter = fileURLToPath(new URL("../tools/start.mjs", import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [starter, "nonsense"], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("example, test");
  });
});
