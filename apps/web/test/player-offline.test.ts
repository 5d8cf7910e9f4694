import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { launchDevice } from "./chromium.ts";
import { button, CLOCK, clockAt, done, goTo, heading, journalLines } from "./player-hands.ts";

/** A browser with a profile on the disk, as a phone has: what it keeps outlives its end. */
async function device(profile: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await launchDevice(profile);
  await context.addInitScript(() => localStorage.setItem("stridelift.book", "demo"));
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  await page.clock.setFixedTime(new Date(CLOCK));
  return { context, page };
}

test("a session in a basement: begun and logged offline, the browser ended in the middle of it, gone on with and finished", async () => {
  const profile = await mkdtemp(join(tmpdir(), "stridelift-"));
  const address = `${inject("address")}#/train`;
  const first = await device(profile);
  await first.page.goto(address);
  await button(first.page, "Start").waitFor();
  await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.context.setOffline(true);
  await first.page.reload();
  await button(first.page, "Start").click();
  await button(first.page, "Skip the warm-up").click();
  await done(first.page).click();
  await first.page.getByText("set 2 of 3").first().waitFor();
  await button(first.page, "Contacts −").click();
  await expect.poll(async () => setsOf(first.page), { timeout: 20_000 }).toBe(1);
  await first.page.reload();
  await first.page.getByText("set 2 of 3").first().waitFor();
  const place = first.page.url();
  await first.context.close();

  const second = await device(profile);
  await second.context.setOffline(true);
  await clockAt(second.page, 20);
  await second.page.goto(place);
  await heading(second.page, "Pogo hops").waitFor();
  await second.page.getByText("set 2 of 3").first().waitFor();
  expect(await second.page.getByRole("textbox", { name: "Contacts", exact: true }).inputValue()).toBe("24");
  await expect.poll(() => second.page.getByRole("timer").innerText(), { timeout: 20_000 }).toBe("0:10");
  await done(second.page).click();
  await expect.poll(async () => setsOf(second.page), { timeout: 20_000 }).toBe(2);
  await goTo(second.page, "Suitcase carry");
  await button(second.page, "More").click();
  await button(second.page, "End the session").click();
  await button(second.page, "5, hard").click();
  await button(second.page, "Finish").click();
  await second.page.getByText("2 of 24 planned sets").waitFor();
  await second.page.locator("section li, section details").first().waitFor();
  expect((await journalLines(second.page)).filter(({ kind }) => kind === "done").at(-1)?.data).toMatchObject({
    rpe: 5,
  });
  await second.context.close();
  await rm(profile, { recursive: true, force: true });
});

async function setsOf(page: Page): Promise<number> {
  return (await journalLines(page)).filter(({ kind }) => kind === "set").length;
}
