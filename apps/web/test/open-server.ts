import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { bringBack, copyInto, freePort, readConfig, type Serving, serve, setUpLink } from "../../server/src/index.ts";
import { DIST } from "../build.ts";
import type { DoorName, Doors } from "../src/worker/doors.ts";

export interface Account {
  readonly runner: string;
  readonly name: string;
}

/** A server of its own with the built app, on its own database, that can be stopped, started and set back. */
export interface OpenServer {
  readonly address: string;
  /** What it keeps beside the database: letters that are not sent. */
  readonly folder: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** While it is stopped: keeps the database as it is; brings it back as `stridelift restore` does, or as who puts a file back. */
  keep(): Promise<void>;
  bringBack(how: "restore" | "file"): Promise<void>;
  /** Who has an account by now. */
  readonly emails: Set<string>;
  /** The database, for what no device can do. */
  readonly ports: Serving["ports"];
  close(): Promise<void>;
}

interface ServerOptions {
  /** What the environment says beside. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function openServer({ env: said = {} }: ServerOptions = {}): Promise<OpenServer> {
  const folder = mkdtempSync(join(tmpdir(), "stridelift-site-"));
  const file = join(folder, "stridelift.db");
  const port = await freePort("127.0.0.1", 0);
  const env = {
    PORT: String(port),
    STRIDELIFT_DATA: folder,
    DATABASE_URL: file,
    STRIDELIFT_REGISTRATION: "open",
    STRIDELIFT_LOGS: "quiet",
    ...said,
  };
  const { config } = readConfig(env, DIST);
  const log = { info: () => {}, warn: () => {} };
  let serving: Serving | undefined = await serve(config, log);
  const running = () => {
    if (serving === undefined) throw new Error("the server is stopped");
    return serving;
  };
  const stop = async () => {
    await serving?.stop();
    serving = undefined;
  };
  const copy = join(folder, "copy.jsonl.gz");
  /* SQLite keeps what was written last beside the file. */
  const parts = ["", "-wal", "-shm"];
  const put = (from: string, to: string) => {
    for (const part of parts) {
      rmSync(to + part, { force: true });
      if (existsSync(from + part)) cpSync(from + part, to + part);
    }
  };
  return {
    emails: new Set(),
    address: `${running().address}/`,
    folder,
    get ports() {
      return running().ports;
    },
    stop,
    async start() {
      serving ??= await serve(config, log);
    },
    async keep() {
      await copyInto(config, copy, Date.now());
      put(file, `${file}-kept`);
    },
    async bringBack(how) {
      if (how === "file") put(`${file}-kept`, file);
      else await bringBack(config, { path: copy, mayReplace: true, nowMs: Date.now() });
    },
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const ANA = "ana@example.org";
const PASSWORD = "four words are enough";

/** Makes an account in this browser: by the set-up link for the first of a server, as anyone for the others. */
export async function begin(page: Page, { ports, emails }: OpenServer, email = ANA): Promise<Account> {
  emails.add(email);
  const ticket = (await setUpLink(ports))?.replace(/.*\//, "");
  const account = { email, name: "Ana", password: PASSWORD, device: "Test", ...(ticket ? { ticket } : {}) };
  return sent<Account>(page, "POST", "/accounts", account);
}

/** Signs this browser in; what it means for the journal of the device is asked of the worker by itself. */
export function signIn(page: Page, email = ANA): Promise<Account> {
  return sent<Account>(page, "POST", "/sessions", { email, password: PASSWORD, device: "Test" });
}

/** A request as the page makes it, with its cookie. */
export async function sent<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  return (await page.evaluate(
    async ([method, path, body]) => {
      const response = await fetch(`/api/v1${path}`, {
        method,
        ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
      });
      const said = response.status === 204 ? null : await response.json();
      if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(said)}`);
      return said;
    },
    [method, path, body] as const,
  )) as T;
}

/** Asks the page’s own worker, as the page would. */
export async function asked<D extends DoorName>(
  page: Page,
  door: D,
  ...args: Parameters<Doors[D]>
): Promise<Awaited<ReturnType<Doors[D]>>> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  const [worker] = page.workers();
  if (worker === undefined) throw new Error("the page has no worker");
  const answer = await worker.evaluate(
    ([door, args]) =>
      new Promise<{ ok: boolean; value: unknown; error: string }>((resolve) => {
        const n = -Math.random();
        const post = self.postMessage;
        self.postMessage = ((data: { n?: number; ok: boolean; value: unknown; error: string }) => {
          if (data.n !== n) return post.call(self, data);
          self.postMessage = post;
          resolve(data);
        }) as typeof self.postMessage;
        self.dispatchEvent(new MessageEvent("message", { data: { n, door, args } }));
      }),
    [door, args] as const,
  );
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as Awaited<ReturnType<Doors[D]>>;
}
