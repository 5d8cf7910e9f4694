import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { CheckedUrl } from "./checked-url.ts";

const HEAD_BYTES = 32_768;

/**
 * Asks one address once, and resolves with the head of the answer. The connection goes to one of `addresses` and nowhere else: the
 * name is not looked up again, so it cannot mean another machine by then.
 */
export function oneRequest(
  { url, host, port }: CheckedUrl,
  addresses: readonly string[],
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === "https:";
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  const lookup: LookupFunction = (_name, { all }, done) => {
    const [first] = known;
    if (first === undefined) done(new Error("no address"), "");
    else if (all) done(null, known);
    else done(null, first.address, first.family);
  };
  const options = {
    method: "GET",
    host,
    port,
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, ...headers },
    lookup,
    signal,
    maxHeaderSize: HEAD_BYTES,
    // A connection of its own, not one that is left from another name; no proxy of the environment.
    agent: isSecure ? new SecureAgent({ keepAlive: false }) : new PlainAgent({ keepAlive: false }),
    ...(isSecure && isIP(host) === 0 ? { servername: host } : {}),
  };
  return new Promise((resolve, reject) => {
    const asked = isSecure ? secureRequest(options, resolve) : plainRequest(options, resolve);
    asked.once("error", reject);
    asked.end();
  });
}
