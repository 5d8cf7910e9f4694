import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../src/storage/database.ts";
import { onEachDatabase } from "./databases.ts";
import { ROOT } from "./deploy-image.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { startServer } from "./start-server.ts";

const page = readFileSync(join(ROOT, "docs/server.md"), "utf8");
const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
const block = (part: string) => blocks.find((text) => text.includes(part)) ?? "";

/** A shell in which `npx stridelift` is the program as it stands here. */
function shell(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const program = join(ROOT, "apps/cli/bin/stridelift.mjs");
  const npx = `npx() { shift; "${process.execPath}" "${program}" "$@"; }`;
  const { PATH = "" } = process.env;
  return spawnSync("bash", ["--norc", "-euc", `${npx}\n${script}`], { cwd, env: { PATH, ...env }, encoding: "utf8" });
}

const accountsIn = async (address: string) => {
  const database = openDatabase(address);
  const rows = await database.kysely.selectFrom("accounts").select("runner").execute();
  await database.close();
  return rows.length;
};

/* What the page about running a server tells to type, typed. */
onEachDatabase("what the page says of copies", (bench) => {
  let folder: string;
  let data: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "stridelift-"));
    data = join(folder, "data");
    const server = await startServer(join(data, "stridelift.db"), { env: { STRIDELIFT_DATA: data } });
    await newRunnerSignedIn(server.ports, { role: "owner" });
    await server.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is true: copied, brought back, moved to another database, gone back from an update", async () => {
    const elsewhere = join(folder, "elsewhere");
    mkdirSync(elsewhere);
    const target = await bench.fresh();
    const fit = (text: string) =>
      text
        .replaceAll("/mnt/elsewhere", elsewhere)
        .replaceAll("/srv/stridelift", data)
        .replaceAll(/postgres:\/\/stridelift:password@\S+/g, target);
    const env = { STRIDELIFT_DATA: data };
    const typed = (part: string, cwd: string, more: Record<string, string> = {}) => {
      const { status, stderr } = shell(fit(block(part)), cwd, { ...env, ...more });
      expect([part, status, stderr]).toEqual([part, 0, ""]);
    };
    typed("monday.jsonl.gz\n", folder);
    expect(readdirSync(folder).some((name) => /^stridelift-.*\.jsonl\.gz$/.test(name))).toBe(true);
    typed("restore monday.jsonl.gz", elsewhere, { STRIDELIFT_DATA: join(folder, "other") });
    expect(await accountsIn(join(folder, "other/stridelift.db"))).toBe(1);
    typed("moving.jsonl.gz", folder);
    expect(await accountsIn(target)).toBe(1);
    const back = /restore (copies\/before-update-\S+)/.exec(page)?.[1] ?? "";
    mkdirSync(dirname(join(data, back)), { recursive: true });
    expect(shell(`npx stridelift backup ${join(data, back)}`, folder, env).status).toBe(0);
    typed("mv stridelift.db*", data);
    expect(await accountsIn(join(data, "stridelift.db"))).toBe(1);
    expect(existsSync(join(data, "aside/stridelift.db"))).toBe(true);
  });
});

describe("the page about running a server", () => {
  test("gives a secret that is taken", () => {
    const { stdout } = shell(`${block("export STRIDELIFT_SECRET")}\necho "$STRIDELIFT_SECRET"`, ROOT, {});
    const { status, stderr } = shell("npx stridelift serve --port 0", ROOT, {
      STRIDELIFT_HOST: "0.0.0.0",
      STRIDELIFT_SECRET: stdout.trim(),
      STRIDELIFT_APP: "/nowhere",
    });
    // All that is missing then is the app.
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^The app is not built.*\n$/)]);
  });

  test("names files and addresses that there are", () => {
    const api = JSON.parse(readFileSync(join(ROOT, "docs/openapi.json"), "utf8")) as { paths: object };
    for (const path of page.matchAll(/\/health\/\w+/g)) expect(api.paths).toHaveProperty([path[0]]);
    const files = page.match(/\b(?:apps|deploy)\/[\w/.-]+\.\w+|compose\.yaml/g) ?? [];
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
