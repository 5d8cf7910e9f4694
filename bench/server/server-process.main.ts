import { createInterface } from "node:readline";
import { readConfig } from "../../apps/server/src/config.ts";
import { serve } from "../../apps/server/src/serve.ts";

/* A server in a process of its own: tells its address, then, for each line that it is sent, the memory that it has, in bytes. */
const { config, problems } = readConfig(process.env, "no-app");
if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(" "));
const silent = () => {};
const { address } = await serve(config, { info: silent, warn: silent });
process.stdout.write(`${address}\n`);
for await (const _ of createInterface(process.stdin)) process.stdout.write(`${process.memoryUsage.rss()}\n`);
process.exit();
