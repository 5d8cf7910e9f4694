import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Book } from "./doors.ts";

/** Rows are lines of the journal as text (J6), in the order in which this device came to know them. */
interface Schema extends DBSchema {
  rows: { key: number; value: { id: string; line: string }; indexes: { id: string } };
  /** Things of this device that are no facts of the runner: its name, what can be computed anew. */
  device: { key: string; value: unknown };
}
export type Store = IDBPDatabase<Schema>;

export function openStore(book: Book): Promise<Store> {
  return openDB<Schema>(book === "own" ? "stridelift" : "stridelift-demo", 1, {
    upgrade(db) {
      const rows = db.createObjectStore("rows", { autoIncrement: true });
      rows.createIndex("id", "id", { unique: true });
      db.createObjectStore("device");
    },
  });
}

/** Rows after `last`, with their keys, in order. */
export async function rowsAfter(store: Store, last: number): Promise<{ key: number; line: unknown }[]> {
  const range = IDBKeyRange.lowerBound(last, true);
  const [keys, values] = await Promise.all([store.getAllKeys("rows", range), store.getAll("rows", range)]);
  return keys.map((key, i) => ({ key, line: (values[i] as { line?: unknown } | undefined)?.line }));
}

/** Writes lines in one transaction: all of them are on the disk when it resolves, or none. A line whose id is there already is left out. */
export async function addRows(store: Store, rows: readonly { id: string; line: string }[]): Promise<void> {
  const change = store.transaction("rows", "readwrite", { durability: "strict" });
  for (const row of rows) {
    if ((await change.store.index("id").getKey(row.id)) === undefined) await change.store.add(row);
  }
  await change.done;
}

/** The name of this device in clock texts, made once. */
export async function deviceName(store: Store): Promise<string> {
  const known = await store.get("device", "name");
  if (typeof known === "string") return known;
  const made = `web.${crypto.randomUUID().replaceAll("-", "").slice(0, 12)}`;
  await store.put("device", made, "name");
  return made;
}
