import { expect, test } from "vitest";
import { deskOf, openRoom, unroll } from "./body-hands.ts";
import { expectAccessible } from "./open-app.ts";

const slider = (page: Parameters<typeof deskOf>[0], name: string) => page.getByRole("slider", { name, exact: true });

test.each([
  ["phone", "light"],
  ["tablet", "dark"],
  ["desk", "light"],
] as const)("axe finds nothing in progress, tables open too, %s, %s", async (size, theme) => {
  const { context, page, errors } = await openRoom({ at: "progress", size, prefer: { theme } });
  await page.getByRole("heading", { name: "Pain and readiness" }).waitFor();
  await page.getByRole("heading", { name: "Back squat" }).waitFor();
  await page.locator("summary").first().click();
  await page.locator("summary").last().click();
  expect(await page.getByRole("table").count()).toBeGreaterThanOrEqual(3);
  await unroll(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
  await context.close();
});

test("L1 the picture of a lift says each estimate with its band; arrow keys go from one to the next", async () => {
  const { context, page } = await openRoom({ at: "progress" });
  const { desk } = await deskOf(page);
  const squat = (await desk.ask("liftHistory")).find(({ exercise }) => exercise === "back-squat");
  const points = squat?.points ?? [];
  expect(points.length).toBeGreaterThan(3);
  const lift = slider(page, "Back squat");
  await lift.focus();
  await page.keyboard.press("Home");
  const first = await lift.getAttribute("aria-valuetext");
  expect(first).toContain(`about ${Math.round(points[0]?.kg ?? 0)} (${Math.round(points[0]?.lowKg ?? 0)} to `);
  await page.keyboard.press("ArrowRight");
  expect(await lift.getAttribute("aria-valuetext")).not.toBe(first);
  await page.keyboard.press("End");
  expect(await lift.getAttribute("aria-valuenow")).toBe(`${points.length - 1}`);
  await context.close();
});

test("L1 pointing at an estimate shows it, and its table has them all, in pounds for who lifts pounds", async () => {
  const { context, page } = await openRoom({ at: "progress", prefer: { mass: "lb" } });
  const { desk } = await deskOf(page);
  const squat = (await desk.ask("liftHistory")).find(({ exercise }) => exercise === "back-squat");
  const pounds = (kg: number) => `${Math.round(kg / 0.45359237)}`;
  const article = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "Back squat" }) });
  await article.scrollIntoViewIfNeeded();
  const box = await article.locator("svg").boundingBox();
  if (box === null) throw new Error("the lift is not drawn");
  await page.mouse.move(box.x + 2, box.y + 20);
  expect(await article.locator(".far").innerText()).toContain(pounds(squat?.points[0]?.kg ?? 0));
  await article.getByText("As a table").click();
  expect(await article.getByRole("row").count()).toBe((squat?.points.length ?? 0) + 1);
  expect(await page.getByText("In lb, from the sets you logged").count()).toBe(1);
  await context.close();
});

test("L6 runs and lifting keep two totals and no ratio; the effort of runs is told as assumed", async () => {
  const { context, page } = await openRoom({ at: "progress", size: "phone" });
  const { desk } = await deskOf(page);
  const totals = await desk.ask("weekTotals");
  await page.getByText("for runs it is assumed from their kind").waitFor();
  await page.getByText("That is our choice.").waitFor();
  const load = slider(page, "Run and strength load");
  await load.focus();
  await page.keyboard.press("Home");
  const { run, lift } = totals[0] ?? { run: { done: 0 }, lift: 0 };
  const format = (value: number) => Math.round(value).toLocaleString("en-GB");
  expect(await load.getAttribute("aria-valuetext")).toMatch(
    new RegExp(`runs ${format(run.done)} of .*, lifting ${format(lift)}$`),
  );
  expect((await page.locator("main").innerText()).toLowerCase()).not.toMatch(/\bratio\b|acute|streak|%/);
  await context.close();
});

test("A2 what was not done is said quietly, each session is a way to its page", async () => {
  const { context, page } = await openRoom({ at: "progress", size: "phone" });
  await page.getByText("1 not done").first().waitFor();
  const missed = page.getByRole("link", { name: /not done$/ }).first();
  await missed.click();
  await page.waitForURL(/#\/session\//);
  await context.close();
});

test("sets by movement follow the span that is chosen", async () => {
  const { context, page } = await openRoom({ at: "progress" });
  const { desk } = await deskOf(page);
  const totals = await desk.ask("weekTotals");
  const squats = (mondays: readonly string[]) =>
    totals
      .filter(({ monday }) => mondays.includes(monday))
      .flatMap(({ patterns }) => patterns.filter(({ pattern }) => pattern === "squat"))
      .reduce((sum, { planned, done }) => ({ planned: sum.planned + planned, done: sum.done + done }), {
        planned: 0,
        done: 0,
      });
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Squat", exact: true }) });
  const four = squats(["2027-02-08", "2027-02-15", "2027-02-22", "2027-03-01"]);
  await row.getByText(`${four.done} of ${four.planned}`).waitFor();
  await page.getByRole("radio", { name: "This week" }).check({ force: true });
  const one = squats(["2027-03-01"]);
  await row.getByText(`${one.done} of ${one.planned}`).waitFor();
  await context.close();
});

test("before the first session the page says what will be here, and shows the weeks that are planned", async () => {
  const { context, page, errors } = await openRoom({ at: "progress", size: "phone", demo: false });
  const { desk, now } = await deskOf(page, "own");
  await desk.ask(
    "add",
    [
      { kind: "start", data: { date: "2027-03-01" } },
      { kind: "setting", data: { name: "zone", value: "Europe/Berlin" } },
    ],
    now,
  );
  await page.reload();
  await page.getByText("This page begins with your first session.").waitFor();
  await page.getByText("Each lift with its estimated maximum").waitFor();
  expect(await page.getByRole("slider").count()).toBe(0);
  await expectAccessible(page);
  expect(errors).toEqual([]);
  await context.close();
});

test("progress speaks German, the names of lifts too", async () => {
  const { context, page } = await openRoom({ at: "progress", prefer: { language: "de" } });
  await page.getByRole("heading", { name: "Geschätztes Maximum" }).waitFor();
  await page.getByRole("heading", { name: "Selbsttests" }).waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/\b(of|the|week|squat|deadlift|push|pull|jump|wanted)\b/i);
  await context.close();
});
