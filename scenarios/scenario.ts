import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plan } from "@stridelift/core";
import { main } from "../apps/cli/src/main.ts";

const ROOT = import.meta.dirname;
const BIN = join(ROOT, "../apps/cli/bin/stridelift.mjs");
/** All that a scenario sees of the machine. */
const ENV = { NO_COLOR: "1", COLUMNS: "80", LANG: "C.UTF-8" };

/** A folder of `scenarios/`: the inputs of a runner, and the command line that plans them. */
export interface Scenario {
  readonly name: string;
  readonly folder: string;
  readonly title: string;
  /** Law ids that the scenario shows. */
  readonly law: readonly string[];
  /** Of the command line, from `plan` on; paths are taken from the folder. */
  readonly args: readonly string[];
  /** Weeks of which the page with all that is done in them is kept, 1 the first; none: none is. */
  readonly weeks: readonly number[];
}

/** All scenarios by name. */
export async function allScenarios(): Promise<Scenario[]> {
  const folders = (await readdir(ROOT, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(folders.map(({ name }) => scenarioOf(name)).sort());
}

/** The scenario in the folder of a name. The arguments of the bundled example stand where the program reads them. */
export async function scenarioOf(name: string): Promise<Scenario> {
  const folder = join(ROOT, name);
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), "utf8"));
  const told = await read("scenario.json");
  return { name, folder, weeks: [], ...told, args: told.args ?? (await read("args.json")).args };
}

/** What a runner sees: the default view by the program that users start, then what it says beside it. */
export function viewOf({ folder, args }: Scenario): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: ENV, stdio: ["ignore", "pipe", "pipe"] });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
    child.on("error", reject);
    child.on("close", (code) => {
      const told = err.length > 0 ? `\nstandard error\n${err.join("")}` : "";
      resolve(`${out.join("")}${told}${code === 0 ? "" : `\nexit ${code}\n`}`);
    });
  });
}

/** The pages of the weeks that the scenario shows; undefined where it shows none. */
export async function weeksOf(scenario: Scenario): Promise<string | undefined> {
  const pages = scenario.weeks.map((week) => viewOf({ ...scenario, args: [...scenario.args, "--week", String(week)] }));
  return pages.length === 0 ? undefined : (await Promise.all(pages)).join("\n");
}

/** The plan of `--json`, by the same program in this process. */
export async function planOf({ folder, args }: Scenario): Promise<Plan> {
  const out: string[] = [];
  const code = await main([...args, "--json"], {
    cwd: folder,
    terminal: { isTTY: false, columns: 80, env: ENV, windows: false },
    now: () => {
      throw new Error("a scenario names its --today");
    },
    zone: "UTC",
    asks: false,
    readStdin: () => Promise.resolve(new Uint8Array()),
    answers: () => {
      throw new Error("a scenario is asked nothing");
    },
    out: async (text) => void out.push(text),
    err: async () => {},
  });
  if (code !== 0) throw new Error(`exit ${code}`);
  return JSON.parse(out.join("")) as Plan;
}
