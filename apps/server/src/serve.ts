import type { AddressInfo } from "node:net";
import type { Config } from "./config.ts";
import { httpApp } from "./http/app.ts";
import { serverSecret } from "./operation/secret.ts";
import type { Log, Ports } from "./ports.ts";
import { type Database, openDatabase } from "./storage/database.ts";
import { migrate } from "./storage/migrate.ts";

/** A server that listens. */
export interface Serving {
  /** Where it listens: an address to open on this machine. */
  readonly address: string;
  readonly ports: Ports;
  /** Answers what was asked, hands back its jobs and closes the database. */
  stop(): Promise<void>;
}

/** Brings the tables up, then listens and works on jobs. Rejects where the port is taken or the database is not there. */
export async function serve(config: Config, log: Log, now: () => number = Date.now): Promise<Serving> {
  const database = openDatabase(config.database);
  try {
    await migrate(database);
    return await listening(config, { database, now, log, secret: serverSecret(config), origin: config.origin });
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function listening(config: Config, ports: Ports): Promise<Serving> {
  const app = await httpApp(ports, config);
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  return {
    address: `http://${config.host === "127.0.0.1" ? "localhost" : config.host}:${port}`,
    ports,
    stop: () => stop(app, ports.database),
  };
}

async function stop(app: { close(): Promise<void> }, database: Database): Promise<void> {
  await app.close();
  await database.close();
}
