import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible } from "./open-app.ts";
import {
  begin,
  beginSets,
  button,
  clockAt,
  done,
  goTo,
  heading,
  journalLines,
  openTraining,
  overflow,
  PLANNED_SETS,
  setRow,
} from "./player-hands.ts";

/** Others may be at work on the same processor: what is waited for may take its time. */
const eventually = <T>(found: () => T, options: { timeout?: number; interval?: number } = {}) =>
  expect.poll(found, { timeout: 20_000, ...options });
const amount = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const timer = (page: Page) => page.getByRole("timer");

/** Ticks whatever is in hand until the end is asked for. */
async function tickAll(page: Page): Promise<number> {
  const count = button(page, /All of the session/);
  const finish = button(page, "Finish");
  let ticks = 0;
  while (!(await finish.isVisible())) {
    if (ticks > PLANNED_SETS) throw new Error("the session does not end");
    const before = await count.innerText();
    // Of a double tap the second is left out, so a tap right after another may have to be repeated.
    await done(page).tap();
    if ((await count.innerText()) !== before) ticks += 1;
  }
  return ticks;
}

test("a whole session is logged on a phone by taps alone, and its end says what changes next time", async () => {
  const { context, page, errors } = await openTraining();
  await button(page, "Start").waitFor();
  await expectAccessible(page);
  await begin(page);
  await expectAccessible(page);
  await button(page, "Skip the warm-up").tap();
  await expectAccessible(page);
  expect(await tickAll(page)).toBe(PLANNED_SETS);
  await expectAccessible(page);
  await clockAt(page, 40 * 60);
  await button(page, "6, hard").tap();
  await button(page, "Finish").tap();
  await page.getByRole("heading", { level: 1, name: "Done" }).waitFor();
  await page.getByText(`${PLANNED_SETS} of ${PLANNED_SETS} planned sets`).waitFor();
  await page.getByRole("heading", { name: "Next time" }).waitFor();
  await page.locator("section li, section details").first().waitFor();
  await expectAccessible(page);
  const lines = await journalLines(page);
  expect(lines.filter(({ kind }) => kind === "set")).toHaveLength(PLANNED_SETS);
  const [last] = lines.filter(({ kind }) => kind === "done").slice(-1);
  expect(last?.data).toMatchObject({ session: "2027-03-01-1", rpe: 6 });
  expect(lines.findIndex(({ kind }) => kind === "announced")).toBeLessThan(
    lines.findIndex(({ kind }) => kind === "set"),
  );
  await button(page, "To the plan").tap();
  await eventually(() => page.url()).toContain("#/plan");
  expect(errors).toEqual([]);
  await context.close();
});

test("a superset alternates, and its rest ends when the same exercise may go on", async () => {
  const { context, page } = await openTraining({ prefer: { askReserve: false } });
  await beginSets(page);
  await goTo(page, "Back squat");
  expect(await timer(page).count()).toBe(0);
  await done(page).click();
  await heading(page, "Barbell row").waitFor();
  expect(await timer(page).count()).toBe(0);
  await clockAt(page, 60);
  await done(page).click();
  // Squats rest 180 s from their own set: 120 s are left after the row.
  await heading(page, "Back squat").waitFor();
  await eventually(() => timer(page).innerText()).toBe("2:00");
  await page.getByRole("region", { name: "Rest" }).getByText("A2 · set 2 of 3").waitFor();
  await clockAt(page, 185);
  await eventually(() => timer(page).innerText()).toBe("+0:05");
  await context.close();
});

test("in a superset the question after a set names the exercise that it is of", async () => {
  const { context, page } = await openTraining();
  await beginSets(page);
  await goTo(page, "Back squat");
  await done(page).click();
  await heading(page, "Barbell row").waitFor();
  await page.getByRole("group", { name: "Back squat: how many more could you have done?" }).waitFor();
  await context.close();
});

