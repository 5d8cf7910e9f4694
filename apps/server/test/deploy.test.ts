import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { accessSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../src/operation/free-port.ts";
import { SETTINGS } from "../src/settings.ts";
import { assembleImage, copiedLines, imageEnv, ROOT } from "./deploy-image.ts";
import { until } from "./until.ts";

const run = (program: string, ...args: string[]) => spawnSync(program, args, { cwd: ROOT, encoding: "utf8" });
const tool = (name: string, ...args: string[]) => run(process.execPath, join(ROOT, "node_modules/.bin", name), ...args);
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

describe("the Dockerfile", () => {
  test("is one that its linter has nothing to say about", () => {
    const { status, stdout } = tool("dockerfilelint", "Dockerfile");
    expect([status, stdout]).toEqual([0, expect.stringContaining("None found")]);
  });

  test("copies what is there, and what .dockerignore lets in", () => {
    const sources = copiedLines().flatMap(({ from, sources: each }) => (from === undefined ? each : []));
    expect(sources.length).toBeGreaterThan(8);
    expect(sources.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const letIn = [...textOf(".dockerignore").matchAll(/^!(.*)$/gm)].map(([, path = ""]) => path);
    expect(sources.filter((path) => !letIn.some((each) => path === each || path.startsWith(`${each}/`)))).toEqual([]);
  });

  test("knows every package of the project, so that the lockfile fits", () => {
    const { workspaces } = JSON.parse(textOf("package-lock.json")).packages[""] as { workspaces: string[] };
    expect(workspaces).toEqual(["packages/*", "apps/*"]);
    const manifests = copiedLines().filter(({ target }) => /^(packages|apps)\/\w+\/$/.test(target));
    const known = Object.keys(JSON.parse(textOf("package-lock.json")).packages).filter((path) =>
      /^(packages|apps)\//.test(path),
    );
    expect(manifests.map(({ target }) => target.slice(0, -1)).sort()).toEqual(
      known.filter((path) => !path.includes("node_modules")).sort(),
    );
  });

  test("has nothing secret in it, and does not run as the machine’s owner", () => {
    const text = textOf("Dockerfile");
    expect(text).not.toMatch(/SECRET|PASSWORD|TOKEN/i);
    expect(text.lastIndexOf("\nUSER node\n")).toBeGreaterThan(text.lastIndexOf("FROM"));
  });
});

describe("what the Dockerfile puts together", () => {
  let folder: string;
  let child: ChildProcess | undefined;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "stridelift-image-"));
    assembleImage(folder);
  });
  afterAll(() => {
    child?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  /* Where these tests may do so, as nobody: who owns none of the files and may write into the data folder alone. */
  const asNobody = process.getuid?.() === 0 && isReadable() ? { uid: 65534, gid: 65534 } : {};

  test("starts, answers for its health, and holds what the command line needs", async () => {
    const data = join(folder, "data");
    mkdirSync(data);
    if (asNobody.uid !== undefined) chownSync(data, asNobody.uid, asNobody.gid);
    const env = {
      ...imageEnv(),
      STRIDELIFT_DATA: data,
      STRIDELIFT_SECRET: "kz7Wm2Qv9Lx4Rb8Ty1Nc6Jd3Hf5Gp0Sa",
      PORT: `${await freePort("127.0.0.1", 0)}`,
      PATH: process.env.PATH ?? "",
    };
    const program = (...args: string[]) =>
      spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8", ...asNobody });
    const stridelift = "apps/cli/bin/stridelift.mjs";
    const told: string[] = [];
    child = spawn(process.execPath, [stridelift, "serve"], { cwd: folder, env, ...asNobody });
    const ended = new Promise((resolve) => child?.on("close", resolve));
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => told.push(String(text)));
    await until(() => child?.exitCode !== null || told.join("").includes("Stridelift is at"));
    expect(told.join("")).toContain("Stridelift is at");
    expect(program("deploy/is-ready.mjs").status).toBe(0);
    expect(program(stridelift, "backup", join(data, "copy.gz"))).toMatchObject({ status: 0 });
    expect(program(stridelift, "example")).toMatchObject({ status: 0, stderr: "" });
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(program("deploy/is-ready.mjs").status).toBe(1);
  });

  test("does not start for others without a secret", () => {
    const { PATH = "" } = process.env;
    const env = { ...imageEnv(), STRIDELIFT_DATA: join(folder, "none"), PATH };
    const { status, stderr } = spawnSync(process.execPath, ["apps/cli/bin/stridelift.mjs", "serve"], {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining("STRIDELIFT_SECRET is not set")]);
  });
});

describe("the compose file", () => {
  test("is one that its linter has nothing to say about", () => {
    const { status, stdout, stderr } = tool("dclint", "--max-warnings=0", "compose.yaml");
    expect([status, `${stdout}${stderr}`.trim()]).toEqual([0, ""]);
  });

  test("says only what the server knows, asks for every secret, and opens no port to the world", () => {
    const text = textOf("compose.yaml");
    const service = text.slice(text.indexOf("\n  stridelift:"), text.indexOf("\nnetworks:"));
    const said = [...service.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name = ""]) => name);
    expect(said.length).toBeGreaterThan(4);
    expect(said.filter((name) => !(name in SETTINGS))).toEqual([]);
    expect(
      [...text.matchAll(/\$\{(\w*(?:SECRET|PASSWORD))(.*?)\}/g)].filter(([, , rest]) => !rest?.startsWith(":?")),
    ).toEqual([]);
    expect(text).toMatch(/ports:\s+#.*\s+- '127\.0\.0\.1:/);
  });
});

const systemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

describe.skipIf(!systemd)("the systemd unit (where systemd-analyze is there)", () => {
  const unit = join(ROOT, "deploy/stridelift.service");

  test("is understood", () => {
    const { stderr } = run("systemd-analyze", "verify", unit);
    // That this machine has no Node at that place is no fault of the unit.
    expect(stderr.split("\n").filter((line) => line !== "" && !/is not executable/.test(line))).toEqual([]);
  });

  test("gives the program little to do harm with", () => {
    const { stdout } = run("systemd-analyze", "security", "--offline=true", unit);
    expect(Number(/Overall exposure level.*: ([\d.]+)/.exec(stdout)?.[1])).toBeLessThan(2);
  });
});

function isReadable(): boolean {
  try {
    accessSync(process.execPath);
    return spawnSync(process.execPath, ["-e", ""], { uid: 65534, gid: 65534 }).status === 0;
  } catch {
    return false;
  }
}
