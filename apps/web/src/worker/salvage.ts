import type { Book } from "./doors.ts";
import { textOf } from "./row.ts";
import { STORE_NAMES } from "./store-names.ts";

const PATIENCE_MS = 5_000;

/**
 * The journal as text, read past everything that could have failed: without the worker, without understanding a row, and in
 * whatever version the store has. Undefined where the device has none; rejects where the store cannot be reached.
 */
export function salvaged(book: Book): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("device/slow")), PATIENCE_MS);
    const opening = indexedDB.open(STORE_NAMES[book]);
    // There is no such store: it is not to be made by looking.
    opening.onupgradeneeded = () => {
      opening.transaction?.abort();
      resolve(undefined);
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const store = opening.result;
      if (!store.objectStoreNames.contains("rows")) return resolve(undefined);
      const reading = store.transaction("rows").objectStore("rows").getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => resolve(reading.result.map((row) => `${textOf(row)}\n`).join(""));
    };
  });
}
