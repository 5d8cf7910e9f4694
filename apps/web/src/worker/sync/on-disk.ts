import { readJournal } from "@stridelift/core";
import { lineOf, markOf } from "../row.ts";
import type { Row, Store } from "../store.ts";
import { ASKING, LINK, linkOf } from "./at-rest.ts";
import { furthest, type Link } from "./link.ts";
import type { Batch, Local, Reached, Unsent } from "./local.ts";

/** Well under what a server takes at once: a line of 64 kbit/s gets it through before a request is taken for one that never ends. */
const BATCH_ROWS = 400;
const BATCH_BYTES = 200_000;

/** The store of a journal as synchronising sees it. */
export function onDisk(store: Store): Local {
  return {
    link: () => linkOf(store),
    async change(runner, change) {
      const writing = store.transaction("device", "readwrite", { durability: "strict" });
      const link = (await writing.store.get(LINK)) as Link | undefined;
      if (link?.runner !== runner) return undefined;
      const changed = change(link);
      await Promise.all([writing.store.put(changed, LINK), writing.done]);
      return changed;
    },
    unsent: (link) => unsent(store, link),
    async rows(keys) {
      const values = await Promise.all(keys.map((key) => store.get("rows", key)));
      return readable(keys.map((key, n) => ({ key, value: values[n] })));
    },
    async pending({ pushed, era, refused }) {
      const values = await store.getAll("rows", IDBKeyRange.lowerBound(pushed, true));
      return values.filter((row) => isOurs(row, era)).length + refused.length;
    },
    receive: (link, rows, reached) => receive(store, link, rows, reached),
  };
}

/** The journal belongs to this account from now on; whatever was asked about it is answered. */
export async function putLink(store: Store, link: Link): Promise<void> {
  const writing = store.transaction("device", "readwrite", { durability: "strict" });
  await Promise.all([writing.store.put(link, LINK), writing.store.delete(ASKING), writing.done]);
}

/**
 * As `putLink`, while the store holds no other rows than those of `mark`: what the server sent of another account may have come in
 * since, and is not known of yet. False: it does.
 */
export async function putLinkAt(store: Store, link: Link, mark: string): Promise<boolean> {
  const writing = store.transaction(["rows", "device"], "readwrite", { durability: "strict" });
  const device = writing.objectStore("device");
  const put = async () => {
    const last = (await writing.objectStore("rows").openKeyCursor(null, "prev"))?.key;
    if (markOf(await device.get("life"), last) !== mark) return false;
    await Promise.all([device.put(link, LINK), device.delete(ASKING)]);
    return true;
  };
  const [isPut] = await Promise.all([put(), writing.done]);
  return isPut;
}

/** The journal belongs to no account any more. */
export async function dropLink(store: Store): Promise<void> {
  await store.delete("device", LINK);
}

/** The account that the runner signed in to, while it is open whether this journal becomes one with its own. */
export type Asking = Pick<Link, "runner" | "name">;

export async function askingOf(store: Store): Promise<Asking | undefined> {
  return (await store.get("device", ASKING)) as Asking | undefined;
}

export async function noteAsking(store: Store, asking: Asking | undefined): Promise<void> {
  await (asking === undefined ? store.delete("device", ASKING) : store.put("device", asking, ASKING));
}

function isOurs(row: unknown, era: string): boolean {
  return lineOf(row) !== undefined && (row as Row).there !== era;
}

async function unsent(store: Store, { pushed, era }: Link): Promise<Batch> {
  const range = IDBKeyRange.lowerBound(pushed, true);
  const reading = store.transaction("rows").store;
  const [keys, values] = await Promise.all([reading.getAllKeys(range, BATCH_ROWS), reading.getAll(range, BATCH_ROWS)]);
  const found: { key: number; value: unknown }[] = [];
  let bytes = 0;
  let through = pushed;
  for (const [n, key] of keys.entries()) {
    const value: unknown = values[n];
    if (isOurs(value, era)) {
      bytes += new TextEncoder().encode(lineOf(value)).length;
      if (bytes > BATCH_BYTES && found.length > 0) break;
      found.push({ key, value });
    }
    through = key;
  }
  return { rows: readable(found), through };
}

/* What cannot be read as an entry stays on this device, where it is told of. */
function readable(found: readonly { key: number; value: unknown }[]): Unsent[] {
  const rows = found.flatMap(({ key, value }) => {
    const line = lineOf(value);
    return line === undefined ? [] : [{ key, line }];
  });
  const { problems } = readJournal(rows.map(({ line }) => line).join("\n"));
  const bad = new Set(problems.filter(({ code }) => code === "journal/bad-line").map(({ path }) => path));
  return rows.filter((_, n) => !bad.has(`line ${n + 1}`));
}

/* Asks for the link in the same transaction: what was erased meanwhile does not come back. */
async function receive(store: Store, { runner, era }: Link, rows: readonly Row[], reached: Reached) {
  const writing = store.transaction(["rows", "device"], "readwrite", { durability: "strict" });
  const [held, device] = [writing.objectStore("rows"), writing.objectStore("device")];
  const add = async () => {
    const link = (await device.get(LINK)) as Link | undefined;
    if (link?.runner !== runner || link.era !== era) return undefined;
    let added = 0;
    for (const row of rows) {
      const same = await held.index("id").getAll(row.id);
      if (same.some(({ line }) => line === row.line)) continue;
      await held.add({ ...row, there: era });
      added += 1;
    }
    await device.put(furthest(link, reached) satisfies Link, LINK);
    return added;
  };
  const [added] = await Promise.all([add(), writing.done]);
  return added;
}
