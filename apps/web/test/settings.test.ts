import { describe, expect, test } from "vitest";
import { settings as de } from "../src/words/de/settings.ts";
import { settings as word } from "../src/words/en/settings.ts";
import { setup } from "../src/words/en/setup.ts";
import { shell } from "../src/words/en/shell.ts";
import { expectAccessible, type Opened, type OpenOptions, openApp } from "./open-app.ts";
import { calendarOf } from "./start-hands.ts";

const CLOCK = "2027-01-13T09:00:00+01:00";

async function atSettings(options: OpenOptions = {}): Promise<Opened> {
  const opened = await openApp({ demo: true, at: "settings", clock: CLOCK, ...options });
  await row(opened, options.locale === "de-DE" ? de.minutes : word.minutes).waitFor();
  return opened;
}
async function done({ context, errors }: Opened): Promise<void> {
  expect(errors).toEqual([]);
  await context.close();
}
/** The line of a setting; it says how it stands. */
const row = ({ page }: Opened, name: string) =>
  page.locator("summary", { has: page.getByRole("heading", { level: 3, name, exact: true }) });
const told = ({ page }: Opened, name: string) => page.getByRole("status").getByText(word.changed(name));
const undo = ({ page }: Opened) => page.getByRole("button", { name: shell.undo, exact: true }).click();

describe("a setting", () => {
  test("is kept when it is chosen, and Undo brings back what was", async () => {
    const opened = await atSettings();
    const { page } = opened;
    const before = (await row(opened, word.minutes).innerText()).replaceAll("\n", " ");
    await row(opened, word.minutes).click();
    await page.getByRole("radio", { name: "30 min" }).click();
    await told(opened, word.minutes).waitFor();
    await page.reload();
    await row(opened, word.minutes).getByText("30 min").waitFor();
    await row(opened, word.minutes).click();
    await page.getByRole("radio", { name: "75 min" }).click();
    await told(opened, word.minutes).waitFor();
    await undo(opened);
    await row(opened, word.minutes).getByText("30 min").waitFor();
    expect(before).not.toContain("30 min");
    await done(opened);
  });

  test("that is taken back altogether is assumed again", async () => {
    const opened = await atSettings({ size: "phone" });
    const { page } = opened;
    await row(opened, word.dose.name).click();
    await page.getByRole("radio", { name: word.dose.own }).click();
    await row(opened, word.dose.name).getByText("1 – 3").waitFor();
    await page.getByRole("button", { name: `${word.dose.min}, ${word.dose.unit} +` }).click();
    await page.getByRole("button", { name: `${word.dose.min}, ${word.dose.unit} +` }).click();
    await row(opened, word.dose.name).getByText("3 – 3").waitFor();
    await page.getByRole("radio", { name: word.dose.byPhase }).click();
    await row(opened, word.dose.name).getByText(word.dose.byPhase).waitFor();
    await done(opened);
  });
});

test("a race is added, weighed and removed, and each can be undone", async () => {
  const opened = await atSettings();
  const { page } = opened;
  await row(opened, word.races.name).click();
  await page.getByRole("button", { name: setup.addAnotherRace }).click();
  await page.getByLabel(setup.raceDate).fill("2027-03-07");
  await page.getByLabel(setup.raceName).fill("Forest Ten");
  await page.getByRole("radio", { name: setup.distances["10k"] }).click();
  await page.getByRole("button", { name: setup.keepRace, exact: true }).click();
  await page.getByRole("heading", { name: "Forest Ten" }).waitFor();
  await page
    .getByRole("group", { name: setup.priorityOf("Forest Ten") })
    .getByRole("radio", { name: setup.priorities.B })
    .click();
  await page.getByRole("status").getByText(setup.raceKept("Forest Ten")).waitFor();
  await page.getByRole("button", { name: `${setup.remove}: Forest Ten` }).click();
  await page.getByRole("status").getByText(setup.raceRemoved("Forest Ten")).waitFor();
  expect(await page.getByRole("heading", { name: "Forest Ten" }).count()).toBe(0);
  await undo(opened);
  await page.getByRole("heading", { name: "Forest Ten" }).waitFor();
  await done(opened);
});

