import type { Database } from "./storage/database.ts";

/** One line of the server’s log: an event by name, and figures. Never a name, an address, a title or a token. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  /** Something failed that a person who runs the server may want to look at. */
  warn(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

/** All that a use case needs of the world. */
export interface Ports {
  readonly database: Database;
  /** Now, in milliseconds. */
  now(): number;
  readonly log: Log;
  /** Seals what is handed out and comes back: 32 bytes at least. */
  readonly secret: string;
  /** Where runners reach this server: an origin without a slash at its end. */
  readonly origin: string;
}
