// The checks that need no test run: `node tools/check.mjs [name…]`, all of them where none is named.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = "node_modules/typescript/bin/tsc";
const svelteCheck = "node_modules/svelte-check/bin/svelte-check";

/** @type {Record<string, string[][]>} the programs of each check */
const checks = {
  types: [
    [tsc, "-p", "tsconfig.json"],
    [tsc, "-p", "packages/core/tsconfig.json"],
    [tsc, "-p", "packages/formats/tsconfig.json"],
    [tsc, "-p", "packages/languages/tsconfig.json"],
    [svelteCheck, "--workspace", "apps/web", "--tsconfig", "./tsconfig.json", "--fail-on-warnings"],
  ],
  style: [["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--max-diagnostics=100", "."]],
  boundaries: [["node_modules/vitest/vitest.mjs", "run", "--reporter=dot", "test/boundaries.test.ts"]],
  unused: [["node_modules/knip/bin/knip.js", "--no-progress"]],
};

/**
 * @param {string[]} command
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
function outcome(command) {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (part) => (output += part));
    child.stderr.on("data", (part) => (output += part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output, seconds: (performance.now() - begun) / 1000 }));
  });
}

/** @param {string[]} names */
async function check(names) {
  const unknown = names.filter((name) => !checks[name]);
  if (unknown.length > 0) {
    process.stderr.write(`No check of the name ${unknown.join(", ")}; there are: ${Object.keys(checks).join(", ")}.\n`);
    return 2;
  }
  const queue = names.flatMap((name) => (checks[name] ?? []).map((command) => ({ name, command })));
  let failed = 0;
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const { code, output, seconds } = await outcome(job.command);
      const what = `${job.name.padEnd(10)} ${job.command.join(" ").replace(/^node_modules\//, "")}`;
      process.stdout.write(`${code === 0 ? "ok    " : "FAILED"} ${what}  ${seconds.toFixed(1)} s\n`);
      if (code === 0) continue;
      failed += 1;
      process.stdout.write(`${output.trimEnd()}\n`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed === 0 ? 0 : 1;
}

const names = process.argv.slice(2);
process.exitCode = await check(names.length > 0 ? names : Object.keys(checks));
