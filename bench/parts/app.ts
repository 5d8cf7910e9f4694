import { gzipSync } from "node:zlib";
import type { BrowserContext, Page, Response } from "playwright-core";
import { chromium } from "playwright-core";
import { buildApp, DIST } from "../../apps/web/build.ts";
import { listen, serveFolder } from "../../apps/web/serve.ts";
import { launchServer } from "../../apps/web/test/chromium.ts";
import { timesOf } from "../measure.ts";
import { slowed } from "../slowed.ts";
import { digits, type Table } from "../table.ts";

/** As slow as a phone of some years. */
const FACTOR = 4;
const ROUNDS = 7;
/** A session of the plan that can be opened: the plan is on screen. */
const ON_SCREEN = 'main a[href^="#/session/"]';

interface Bench {
  readonly address: string;
  readonly group: number;
  newContext(): Promise<BrowserContext>;
}

/** What the page notes of itself: when the plan came on screen, in ms since its own beginning. */
async function watched(context: BrowserContext): Promise<void> {
  await context.addInitScript((selector) => {
    localStorage.setItem("stridelift.book", "demo");
    const seen = () => {
      if (document.querySelector(selector) === null) return requestAnimationFrame(seen);
      Object.assign(window, { planOnScreenMs: performance.now() });
    };
    requestAnimationFrame(seen);
  }, ON_SCREEN);
}

async function planOnScreenMs(page: Page): Promise<number> {
  const noted = await page.waitForFunction(() => (window as { planOnScreenMs?: number }).planOnScreenMs);
  return (await noted.jsonValue()) ?? Number.NaN;
}

/** Scripts asked for until a selector is on screen, the worker’s too; gzip, kB. */
async function weighed(page: Page, come: () => Promise<unknown>, until: () => Promise<unknown>): Promise<number> {
  const scripts = new Map<string, Promise<Buffer>>();
  const note = (response: Response) => {
    const path = new URL(response.url()).pathname;
    if (path.endsWith(".js")) scripts.set(path, response.body());
  };
  page.context().on("response", note);
  await come();
  await until();
  page.context().off("response", note);
  let bytes = 0;
  for (const body of scripts.values()) bytes += gzipSync(await body, { level: 9 }).length;
  return bytes / 1000;
}

/** Of a new visitor; of a runner who comes back; of the demonstration from nothing, with the planner. */
async function firstViews({ address, newContext }: Bench): Promise<{ visitor: number; back: number; demo: number }> {
  const empty = await newContext();
  const blank = await empty.newPage();
  const visitor = await weighed(
    blank,
    () => blank.goto(address),
    () => blank.locator("h1").waitFor(),
  );
  await empty.close();
  const context = await newContext();
  await watched(context);
  const page = await context.newPage();
  const demo = await weighed(
    page,
    () => page.goto(address),
    () => planOnScreenMs(page),
  );
  await settled(page);
  const back = await weighed(
    page,
    () => page.reload(),
    () => planOnScreenMs(page),
  );
  await context.close();
  return { visitor, back, demo };
}

/** Until the app has kept what it showed, for the next start. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(6000);
}

async function cold({ address, group, newContext }: Bench): Promise<number> {
  const context = await newContext();
  await watched(context);
  const page = await context.newPage();
  const slow = slowed(group, FACTOR);
  await page.goto(address, { waitUntil: "commit" });
  const ms = await planOnScreenMs(page);
  slow.stop();
  await context.close();
  return ms;
}

/** As `cold`, slowed by the browser itself: the page, not its workers. */
async function coldPage({ address, newContext }: Bench): Promise<number> {
  const context = await newContext();
  await watched(context);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: FACTOR });
  await page.goto(address, { waitUntil: "commit" });
  const ms = await planOnScreenMs(page);
  await context.close();
  return ms;
}

/** Each round a device that knows the app and the demonstration already, and has no network. */
async function warm({ address, group, newContext }: Bench): Promise<number[]> {
  const context = await newContext();
  await watched(context);
  const page = await context.newPage();
  await page.goto(address);
  await planOnScreenMs(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await planOnScreenMs(page);
  await settled(page);
  await context.setOffline(true);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const slow = slowed(group, FACTOR);
    await page.reload({ waitUntil: "commit" });
    rounds.push(await planOnScreenMs(page));
    slow.stop();
  }
  await context.close();
  return rounds;
}