test("the rest is lengthened, shortened, skipped and brought back, and covers nothing", async () => {
  const { context, page } = await openTraining();
  await beginSets(page);
  await done(page).click();
  await eventually(() => timer(page).innerText()).toBe("0:30");
  await button(page, "15 seconds more").click();
  await eventually(() => timer(page).innerText()).toBe("0:45");
  await button(page, "15 seconds less").click();
  await eventually(() => timer(page).innerText()).toBe("0:30");
  await expectAccessible(page);
  const ring = await timer(page).boundingBox();
  for (const input of await page.locator("input, [data-testid=tick]").all()) {
    const box = await input.boundingBox();
    expect((ring?.y ?? 0) + (ring?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  }
  await button(page, "Skip the rest").click();
  await eventually(() => timer(page).count()).toBe(0);
  await button(page, "Bring the rest back").click();
  await eventually(() => timer(page).innerText()).toBe("0:30");
  await context.close();
});

test("after a reload in the middle of a set the same set, values and rest are there", async () => {
  const { context, page } = await openTraining({ prefer: { askReserve: false } });
  await beginSets(page);
  await goTo(page, "Back squat");
  await done(page).click();
  await heading(page, "Barbell row").waitFor();
  await done(page).click();
  await heading(page, "Back squat").waitFor();
  const asked = Number(await amount(page, "Reps").inputValue());
  await button(page, "Load +").click();
  await button(page, "Reps −").click();
  await eventually(() => amount(page, "Load").inputValue()).toBe("87.5");
  await clockAt(page, 100);
  await page.reload();
  await heading(page, "Back squat").waitFor();
  await page.getByText("set 2 of 3").first().waitFor();
  expect(await amount(page, "Load").inputValue()).toBe("87.5");
  expect(await amount(page, "Reps").inputValue()).toBe(String(asked - 1));
  await eventually(() => timer(page).innerText()).toBe("1:20");
  await done(page).click();
  await eventually(
    async () => (await journalLines(page)).filter(({ kind }) => kind === "set").at(-1)?.data,
  ).toMatchObject({ exercise: "back-squat", set: 1, reps: asked - 1, loadKg: 87.5 });
  await context.close();
});

test("two tabs follow each other", async () => {
  const { context, page } = await openTraining();
  await beginSets(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await setRow(other).waitFor();
  await done(page).click();
  await eventually(() => setRow(other).getByRole("button").first().getAttribute("class")).toContain("kept");
  await other.getByText("set 2 of 3").first().waitFor();
  await done(other).click();
  await page.getByText("set 3 of 3").first().waitFor();
  await eventually(async () => (await journalLines(page)).filter(({ kind }) => kind === "set").length).toBe(2);
  await context.close();
});

test("a tick is undone, a set mended, taken away, and one more added", async () => {
  const { context, page } = await openTraining();
  await beginSets(page);
  await done(page).click();
  await eventually(() => setRow(page).getByRole("button").first().getAttribute("class")).toContain("kept");
  await button(page, "Undo").click();
  await page.getByText("set 1 of 3").first().waitFor();
  await eventually(() => setRow(page).getByRole("button").first().getAttribute("class")).not.toContain("kept");
  await done(page).click();
  await setRow(page).getByRole("button").first().click();
  const sheet = page.getByRole("dialog");
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Contacts −" }).click();
  await sheet.getByRole("button", { name: "Keep", exact: true }).click();
  await setRow(page).getByText("24 contacts").waitFor();
  await setRow(page).getByRole("button").first().click();
  await sheet.getByRole("button", { name: "There was no such set" }).click();
  await setRow(page).getByText("left out").first().waitFor();
  await button(page, "More").click();
  await expectAccessible(page);
  await button(page, "One more set").click();
  await eventually(() => setRow(page).getByRole("button").count()).toBe(4);
  await context.close();
});

test("a reserve of one tap is kept, and a first set that was too hard makes the next lighter, unless refused", async () => {
  const { context, page } = await openTraining();
  await beginSets(page);
  await goTo(page, "Back squat");
  const asked = Number(await amount(page, "Reps").inputValue());
  await button(page, "Reps −").click();
  await button(page, "Reps −").click();
  await done(page).click();
  await page.getByText(/harder than meant: 80 kg instead of 85 kg/).waitFor();
  await button(page, "0, none").click();
  await eventually(
    async () => (await journalLines(page)).filter(({ kind }) => kind === "set").at(-1)?.data,
  ).toMatchObject({ exercise: "back-squat", reps: asked - 2, rir: 0 });
  await expectAccessible(page);
  await button(page, "Stay at 85 kg").click();
  await goTo(page, "Back squat");
  expect(await amount(page, "Load").inputValue()).toBe("85");
  await context.close();
});

test("X8 an exercise is swapped in two taps, with its load anew, for today or from now on", async () => {
  const { context, page } = await openTraining();
  await beginSets(page);
  await goTo(page, "Back squat");
  await button(page, "Swap").click();
  await page.getByRole("dialog").waitFor();
  await expectAccessible(page);
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Front squat/ })
    .click();
  await heading(page, "Front squat").waitFor();
  await page.getByText("Front squat instead of Back squat, today.").waitFor();
  await eventually(() => amount(page, "Load").inputValue()).not.toBe("85");
  const swapped = async () => (await journalLines(page)).filter(({ data }) => data.for === "front-squat");
  expect(await swapped()).toEqual([]);
  await button(page, "From now on").click();
  await page.getByText("from now on.").waitFor();
  expect((await swapped()).map(({ data }) => data)).toEqual([
    { date: "2027-03-01", exercise: "back-squat", for: "front-squat" },
  ]);
  await context.close();
});

test("A4 pain over 5 ends the exercise for today, says so, and is kept", async () => {
  const { context, page } = await openTraining();
  await beginSets(page);
  await goTo(page, "Back squat");
  await button(page, "Pain").click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "7", exact: true }).click();
  await sheet.getByText(/Back squat is over for today/).waitFor();
  await sheet.getByRole("radio", { name: "knees", exact: true }).check();
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Keep it" }).click();
  await heading(page, "Barbell row").waitFor();
  await eventually(
    async () => (await journalLines(page)).filter(({ kind }) => kind === "pain").at(-1)?.data,
  ).toMatchObject({
    area: "knee",
    level: 7,
    exercise: "back-squat",
  });
  await button(page, /All of the session/).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Back squat/ })
    .getByText("left out · left out · left out")
    .waitFor();
  await context.close();
});

