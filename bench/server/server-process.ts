import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface ServerProcess {
  readonly address: string;
  /** What it holds in memory now, in bytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a server on a database, as it is run but without limits on requests. */
export async function serverProcess(database: string, secret: string): Promise<ServerProcess> {
  const data = mkdtempSync(join(tmpdir(), "stridelift-bench-"));
  const env = {
    ...process.env,
    PORT: "0",
    DATABASE_URL: database,
    STRIDELIFT_DATA: data,
    STRIDELIFT_SECRET: secret,
    STRIDELIFT_REQUESTS_PER_MIN: "0",
    STRIDELIFT_URL: "http://localhost:4173",
  };
  const script = join(import.meta.dirname, "server-process.main.ts");
  const child = spawn(process.execPath, [script], { env, stdio: ["pipe", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const lines = createInterface(child.stdout);
  const line = async () => {
    const [said] = await Promise.race([once(lines, "line"), exited.then(() => Promise.reject(new Error("it ended")))]);
    return String(said);
  };
  return {
    address: await line(),
    async memory() {
      const said = line();
      child.stdin.write("memory\n");
      return Number(await said);
    },
    async stop() {
      child.stdin.end();
      await exited;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
