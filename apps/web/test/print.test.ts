import { plan } from "@stridelift/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { demoEntries } from "../src/demo/demo-entries.ts";
import { expectAccessible, openApp } from "./open-app.ts";

const TODAY = "2027-03-01";
const CLOCK = "2027-03-01T09:00:00+01:00";
const demo = plan(demoEntries(TODAY), TODAY);
const exercisesOf = ({ blocks }: (typeof demo.sessions)[number]) => blocks.flatMap(({ exercises }) => exercises).length;
const fullest = [...demo.sessions]
  .filter(({ status }) => status === "planned")
  .sort((a, b) => exercisesOf(b) - exercisesOf(a))[0];
const mondays = demo.weeks.map(({ monday }) => monday);

/** Pages of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const go = async (page: Page, at: string) => {
  await page.goto(`${page.url().split("#")[0]}#/print/${at}`);
  await page.getByTestId("paper").locator("h1").waitFor();
  await page.evaluate(() => document.fonts.ready);
};
const clipped = (page: Page) =>
  page
    .getByTestId("paper")
    .evaluate((paper) => paper.scrollHeight > paper.clientHeight + 1 || paper.scrollWidth > paper.clientWidth + 1);
const sizePt = (page: Page) =>
  page.getByTestId("paper").evaluate((paper) => Number.parseFloat((paper as HTMLElement).style.fontSize));

test("a week and a session are one page of A4 and of Letter, with all that is on it", async () => {
  const { context, page, errors } = await openApp({ demo: true, clock: CLOCK, at: `print/session/${fullest?.id}` });
  await page.getByTestId("paper").waitFor();
  for (const at of [`session/${fullest?.id}`, `week/${mondays[2]}`, `week/${mondays.at(-1)}`]) {
    await go(page, at);
    for (const format of ["A4", "Letter"])
      expect([at, format, pagesOf(await page.pdf({ format }))]).toEqual([at, format, 1]);
  }
  expect(errors).toEqual([]);
  await context.close();
});

test("no session and no week of a season is too full for its page, or too small to read", async () => {
  const { context, page } = await openApp({ demo: true, clock: CLOCK, at: `print/session/${fullest?.id}` });
  const coming = demo.sessions.filter(({ status }) => status === "planned").map(({ id }) => `session/${id}`);
  for (const at of [
    ...coming.filter((_, i) => i % 3 === 0),
    `session/${fullest?.id}`,
    ...mondays.map((each) => `week/${each}`),
  ]) {
    await go(page, at);
    await expect.poll(() => clipped(page)).toBe(false);
    expect([at, (await sizePt(page)) >= 8]).toEqual([at, true]);
  }
  await context.close();
});

test("print is black on white in the dark theme too, on a phone as on a desk", async () => {
  for (const size of ["phone", "desk"] as const) {
    const { context, page } = await openApp({
      demo: true,
      size,
      clock: CLOCK,
      colorScheme: "dark",
      at: `print/week/${TODAY}`,
    });
    await page.getByTestId("paper").locator("h1").waitFor();
    await expectAccessible(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const shot = (await page.screenshot()).toString("base64");
    const { coloured, white } = await page.evaluate(async (png) => {
      const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      let [coloured, white] = [0, 0];
      for (let i = 0; i < data.length; i += 4) {
        const [r, g, b] = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
        if (Math.max(r, g, b) - Math.min(r, g, b) > 12) coloured += 1;
        if (Math.min(r, g, b) > 250) white += 1;
      }
      return { coloured, white: white / (data.length / 4) };
    }, shot);
    expect(coloured).toBe(0);
    expect(white).toBeGreaterThan(0.8);
    await context.close();
  }
});

test("what cannot be printed is said, and the button calls the printer", async () => {
  const { context, page } = await openApp({ demo: true, clock: CLOCK, at: "print/session/nothing" });
  await page.getByRole("heading", { name: "There is nothing to print here" }).waitFor();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await go(page, `week/${TODAY}`);
  await page.getByRole("button", { name: "Print" }).click();
  await page.locator("body[data-printed=yes]").waitFor();
  await context.close();
});
