import type { Page } from "playwright-core";
import type { Book } from "../src/worker/doors.ts";
import { deskIn, nowOf } from "./device-worker.ts";
import { openApp } from "./open-app.ts";

/** A Monday of the demonstration, with a session in the evening; the hard run is on Wednesday evening. */
export const MONDAY = "2027-03-01T12:00:00+01:00";
export const TUESDAY = "2027-03-02T12:00:00+01:00";

type Options = NonNullable<Parameters<typeof openApp>[0]>;

/** A room of the demonstration, or of a runner of one’s own, with preferences of the device. */
export async function openRoom({
  prefer = {},
  at,
  demo = true,
  ...options
}: Options & { at: string; prefer?: object }) {
  const opened = await openApp({ demo, at: "settings", clock: MONDAY, ...options });
  const { page } = opened;
  page.setDefaultTimeout(30_000);
  await page.evaluate((text) => localStorage.setItem("stridelift.preferences", text), JSON.stringify(prefer));
  await page.goto(page.url().replace(/#.*/, `#/${at}`));
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return opened;
}

/** What the journal and the plan say, asked beside the page. */
export async function deskOf(page: Page, book: Book = "demo") {
  const desk = await deskIn(page);
  const now = await nowOf(page);
  await desk.ask("open", book, now);
  return {
    desk,
    now,
    /** As it stands now, with what the page has written. */
    look: async () => {
      const standing = await desk.ask("refresh", now);
      return { standing, board: await desk.ask("bodyBoard", now) };
    },
    contentOf: async (id: string) => {
      await desk.ask("refresh", now);
      return (await desk.ask("session", id))?.blocks.flatMap(({ exercises }) => exercises) ?? [];
    },
  };
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/** The line that says what was done and what it changed. */
export const told = (page: Page) => page.locator(".told");

/** A tap on the same level of all four questions. */
export async function answerAll(page: Page, level: number): Promise<void> {
  for (const asked of ["Slept badly", "Sore", "Tired", "Stressed"])
    await page.getByRole("radio", { name: new RegExp(`^${asked}: .*, ${level} in 10$`) }).check({ force: true });
}

/** So tall a window that no part of the page lies half under the places at its foot. */
export async function unroll(page: Page): Promise<void> {
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size !== null) await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
}
