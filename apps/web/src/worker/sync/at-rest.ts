import type { Store } from "../store.ts";

/* What has to be known of synchronising before it is worth loading. */

const LEAVING = "sign-out";
const KEYS: ReadonlySet<string> = new Set(["link", "asking", LEAVING]);

/** This device has nothing to say to a server. */
export async function mayRest(store: Store): Promise<boolean> {
  return !(await store.getAllKeys("device")).some((key) => KEYS.has(key));
}

/** The journal was erased from this device: it is to be signed out too, as soon as the server is reached. */
export async function signOutLater(store: Store): Promise<void> {
  await store.put("device", true, LEAVING);
}

export async function isLeaving(store: Store): Promise<boolean> {
  return (await store.get("device", LEAVING)) === true;
}

export async function hasLeft(store: Store): Promise<void> {
  await store.delete("device", LEAVING);
}
