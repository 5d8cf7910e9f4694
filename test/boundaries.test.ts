import { execFileSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import house, { FLOORS } from "../.dependency-cruiser.mjs";
import { breaches, NO_FILE, surroundings } from "./breaches.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const PURE = ["packages/core", "packages/formats"];

let plot = "";
beforeAll(() => {
  plot = realpathSync(mkdtempSync(join(tmpdir(), "boundaries-")));
});
afterAll(() => rmSync(plot, { recursive: true, force: true }));

/** Writes files under a folder of their own, away from the sources, and gives that folder. */
function plant(name: string, files: Record<string, string>): string {
  const folder = join(plot, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe("the arrows of the house", () => {
  async function cruised(baseDir: string): Promise<ICruiseResult> {
    const { forbidden = [], options = {} } = house;
    const { enhancedResolveOptions, ...rest } = options;
    const found = await cruise(
      ["packages", "apps"],
      { ...rest, baseDir, validate: true, ruleSet: { forbidden } },
      enhancedResolveOptions,
    );
    return found.output as ICruiseResult;
  }

  const broken = ({ summary }: ICruiseResult) =>
    summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();

  test("no import goes against them, and every source was looked at", async () => {
    const result = await cruised(root);
    const seen = new Set(result.modules.map(({ source }) => source));
    const sources = globSync("{packages,apps}/*/src/**/*.ts", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.filter((path) => !seen.has(path))).toEqual([]);
    expect(result.summary.totalDependenciesCruised).toBeGreaterThan(sources.length);
    expect(broken(result)).toEqual([]);
  });

  test("every room of core stands on a floor", () => {
    const sources = globSync("*/**/*.ts", { cwd: join(root, "packages/core/src") });
    const rooms = new Set(
      sources.filter((path) => !/\.(test|fixture)\.ts$/.test(path)).map((path) => path.split(/[\\/]/)[0]),
    );
    const known: string[] = FLOORS.flat();
    expect([...rooms].filter((room) => !known.includes(room as string))).toEqual([]);
  });

  test("no file is named for being useful", () => {
    const paths = globSync("{packages,apps}/*/{src,test}/**/*", { cwd: root });
    expect(
      paths.filter((path) => /(^|[/\\-])(utils?|helpers?|common|misc|manager|impl)([./\\-]|$)/.test(path)),
    ).toEqual([]);
  });

  test("each of them, crossed on purpose, is reported", async () => {
    const files = Object.fromEntries(breaches.map(({ to }) => [to, ""]).filter(([to]) => !NO_FILE.has(to as string)));
    for (const { from, statement } of breaches) files[from] = `${statement};\n`;
    const folder = plant("arrows", { ...files, ...surroundings });
    mkdirSync(join(folder, "node_modules/@stridelift"));
    symlinkSync(join(folder, "packages/formats"), join(folder, "node_modules/@stridelift/formats"), "junction");

    const found = broken(await cruised(folder));
    for (const { rule, from, to } of breaches) expect(found).toContain(`${rule}: ${from} → ${to}`);
    const rules = (house.forbidden ?? []).map(({ name }) => name);
    expect(new Set(breaches.map(({ rule }) => rule))).toEqual(new Set(rules));
  });
});

describe("the compiler knows no machine in core and formats", () => {
  /** The complaints about a file of that text as if it stood among the sources of a package. */
  function complaints(folder: string, text: string): string[] {
    const config = ts.getParsedCommandLineOfConfigFile(
      join(root, folder, "tsconfig.json"),
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
          throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
        },
      },
    );
    if (!config) throw new Error(`${folder} has no tsconfig.json`);
    const planted = join(root, folder, "src/planted.ts").replaceAll("\\", "/");
    const host = ts.createCompilerHost(config.options);
    const { getSourceFile } = host;
    host.getSourceFile = (name, ...rest) =>
      name === planted ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2024) : getSourceFile(name, ...rest);
    const program = ts.createProgram([...config.fileNames, planted], config.options, host);
    const file = program.getSourceFile(planted);
    return program
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  }

  const machine = ["document", "window", "process", "console", "fetch", "performance", "setTimeout", "Buffer"];

  test.each(PURE)("%s: not one name of a browser or of Node", (folder) => {
    const found = complaints(folder, machine.map((name) => `export const ${name}Here = ${name};\n`).join(""));
    expect(found).toHaveLength(machine.length);
    for (const name of machine) expect(found.join("\n")).toContain(`'${name}'`);
  });

  test.each(PURE)("%s: what the language itself brings is known", (folder) => {
    expect(complaints(folder, "export const whole = Math.round(1.5);\n")).toEqual([]);
  });
});

describe("the linter bans clock, chance and locale in core and formats", () => {
  const bans = [
    "new Date()",
    "Intl.Collator",
    "process.env",
    "globalThis.x",
    "Math.random()",
    "Temporal.Now.instant()",
    'a.localeCompare("b")',
    "a.toLocaleString()",
  ];
  const text = bans.map((expression, i) => `export const found${i} = ${expression};\n`).join("");

  /** Number of complaints of any kind by file. */
  function complaints(folder: string): Record<string, number> {
    const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
    const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."];
    let output = "";
    try {
      output = execFileSync(process.execPath, args, {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    const counts: Record<string, number> = {};
    for (const { location } of JSON.parse(output).diagnostics) counts[location.path] = (counts[location.path] ?? 0) + 1;
    return counts;
  }

  test("each ban bites in a source and in no test", () => {
    const files = PURE.flatMap((folder) => [`${folder}/src/room/planted.ts`, `${folder}/src/room/planted.test.ts`]);
    const folder = plant("bans", Object.fromEntries(files.map((path) => [path, text])));
    for (const path of ["biome.json", "tools/pure.grit", ".gitignore"]) cpSync(join(root, path), join(folder, path));
    const expected = PURE.map((each) => [`${each}/src/room/planted.ts`, bans.length]);
    expect(complaints(folder)).toEqual(Object.fromEntries(expected));
  });
});

describe("no module of core and formats keeps state", () => {
  /** The names of a file's top level that can be given another value. */
  function changeable(path: string, text: string): string[] {
    return ts
      .createSourceFile(path, text, ts.ScriptTarget.ES2024)
      .statements.filter(ts.isVariableStatement)
      .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) === 0)
      .map((statement) => `${path}: ${text.slice(statement.pos, statement.end).trim()}`);
  }

  test("every name at the top of a file is constant", () => {
    const sources = PURE.flatMap((folder) => globSync(`${folder}/src/**/*.ts`, { cwd: root })).filter(
      (path) => !/\.(test|fixture)\.ts$/.test(path),
    );
    expect(sources.flatMap((path) => changeable(path, readFileSync(join(root, path), "utf8")))).toEqual([]);
  });

  test("one that is not, planted, is reported", () => {
    expect(changeable("planted.ts", "export let last = 0;\nconst first = 1;\nfunction f() { let x = 1; }\n")).toEqual([
      "planted.ts: export let last = 0;",
    ]);
  });
});
