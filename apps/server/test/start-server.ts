import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import type { Log } from "../src/ports.ts";
import { type Serving, serve } from "../src/serve.ts";

export interface Started extends Serving {
  /** What the server wrote into its log. */
  readonly logged: string[];
  /** Sends a request; `body` as JSON. */
  call(
    method: string,
    path: string,
    options?: { body?: unknown; cookie?: string; headers?: Record<string, string> },
  ): Promise<Response>;
}

/** A server of its own on a free port of this machine, over real sockets. `stop` removes its folder too. */
export async function startServer(
  database: string,
  { env = {}, now }: { env?: Record<string, string>; now?: () => number } = {},
): Promise<Started> {
  const data = mkdtempSync(join(tmpdir(), "stridelift-data-"));
  const { config } = readConfig(
    { PORT: "0", STRIDELIFT_DATA: data, DATABASE_URL: database, STRIDELIFT_REQUESTS_PER_MIN: "0", ...env },
    join(data, "app"),
  );
  const logged: string[] = [];
  const note: Log["info"] = (event, facts) => logged.push(JSON.stringify({ event, ...facts }));
  const serving = await serve(config, { info: note, warn: note }, now);
  return {
    ...serving,
    logged,
    call: (method, path, { body, cookie, headers } = {}) =>
      fetch(`${serving.address}${path}`, {
        method,
        headers: {
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(cookie === undefined ? {} : { cookie }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    async stop() {
      await serving.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
