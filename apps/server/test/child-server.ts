import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** One secret for all processes of a test, so that a cookie of one is known to the others. */
const SECRET = "a secret of tests, and of nothing else than tests";

/** What the first of them compiled the others need not. */
const COMPILED = join(tmpdir(), "stridelift-compiled");

/** A server in a process of its own. */
export interface ChildServer {
  /** Lets it open its database and listen; gives the address. Until then the process only stands ready. */
  begin(): Promise<string>;
  /** `kill -9`: it gets no chance to do anything. */
  kill(): Promise<void>;
}

export function childServer(database: string): ChildServer {
  const data = mkdtempSync(join(tmpdir(), "stridelift-data-"));
  const child = spawn(process.execPath, [join(import.meta.dirname, "child-server.main.ts")], {
    env: {
      ...process.env,
      ...childEnvironment(),
      NODE_COMPILE_CACHE: COMPILED,
      DATABASE_URL: database,
      STRIDELIFT_DATA: data,
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout);
  const exited = once(child, "exit");
  // A pipe that breaks with the process is no fault.
  child.stdin.on("error", () => {});
  return {
    async begin() {
      const said = Promise.race([
        once(lines, "line"),
        exited.then(([code]) => Promise.reject(new Error(`ended: ${code}`))),
      ]);
      child.stdin.write("begin\n");
      const [address] = (await said) as [string];
      return address;
    },
    async kill() {
      child.kill("SIGKILL");
      await exited;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** What a server has to be started with so that it takes the cookies of child servers. */
export function childEnvironment(): Record<string, string> {
  return { PORT: "0", STRIDELIFT_SECRET: SECRET, STRIDELIFT_REQUESTS_PER_MIN: "0" };
}
