import { describe, expect, test } from "vitest";
import { expectAccessible, SIZES } from "./open-app.ts";
import { openJournal, openPlan, run, session, toEnd } from "./plan-hands.ts";

/** The page is no wider than the screen. */
const FITS = "document.documentElement.scrollWidth <= innerWidth";

describe("the season and the week", () => {
  for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`show the demonstration on a ${size}, ${colorScheme}`, async () => {
        const { context, page, errors } = await openPlan({ size, colorScheme });
        await session(page, "Friday 27 November").waitFor();
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^(Today|Tomorrow|\w+day) /);
        expect(await run(page, "Long run").count()).toBeGreaterThan(0);
        expect(await page.getByText("2 of 2 sessions", { exact: true }).first().isVisible()).toBe(true);
        expect(await page.getByText("City Marathon").first().isVisible()).toBe(true);
        expect(await page.evaluate(FITS)).toBe(true);
        await toEnd(page);
        await expectAccessible(page);
        expect(errors).toEqual([]);
        await context.close();
      });
    }
  }

  test("are travelled by arrow keys, by a press and by the buttons; the address follows", async () => {
    const { context, page } = await openPlan();
    const slider = page.getByRole("slider", { name: "Week of the season" });
    expect(await slider.getAttribute("aria-valuetext")).toContain("strength, 2 of 2 sessions");
    await slider.press("ArrowRight");
    await page.getByRole("heading", { name: /30 Nov – 6 Dec/ }).waitFor();
    expect(page.url()).toMatch(/#\/plan\/2026-11-30$/);
    await slider.press("Home");
    await page.getByRole("heading", { name: /21 Sept? – 27 Sept?/ }).waitFor();
    await page.getByText("2 of 2 sessions done", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: "To this week" }).click();
    await page.getByRole("button", { name: "Later week" }).click();
    await page.getByRole("heading", { name: /30 Nov – 6 Dec/ }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: /30 Nov – 6 Dec/ }).waitFor();
    await page.getByRole("link", { name: "Plan", exact: true }).click();
    await page.getByRole("heading", { name: /23 Nov – 29 Nov/ }).waitFor();
    await context.close();
  });

  test("E1 a phase says why it is where it is", async () => {
    const { context, page, errors } = await openPlan({ size: "phone" });
    await page.getByRole("button", { name: "Why strength?" }).click();
    await page.getByRole("dialog", { name: "Strength" }).getByText("Grade", { exact: false }).first().waitFor();
    await expectAccessible(page);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("stand in a table for readers", async () => {
    const { context, page } = await openPlan();
    const rows = page.getByRole("table", { name: "Season" }).getByRole("row");
    expect(await rows.count()).toBe(27);
    expect(await rows.filter({ hasText: "City Marathon" }).innerText()).toContain("taper");
    await context.close();
  });

  test("are drawn from Sunday and with the twelve-hour clock where the runner likes", async () => {
    const { context, page } = await openPlan({ prefer: { weekStart: 7, clock: "12" } });
    await page.getByRole("heading", { name: /22 Nov – 28 Nov/ }).waitFor();
    await page.getByRole("button", { name: /^Friday 27 November 6:00 pm/ }).waitFor();
    await context.close();
  });

  test("speak German", async () => {
    const { context, page, errors } = await openPlan({ size: "phone", prefer: { language: "de" } });
    await page.getByRole("slider", { name: "Woche der Saison" }).waitFor();
    await page.getByRole("button", { name: /^Freitag, 27. November 18:00, Ganzkörper-Einheit/ }).click();
    await page.getByRole("heading", { name: "Verlegen auf" }).waitFor();
    await expectAccessible(page);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe("R4 a run whose kind is a guess", () => {
  const weeks = ["2026-11-24", "2026-12-01", "2026-12-08"];

  test("is asked about, and one tap holds for all of its title", async () => {
    const { context, page, errors } = await openJournal(
      [
        ["start", { date: "2026-10-05" }],
        ["setting", { name: "zone", value: "Europe/Berlin" }],
        ...weeks.map(
          (date, i) =>
            [
              "event",
              { source: "Club", uid: `club-${i}`, title: "Tuesday group", start: `${date}T18:30:00`, sport: "run" },
            ] as const,
        ),
      ],
      { size: "phone" },
    );
    await page.getByText("Is this an easy run?").waitFor();
    await page.getByText("Holds for all 3 runs of this title.").waitFor();
    await toEnd(page);
    await expectAccessible(page);
    await page.getByRole("button", { name: "quality", exact: true }).click();
    await page.getByText("“Tuesday group” counts as quality.").waitFor();
    await page.getByText("Is this an easy run?").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Later week" }).click();
    await page.getByRole("button", { name: /Tuesday 1 December 18:30, Tuesday group, .*quality/ }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Is this an easy run?").waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe("A2 a session that is over", () => {
  test("is asked about on its day, and what is said of it can be taken back", async () => {
    const { context, page, errors } = await openPlan({ size: "phone" });
    await page.getByRole("button", { name: "Say how it went" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "It did not take place" }).click();
    await page.getByText("Noted: not done.").waitFor();
    const notDone = page.getByRole("button", { name: /^Monday 23 November 18:00, Full session.*not done/ });
    await notDone.waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await notDone.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Say how it went" }).click();
    await page.getByRole("button", { name: "It was done" }).click();
    await page.getByText("Noted: done.").waitFor();
    await page.getByRole("button", { name: "Say how it went" }).waitFor({ state: "detached" });
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe("when nothing is planned", () => {
  test("A7 an illness is named, with the way to tell when it is over", async () => {
    const { context, page } = await openJournal(
      [
        ["start", { date: "2026-10-05" }],
        ["setting", { name: "zone", value: "Europe/Berlin" }],
        ["illness", { date: "2026-11-22", signs: ["fever"] }],
      ],
      { size: "phone" },
    );
    await page.getByRole("heading", { level: 1, name: "Sessions rest for now" }).waitFor();
    expect(await page.getByRole("link", { name: "Say how you are" }).getAttribute("href")).toBe("#/body");
    await toEnd(page);
    await expectAccessible(page);
    await context.close();
  });

  test("P18 a week that is short says why, and a remedy is one tap", async () => {
    const { context, page, errors } = await openJournal([
      ["start", { date: "2026-10-05" }],
      ["setting", { name: "zone", value: "Europe/Berlin" }],
      ["setting", { name: "available", value: [{ weekday: 6, from: "16:00", to: "18:00" }] }],
      [
        "setting",
        {
          name: "usualWeek",
          value: { since: "2026-11-23", runs: [{ weekday: 7, kind: "long", minutes: 120, from: "07:00" }] },
        },
      ],
    ]);
    await page
      .getByText(/of 2 this week/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await page
      .getByRole("listitem")
      .filter({ hasText: /^Free / })
      .first()
      .getByRole("button")
      .click();
    await page.getByText("2 of 2 sessions", { exact: true }).first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
