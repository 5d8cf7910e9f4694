import { append, type Entry, writeJournal } from "@stridelift/core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectAccessible, type Opened, type OpenOptions, openApp } from "./open-app.ts";
import { calendarOf, Hands, WORDS } from "./start-hands.ts";

/** A Monday, with sixteen weeks to the race. */
const CLOCK = "2027-01-11T09:00:00+01:00";
const MONDAY = "2027-01-11";
const RACE = "2027-05-02";

async function begun(options: OpenOptions = {}): Promise<Opened & { hands: Hands }> {
  const opened = await openApp({ clock: CLOCK, ...options });
  const hands = new Hands(opened.page, options.locale === "de-DE" ? WORDS.de : WORDS.en);
  return { ...opened, hands };
}

async function done({ context, errors }: Opened): Promise<void> {
  expect(errors).toEqual([]);
  await context.close();
}

/** From the first screen to the plan by a drawn week; `look` sees every step on the way. */
async function drawn(hands: Hands, look: () => Promise<void> = async () => {}): Promise<void> {
  const { start, setup } = hands.words;
  await hands.button(start.begin).waitFor();
  await look();
  await hands.press(start.begin);
  await hands.heading(start.runs.title).waitFor();
  await hands.choose("4");
  await look();
  await hands.next(start.races.title);
  await hands.press(setup.addRace);
  await hands.typeDate(hands.page.getByLabel(setup.raceDate), RACE);
  await hands.choose(setup.distances.half);
  await look();
  await hands.next(start.times.title);
  await look();
  await hands.next(start.things.title);
  await hands.choose(setup.places.gym);
  await look();
  await hands.next(start.health.title);
  await look();
  await hands.press(setup.noneOfThese);
  await hands.heading(start.ready.title).waitFor();
  await hands.page.locator("dl").waitFor();
  await look();
  await hands.press(start.open);
  await planShown(hands);
}

/** A file let go over the place of a name. */
async function drop(page: Page, place: string, content: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "plan.ics", { type: "text/calendar" }));
    return transfer;
  }, content.toString());
  await page.getByRole("group", { name: place }).dispatchEvent("drop", { dataTransfer });
}