test("a session of one’s own has a timed hold that counts in, down, and is kept", async () => {
  const { context, page } = await openTraining();
  await button(page, "Train something of your own").click();
  await button(page, /All of the session/).click();
  await button(page, "Add an exercise").click();
  await page.getByRole("searchbox").fill("plank");
  await page.getByRole("dialog").getByRole("button", { name: "Plank", exact: true }).click();
  await heading(page, "Plank").waitFor();
  await button(page, "Start the time, 0:30").click();
  await eventually(() => timer(page).innerText()).toBe("3");
  await clockAt(page, 13);
  await eventually(() => timer(page).innerText()).toBe("0:20");
  await page.reload();
  await heading(page, "Plank").waitFor();
  await eventually(() => timer(page).innerText()).toBe("0:20");
  await clockAt(page, 34);
  await eventually(
    async () => (await journalLines(page)).filter(({ kind }) => kind === "set").at(-1)?.data,
  ).toMatchObject({ exercise: "plank", set: 0, seconds: 30 });
  await context.close();
});

test("a session that is finished can be opened again and mended", async () => {
  const { context, page } = await openTraining();
  await page.goto(page.url().replace(/#.*/, "#/train/2027-02-22-2"));
  await button(page, "Open it again").click();
  await button(page, /All of the session/).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Barbell Romanian deadlift/ })
    .click();
  await setRow(page).getByRole("button").first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Reps −" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep", exact: true }).click();
  await eventually(
    async () => (await journalLines(page)).filter(({ kind }) => kind === "set").at(-1)?.data,
  ).toMatchObject({
    session: "2027-02-22-2",
    start: "2027-02-26T18:00:00+01:00",
    exercise: "barbell-rdl",
    set: 0,
    reps: 3,
  });
  await context.close();
});

