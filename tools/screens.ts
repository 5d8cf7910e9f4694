// `node tools/screens.ts [folder]` takes pictures of every screen with the demonstration runner: three widths, light and dark, into
// the folder (default: one of its own under /tmp). `node tools/screens.ts --docs` takes the few that the README shows.
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { buildApp, DIST } from "../apps/web/build.ts";
import { listen, serveFolder } from "../apps/web/serve.ts";
import { launchChromium } from "../apps/web/test/chromium.ts";

const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desk: { width: 1440, height: 900 },
} as const;
type Size = keyof typeof SIZES;
type Theme = "light" | "dark";

/** A screen by its address, or how to come to it from the plan. */
interface Screen {
  readonly name: string;
  readonly at?: string;
  readonly reach?: (page: Page) => Promise<void>;
  readonly book?: "own" | "demo";
}

const followFirst = (prefix: string) => async (page: Page) => {
  const link = page.locator(`main a[href^="#/${prefix}/"]`).first();
  await link.waitFor();
  const href = await link.getAttribute("href");
  await page.evaluate((hash) => {
    location.hash = hash;
  }, href ?? "");
};

/** The player in the rest before the second exercise. */
async function playing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Skip the warm-up" }).click();
  const done = page.getByRole("button", { name: /^Done/ });
  for (let set = 0; set < 3; set++) {
    await done.click();
    await page.getByText("Set done").first().waitFor();
  }
}

const SCREENS: readonly Screen[] = [
  { name: "plan" },
  { name: "session", reach: followFirst("session") },
  { name: "train", at: "train" },
  { name: "player", at: "train", reach: playing },
  { name: "progress", at: "progress" },
  { name: "body", at: "body" },
  { name: "settings", at: "settings" },
  { name: "checked", at: "checked" },
  { name: "start", at: "start", book: "own" },
];

/** What the README shows. */
const SHOWN: readonly { readonly screen: string; readonly size: Size; readonly theme: Theme }[] = [
  { screen: "plan", size: "desk", theme: "light" },
  { screen: "plan", size: "phone", theme: "light" },
  { screen: "session", size: "phone", theme: "light" },
  { screen: "player", size: "phone", theme: "dark" },
  { screen: "progress", size: "desk", theme: "dark" },
];

async function picture(
  browser: Browser,
  address: string,
  screen: Screen,
  size: Size,
  theme: Theme,
  file: string,
  whole: boolean,
) {
  const context = await browser.newContext({
    viewport: SIZES[size],
    deviceScaleFactor: whole ? 1 : 1.5,
    hasTouch: size === "phone",
    isMobile: size === "phone",
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
  });
  await context.addInitScript((book) => localStorage.setItem("stridelift.book", book), screen.book ?? "demo");
  const page = await context.newPage();
  await page.goto(`${address}#/${screen.at ?? ""}`);
  await page.locator("h1").first().waitFor();
  await screen.reach?.(page);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: file, fullPage: whole });
  await context.close();
}

async function take(args: readonly string[]): Promise<void> {
  const shown = args.includes("--docs");
  const folder = shown
    ? fileURLToPath(new URL("../docs/screens", import.meta.url))
    : (args[0] ?? mkdtempSync(join(tmpdir(), "stridelift-screens-")));
  mkdirSync(folder, { recursive: true });
  await buildApp();
  const server = serveFolder(DIST);
  const address = await listen(server, 0);
  const browser = await launchChromium();
  const all = SCREENS.flatMap(({ name }) =>
    (["phone", "tablet", "desk"] as const).flatMap((size) =>
      (["light", "dark"] as const).map((theme) => ({ screen: name, size, theme })),
    ),
  );
  for (const { screen, size, theme } of shown ? SHOWN : all) {
    const wanted = SCREENS.find(({ name }) => name === screen) as Screen;
    await picture(browser, address, wanted, size, theme, join(folder, `${screen}-${size}-${theme}.png`), !shown);
  }
  await browser.close();
  server.close();
  process.stdout.write(`The pictures are in ${folder}.\n`);
}

await take(process.argv.slice(2));
