import type { Page } from "playwright-core";
import type { DoorName, Doors, Standing } from "../src/worker/doors.ts";

/*
 * A worker of the test’s own in a page of the app: it answers at the same doors as the page’s, and works on the same storage, as
 * another tab would.
 */

type Answers<D extends DoorName> = Awaited<ReturnType<Doors[D]>>;
export interface Desk {
  ask<D extends DoorName>(door: D, ...args: Parameters<Doors[D]>): Promise<Answers<D>>;
  /** The last standing that came unasked. */
  news(): Promise<Standing | null>;
}

let desks = 0;

export async function deskIn(page: Page): Promise<Desk> {
  await page.waitForFunction(() => document.querySelector("main, h1") !== null);
  const url = page.workers()[0]?.url();
  if (url === undefined) throw new Error("the page has no worker");
  desks += 1;
  const name = `desk${desks}`;
  await page.evaluate(
    ([url, name]) => {
      const worker = new Worker(url, { type: "module" });
      const open = new Map<number, (answer: unknown) => void>();
      const desk = { worker, last: 0, news: null as unknown };
      worker.onmessage = ({ data }) => {
        if ("standing" in data) desk.news = data.standing;
        open.get(data.n)?.(data);
      };
      const ask = (door: string, args: unknown[]) =>
        new Promise((resolve) => {
          desk.last += 1;
          open.set(desk.last, resolve);
          worker.postMessage({ n: desk.last, door, args });
        });
      Object.assign(window, { [name]: Object.assign(desk, { ask }) });
    },
    [url, name] as const,
  );
  return {
    ask: async (door, ...args) => {
      const answer = await page.evaluate(
        ([name, door, args]) =>
          (window as unknown as Record<string, { ask(door: string, args: unknown): Promise<unknown> }>)[name]?.ask(
            door,
            args,
          ),
        [name, door, args] as const,
      );
      const { ok, value, error } = answer as { ok: boolean; value: never; error: string };
      if (!ok) throw new Error(error);
      return value;
    },
    news: () =>
      page.evaluate(
        (name) => (window as unknown as Record<string, { news: unknown }>)[name]?.news,
        name,
      ) as Promise<Standing | null>,
  };
}

/** The page’s clock as the app gives it to its worker. */
export async function nowOf(page: Page): Promise<{ wallMs: number; zone: string }> {
  return { wallMs: await page.evaluate(() => Date.now()), zone: "Europe/Berlin" };
}

/** What is on the disk, row by row. */
export function rowsOf(page: Page, store = "stridelift"): Promise<{ key: number; value: unknown }[]> {
  return page.evaluate(
    (store) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(store);
        // The app has not made it yet; it is not for the test to do.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => (opening.error?.name === "AbortError" ? resolve([]) : reject(opening.error));
        opening.onsuccess = () => {
          const rows = opening.result.transaction("rows").objectStore("rows");
          const [keys, values] = [rows.getAllKeys(), rows.getAll()];
          rows.transaction.oncomplete = () => {
            opening.result.close();
            resolve(keys.result.map((key, i) => ({ key: key as number, value: values.result[i] as unknown })));
          };
        };
      }),
    store,
  );
}

/** Puts something into the rows past the app: a new row, or over the one with this key. */
export function putRow(page: Page, value: unknown, key?: number, store = "stridelift"): Promise<void> {
  return page.evaluate(
    ([store, value, key]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(store);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction("rows", "readwrite");
          change.objectStore("rows").put(value, key ?? undefined);
          change.onabort = () => reject(change.error);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, value, key ?? null] as const,
  );
}
