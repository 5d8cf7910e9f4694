import { lookup, Resolver } from "node:dns/promises";
import type { Reach } from "./address-rules.ts";

const ANSWER_MS = 4_000;
const TRIES = 2;

const worldwide = new Resolver({ timeout: ANSWER_MS, tries: TRIES });

/**
 * The addresses of a host. One of this network is looked up as all programs of this machine do; one out in the world by name servers
 * alone. They may take as long as they like: that takes none of the few threads which sign-ins and files need.
 */
export async function addressesOf(host: string, reach: Reach, names: Resolver = worldwide): Promise<readonly string[]> {
  if (reach === "near") return lookedUp(host);
  const both = await Promise.allSettled([names.resolve4(host), names.resolve6(host)]);
  const found = both.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  if (found.length > 0) return found;
  const { reason } = both.find((one) => one.status === "rejected") ?? { reason: undefined };
  // A machine without name servers of its own knows names in another way.
  if ((reason as NodeJS.ErrnoException | undefined)?.code === "ECONNREFUSED") return lookedUp(host);
  throw reason ?? Object.assign(new Error("no address"), { code: "ENOTFOUND" });
}

async function lookedUp(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}
