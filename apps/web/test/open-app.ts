import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, inject } from "vitest";

/** The widths that every screen is looked at: a phone, a tablet, a desk. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desk: { width: 1440, height: 900 },
} as const;

export interface OpenOptions extends BrowserContextOptions {
  readonly size?: keyof typeof SIZES;
  /** Part of the address after `#/`. */
  readonly at?: string;
  /** The demonstration runner instead of an empty device. */
  readonly demo?: boolean;
  /** The page’s clock, set and standing: `2027-03-01T12:00:00+01:00`. */
  readonly clock?: string;
  /** Where the app is; that of plain files if not said. */
  readonly site?: string;
}

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page wrote as errors; every test expects none at its end. */
  readonly errors: readonly string[];
}

let browser: Browser | undefined;

/** A device of its own (nothing stored, nothing shared), with the app open. Close it with `context.close()`. */
export async function openApp({
  size = "desk",
  at = "",
  demo = false,
  clock,
  site = inject("address"),
  ...options
}: OpenOptions = {}): Promise<Opened> {
  browser ??= await chromium.connect(inject("chromium"));
  const context = await browser.newContext({
    viewport: SIZES[size],
    hasTouch: size === "phone",
    isMobile: size === "phone",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    ...options,
  });
  if (demo) await context.addInitScript(() => localStorage.setItem("stridelift.book", "demo"));
  const page = await context.newPage();
  if (clock !== undefined) await page.clock.setFixedTime(new Date(clock));
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${site}#/${at}`);
  return { context, page, errors };
}

/** Nothing that the accessibility rules of WCAG 2.2 AA can find is wrong with what is on screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(found).toEqual([]);
}