test("a calendar is taken in, listed, and removed with a way back", async () => {
  const opened = await atSettings();
  const { page } = opened;
  await row(opened, word.calendars.name).click();
  const part = page.locator("details", { has: row(opened, word.calendars.name) });
  await part.locator("input[type=file]").setInputFiles({
    name: "spring.ics",
    mimeType: "text/calendar",
    buffer: calendarOf("2027-01-11", 8),
  });
  await part.getByRole("button", { name: "Take it in" }).click();
  await row(opened, word.calendars.name).getByText(word.calendars.count(2)).waitFor();
  await part.getByText("32 events, 12 Jan 2027 to 7 Mar 2027").waitFor();
  await part.getByText(word.calendars.last("13 Jan 2027")).waitFor();
  await part.getByRole("button", { name: /^Remove: spring/ }).click();
  await row(opened, word.calendars.name).getByText(word.calendars.count(1)).waitFor();
  await undo(opened);
  await row(opened, word.calendars.name).getByText(word.calendars.count(2)).waitFor();
  await done(opened);
});

test("a single day off is kept, and made like any other again", async () => {
  const opened = await atSettings({ size: "phone" });
  const { page } = opened;
  await row(opened, word.days.name).click();
  const before = await page.getByRole("button", { name: /^Remove: .* January$/ }).count();
  await page.getByLabel(word.days.date, { exact: true }).fill("2027-01-23");
  await page.getByRole("button", { name: word.days.keep }).click();
  const forget = page.getByRole("button", { name: `${setup.remove}: Saturday 23 January` });
  await forget.click();
  await page
    .getByRole("status")
    .getByText(/is like any other again/)
    .waitFor();
  expect(await page.getByRole("button", { name: /^Remove: .* January$/ }).count()).toBe(before);
  await done(opened);
});

test("the runner’s own weights are said in the runner’s unit and kept in kilograms", async () => {
  const opened = await atSettings();
  const { page } = opened;
  await page.getByRole("radio", { name: word.mass.lb }).click();
  await row(opened, word.weights.name).click();
  await page.getByLabel(`${word.weights.bar}, lb`).fill("45");
  await page.getByLabel(`${word.weights.bar}, lb`).press("Tab");
  await told(opened, word.weights.name).waitFor();
  await page.getByRole("radio", { name: word.mass.kg }).click();
  await page.getByLabel(`${word.weights.bar}, kg`).waitFor();
  expect(await page.getByLabel(`${word.weights.bar}, kg`).inputValue()).toBe("20.41");
  await done(opened);
});

test("an exercise is found by name and not planned again", async () => {
  const opened = await atSettings();
  const { page } = opened;
  await row(opened, word.avoid.name).click();
  await page.getByLabel(word.avoid.search).fill("back squat");
  await page.getByRole("button", { name: `${word.avoid.avoid}: Back squat` }).click();
  await page.getByRole("button", { name: `${word.avoid.wanted}: Back squat` }).waitFor();
  await row(opened, word.avoid.name).getByText("1", { exact: true }).waitFor();
  await done(opened);
});

test("looks hold at once and stay, and are no fact of the journal", async () => {
  const opened = await atSettings();
  const { page } = opened;
  await page.getByRole("radio", { name: word.theme.dark }).click();
  await page.locator("html[data-theme=dark]").waitFor();
  await page.getByRole("radio", { name: word.text["1.3"] }).click();
  await page.getByRole("radio", { name: word.clock["12"] }).click();
  await row(opened, word.start.name)
    .getByText(/ [ap]m$/)
    .waitFor();
  await page.getByRole("radio", { name: "Deutsch" }).click();
  await page.getByRole("heading", { level: 1, name: de.title }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: de.title }).waitFor();
  await page.locator("html[data-theme=dark][lang=de]").waitFor();
  expect(await page.getByRole("button", { name: "Rückgängig" }).count()).toBe(0);
  await done(opened);
});

describe("all of it, opened,", () => {
  const SEEN = [
    { size: "phone", colorScheme: "light", locale: "en-GB" },
    { size: "tablet", colorScheme: "dark", locale: "de-DE" },
    { size: "desk", colorScheme: "light", locale: "en-US" },
  ] as const;
  for (const seen of SEEN)
    test(`is accessible on a ${seen.size}, ${seen.colorScheme}, ${seen.locale}, and no wider than it`, async () => {
      const opened = await atSettings(seen);
      const { page } = opened;
      for (const summary of await page.locator("summary:has(h3)").all()) await summary.click();
      await page.getByRole("gridcell").first().waitFor();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await done(opened);
    });
});
