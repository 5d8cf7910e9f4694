import { plan } from "@stridelift/core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { demoEntries } from "../src/demo/demo-entries.ts";
import { expectAccessible, type OpenOptions, openApp } from "./open-app.ts";

const TODAY = "2027-03-01";
const CLOCK = "2027-03-01T21:00:00+01:00";
const demo = plan(demoEntries(TODAY), TODAY);
const upcoming = demo.sessions.filter(({ status }) => status === "planned");
const first = upcoming[0] as (typeof upcoming)[number];
const second = upcoming[1] as (typeof upcoming)[number];
const logged = demo.sessions.find(({ status }) => status === "done") as (typeof upcoming)[number];
const loaded = first.blocks
  .flatMap(({ exercises }) => exercises)
  .find(
    ({ sets, swaps }) => sets[0]?.loadKg !== undefined && swaps.length > 1,
  ) as (typeof first)["blocks"][number]["exercises"][number];

const open = (options: OpenOptions) => openApp({ size: "phone", demo: true, clock: CLOCK, ...options });
const preferring = (page: Page, preferences: object) =>
  page.evaluate((wanted) => {
    localStorage.setItem("stridelift.preferences", JSON.stringify(wanted));
    location.reload();
  }, preferences);
const work = (page: Page) => page.getByRole("heading", { name: loaded.name, exact: true });

describe.each(["phone", "desk"] as const)("the page of a session on a %s", (size) => {
  test("E1 E2: a session, its exercises and its phase say why, with grades and sources, where they stand", async () => {
    const { context, page, errors } = await open({ size, at: `session/${first.id}` });
    await work(page).waitFor();
    await page.getByText(first.placement.reasons[0]?.text ?? "").waitFor();
    await page.locator("summary[aria-label^='Why: ']").first().click();
    for (const summary of await page.locator(".reasons summary:visible").all()) await summary.click();
    await page.getByText("doi.org/").first().waitFor();
    await page.getByText("No study gives this number", { exact: false }).first().waitFor();
    await expectAccessible(page);
    expect(errors).toEqual([]);
    await context.close();
  });
});

test("J7: what was done stands beside what was planned, and what was not done is said without blame", async () => {
  const { context, page, errors } = await open({ at: `session/${logged.id}` });
  await page.getByRole("table").waitFor();
  const rows = await page.getByRole("row").count();
  expect(rows).toBe(1 + new Set(logged.blocks.flatMap(({ exercises }) => exercises.map(({ name }) => name))).size);
  await page.getByText("As it was planned").click();
  await expectAccessible(page);
  const missed = demo.sessions.find(({ status }) => status === "missed");
  await page.goto(`${page.url().split("#")[0]}#/session/${missed?.id}`);
  await page.getByText("Not done").first().waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/fail|miss(ed)?\b/i);
  expect(errors).toEqual([]);
  await context.close();
});

test("P14: a session is pinned and let go again from its page", async () => {
  const { context, page } = await open({ at: `session/${second.id}` });
  await page.getByRole("button", { name: "Pin it here" }).click();
  await page.getByText("You pinned it here").waitFor();
  await page.getByRole("button", { name: "Let it move" }).click();
  await page.getByRole("button", { name: "Pin it here" }).waitFor();
  await context.close();
});

test("P19: another place of the week shows its regret and is taken with a tap, and undone", async () => {
  const { context, page } = await open({ at: `session/${second.id}` });
  await page.getByRole("heading", { name: "Other places that week" }).waitFor();
  const shown = await page.locator(".regret").allInnerTexts();
  expect(shown).toEqual(
    second.placement.alternatives.map(({ regret }) => (regret === 0 ? "no more" : `${regret} more`)),
  );
  const place = second.placement.alternatives[0];
  await page
    .getByRole("button", { name: /^Move it here/ })
    .first()
    .click();
  await page.getByText("You pinned it here").waitFor();
  await page
    .getByRole("heading", { level: 1 })
    .getByText(place?.start.slice(11, 16) ?? "")
    .waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("You pinned it here").waitFor({ state: "detached" });
  await context.close();
});

test("X8: an exercise is swapped in two taps, its load is re-estimated and said, and it can be undone", async () => {
  const { context, page } = await open({ at: `session/${first.id}` });
  await page.getByRole("button", { name: `Swap: ${loaded.name}`, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("The closest first").waitFor();
  await expectAccessible(page);
  const by = (await dialog.locator("li .name").first().innerText()).trim();
  await dialog.locator("li button").first().click();
  await page.getByRole("heading", { name: by, exact: true }).waitFor();
  await page.getByText(`${by} instead of ${loaded.name}`).waitFor();
  expect(await page.getByRole("status").filter({ hasText: by }).innerText()).toMatch(/\d kg\s+The load is/);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { name: loaded.name, exact: true }).waitFor();
  await context.close();
});

test("L6: a session is logged afterwards as planned, with its minutes and how hard it was", async () => {
  const { context, page } = await open({ at: `session/${first.id}` });
  await page.getByRole("button", { name: "Log it afterwards" }).click();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "6", exact: true }).check();
  await page.getByRole("textbox", { name: "Note" }).fill("Quiet gym.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("table").waitFor();
  await page.getByText("6 of 10").waitFor();
  await page.getByText("Quiet gym.").waitFor();
  const [planned, done] = await page.getByRole("row", { name: loaded.name }).getByRole("cell").allInnerTexts();
  expect(done?.split("\n").at(-1)).toBe(planned?.split("\n").at(-1));
  await page.reload();
  await page.getByText("Quiet gym.").waitFor();
  await context.close();
});

