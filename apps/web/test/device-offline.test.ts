import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DIST } from "../build.ts";
import { listen, serveFolder } from "../serve.ts";
import { launchDevice } from "./chromium.ts";
import { deskIn, nowOf } from "./device-worker.ts";

let folder: string;
let server: Server;
let address: string;
let device: BrowserContext | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "device-"));
  cpSync(DIST, join(folder, "dist"), { recursive: true });
  server = serveFolder(join(folder, "dist"));
  address = await listen(server, 0);
});
afterEach(async () => {
  await device?.close();
  unplug();
  rmSync(folder, { recursive: true, force: true });
});

function unplug() {
  server.close();
  server.closeAllConnections();
}

/** The device as it is switched on: the same storage each time. */
async function switchedOn(): Promise<Page> {
  device = await launchDevice(join(folder, "storage"));
  await device.addInitScript(() => localStorage.setItem("stridelift.book", "demo"));
  return device.pages()[0] ?? (await device.newPage());
}

const planShown = (page: Page) => page.locator('main a[href^="#/session/"]').first().waitFor();
const allKept = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === "activated");

test("without a network the app starts, reloads, starts again after the browser was closed, and keeps what is entered", async () => {
  let page = await switchedOn();
  await page.goto(address);
  await planShown(page);
  await expect.poll(() => allKept(page), { timeout: 60_000 }).toBe(true);
  unplug();
  await device?.setOffline(true);
  await page.reload();
  await planShown(page);
  await page.getByText("Offline. Everything works").waitFor();
  const desk = await deskIn(page);
  await desk.ask("open", "demo", await nowOf(page));
  const added = await desk.ask(
    "add",
    [{ kind: "race", data: { race: "off", date: "2027-05-02", distanceM: 5000, priority: "C", name: "Village 5" } }],
    await nowOf(page),
  );
  expect(added.ok).toBe(true);

  await device?.close();
  page = await switchedOn();
  await device?.setOffline(true);
  await page.goto(address);
  await planShown(page);
  await page.getByText("Village 5").first().waitFor({ state: "attached" });
  // What is loaded late is on the device too: a session with its figures, and the other language.
  await page.locator('main a[href^="#/session/"]').first().click();
  await page
    .getByRole("heading", { name: /warm-up/i })
    .first()
    .waitFor();
  await page.goto(`${address}#/settings`);
  await page.getByText("It is ready to start without a network.").waitFor();
  await page.evaluate(() => localStorage.setItem("stridelift.preferences", '{"language":"de"}'));
  await page.reload();
  await page.getByRole("heading", { name: "Dieses Gerät" }).waitFor();
});

test("a new version is offered and comes with a tap, not by itself", async () => {
  const page = await switchedOn();
  await page.goto(address);
  await planShown(page);
  await expect.poll(() => allKept(page), { timeout: 60_000 }).toBe(true);
  const worker = join(folder, "dist/sw.js");
  const index = join(folder, "dist/index.html");
  writeFileSync(index, readFileSync(index, "utf8").replace("<title>Stridelift", "<title>Stridelift, newer"));
  const revision = readFileSync(worker, "utf8").replace(
    /(url:"index\.html",revision:")[0-9a-f]+|(revision:")[0-9a-f]+(",url:"index\.html")/,
    "$1$2newer$3",
  );
  writeFileSync(worker, revision);
  await page.reload();
  await page.getByText("A new version is ready.").waitFor();
  expect(await page.title()).toBe("Stridelift");
  await page.getByRole("button", { name: "Load it" }).click();
  await expect.poll(() => page.title(), { timeout: 30_000 }).toBe("Stridelift, newer");
});

test("what the browser installs has a name, icons of every size, and a way straight to the session", async () => {
  const { icons, name, start_url, display, shortcuts } = JSON.parse(
    readFileSync(join(DIST, "manifest.webmanifest"), "utf8"),
  ) as Record<string, never> & { icons: { src: string; sizes: string }[]; shortcuts: { url: string }[] };
  expect([name, start_url, display]).toEqual(["Stridelift", "./", "standalone"]);
  for (const { src } of icons) expect(readFileSync(join(DIST, src)).subarray(1, 4).toString()).toBe("PNG");
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  expect(shortcuts.map(({ url }) => url)).toContain("./#/train/today");
});
