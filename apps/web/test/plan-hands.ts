import { append, type Entry, type EntryData, type EntryKind, writeJournal } from "@stridelift/core";
import type { Locator, Page } from "playwright-core";
import { openApp } from "./open-app.ts";

/** Monday of the week in which the demonstration is looked at: full sessions on Monday and Friday, long run on Sunday. */
export const MONDAY = "2026-11-23";
export const CLOCK = `${MONDAY}T20:10:00+01:00`;

type Options = NonNullable<Parameters<typeof openApp>[0]>;

/** The plan of the demonstration; `prefer`: preferences of the device. */
export async function openPlan({ prefer = {}, ...options }: Options & { prefer?: object } = {}) {
  const opened = await openApp({ demo: true, at: "settings", clock: CLOCK, ...options });
  await preferring(opened.page, prefer, "plan");
  await opened.page.getByRole("slider").waitFor();
  return opened;
}

async function preferring(page: Page, prefer: object, at: string): Promise<void> {
  await page.evaluate((text) => localStorage.setItem("stridelift.preferences", text), JSON.stringify(prefer));
  await page.goto(page.url().replace(/#.*/, `#/${at}`));
  await page.reload();
}

export type JournalFact = { [K in EntryKind]: readonly [K, EntryData<K>] }[EntryKind];

/** The plan of a runner of whom these facts are known. */
export async function openJournal(facts: readonly JournalFact[], options: Options = {}) {
  const opened = await openApp({ clock: CLOCK, at: "plan", ...options });
  const { page } = opened;
  // The start is shown once the journal is open, and empty.
  await page.getByRole("heading", { level: 1 }).waitFor();
  const entries: Entry[] = [];
  const stamp = { wallMs: Date.parse("2026-11-01T12:00:00Z"), device: "test", by: "test" };
  for (const [kind, data] of facts) entries.push(append(entries, kind, data as never, stamp));
  const rows = entries.map((entry) => ({ id: entry.id, line: writeJournal([entry]).trimEnd() }));
  await page.evaluate(stored, rows);
  await preferring(page, {}, "plan");
  await page.getByRole("slider").waitFor();
  return opened;
}

/** Runs in the page: rows into the store of the device. */
function stored(rows: readonly { id: string; line: string }[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("stridelift");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction("rows", "readwrite");
      for (const row of rows) change.objectStore("rows").add(row);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** At the end of the page nothing of it lies under the places at the foot of a phone. */
export const toEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));

export const session = (page: Page, day: string) => page.getByRole("button", { name: new RegExp(`^${day}.* session`) });
export const run = (page: Page, title: string) => page.getByRole("button", { name: new RegExp(`, ${title}`) });
export const slots = (page: Page) => page.locator(".slot");
export const bar = (page: Page) => page.getByTestId("bar").getByRole("status");

/** Where a day and a share of the hours are on screen. */
export async function placeOn(page: Page, day: number, share: number): Promise<{ x: number; y: number }> {
  const box = await page.getByRole("application").boundingBox();
  if (box === null) throw new Error("nothing is being moved");
  return { x: box.x + (box.width * (day + 0.5)) / 7, y: box.y + box.height * share };
}

/** Takes hold of something with the mouse. */
export async function grab(page: Page, thing: Locator): Promise<void> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (box === null) throw new Error("it is not on screen");
  await page.mouse.move(box.x + 12, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 24, box.y + 20, { steps: 3 });
  await page.getByRole("application").waitFor();
}

/** Takes hold of something with a finger: touches it and stays until it is held. */
export async function touch(page: Page, thing: Locator) {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (box === null) throw new Error("it is not on screen");
  const finger = await page.context().newCDPSession(page);
  const at = { x: box.x + 90, y: box.y + 20 };
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
  await page.getByRole("application").waitFor();
  return {
    async to({ x, y }: { x: number; y: number }) {
      for (const part of [0.25, 0.5, 0.75, 1]) {
        const point = { x: at.x + (x - at.x) * part, y: at.y + (y - at.y) * part };
        await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point] });
      }
    },
    up: () => finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] }),
  };
}
