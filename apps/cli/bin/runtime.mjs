// Plain JavaScript for any Node from 20 on: it finds the Node that the rest needs.
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { join } from "node:path";

const NEEDED_MAJOR = 24;

/** Whether the Node that runs this file can run the project's sources as they are. */
export function isRecent() {
  return Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR;
}

/**
 * The path of the Node that the project brings among its packages; undefined where it is not installed, is not made
 * for this machine (macOS) or does not start here (a Linux without glibc).
 */
export function pinnedNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/package.json`);
    const node = join(manifest, "..", "bin", system === "win" ? "node.exe" : "node");
    return spawnSync(node, ["--version"]).status === 0 ? node : undefined;
  } catch {
    return undefined;
  }
}

/** What to tell a person whose Node is too old where the project brings none. */
export const NODE_TOO_OLD = `Stridelift needs Node ${NEEDED_MAJOR} or newer and found ${process.versions.node}; \
please install it from https://nodejs.org and try again.`;

/**
 * Runs a program in the same terminal and gives its exit code, 128 + n where signal n ended it.
 * Signals sent to this process reach the program; a Ctrl-C at the terminal reaches it without us.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", ...options });
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, pass);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      for (const each of signals) process.off(each, pass);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
