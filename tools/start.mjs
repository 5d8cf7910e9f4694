// Plain JavaScript for any Node from 20 on, with nothing installed: `npm start`, `npm test` and `npm run bench` begin here.
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isRecent, NODE_TOO_OLD, pinnedNode, run } from "../apps/cli/bin/runtime.mjs";
import { isInstalled } from "./installed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

function install() {
  process.stderr.write("Installing what the lockfile names (npm ci), a minute at most on a usual line…\n");
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  return npm?.includes("npm-cli")
    ? run(process.execPath, [npm, ...args], { cwd: root })
    : run("npm", args, { cwd: root, shell: process.platform === "win32" });
}

/** @type {Record<string, (node: string, args: string[]) => Promise<number>>} */
const targets = {
  /** The app and its server. */
  app: (node, args) => runHere(node, ["tools/app.ts", ...args]),
  example: (node, args) => runHere(node, ["apps/cli/bin/stridelift.mjs", "example", ...args]),
  /** The whole gate. The tests hold the boundaries, so the check before them leaves those out. */
  test: async (node, args) => {
    const checked = await runHere(node, ["tools/check.mjs", "types", "style", "unused"]);
    const tested = await runHere(node, ["node_modules/vitest/vitest.mjs", "run", ...args]);
    return tested || checked;
  },
  bench: (node, args) => runHere(node, ["bench/run.ts", ...args]),
};

/**
 * @param {string} node
 * @param {string[]} args
 */
function runHere(node, args) {
  const path = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  return run(node, args, { cwd: root, env: { ...process.env, PATH: path } });
}

/** @param {string[]} argv */
async function start([name = "", ...args]) {
  const target = targets[name];
  if (!target) {
    process.stderr.write(`start.mjs takes one of: ${Object.keys(targets).join(", ")}.\n`);
    return 2;
  }
  if (!isInstalled(root)) {
    const code = await install();
    if (code !== 0) {
      process.stderr.write("The packages could not be installed; `npm ci` shows why.\n");
      return code;
    }
  }
  const node = pinnedNode() ?? (isRecent() ? process.execPath : undefined);
  if (node) return target(node, args);
  process.stderr.write(`${NODE_TOO_OLD}\n`);
  return 2;
}

process.exitCode = await start(process.argv.slice(2));