async function planShown(hands: Hands): Promise<void> {
  const { shell } = hands.words;
  await hands.page.waitForURL(/#\/plan$/);
  await hands.page.locator("a[aria-current=page]", { hasText: shell.plan }).waitFor();
}

describe("from nothing to a season", () => {
  test("by a drawn week on a phone: twelve taps and twenty characters at most", async () => {
    const opened = await begun({ size: "phone" });
    const since = performance.now();
    await drawn(opened.hands);
    const seconds = Math.round((performance.now() - since) / 100) / 10;
    console.info(`start, drawn: ${opened.hands.taps} taps, ${opened.hands.typed} characters, ${seconds} s`);
    expect(opened.hands.taps).toBeLessThanOrEqual(12);
    expect(opened.hands.typed).toBeLessThanOrEqual(20);
    expect(seconds).toBeLessThan(120);
    await done(opened);
  });

  test("by a calendar file on a desk: its race is the goal, and nothing is typed", async () => {
    const opened = await begun();
    const { page, hands } = opened;
    const { start, setup } = hands.words;
    await hands.press(start.begin);
    await drop(page, start.runs.choose, calendarOf(MONDAY, 16));
    await page.getByText("64 runs", { exact: true }).waitFor();
    await page.getByText("12 Jan 2027 to 2 May 2027").waitFor();
    await page.getByRole("button", { name: hands.words.files.take }).waitFor();
    await hands.next(start.races.title);
    await page.getByRole("heading", { name: "Harbour Half Marathon" }).waitFor();
    expect(await hands.radio(setup.priorities.A).isChecked()).toBe(true);
    await hands.next(start.times.title);
    await hands.next(start.things.title);
    await hands.next(start.health.title);
    await hands.press(setup.noneOfThese);
    await page.locator("dl").waitFor();
    expect(Number(await page.locator("dl dd").last().textContent())).toBeGreaterThan(16);
    await hands.press(start.open);
    await planShown(hands);
    console.info(`start, file: ${hands.taps} taps, ${hands.typed} characters`);
    expect(hands.taps).toBeLessThanOrEqual(8);
    expect(hands.typed).toBe(0);
    await page.goto(page.url().replace("/plan", "/settings"));
    await page.getByText("Harbour Half Marathon").waitFor();
    await done(opened);
  });

  test("tapping through without an answer still gives a season", async () => {
    const opened = await begun({ size: "phone" });
    const { hands, page } = opened;
    const { start, setup } = hands.words;
    await hands.press(start.begin);
    for (const step of ["races", "times", "things", "health"] as const) await hands.next(start[step].title);
    await hands.press(setup.noneOfThese);
    await page.locator("dl").waitFor();
    expect(Number(await page.locator("dl dd").last().textContent())).toBeGreaterThan(10);
    await hands.press(start.open);
    await planShown(hands);
    await done(opened);
  });

  test("in German, with nothing left in English", async () => {
    const opened = await begun({ size: "phone", locale: "de-DE" });
    const english = Object.values(WORDS.en.start).filter((word) => typeof word === "string" && word.length > 9);
    await drawn(opened.hands, async () => {
      const text = await opened.page.locator("main").innerText();
      for (const word of english) expect(text).not.toContain(word);
    });
    const { page } = opened;
    await page.getByText(/Wochen bis.* Halbmarathon/).waitFor();
    await page.goto(page.url().replace(/#.*/, `#/print/week/${MONDAY}`));
    await page.getByText("Lockerer Lauf, 45 min").first().waitFor();
    await done(opened);
  });
});

describe("every step of the start", () => {
  for (const size of ["phone", "desk"] as const)
    for (const colorScheme of ["light", "dark"] as const)
      test(`is accessible on a ${size}, ${colorScheme}`, async () => {
        const opened = await begun({ size, colorScheme });
        await drawn(opened.hands, () => expectAccessible(opened.page));
        await done(opened);
      });

  test("can be gone to by its name, but none leads past the health questions", async () => {
    const opened = await begun();
    const { page, hands } = opened;
    const { start } = hands.words;
    await hands.press(start.begin);
    await page.getByRole("link", { name: start.things.name }).click();
    await hands.heading(start.things.title).waitFor();
    await page.getByRole("link", { name: start.ready.name }).click();
    await hands.heading(start.health.title).waitFor();
    expect(await hands.button(start.next).count()).toBe(0);
    await done(opened);
  });

  test("can be gone back to, and a closed tab loses nothing", async () => {
    const opened = await begun({ size: "phone" });
    const { page, hands } = opened;
    const { start, setup } = hands.words;
    await hands.press(start.begin);
    await hands.choose("5");
    await hands.next(start.races.title);
    await hands.next(start.times.title);
    await page.getByRole("checkbox", { name: setup.lunch }).click();
    await hands.press(start.back);
    await hands.heading(start.races.title).waitFor();
    const address = page.url().replace(/#.*/, "");
    await page.goto("about:blank");
    await page.goto(address);
    await hands.press(start.goOn);
    await hands.heading(start.runs.title).waitFor();
    expect(await hands.radio("5").isChecked()).toBe(true);
    await page.goto(`${address}#/start/times`);
    await hands.heading(start.times.title).waitFor();
    expect(await page.getByRole("checkbox", { name: setup.lunch }).isChecked()).toBe(true);
    await done(opened);
  });
});

test("the whole way by keyboard", async () => {
  const opened = await begun();
  const { page, hands } = opened;
  const { start, setup } = hands.words;
  const reach = async (name: string) => {
    for (let n = 0; n < 80; n += 1) {
      await page.keyboard.press("Tab");
      const here = await page.evaluate(() => {
        const at = document.activeElement;
        return (
          at?.getAttribute("aria-label") ?? at?.closest("label")?.textContent?.trim() ?? at?.textContent?.trim() ?? ""
        );
      });
      if (here.startsWith(name)) return;
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  const press = async (name: string) => {
    await reach(name);
    await page.keyboard.press("Enter");
  };
  await hands.button(start.begin).waitFor();
  await press(start.begin);
  await hands.heading(start.runs.title).waitFor();
  await reach("2");
  await page.keyboard.press("ArrowRight");
  expect(await hands.radio("3").isChecked()).toBe(true);
  await press("Tuesday:");
  await reach(setup.kinds.quality);
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: `Tuesday: ${setup.kinds["medium-long"]}` }).waitFor();
  await press(start.next);
  await hands.heading(start.races.title).waitFor();
  await press(start.next);
  await hands.heading(start.times.title).waitFor();
  await reach("Monday 18:00");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowUp");
  for (const time of ["16:00 to 16:30", "16:30 to 17:00", "17:00 to 17:30"])
    await page.getByRole("gridcell", { name: `Monday ${time}`, selected: true }).waitFor();
  await press(start.next);
  await hands.heading(start.things.title).waitFor();
  await press(start.next);
  await hands.heading(start.health.title).waitFor();
  await press(setup.noneOfThese);
  await page.locator("dl").waitFor();
  await press(start.open);
  await planShown(hands);
  await done(opened);
});

describe("the painted week", () => {
  const cell = (opened: Opened, name: string) => opened.page.getByRole("gridcell", { name, exact: true });
  async function atTimes(options: OpenOptions) {
    const opened = await begun({ at: "start/times", ...options });
    await opened.hands.heading(WORDS.en.start.times.title).waitFor();
    return opened;
  }
  async function centre(opened: Opened, name: string) {
    const box = await cell(opened, name).boundingBox();
    if (box === null) throw new Error(`${name} is not drawn`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  const lunches = ["Tuesday", "Wednesday", "Thursday"].flatMap((day) => [
    `${day} 12:00 to 12:30`,
    `${day} 12:30 to 13:00`,
  ]);

  test("a mouse drag paints its days and hours, a second one erases them", async () => {
    const opened = await atTimes({});
    const drag = async () => {
      const [from, to] = [await centre(opened, lunches[0] as string), await centre(opened, lunches.at(-1) as string)];
      await opened.page.mouse.move(from.x, from.y);
      await opened.page.mouse.down();
      await opened.page.mouse.move(to.x, to.y, { steps: 5 });
      await opened.page.mouse.up();
    };
    await drag();
    for (const name of lunches) expect(await cell(opened, name).getAttribute("aria-selected")).toBe("true");
    expect(await cell(opened, "Friday 12:00 to 12:30").getAttribute("aria-selected")).toBe("false");
    await drag();
    for (const name of lunches) expect(await cell(opened, name).getAttribute("aria-selected")).toBe("false");
    await done(opened);
  });

  test("a finger paints too, and does not scroll the page", async () => {
    const opened = await atTimes({ size: "phone" });
    const [from, to] = [await centre(opened, lunches[0] as string), await centre(opened, lunches.at(-1) as string)];
    const touch = await opened.context.newCDPSession(opened.page);
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [to] });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    for (const name of lunches) await cell(opened, name).and(opened.page.locator("[aria-selected=true]")).waitFor();
    expect(await opened.page.evaluate(() => scrollY)).toBe(0);
    await done(opened);
  });

  test("times to the minute are typed, and shown as free in part", async () => {
    const opened = await atTimes({});
    const { page } = opened;
    await page.getByText(WORDS.en.setup.exactTimes).click();
    await page.getByLabel("Monday, from").fill("17:15");
    await page.getByRole("gridcell", { name: "Monday 17:00 to 17:30, free in part" }).waitFor();
    await done(opened);
  });
});

test("A5 a symptom leaves the plan waiting, in plain words, until clearance is recorded", async () => {
  const opened = await begun({ size: "phone" });
  const { page, hands } = opened;
  const { start, setup } = hands.words;
  await hands.press(start.begin);
  await hands.choose("3");
  for (const step of ["races", "times", "things", "health"] as const) await hands.next(start[step].title);
  await page.getByRole("checkbox", { name: setup.symptoms.dizziness }).check();
  await hands.press(setup.keepAnswers(1));
  await hands.heading(start.ready.titleWaits).waitFor();
  await page.getByText("See a clinician first.").waitFor();
  await expectAccessible(page);
  await hands.press(start.open);
  await planShown(hands);
  await page.goto(page.url().replace("/plan", "/settings"));
  await page.getByRole("button", { name: "A clinician has cleared me to train" }).click();
  await page.getByText("The clearance is recorded.").waitFor();
  expect(await page.getByText("See a clinician first.").count()).toBe(0);
  await done(opened);
});

test("the demonstration needs one tap, and leads back to the start", async () => {
  const opened = await begun({ size: "phone" });
  const { page, hands } = opened;
  await hands.press(hands.words.start.demo);
  await planShown(hands);
  expect([hands.taps, hands.typed]).toEqual([1, 0]);
  await page.getByRole("button", { name: hands.words.shell.leaveDemo }).click();
  await hands.button(hands.words.start.begin).waitFor();
  await done(opened);
});

test("a backup is restored instead, and its season is there at once", async () => {
  const stamp = { wallMs: Date.parse("2027-01-04T12:00:00Z"), device: "other", by: "runner" };
  const entries: Entry[] = [append([], "setting", { name: "minutes", value: 30 }, stamp)];
  entries.push(append(entries, "start", { date: "2027-01-04" }, stamp));
  const opened = await begun({ size: "phone" });
  const { page, hands } = opened;
  await hands.press(hands.words.start.backup);
  await page.locator("input[type=file]").setInputFiles({
    name: "journal.jsonl",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(writeJournal(entries)),
  });
  await hands.press(hands.words.files.restore);
  await planShown(hands);
  await page.reload();
  await planShown(hands);
  await done(opened);
});