test("A3 readiness takes four taps and says what it changes", async () => {
  const { context, page } = await openTraining();
  for (const about of ["Sleep", "Soreness", "Tiredness", "Stress"]) await button(page, `${about} 6`).click();
  await page.getByText("Kept. This changes:").waitFor();
  await page.getByText("A tired day: 1 set less of each lift and no jumps.").waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  expect((await journalLines(page)).filter(({ kind }) => kind === "readiness").at(-1)?.data).toMatchObject({
    date: "2027-03-01",
    sleep: 6,
    soreness: 6,
  });
  await context.close();
});

test("what the device refuses to keep stays on screen as not kept, and is tried again", async () => {
  const { context, page } = await openTraining();
  await beginSets(page);
  const cdp = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  // The browser asks how much room is left only twice a minute: until it does, it still writes.
  const first = setRow(page).getByRole("button").first();
  const isRefused = async () => {
    await done(page).click();
    await eventually(() => first.getAttribute("class")).toMatch(/kept|refused/);
    if (/refused/.test((await first.getAttribute("class")) ?? "")) return true;
    await button(page, "Undo").click();
    return false;
  };
  await eventually(isRefused, { timeout: 60_000, interval: 500 }).toBe(true);
  await page.getByText("1 set is not kept on the device yet.").waitFor();
  await first.getByText("25 contacts").waitFor();
  expect(await first.innerText()).toContain("not kept");
  await expectAccessible(page);
  await cdp.send("Storage.overrideQuotaForOrigin", { origin });
  const isKept = async () => {
    const again = button(page, "Try again");
    if (await again.isVisible()) await again.click();
    return (await first.getAttribute("class")) ?? "";
  };
  await eventually(isKept, { timeout: 60_000, interval: 1000 }).toContain("kept");
  await eventually(() => page.getByText("not kept").count()).toBe(0);
  await context.close();
});

const WAYS = [
  { name: "in German and pounds, with large text", options: { prefer: { language: "de", mass: "lb", text: 1.3 } } },
  { name: "lying on its side", options: { viewport: { width: 844, height: 390 } } },
  { name: "in the dark, with reduced motion", options: { colorScheme: "dark", reducedMotion: "reduce" } },
  { name: "on a tablet", options: { size: "tablet" } },
  { name: "on a desk", options: { size: "desk" } },
] as const;

for (const { name, options } of WAYS) {
  test(`every state of the player is whole ${name}`, async () => {
    const { context, page, errors } = await openTraining(options);
    const whole = async () => {
      await expectAccessible(page);
      expect(await overflow(page)).toBe(0);
    };
    const isGerman = "prefer" in options;
    await button(page, isGerman ? "Los" : "Start").click();
    await page.locator("header .list").waitFor();
    await whole();
    await button(page, isGerman ? "Aufwärmen überspringen" : "Skip the warm-up").click();
    for (let n = 0; n < 4; n++) {
      const before = await page.locator("header .list").innerText();
      await done(page).click();
      await eventually(() => page.locator("header .list").innerText()).not.toBe(before);
    }
    await page.getByRole("heading", { level: 2 }).waitFor();
    await whole();
    if (isGerman) expect(await page.locator("input").first().inputValue()).toMatch(/^\d+,\d$/);
    await page.locator("header .list").click();
    await whole();
    expect(errors).toEqual([]);
    await context.close();
  });
}
