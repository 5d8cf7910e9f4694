import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import type { Problem } from "@stridelift/core";
import { SETTINGS, type Setting, type SettingName } from "./settings.ts";

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
  /** Daily copies that stay; 0: none are made. */
  readonly copies: number;
  readonly logs: "info" | "warn" | "quiet";
  /** Of one runner, or one address; 0: as many as they like. */
  readonly requestsPerMin: number;
  /** By then a request has come in whole, or it is dropped. */
  readonly requestMs: number;
}

export const DEFAULT_PORT = Number(SETTINGS.PORT.usual);
const SECRET_LENGTH = 32;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment. Gives every problem there is with it, not only the first. */
export function readConfig(
  env: Environment,
  app: string,
): { readonly config: Config; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const reader = readerOf(env, problems);
  const { said, oneOf, whole } = reader;
  const reached = readReached(reader);
  const secret = said("STRIDELIFT_SECRET");
  problems.push(...secretProblems(secret, reached.isLocal));
  const data = resolve(said("STRIDELIFT_DATA") ?? "");
  const { hostname, ...place } = reached;
  const config: Config = {
    ...place,
    data,
    database: said("DATABASE_URL") ?? join(data, "stridelift.db"),
    secret,
    registration: oneOf("STRIDELIFT_REGISTRATION", ["invited", "open"]),
    smtp: readSmtp(reader),
    mailFrom: said("MAIL_FROM") ?? `Stridelift <stridelift@${hostname}>`,
    trustProxy: readTrust(reader, reached),
    calendarHosts: (said("STRIDELIFT_CALENDAR_HOSTS") ?? "").split(/[\s,]+/).filter(Boolean),
    app: resolve(said("STRIDELIFT_APP") ?? app),
    copies: whole("STRIDELIFT_COPIES", [0, 1000]),
    logs: oneOf("STRIDELIFT_LOG", ["info", "warn", "quiet"]),
    requestsPerMin: whole("STRIDELIFT_REQUESTS_PER_MIN", [0, 1_000_000]),
    requestMs: 1000 * whole("STRIDELIFT_REQUEST_S", [1, 3600]),
  };
  return { config, problems };
}

/** Reads one setting each, and notes what is wrong with it. */
interface Reader {
  said(name: SettingName): string | undefined;
  oneOf<T extends string>(name: SettingName, values: readonly T[]): T;
  whole(name: SettingName, range: readonly [number, number]): number;
  wrong(name: SettingName, found: string, hint: string): void;
}

function readerOf(env: Environment, problems: Problem[]): Reader {
  const said = (name: SettingName) => saidIn(env, name, problems);
  const wrong = (name: SettingName, found: string, hint: string) => {
    problems.push({ code: "server/bad-config", message: `${name} is “${found}”.`, path: name, hint });
  };
  return {
    said,
    wrong,
    oneOf<T extends string>(name: SettingName, values: readonly T[]): T {
      const found = said(name) as T;
      if (!values.includes(found)) wrong(name, found, `Say ${values.map((value) => `\`${value}\``).join(" or ")}.`);
      return found;
    },
    whole(name, [least, most]) {
      const found = said(name) ?? "";
      const isWhole = /^\d{1,9}$/.test(found) && Number(found) >= least && Number(found) <= most;
      if (!isWhole) wrong(name, found, `Name a number from ${least} to ${most}.`);
      return isWhole ? Number(found) : least;
    },
  };
}

type Reached = Pick<Config, "host" | "port" | "origin" | "isSecure" | "isLocal">;

/** Where it listens, and where runners reach it. */
function readReached({ said, whole, wrong }: Reader): Reached & { readonly hostname: string } {
  const host = said("STRIDELIFT_HOST") ?? "";
  const port = whole("PORT", [0, 65_535]);
  const named = said("STRIDELIFT_URL");
  const url = originOf(named ?? `http://${nameOf(host)}:${port}`);
  if (url === undefined && named === undefined) wrong("STRIDELIFT_HOST", host, "Name an address of this machine.");
  else if (url === undefined)
    wrong("STRIDELIFT_URL", named ?? "", "Name where runners reach the server, like https://lift.example.org.");
  const isLocal = isLoopback(host) && (url === undefined || isLoopback(url.hostname));
  const { origin = "", hostname = "localhost", protocol = "" } = url ?? {};
  return { host, port, origin, hostname, isSecure: protocol === "https:", isLocal };
}

function readSmtp({ said, wrong }: Reader): string | undefined {
  const smtp = said("SMTP_URL");
  // What was found may hold a password.
  if (smtp !== undefined && !/^smtps?:\/\//.test(smtp)) wrong("SMTP_URL", "…", "It begins with smtp:// or smtps://.");
  return smtp;
}

/* Whoever reaches a server that listens on its own machine alone from elsewhere comes through a proxy there. */
function readTrust({ said, wrong }: Reader, { host, isLocal }: Reached): string | boolean {
  const trusted = said("STRIDELIFT_TRUST_PROXY") ?? (isLoopback(host) && !isLocal ? "loopback" : undefined);
  if (trusted !== undefined && !trusted.split(",").every((each) => isProxy(each.trim())))
    wrong("STRIDELIFT_TRUST_PROXY", trusted, "Name addresses or networks, as 10.0.0.1,10.1.0.0/16.");
  return trusted ?? false;
}

/** What is said under a name, or in the file that the name with `_FILE` behind it points to; else what is usual. */
function saidIn(env: Environment, name: SettingName, problems: Problem[]): string | undefined {
  const setting: Setting = SETTINGS[name];
  const plain = env[name]?.trim() || undefined;
  const pointer = `${name}_FILE`;
  const file = setting.isSecret ? env[pointer]?.trim() || undefined : undefined;
  if (file === undefined) return plain ?? setting.usual;
  const refused = (message: string, hint: string) => {
    problems.push({ code: "server/bad-config", message, path: pointer, hint });
    return plain;
  };
  if (plain !== undefined) return refused(`${name} and ${pointer} are both set.`, "Keep one of them.");
  try {
    return readFileSync(file, "utf8").trim() || refused(`The file of ${pointer} is empty.`, "Put the value into it.");
  } catch {
    return refused(`The file of ${pointer} cannot be read.`, "Name a file that the server may read.");
  }
}

function originOf(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url?.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
  return isPlain && /^https?:$/.test(url.protocol) ? url : undefined;
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

/** An address, a network or a name of many of them. */
function isProxy(word: string): boolean {
  if (/^(loopback|linklocal|uniquelocal)$/.test(word)) return true;
  const [address = "", bits] = word.split("/");
  const width = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return width > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= width));
}

/** What a browser on this machine calls it: passkeys work for a name and not for a number. */
function nameOf(host: string): string {
  if (isLoopback(host) || host === "0.0.0.0" || host === "::") return "localhost";
  return isIP(host) === 6 ? `[${host}]` : host;
}
