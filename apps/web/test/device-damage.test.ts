import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { deskIn, nowOf, putRow, rowsOf } from "./device-worker.ts";
import { expectAccessible, openApp } from "./open-app.ts";

const DEMO = "stridelift-demo";
const settled = (page: Page) => page.getByRole("heading", { level: 1 }).waitFor();

/** The demonstration, opened once, so that there are rows to damage. */
async function openDemo(options: Parameters<typeof openApp>[0] = {}) {
  const opened = await openApp({ demo: true, ...options });
  await settled(opened.page);
  await expect.poll(async () => (await rowsOf(opened.page, DEMO)).length, { timeout: 30_000 }).toBeGreaterThan(50);
  return opened;
}

async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const path = join(mkdtempSync(join(tmpdir(), "downloaded-")), "file");
  await download.saveAs(path);
  return { name: download.suggestedFilename(), text: readFileSync(path, "utf8") };
}

test("J6 damaged rows cost themselves: the app starts, shows them, and writes them at the end of the export", async () => {
  const { context, page, errors } = await openDemo();
  const rows = await rowsOf(page, DEMO);
  const whole = rows.length;
  const tenth = rows[9]?.value as { id: string; line: string };
  const cut = tenth.line.slice(0, 40);
  await putRow(page, { ...tenth, line: cut }, rows[9]?.key, DEMO);
  await putRow(page, 42, rows[10]?.key, DEMO);
  await putRow(page, { id: "x", line: { not: "text" } }, undefined, DEMO);
  await putRow(page, { id: "y", line: "" }, undefined, DEMO);
  await page.reload();
  await settled(page);
  await page.getByText("4 rows of the journal cannot be read").waitFor();
  await page.getByRole("link", { name: "Look at it" }).click();
  await page
    .getByRole("region", { name: `Row ${rows[9]?.key}` })
    .getByText(cut)
    .waitFor();
  await expectAccessible(page);
  const { name, text } = await downloaded(page, () =>
    page.getByRole("button", { name: "Export the journal" }).first().click(),
  );
  expect(name).toMatch(/^stridelift-\d{4}-\d\d-\d\d\.jsonl$/);
  const lines = text.trimEnd().split("\n");
  expect(lines.slice(-4)).toEqual([cut, "42", '{"id":"x","line":{"not":"text"}}', '{"id":"y","line":""}']);
  expect(lines.length).toBeGreaterThanOrEqual(whole + 2);
  await page.getByRole("button", { name: "Seen" }).click();
  await page.reload();
  await settled(page);
  expect(await page.getByRole("link", { name: "Look at it" }).count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

test("J6 a backup brings back what a damaged row held, and the row is told no more", async () => {
  const { context, page } = await openDemo();
  const desk = await deskIn(page);
  const now = await nowOf(page);
  await desk.ask("open", "demo", now);
  const backup = await desk.ask("exportJournal");
  const [row] = await rowsOf(page, DEMO);
  await putRow(page, { ...(row?.value as object), line: "{" }, row?.key, DEMO);
  const after = await deskIn(page);
  await after.ask("open", "demo", now);
  expect((await after.ask("refresh", now)).damaged).toMatchObject([{ text: "{" }]);
  const bytes = new TextEncoder().encode(backup);
  expect(await after.ask("readFiles", [{ name: "backup.jsonl", bytes }], now)).toMatchObject({
    journals: [{ news: 1, unreadable: 0 }],
  });
  await after.ask("restore", now);
  expect((await after.ask("refresh", now)).damaged).toEqual([]);
  await context.close();
});

test("J5 an entry of a newer version is kept to the byte, told, and exported with the rest", async () => {
  const { context, page, errors } = await openDemo();
  const line =
    '{"id":"n1","at":"001795460400001-000000-future","by":"runner","kind":"dream","v":7,"data":{"of":["hills"]},"more":1}';
  await putRow(page, { id: "n1", line }, undefined, DEMO);
  await page.reload();
  await settled(page);
  await page.getByText("One entry was made by a newer version").waitFor();
  const desk = await deskIn(page);
  await desk.ask("open", "demo", await nowOf(page));
  expect((await desk.ask("exportJournal")).split("\n")).toContain(line);
  expect(errors).toEqual([]);
  await context.close();
});

/** Opens the store in a version that only a newer app could have made. */
async function madeNewer(page: Page, store: string): Promise<void> {
  await page.goto(`${inject("address")}icon.svg`);
  await page.evaluate(
    (store) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(store, 9);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    store,
  );
}

test("J6 where a newer app has changed the store this one says so, and gives the journal out", async () => {
  const { context, page } = await openDemo();
  const whole = (await rowsOf(page, DEMO)).length;
  await madeNewer(page, DEMO);
  await page.goto(inject("address"));
  await page.getByRole("heading", { name: "The journal did not open" }).waitFor();
  await page.getByText("A newer version of Stridelift has worked on this device").waitFor();
  await expectAccessible(page);
  const { text } = await downloaded(page, () => page.getByRole("button", { name: "Export the journal" }).click());
  expect(text.trimEnd().split("\n").length).toBeGreaterThanOrEqual(whole);
  await context.close();
});

test("without any storage the app says so instead of opening for ever", async () => {
  const { context, page } = await openApp();
  await context.route(/assets\/worker-.*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: `Object.defineProperty(indexedDB, "open", { value() { throw new DOMException("denied", "SecurityError"); } });\n${await response.text()}`,
    });
  });
  await page.reload();
  await page.getByText("The browser gives this page no room to keep a journal").waitFor();
  await context.close();
});

