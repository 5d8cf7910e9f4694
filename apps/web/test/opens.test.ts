import { expect, test } from "vitest";
import { openApp } from "./open-app.ts";

test("the app opens on an empty device and begins at the start", async () => {
  const { context, page, errors } = await openApp({ size: "phone" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test("a phone in German with the largest text scrolls no page sideways, and no place is cut", async () => {
  const { context, page, errors } = await openApp({ size: "phone", demo: true, at: "settings", locale: "de-DE" });
  await page.evaluate(() => localStorage.setItem("stridelift.preferences", JSON.stringify({ text: 1.3 })));
  await page.goto(page.url().replace(/#.*/, "#/plan"));
  await page.reload();
  await page.getByRole("slider").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const last = await page.locator("nav a").last().boundingBox();
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(390);
  expect(errors).toEqual([]);
  await context.close();
});
