import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where a system keeps its Chromium; `STRIDELIFT_CHROMIUM` names another, or "bundled" for the one that npm brings. */
const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

async function executable(): Promise<{ path: string; flags: readonly string[] }> {
  const named = process.env.STRIDELIFT_CHROMIUM;
  const system = named === "bundled" ? undefined : (named ?? SYSTEM.find(existsSync));
  if (system !== undefined) return { path: system, flags: FLAGS };
  const { default: bundled } = await import("@sparticuz/chromium");
  return { path: await bundled.executablePath(), flags: [...new Set([...bundled.args, ...FLAGS])] };
}

export async function launchChromium(): Promise<Browser> {
  const { path, flags } = await executable();
  return chromium.launch({ executablePath: path, args: [...flags], headless: true });
}

export async function launchServer() {
  const { path, flags } = await executable();
  return chromium.launchServer({ executablePath: path, args: [...flags], headless: true });
}

/** A browser with a folder of its own: closed and launched again it still has what it stored, as an installed app has. */
export async function launchDevice(folder: string): Promise<BrowserContext> {
  const { path, flags } = await executable();
  return chromium.launchPersistentContext(folder, {
    executablePath: path,
    args: [...flags],
    headless: true,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    viewport: { width: 390, height: 844 },
  });
}
