import { type AddressInfo, isIPv6 } from "node:net";
import type { Config } from "./config.ts";
import { httpApp } from "./http/app.ts";
import type { App } from "./http/route.ts";
import { jobKinds } from "./jobs/kinds.ts";
import { tidySoon } from "./jobs/tidy.ts";
import { startWork, type Work } from "./jobs/work.ts";
import { copyBeforeUpdate } from "./operation/copies.ts";
import { freePort } from "./operation/free-port.ts";
import { serverSecret } from "./operation/secret.ts";
import type { Log, Ports } from "./ports.ts";
import { openDatabase } from "./storage/database.ts";
import { migrate } from "./storage/migrate.ts";

/** What was asked when it stops is answered by then, or cut off. */
const STOP_MS = 8_000;

/** A server that listens. */
export interface Serving {
  /** Where it listens: an address to open on this machine. */
  readonly address: string;
  readonly ports: Ports;
  /** Where the database was copied to before it was brought up; null: there was no need. */
  readonly copied: string | null;
  /** Answers what was asked, hands back its jobs and closes the database. */
  stop(): Promise<void>;
}

/** Brings the tables up, then listens and works on jobs. Rejects where the port is taken or the database is not there. */
export async function serve(asked: Config, log: Log, now: () => number = Date.now): Promise<Serving> {
  const config = await withPort(asked);
  const database = openDatabase(config.database);
  try {
    const copied = await copyBeforeUpdate(database, config, now());
    await migrate(database);
    const ports: Ports = { database, now, log, secret: serverSecret(config), origin: config.origin };
    return { ...(await listening(config, ports)), copied };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Port 0 is any that is free, and where runners reach the server is told with it. */
async function withPort(config: Config): Promise<Config> {
  if (config.port !== 0) return config;
  const port = await freePort(config.host, 0);
  return { ...config, port, origin: config.origin.replace(/:0$/, `:${port}`) };
}

async function listening(config: Config, ports: Ports): Promise<Omit<Serving, "copied">> {
  const app = await httpApp(ports, config);
  await app.listen({ host: config.host, port: config.port });
  const { port, family } = app.server.address() as AddressInfo;
  ports.log.info("listening", { port, family });
  await tidySoon(ports);
  const work = startWork(ports, jobKinds(ports, config));
  return {
    address: `http://${hostName(config.host)}:${port}`,
    ports,
    stop: () => stop(app, work, ports),
  };
}

function hostName(host: string): string {
  if (host === "127.0.0.1") return "localhost";
  return isIPv6(host) ? `[${host}]` : host;
}

async function stop(app: App, work: Work, { database, log }: Ports): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), STOP_MS);
  await Promise.all([app.close(), work.stop()]);
  clearTimeout(late);
  await database.close();
  log.info("stopped");
}
