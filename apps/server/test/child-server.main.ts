import { once } from "node:events";
import { flushCompileCache } from "node:module";
import { readConfig } from "../src/config.ts";
import { serve } from "../src/serve.ts";

/* A server in a process of its own: once it is told to begin, it serves as its environment says and tells its address. */
// It would be written at the end, and a process that is killed comes to no end.
flushCompileCache();
await once(process.stdin, "data");
const { config } = readConfig(process.env, "no-app");
const silent = () => {};
const { address } = await serve(config, { info: silent, warn: silent });
process.stdout.write(`${address}\n`);
