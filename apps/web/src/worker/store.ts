import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { chanceName } from "./chance-name.ts";
import type { Book, Copy } from "./doors.ts";
import { STORE_NAMES } from "./store-names.ts";

/** A line of the journal as it is stored. */
export interface Row {
  readonly id: string;
  readonly line: string;
  /** It came from the server, in this era of the device’s link to it. */
  readonly there?: string;
}

/** Rows are lines of the journal as text (J6), in the order in which this device came to know them. */
interface Schema extends DBSchema {
  rows: { key: number; value: Row; indexes: { id: string } };
  /** Things of this device that are no facts of the runner: its name, what can be computed anew. */
  device: { key: string; value: unknown };
  /** The journal as it was before something large came in. */
  copies: { key: number; value: Omit<Copy, "key"> & { readonly text: string } };
}
export type Store = IDBPDatabase<Schema>;

const COPIES = 3;
/** Some browsers leave a request without any answer; opening takes a fraction of this. */
const PATIENCE_MS = 10_000;

/** Opens the store of a book. Rejects with a code of `device/` as its message where the device does not give one. */
export async function openStore(book: Book): Promise<Store> {
  if (typeof indexedDB === "undefined") throw new Error("device/no-storage");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("device/slow")), PATIENCE_MS);
  });
  try {
    const opening = openDB<Schema>(STORE_NAMES[book], 1, {
      upgrade(db) {
        const rows = db.createObjectStore("rows", { autoIncrement: true });
        rows.createIndex("id", "id");
        db.createObjectStore("device");
        db.createObjectStore("copies", { autoIncrement: true });
      },
      // A newer version of the app wants to change the store: it goes first, and this page says that it is behind.
      blocking: (_was, _wanted, event) => (event.target as IDBDatabase).close(),
    });
    return await Promise.race([opening, patience]);
  } catch (error) {
    throw new Error(codeOf(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "device/no-storage";
  if (error.message.startsWith("device/")) return error.message;
  return error.name === "VersionError" ? "device/newer-app" : "device/no-storage";
}

/** What is new in the store: rows after `last` with their keys, in order, and which life of the store they are of. */
export interface Found {
  readonly rows: readonly { readonly key: number; readonly value: unknown }[];
  /** Another one than before: all was erased since, and the rows are all there are. */
  readonly life: string;
}

export async function rowsAfter(store: Store, last: number, life: string | undefined): Promise<Found> {
  const reading = store.transaction(["rows", "device"]);
  const now = await reading.objectStore("device").get("life");
  const found = typeof now === "string" ? now : "";
  const range = life === undefined || found === life ? IDBKeyRange.lowerBound(last, true) : undefined;
  const rows = reading.objectStore("rows");
  const [keys, values] = await Promise.all([rows.getAllKeys(range), rows.getAll(range)]);
  return { rows: keys.map((key, i) => ({ key, value: values[i] })), life: found };
}

/**
 * Writes rows in one transaction: all of them are on the disk when it resolves, or none. A row whose id is there already is left
 * out, unless what is there is `damaged`.
 */
export async function addRows(store: Store, rows: readonly Row[], damaged: ReadonlySet<number>): Promise<void> {
  const change = store.transaction("rows", "readwrite", { durability: "strict" });
  const add = async (row: Row) => {
    const keys = row.id === "" ? [] : await change.store.index("id").getAllKeys(row.id);
    if (keys.every((key) => damaged.has(key))) await change.store.add(row);
  };
  // One after another in the same transaction; where one fails the transaction is undone, and `done` says so too.
  await Promise.all([change.done, addEach(rows, add)]);
}

async function addEach(rows: readonly Row[], add: (row: Row) => Promise<void>): Promise<void> {
  for (const row of rows) await add(row);
}

/** The name of this device in clock texts, made once. */
export async function deviceName(store: Store): Promise<string> {
  const known = await store.get("device", "name");
  if (typeof known === "string") return known;
  const made = `web.${chanceName().slice(0, 12)}`;
  await store.put("device", made, "name");
  return made;
}

/** Keeps the journal as it is, and of such copies the last few. */
export async function keepCopy(store: Store, copy: Omit<Copy, "key"> & { readonly text: string }): Promise<void> {
  const change = store.transaction("copies", "readwrite", { durability: "strict" });
  const keep = async () => {
    await change.store.add(copy);
    const keys = await change.store.getAllKeys();
    for (const key of keys.slice(0, -COPIES)) await change.store.delete(key);
  };
  await Promise.all([change.done, keep()]);
}

export async function copiesOf(store: Store): Promise<Copy[]> {
  const [keys, values] = await Promise.all([store.getAllKeys("copies"), store.getAll("copies")]);
  return keys.map((key, i) => {
    const { wallMs = 0, entries = 0 } = values[i] ?? {};
    return { key, wallMs, entries };
  });
}

/** Erases everything of the store (J1), and notes at once what is to be done yet. Other tabs see by the new life that what they hold is no more. */
export async function eraseAll(store: Store, yet: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const change = store.transaction(["rows", "device", "copies"], "readwrite", { durability: "strict" });
  await Promise.all([
    change.objectStore("rows").clear(),
    change.objectStore("copies").clear(),
    change.objectStore("device").clear(),
    change.objectStore("device").put(chanceName(), "life"),
    ...Object.entries(yet).map(([key, value]) => change.objectStore("device").put(value, key)),
    change.done,
  ]);
}
