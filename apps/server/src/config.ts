import { isIP } from "node:net";
import { join, resolve } from "node:path";
import type { Problem } from "@stridelift/core";

/** How the server runs, as the environment says; each name stands in docs/configuration.md. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where runners reach it: scheme, host and port, without a slash at its end. */
  readonly origin: string;
  /** Runners reach it over TLS. */
  readonly isSecure: boolean;
  /** Only this machine reaches it. */
  readonly isLocal: boolean;
  /** A folder for what is no database: the secret, mail that is not sent, copies. */
  readonly data: string;
  /** `postgres://…` or the path of an SQLite file. */
  readonly database: string;
  /** Undefined: one is made and kept in the folder. */
  readonly secret: string | undefined;
  /** Who may make an account: anyone, or who was given a link. */
  readonly registration: "open" | "invited";
  /** `smtp://user:password@host:port`; undefined: mail is put into a folder. */
  readonly smtp: string | undefined;
  readonly mailFrom: string;
  /** Addresses of proxies whose word on the caller’s address is taken. */
  readonly trustProxy: boolean | string;
  /** Hosts on this network that calendars may be read from, though their addresses are private. */
  readonly calendarHosts: readonly string[];
  /** The folder of the built app. */
  readonly app: string;
}

export const DEFAULT_PORT = 4173;
const SECRET_LENGTH = 32;

/** Reads the environment. Gives every problem there is with it, not only the first. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  app: string,
): { readonly config: Config; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const said = (name: string) => env[name]?.trim() || undefined;
  const wrong = (name: string, found: string, hint: string) =>
    problems.push({ code: "server/bad-config", message: `${name} is “${found}”.`, path: name, hint });
  const host = said("STRIDELIFT_HOST") ?? "127.0.0.1";
  const port = Number(said("PORT") ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    wrong("PORT", said("PORT") ?? "", "Name one from 0 to 65535.");
  const address = said("STRIDELIFT_URL") ?? `http://${host === "127.0.0.1" ? "localhost" : urlHost(host)}:${port}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== "/") {
    wrong("STRIDELIFT_URL", address, "Name where runners reach the server, like https://lift.example.org.");
  }
  const registration = said("STRIDELIFT_REGISTRATION") ?? "invited";
  if (registration !== "open" && registration !== "invited") {
    wrong("STRIDELIFT_REGISTRATION", registration, "Say `invited` or `open`.");
  }
  const smtp = said("SMTP_URL");
  if (smtp !== undefined && !/^smtps?:\/\//.test(smtp)) {
    wrong("SMTP_URL", "…", "It begins with smtp:// or smtps://.");
  }
  const data = resolve(said("STRIDELIFT_DATA") ?? "data");
  const isLocal = isLoopback(host) && (url === undefined || isLoopback(url.hostname));
  const secret = said("STRIDELIFT_SECRET");
  problems.push(...secretProblems(secret, isLocal));
  const trust = said("STRIDELIFT_TRUST_PROXY");
  return {
    config: {
      host,
      port,
      origin: url?.origin ?? address,
      isSecure: url?.protocol === "https:",
      isLocal,
      data,
      database: said("DATABASE_URL") ?? join(data, "stridelift.db"),
      secret,
      registration: registration === "open" ? "open" : "invited",
      smtp,
      mailFrom: said("MAIL_FROM") ?? `Stridelift <stridelift@${url?.hostname ?? "localhost"}>`,
      trustProxy: trust ?? false,
      calendarHosts: (said("STRIDELIFT_CALENDAR_HOSTS") ?? "").split(/[\s,]+/).filter(Boolean),
      app: said("STRIDELIFT_APP") ?? app,
    },
    problems,
  };
}

function secretProblems(secret: string | undefined, isLocal: boolean): Problem[] {
  const hint = "Make one with `openssl rand -base64 32` and keep it: with another one every device signs in again.";
  const path = "STRIDELIFT_SECRET";
  if (secret === undefined) {
    if (isLocal) return [];
    const message = "Others can reach this server, and STRIDELIFT_SECRET is not set.";
    return [{ code: "server/no-secret", message, path, hint }];
  }
  if (secret.length >= SECRET_LENGTH && new Set(secret).size > SECRET_LENGTH / 4) return [];
  const message = `STRIDELIFT_SECRET can be guessed: it needs ${SECRET_LENGTH} characters at least, made by chance.`;
  return [{ code: "server/no-secret", message, path, hint }];
}

/** Names and addresses of this machine that no other reaches. */
function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "");
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

function urlHost(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
