#!/usr/bin/env node
// Plain JavaScript for any Node from 20 on: an older one starts the program again under the Node of the project.
import { fileURLToPath } from "node:url";
import { isRecent, NODE_TOO_OLD, pinnedNode, run } from "./runtime.mjs";

const args = process.argv.slice(2);
const node = isRecent() ? process.execPath : pinnedNode();

if (!node) {
  process.stderr.write(`${NODE_TOO_OLD}\n`);
  process.exitCode = 2;
} else if (node === process.execPath) {
  const { main } = await import("../src/main.ts");
  process.exitCode = await main(args);
} else {
  process.exitCode = await run(node, [fileURLToPath(import.meta.url), ...args]);
}
