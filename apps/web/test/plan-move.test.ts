import { describe, expect, test } from "vitest";
import { expectAccessible } from "./open-app.ts";
import { bar, grab, openPlan, placeOn, run, session, slots, touch } from "./plan-hands.ts";

const FRIDAY = "Friday 27 November 18:00";
const told = "Pinned to Sat 28 Nov";

describe("P19 a session is moved", () => {
  test("by mouse: every slot tells its regret, a drop pins it, undo brings it back", async () => {
    const { context, page, errors } = await openPlan();
    await grab(page, session(page, FRIDAY));
    await slots(page).first().waitFor();
    const numbers = (await slots(page).allTextContents()).map(Number);
    expect(numbers.length).toBeGreaterThan(20);
    expect(Math.min(...numbers)).toBe(0);
    const { x, y } = await placeOn(page, 5, 0.83);
    await page.mouse.move(x, y, { steps: 5 });
    await bar(page)
      .getByText(/Saturday 28 November/)
      .waitFor();
    await bar(page)
      .getByText(/\d+ worse than the plan/)
      .waitFor();
    await bar(page).locator(".why").waitFor();
    await page.mouse.up();
    await page.getByText(told).waitFor();
    await session(page, "Saturday 28 November").waitFor();
    expect(await session(page, FRIDAY).count()).toBe(0);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.item)).toBeDefined();
    // However long Undo is looked at: nothing that would hold the plan where it is happens meanwhile.
    await page.clock.runFor(10_000);
    await page.getByRole("button", { name: "Undo" }).click();
    await session(page, FRIDAY).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test("and let go outside, or with Escape, it stays", async () => {
    const { context, page } = await openPlan();
    await grab(page, session(page, FRIDAY));
    await slots(page).first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("application").waitFor({ state: "detached" });
    await page.mouse.up();
    expect(await session(page, FRIDAY).textContent()).not.toContain("pinned");
    await context.close();
  });

  test("over the edge into the week beside, which turns while it is held", async () => {
    const { context, page, errors } = await openPlan();
    await grab(page, session(page, FRIDAY));
    const edge = await placeOn(page, 6.49, 0.8);
    await page.mouse.move(edge.x, edge.y, { steps: 5 });
    await page.getByRole("heading", { name: /30 Nov – 6 Dec/ }).waitFor();
    const { x, y } = await placeOn(page, 4, 0.83);
    await page.mouse.move(x, y, { steps: 5 });
    await bar(page)
      .getByText(/Friday 4 December/)
      .waitFor();
    await bar(page).locator(".why").waitFor();
    await page.mouse.up();
    await page.getByText("Pinned to Fri 4 Dec").waitFor();
    await page.getByRole("heading", { name: /30 Nov – 6 Dec/ }).waitFor();
    expect(page.url()).toMatch(/#\/plan\/2026-11-30$/);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("by touch on a phone: held until the week opens, dropped where the finger leaves", async () => {
    const { context, page, errors } = await openPlan({ size: "phone" });
    const finger = await touch(page, session(page, FRIDAY));
    await slots(page).first().waitFor();
    const { x, y } = await placeOn(page, 5, 0.85);
    await finger.to({ x, y: y + 40 });
    await bar(page)
      .getByText(/Saturday 28 November/)
      .waitFor();
    await finger.up();
    await page.getByText(told).waitFor();
    await session(page, "Saturday 28 November").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await session(page, FRIDAY).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test("by keyboard alone: the best places in a sheet, any time with arrow keys that are heard", async () => {
    const { context, page, errors } = await openPlan();
    await session(page, FRIDAY).focus();
    await page.keyboard.press("m");
    const sheet = page.getByRole("dialog", { name: FRIDAY });
    await sheet.getByRole("listitem").nth(2).waitFor();
    await sheet
      .getByText(/worse than the plan/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await sheet.getByRole("button", { name: "Any time…" }).press("Enter");
    await slots(page).first().waitFor();
    await bar(page).getByText("Friday 27 November 18:00").waitFor();
    await page.keyboard.press("ArrowRight");
    await bar(page).getByText("Saturday 28 November 18:00").waitFor();
    await page.keyboard.press("ArrowDown");
    await bar(page).getByText("Saturday 28 November 18:30").waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("application").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(FRIDAY);
    await page.keyboard.press("Enter");
    await sheet.getByRole("button", { name: "Any time…" }).press("Enter");
    await slots(page).first().waitFor();
    await page.keyboard.press("PageDown");
    await bar(page)
      .getByText(/(November|December) \d\d:\d\d/)
      .waitFor();
    await page.getByRole("heading", { name: /30 Nov – 6 Dec/ }).waitFor();
    await page.keyboard.press("PageUp");
    await bar(page).getByText("Friday 27 November 18:00").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByText(told).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test("by taps on a phone, with the week over the whole screen", async () => {
    const { context, page, errors } = await openPlan({ size: "phone" });
    await session(page, FRIDAY).click();
    await page.getByRole("button", { name: "Any time…" }).click();
    await slots(page).first().waitFor();
    await expectAccessible(page);
    const { x, y } = await placeOn(page, 5, 0.85);
    await page.touchscreen.tap(x, y);
    await bar(page)
      .getByText(/Saturday 28 November/)
      .waitFor();
    await page.getByRole("button", { name: "Move here" }).click();
    await page.getByText(told).waitFor();
    await session(page, "Saturday 28 November").click();
    await page.getByRole("button", { name: "Let go of the pin" }).click();
    await page.getByText("The pin is let go.").waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test("and nothing moves by itself where motion is not wanted", async () => {
    const { context, page } = await openPlan({ prefer: { motion: "still" } });
    await session(page, FRIDAY).click();
    await page.getByRole("button", { name: "Pin it here" }).click();
    await page.getByText("Pinned to Friday 27 November").waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await context.close();
  });
});

describe("A1 a run is moved", () => {
  test("by mouse: the plan moves with it, the change is listed, undo restores it", async () => {
    const { context, page, errors } = await openPlan();
    await grab(page, run(page, "Long run"));
    const { x, y } = await placeOn(page, 5, 0.2);
    await page.mouse.move(x, y, { steps: 5 });
    await bar(page)
      .getByText(/Saturday 28 November/)
      .waitFor();
    await bar(page)
      .getByText(/sessions? moves?/)
      .waitFor();
    await page.mouse.up();
    await page.getByText(/“Long run.*” moved to Sat 28 Nov/).waitFor();
    await page.getByRole("button", { name: /Saturday 28 November .*Long run.*moved by you/ }).waitFor();
    await page
      .getByText(/ moves to /)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: /Sunday 29 November .*Long run/ }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test("by its sheet: to a date and time, put back, taken out, put back", async () => {
    const { context, page, errors } = await openPlan({ size: "phone" });
    await run(page, "Long run").click();
    await page.getByLabel("Date").fill("2026-11-28");
    await page.getByLabel("Time").fill("08:30");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Move", exact: true }).click();
    const moved = page.getByRole("button", { name: /Saturday 28 November 08:30, Long run/ });
    await moved.click();
    await page.getByRole("button", { name: "Put back" }).click();
    await page.getByText("“Long run 21 km” is back where it was.").waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: /Sunday 29 November 09:00, Long run/ }).click();
    await page.getByRole("button", { name: "Does not take place" }).click();
    await page.getByText(/Sun 29 Nov: Does not take place/).waitFor();
    expect(await run(page, "Long run").count()).toBe(0);
    await page.getByRole("button", { name: "Put back" }).click();
    await run(page, "Long run").waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test("by keys, and Escape leaves it where it was", async () => {
    const { context, page } = await openPlan();
    await run(page, "Long run").press("Enter");
    await page.getByRole("button", { name: "Choose in the week" }).press("Enter");
    await page.getByRole("application").waitFor();
    await page.keyboard.press("ArrowLeft");
    await bar(page).getByText("Saturday 28 November 09:00").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /Sunday 29 November 09:00, Long run/ }).waitFor();
    await context.close();
  });

  test("a run is added, and removed again", async () => {
    const { context, page, errors } = await openPlan({ size: "phone" });
    await page.getByRole("button", { name: "Add a run" }).click();
    await page.getByLabel("Date").fill("2026-11-26");
    await page.getByLabel("Time").fill("12:15");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("button", { name: /Thursday 26 November 12:15, Easy run/ }).click();
    await page.getByRole("button", { name: "Remove" }).click();
    await page.getByText("“Easy run” is removed.").waitFor();
    expect(await run(page, "Easy run").count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});

test("P9 the two policies are shown as two weeks, and one tap takes the other", async () => {
  const { context, page, errors } = await openPlan({ size: "phone" });
  await page.getByRole("button", { name: "Compare the two policies" }).click();
  const sheet = page.getByRole("dialog", { name: "Two ways to share the week" });
  await sheet
    .getByText(/This week costs/)
    .nth(1)
    .waitFor();
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Take “Hard days hard”" }).click();
  await page.getByText("Your policy is “Hard days hard” now.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Compare the two policies" }).click();
  await sheet.getByRole("button", { name: "Take “Hard days hard”" }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});
