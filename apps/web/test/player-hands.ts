import type { Page } from "playwright-core";
import { openApp } from "./open-app.ts";

/*
 * The demonstration’s session of Monday 1 March 2027: nine drills, then pogo hops 3 ×, back squat with barbell row 3 ×,
 * Romanian deadlift with overhead press 3 ×, single-leg deadlift 3 ×, calf raise 3 × with side plank 2 ×, one carry.
 */
export const CLOCK = "2027-03-01T17:55:00+01:00";
export const PLANNED_SETS = 24;

type Options = NonNullable<Parameters<typeof openApp>[0]>;

/** A phone with the demonstration, at its session of today. `prefer`: preferences of the device. */
export async function openTraining({ prefer = {}, ...options }: Options & { prefer?: object } = {}) {
  const opened = await openApp({ size: "phone", demo: true, at: "settings", clock: CLOCK, ...options });
  const { page } = opened;
  page.setDefaultTimeout(15_000);
  await page.evaluate((text) => localStorage.setItem("stridelift.preferences", text), JSON.stringify(prefer));
  await page.goto(page.url().replace(/#.*/, "#/train"));
  await page.reload();
  return opened;
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/** The big button that says that the set is done. */
export const done = (page: Page) => page.getByTestId("tick");

export async function begin(page: Page): Promise<void> {
  await button(page, "Start").click();
  await page.getByRole("heading", { level: 2, name: "Marching in place" }).waitFor();
}

export async function beginSets(page: Page): Promise<void> {
  await begin(page);
  await button(page, "Skip the warm-up").click();
  await heading(page, "Pogo hops").waitFor();
}

export const heading = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true });

/** The sets of the exercise in hand, as they are written in their row. */
export const setRow = (page: Page) => page.getByRole("list", { name: "Sets", exact: true });

/** To the sets of an exercise, over the list of the session. */
export async function goTo(page: Page, name: string): Promise<void> {
  await button(page, /All of the session/).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .click();
  await heading(page, name).waitFor();
}

/** The device’s clock stands at another moment, so many seconds after the beginning. */
export async function clockAt(page: Page, seconds: number): Promise<void> {
  await page.clock.setFixedTime(new Date(Date.parse(CLOCK) + seconds * 1000));
}

/** Lines of the journal of the demonstration, as they stand on the device. */
export async function journalLines(page: Page): Promise<{ kind: string; data: Record<string, unknown> }[]> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const name = names.find((one) => one.startsWith("stridelift") && one.includes("demo")) as string;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ line: string }[]>((resolve, reject) => {
      const request = db.transaction("rows").objectStore("rows").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    return rows.map(({ line }) => JSON.parse(line));
  });
}

/** Nothing reaches over the side of the screen. */
export async function overflow(page: Page): Promise<number> {
  const width = page.viewportSize()?.width ?? 0;
  return (await page.evaluate(() => document.documentElement.scrollWidth)) - width;
}