/** Milliseconds from frame to frame while a session is dragged over the week and every slot shows its regret. */
async function dragged({ address, newContext }: Bench, factor: number): Promise<number[]> {
  const context = await newContext();
  await watched(context);
  const page = await context.newPage();
  await page.goto(address);
  await planOnScreenMs(page);
  const devtools = await context.newCDPSession(page);
  const handle = page.locator("[data-item]").filter({ hasText: "Full" }).first();
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const week = await page.getByTestId("field").boundingBox();
  if (from === null || week === null) throw new Error("no session of the week can be dragged");
  await page.mouse.move(from.x + from.width / 2, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, from.y + 40, { steps: 4 });
  await page.locator(".slot").first().waitFor();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: factor });
  await page.evaluate(() => {
    const frames: number[] = [];
    let before = performance.now();
    const tick = (now: number) => {
      frames.push(now - before);
      before = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { frames });
  });
  for (let step = 0; step < 240; step++) {
    const across = (step % 80) / 80;
    const down = 0.3 + 0.4 * Math.abs(Math.sin(step / 25));
    await page.mouse.move(week.x + week.width * (0.1 + 0.85 * across), week.y + week.height * down);
  }
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames.slice(2));
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await context.close();
  return frames;
}

function share(ms: readonly number[], part: number): number {
  return [...ms].sort((a, b) => a - b)[Math.floor((ms.length - 1) * part)] as number;
}

/** The app in a real Chromium: what the first view weighs, and how soon the demonstration’s plan is on screen. */
export async function app(): Promise<Table> {
  await buildApp();
  const server = serveFolder(DIST);
  const [address, launched] = await Promise.all([listen(server, 0), launchServer()]);
  const browser = await chromium.connect(launched.wsEndpoint());
  const viewport = { width: 1440, height: 900 };
  const bench: Bench = {
    address,
    group: launched.process().pid as number,
    newContext: () => browser.newContext({ viewport, locale: "en-GB", timezoneId: "Europe/Berlin" }),
  };
  try {
    const { visitor, back, demo } = await firstViews(bench);
    const colds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) colds.push(await cold(bench));
    const pages: number[] = [];
    for (let round = 0; round < ROUNDS; round++) pages.push(await coldPage(bench));
    const warms = await warm(bench);
    const row = (what: string, ms: readonly number[], goal: string) => {
      const { median, min, max } = timesOf(ms);
      return [what, digits(median), digits(min), digits(max), goal];
    };
    const frames = await dragged(bench, 1);
    const slowFrames = await dragged(bench, FACTOR);
    return {
      title: "The app",
      about: `In a real Chromium, from navigation until a session of the demonstration’s plan is on screen. All processes of the browser run a ${FACTOR}th of the time (a stopped and continued group), so that the worker is slowed as the page is; dragging: frames while a session is held over the week with every slot’s regret shown, the page slowed by the browser.`,
      columns: ["what", "median", "min", "max", "goal"],
      rows: [
        ["JavaScript of a new visitor’s first view, gzip, kB", digits(visitor), "", "", "≤ 110"],
        ["  of a runner who comes back, until the plan", digits(back), "", "", "≤ 110"],
        ["  of the demonstration from nothing, with the planner", digits(demo), "", "", "≤ 110"],
        row(`cold start, ${FACTOR}× slower, ms`, colds, "≤ 2000"),
        row(`  only the page ${FACTOR}× slower, ms`, pages, "≤ 2000"),
        row(`warm start, offline, ${FACTOR}× slower, ms`, warms, "≤ 1000"),
        row("a frame while dragging, ms", frames, "≤ 16"),
        ["  95 of 100 frames within, ms", digits(share(frames, 0.95)), "", "", ""],
        row(`a frame while dragging, page ${FACTOR}× slower, ms`, slowFrames, ""),
      ],
    };
  } finally {
    await browser.close();
    await launched.close();
    server.close();
    server.closeAllConnections();
  }
}