test("L6: sets are mended one by one, in the unit of the runner, and kept in kilograms", async () => {
  const { context, page } = await open({ at: `session/${first.id}` });
  await work(page).waitFor();
  await preferring(page, { mass: "lb" });
  await page.getByRole("button", { name: "Log it afterwards" }).click();
  await page.getByRole("radio", { name: "Set by set" }).check();
  await page.getByLabel(`${loaded.name}, Set 1, lb`).fill("100");
  await page.getByLabel(`${loaded.name}, Set 1, reps`).fill("4");
  await page.getByRole("button", { name: `Take the last set away: ${loaded.name}` }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep it" }).click();
  const row = page.getByRole("row", { name: loaded.name });
  await row.waitFor();
  expect(await row.innerText()).toContain("1 × 4, 100 lb");
  await preferring(page, { mass: "kg" });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/1 × 4, 45\.\d+ kg/);
  await context.close();
});

test("A2: a session that was not done is noted as that, and no more is said", async () => {
  const { context, page } = await open({ at: `session/${first.id}` });
  await page.getByRole("button", { name: "Not done" }).click();
  await page.getByText("Noted as not done").waitFor();
  expect(await page.locator("header").first().innerText()).toContain("Not done");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name: "Start" }).waitFor();
  await context.close();
});

test("a session of the runner’s own making is logged, and one that is not there is said kindly", async () => {
  const { context, page } = await open({ at: "session/2031-01-01-9" });
  await page.getByRole("heading", { name: "No session here" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Log one of your own" }).click();
  await page.getByLabel("Date").fill("2027-02-27");
  await expectAccessible(page);
  await page.getByLabel("Date").fill("2027-03-09");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByText("That is still ahead").waitFor();
  await page.getByLabel("Date").fill("2027-02-27");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByText("Logged.").waitFor();
  await context.close();
});

/** What no German sentence has. Titles of runs and races are the runner’s, and sources are printed as they are. */
const ENGLISH =
  /\b(the|and|with|your|you|of|for|this|that|are|sets?|reps?|left|from|each|side|before|after|hours?|days?|load|week|session|knees?|hold|back)\b/gi;

test.each([
  ["session to come", `session/${first.id}`],
  ["logged session", `session/${logged.id}`],
  ["exercise", `exercise/${loaded.exercise}`],
  ["what was checked", "checked"],
])(
  "%s: the page is German without English rests, and its times and loads are as the runner writes them",
  async (_, at) => {
    const { context, page } = await open({ at, size: "desk" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await preferring(page, { language: "de", mass: "lb", clock: "12" });
    await page.locator("html[lang=de]").waitFor();
    await page.locator(".work section, .text section, .text dl").first().waitFor();
    for (const summary of await page.locator("main summary").all())
      if (await summary.isVisible()) await summary.click();
    const text = await page.locator("main").evaluate((main) => {
      for (const part of main.querySelectorAll("[lang=en], .band")) part.remove();
      return (main as HTMLElement).innerText;
    });
    const own = [...demo.runs.map(({ title }) => title), ...demo.races.map(({ name }) => name)];
    const ours = own.reduce((rest, title) => rest.replaceAll(title, ""), text);
    expect(ours.match(ENGLISH) ?? []).toEqual([]);
    if (at.startsWith("session")) {
      expect(ours).toMatch(/\d lb/);
      expect(ours).not.toMatch(/\d kg/);
      expect(ours).toMatch(/6:\d\d pm/);
      expect(ours).not.toMatch(/18:\d\d/);
    }
    await context.close();
  },
);

test("X10: an exercise has its page: a moving figure, cues, muscles, neighbours, and how it went", async () => {
  const { context, page, errors } = await open({ size: "desk", at: `exercise/${loaded.exercise}` });
  await page.getByRole("heading", { level: 1, name: loaded.name }).waitFor();
  await page.locator(".picture svg animate").first().waitFor({ state: "attached" });
  for (const name of ["Easier and harder", "Yours so far"]) await page.getByRole("heading", { name }).waitFor();
  await page.getByText("As a table").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Leave it out of my plan" }).click();
  await page.getByText("You left this out of your plan.").waitFor();
  await page.getByRole("button", { name: "Let it back in" }).click();
  await page.getByText("You left this out of your plan.").waitFor({ state: "detached" });
  await preferring(page, { motion: "still" });
  await page.locator(".picture svg").waitFor();
  expect(await page.locator(".picture svg animate").count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});