test("a worker that does not start is told, with a way to try again", async () => {
  const { context, page } = await openApp();
  await context.route(/assets\/worker-.*\.js$/, (route) => route.abort());
  await page.reload();
  await page.getByText("The part of the app that keeps the journal has stopped.").waitFor();
  await context.unroute(/assets\/worker-.*\.js$/);
  await page.getByRole("button", { name: "Load the page anew" }).click();
  await page.getByRole("heading", { name: "The part" }).waitFor({ state: "detached" });
  await settled(page);
  expect(await page.getByText("The journal did not open").count()).toBe(0);
  await context.close();
});

const NOON = "2026-11-23T12:00:00+01:00";
test("J2 a clock that went back by a day keeps the order of entries, and is told", async () => {
  const { context, page, errors } = await openDemo({ clock: NOON });
  const desk = await deskIn(page);
  await desk.ask("open", "demo", await nowOf(page));
  const named = (name: string) => [{ kind: "setting", data: { name: "name", value: name } } as const];
  await desk.ask("add", named("First"), await nowOf(page));
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00+01:00"));
  await page.reload();
  await settled(page);
  await page.getByText("clock is about 24 hours behind").waitFor();
  const later = await deskIn(page);
  await later.ask("open", "demo", await nowOf(page));
  await later.ask("add", named("Second"), await nowOf(page));
  expect((await later.ask("refresh", await nowOf(page))).state.settings.name).toBe("Second");
  await page.clock.setFixedTime(new Date("2026-11-24T12:00:00+01:00"));
  await page.reload();
  await settled(page);
  await page.getByText("clock is about").waitFor({ state: "detached" });
  expect(errors).toEqual([]);
  await context.close();
});

test("when the day changes while the app is open, the plan is that of the new day", async () => {
  const { context, page } = await openApp({ demo: true, size: "phone", clock: "2026-11-23T23:59:00+01:00" });
  const today = () => page.locator("main .today").first().innerText();
  await expect.poll(today, { timeout: 30_000 }).toMatch(/23/);
  await page.clock.setFixedTime(new Date("2026-11-24T00:01:00+01:00"));
  // Coming back to the tab is what a phone does in the morning.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await expect.poll(today, { timeout: 30_000 }).toMatch(/24/);
  await context.close();
});

test("at the second visit the app offers to be installed, once", async () => {
  const { context, page } = await openApp({ demo: true, at: "settings" });
  await page.getByRole("heading", { name: "This device" }).waitFor();
  await page.evaluate(() => {
    localStorage.setItem("stridelift.book", "own");
    localStorage.setItem("stridelift.visits", "1 0");
  });
  const own = await context.newPage();
  await own.addInitScript(() => localStorage.setItem("stridelift.book", "own"));
  await own.goto(`${inject("address")}#/settings`);
  const desk = await deskIn(own);
  await desk.ask("open", "own", await nowOf(own));
  await desk.ask("add", [{ kind: "start", data: { date: "2026-11-23" } }], await nowOf(own));
  await own.evaluate(() => dispatchEvent(new Event("beforeinstallprompt")));
  await own.getByText("You are back: install Stridelift").waitFor();
  await own.getByRole("button", { name: "Install", exact: true }).first().waitFor();
  await own.getByRole("button", { name: "Not now" }).click();
  await own.reload();
  await own.getByRole("heading", { name: "This device" }).waitFor();
  await own.evaluate(() => dispatchEvent(new Event("beforeinstallprompt")));
  await own.getByRole("button", { name: "Install", exact: true }).first().waitFor();
  expect(await own.getByText("You are back").count()).toBe(0);
  await context.close();
});
