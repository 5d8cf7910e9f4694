import type { Store } from "../store.ts";
import type { Link } from "./link.ts";

/* What has to be known of synchronising before it is worth loading. */

export const LINK = "link";
export const ASKING = "asking";
const LEAVING = "sign-out";
const KEYS: ReadonlySet<string> = new Set([LINK, ASKING, LEAVING]);

/** This device has nothing to say to a server. */
export async function mayRest(store: Store): Promise<boolean> {
  return !(await store.getAllKeys("device")).some((key) => KEYS.has(key));
}

/**
 * What is to be done yet once the journal is erased from this device: it is to be signed out of its account too, as soon as the
 * server is reached.
 */
export async function yetAfterErasing(store: Store): Promise<Readonly<Record<string, string>>> {
  const runner = (await linkOf(store))?.runner ?? (await leavingOf(store));
  return runner === undefined ? {} : { [LEAVING]: runner };
}

export async function leavingOf(store: Store): Promise<string | undefined> {
  return (await store.get("device", LEAVING)) as string | undefined;
}

export async function hasLeft(store: Store): Promise<void> {
  await store.delete("device", LEAVING);
}

export async function linkOf(store: Store): Promise<Link | undefined> {
  return (await store.get("device", LINK)) as Link | undefined;
}
