import { isIP } from "node:net";
import type { Reach } from "./address-rules.ts";
import { type SourceProblem, sourceProblem } from "./source-problem.ts";

const LENGTH = 2000;
/** Names that mean this machine or its network wherever they are asked. */
const NEAR_NAMES = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|private)$/;
/** Below 1024 stand services of other kinds; above it browsers refuse these as well, for theirs. */
const FIRST_FREE_PORT = 1024;
const WEB_PORTS: ReadonlySet<number> = new Set([80, 443]);
const BAD_PORTS: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  9200, 9300, 10080, 11211, 27017,
]);

/** An address that may be asked, as far as can be told without asking for the addresses of its host. */
export interface CheckedUrl {
  readonly url: URL;
  /** The host without brackets and without a dot at its end. */
  readonly host: string;
  readonly port: number;
  readonly reach: Reach;
}

/** The address as a runner gave it; `webcal` is `https`. Throws a `SourceProblem` where it is none that can be asked. */
export function calendarUrl(text: string): URL {
  const said = text.trim().replace(/^webcals?:\/\//i, "https://");
  if (said.length > LENGTH || !URL.canParse(said)) throw badAddress();
  const url = new URL(said);
  url.hash = "";
  return url;
}

/** Holds an address against what may be asked. `named`: hosts of this network that the owner of the server named. */
export function checkedUrl(url: URL, named: readonly string[]): CheckedUrl {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw badAddress();
  const host = url.hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (host === "" || !isWebPort(port)) throw badAddress();
  const isNamed = named.some((name) => [host, `${host}:${port}`, url.host].includes(name.toLowerCase()));
  if (!isNamed && isIP(host) === 0 && (NEAR_NAMES.test(host) || !host.includes("."))) throw privateAddress();
  return { url, host, port, reach: isNamed ? "near" : "world" };
}

function isWebPort(port: number): boolean {
  return WEB_PORTS.has(port) || (port >= FIRST_FREE_PORT && !BAD_PORTS.has(port));
}

export function badAddress(): SourceProblem {
  return sourceProblem(
    "source/bad-address",
    "This is no address of a calendar.",
    "It begins with https:// or webcal://. Copy it from where your calendar offers it as a link to subscribe to.",
  );
}

export function privateAddress(): SourceProblem {
  return sourceProblem(
    "source/private-address",
    "This address lies inside of a private network, and is not read from here.",
    "Use one that can be reached from everywhere. Who runs this server can allow the host by STRIDELIFT_CALENDAR_HOSTS.",
  );
}

export function ownAddress(): SourceProblem {
  return sourceProblem(
    "source/own-address",
    "This is an address of Stridelift itself.",
    "Name the calendar that holds your runs; your sessions are known here already.",
  );
}
