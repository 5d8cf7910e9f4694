import { describe, expect, test } from "vitest";
import { answerAll, button, deskOf, MONDAY, openRoom, TUESDAY, told, unroll } from "./body-hands.ts";
import { expectAccessible } from "./open-app.ts";

const sizes = ["phone", "desk"] as const;

describe("today", () => {
  test("A3 a red day by four taps makes mobility of today’s session, and undo brings it back", async () => {
    const { context, page, errors } = await openRoom({ at: "body", size: "phone" });
    const { look, contentOf } = await deskOf(page);
    const today = (await look()).board.sessions.find(({ start }) => start.startsWith("2027-03-01"));
    const before = await contentOf(today?.id ?? "");
    expect(before.length).toBeGreaterThan(3);
    await answerAll(page, 8);
    await told(page).getByText("mobility only today").waitFor();
    expect((await contentOf(today?.id ?? "")).length).toBe(0);
    await told(page).getByRole("button", { name: "Undo" }).click();
    await page.getByText("mobility only today").first().waitFor({ state: "detached" });
    expect(await contentOf(today?.id ?? "")).toEqual(before);
    expect(await page.locator(".levels .on").count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("A3 an amber day takes a set, and three taps say nothing yet", async () => {
    const { context, page } = await openRoom({ at: "body" });
    const { look } = await deskOf(page);
    for (const asked of ["Slept badly", "Sore", "Tired"])
      await page.getByRole("radio", { name: new RegExp(`^${asked}: .*, 4 in 10$`) }).check({ force: true });
    expect((await look()).standing.state.readiness.some(({ date }) => date === "2027-03-01")).toBe(false);
    await page.getByRole("radio", { name: /^Stressed: .*, 4 in 10$/ }).check({ force: true });
    await page.locator(".follows").getByText("A tired day: 1 set less of each lift").waitFor();
    await page.getByRole("heading", { name: "What your plan takes into account" }).waitFor();
    await context.close();
  });

  test("A3 a good day adds nothing, and says so", async () => {
    const { context, page } = await openRoom({ at: "body", size: "phone" });
    await answerAll(page, 0);
    await told(page).getByText("Nothing in the plan changes.").waitFor();
    await page.getByText("A good day adds nothing.").waitFor();
    await context.close();
  });

  test("A3 a red day’s session can be moved one or two days on", async () => {
    const { context, page } = await openRoom({ at: "body" });
    const { look } = await deskOf(page);
    await answerAll(page, 8);
    await button(page, "Find another day").click();
    await button(page, /^Move it to /).click();
    await told(page).getByText("The session is now on").waitFor();
    const { standing } = await look();
    const [pin] = standing.state.pins;
    expect(["2027-03-02", "2027-03-03"]).toContain(pin?.start.slice(0, 10));
    expect(standing.outline?.sessions.some(({ start, pinned }) => pinned && start === pin?.start)).toBe(true);
    await context.close();
  });

  test("A3 the four questions are answered by keys alone", async () => {
    const { context, page } = await openRoom({ at: "body" });
    const { look } = await deskOf(page);
    await page.getByRole("radio", { name: /^Slept badly: not at all/ }).focus();
    await page.keyboard.press("Space");
    for (let question = 0; question < 3; question++) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
    }
    await told(page).getByText("How you are today is kept.").waitFor();
    expect((await look()).standing.state.readiness.at(-1)).toMatchObject({ date: "2027-03-01", stress: 0 });
    await context.close();
  });
});

describe("pain", () => {
  test("A4 pain of 6 with an exercise takes it out of the coming sessions; undo returns it", async () => {
    const { context, page, errors } = await openRoom({ at: "body", size: "phone" });
    const { look, contentOf } = await deskOf(page);
    const [session] = (await look()).board.sessions;
    const exercises = (await contentOf(session?.id ?? "")).map(({ exercise }) => exercise);
    expect(exercises).toContain("back-squat");
    await button(page, "Something hurts").click();
    await page.getByRole("radio", { name: "Knees" }).check({ force: true });
    await button(page, "6 in 10").click();
    await page.getByText("What loads this area is left out").waitFor();
    await page.getByLabel("With an exercise").selectOption("back-squat");
    await page.getByText("Stop that exercise today.").waitFor();
    await expectAccessible(page);
    await button(page, "Keep it").click();
    await told(page)
      .getByText(/Pain of 6 in 10/)
      .waitFor();
    await page.getByText("with Back squat").waitFor();
    expect((await contentOf(session?.id ?? "")).map(({ exercise }) => exercise)).not.toContain("back-squat");
    await told(page).getByRole("button", { name: "Undo" }).click();
    await page.getByText("with Back squat").waitFor({ state: "detached" });
    expect((await contentOf(session?.id ?? "")).map(({ exercise }) => exercise)).toEqual(exercises);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("A4 the morning after is asked for, and a worse one eases the load", async () => {
    const { context, page } = await openRoom({ at: "body", clock: TUESDAY });
    const { desk, now, look } = await deskOf(page);
    await desk.ask("add", [{ kind: "pain", data: { date: "2027-03-01", area: "calf", level: 3 } }], now);
    await page
      .getByRole("group", { name: "Was it worse the next morning?" })
      .getByRole("button", { name: "Yes" })
      .click();
    await told(page).getByText("40 % less load where it was worse the next morning").waitFor();
    expect((await look()).standing.state.pains.at(-1)).toMatchObject({ level: 3, worseNextMorning: true });
    await button(page, "Gone").click();
    await page.getByText("Calves, nothing hurts any more").waitFor();
    expect(await button(page, "Gone").count()).toBe(0);
    await context.close();
  });

  test("A4 a tap on the drawn body chooses the area that lies there", async () => {
    const { context, page } = await openRoom({ at: "body", size: "phone" });
    await button(page, "Something hurts").click();
    const back = page.locator("dialog svg").nth(2);
    const box = await back.boundingBox();
    if (box === null) throw new Error("the figure is not drawn");
    await page.mouse.click(box.x + box.width * 0.39, box.y + (box.height * 174) / 222);
    expect(await page.getByRole("radio", { name: "Calves" }).isChecked()).toBe(true);
    await context.close();
  });
});

describe("illness and signs", () => {
  test("A7 ill: nothing is planned until well again, and then gently", async () => {
    const { context, page } = await openRoom({ at: "body" });
    const { desk, now, look } = await deskOf(page);
    await desk.ask("add", [{ kind: "illness", data: { date: "2027-02-26", signs: ["cough"] } }], now);
    await page.getByRole("heading", { name: "No session is planned" }).waitFor();
    await page.getByText("Record it here once nothing of it is left.").waitFor();
    expect((await look()).board.sessions).toEqual([]);
    await button(page, "Well again").first().click();
    await page.getByRole("heading", { name: "No session is planned" }).waitFor({ state: "detached" });
    const reasons = (await look()).board.sessions.flatMap((session) => session.reasons);
    expect(reasons.length).toBeGreaterThan(0);
    await page.getByRole("heading", { name: "What your plan takes into account" }).waitFor();
    await context.close();
  });

  test("A7 fever sends to a clinician first, and undo takes it back", async () => {
    const { context, page } = await openRoom({ at: "body", size: "phone" });
    const { look } = await deskOf(page);
    await button(page, "I am ill").click();
    await page.getByRole("checkbox", { name: "Cough" }).check({ force: true });
    await page.getByRole("checkbox", { name: "Fever" }).check({ force: true });
    await expectAccessible(page);
    await page.locator("dialog").getByRole("button", { name: "Keep it" }).click();
    await page.getByRole("heading", { name: "No session is planned" }).waitFor();
    await page.getByText("See a clinician before you train again.").first().waitFor();
    expect((await look()).board.sessions).toEqual([]);
    await told(page).getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { name: "No session is planned" }).waitFor({ state: "detached" });
    await context.close();
  });

  test.each(sizes)("A4 chest pain stops the plan in plain words, clearance brings it back, on a %s", async (size) => {
    const { context, page, errors } = await openRoom({ at: "body", size });
    const { look } = await deskOf(page);
    const planned = (await look()).board.sessions.length;
    expect(planned).toBeGreaterThan(2);
    await button(page, "See the list").click();
    await page.getByLabel("Chest pain or pressure").check();
    await expectAccessible(page);
    await button(page, "Write it down").click();
    await page.getByRole("heading", { name: "No session is planned" }).waitFor();
    await page.locator("main").getByText("See a doctor now").waitFor();
    expect((await look()).board.sessions).toEqual([]);
    await button(page, "A clinician has cleared me").first().click();
    await page.getByRole("heading", { name: "No session is planned" }).waitFor({ state: "detached" });
    expect((await look()).board.sessions.length).toBe(planned);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("A5 clearance stands beside the answers that it is for", async () => {
    const { context, page } = await openRoom({ at: "body", size: "phone" });
    await button(page, "Change the answers").click();
    await page.locator("dialog").getByRole("checkbox").first().check();
    await page.locator("dialog button.strong").click();
    await page.getByRole("heading", { name: "No session is planned" }).waitFor();
    expect(await page.getByText("A clinician has cleared you:").count()).toBe(0);
    await button(page, "A clinician has cleared me").first().click();
    await page.getByText("A clinician has cleared you:").waitFor();
    await context.close();
  });

  test("A5 a changed health answer is told, kept, and taken back by undo", async () => {
    const { context, page } = await openRoom({ at: "body", size: "phone" });
    const { look } = await deskOf(page);
    await button(page, "Change the answers").click();
    await page.locator("dialog").getByRole("checkbox").last().check();
    await expectAccessible(page);
    await page.locator("dialog button.strong").click();
    await page.getByText("Your health answers name fragile bones").first().waitFor();
    expect((await look()).standing.state.health?.fragileBones).toBe(true);
    await told(page).getByRole("button", { name: "Undo" }).click();
    await page.getByText("Your health answers name fragile bones").waitFor({ state: "detached" });
    await context.close();
  });
});

describe("self-tests", () => {
  test.each(sizes)("W2 W4 one weak side is flagged at once and brings its drill, on a %s", async (size) => {
    const { context, page, errors } = await openRoom({ at: "body", size });
    const { look, desk } = await deskOf(page);
    await button(page, /^Single-leg squat/).click();
    const sheet = page.getByRole("dialog", { name: "Single-leg squat" });
    await sheet.getByText("You need a phone that films").waitFor();
    await expectAccessible(page);
    await sheet.getByRole("group", { name: "Left" }).getByLabel("3").check({ force: true });
    await sheet.getByRole("group", { name: "Right" }).getByLabel("1").check({ force: true });
    await button(page, "Keep the result").click();
    await sheet.getByText("flagged", { exact: true }).waitFor();
    await sheet.getByText("passed", { exact: true }).waitFor();
    await sheet.getByRole("link", { name: /is in the warm-up of/ }).waitFor();
    await expectAccessible(page);
    const flag = (await look()).board.flags.find(({ screen }) => screen === "single-leg-squat");
    const session = await desk.ask("session", flag?.next?.session ?? "");
    expect(session?.warmup.map(({ drill }) => drill)).toContain(flag?.next?.drill);
    await button(page, "Done").click();
    await button(page, /^Single-leg squat/)
      .getByText("flagged")
      .waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test("W6 a tiring test waits for the hard run ahead and says which; others may be done", async () => {
    const { context, page } = await openRoom({ at: "body", clock: TUESDAY });
    await button(page, /^Side plank/).click();
    await page
      .getByRole("dialog")
      .getByText(/It tires, and “.+” is on .+ Do it after that\./)
      .waitFor();
    expect(await button(page, "Keep the result").count()).toBe(0);
    await page.keyboard.press("Escape");
    await button(page, /^Short foot/).click();
    await button(page, "Keep the result").waitFor();
    await context.close();
  });

  test("W2 a hold is timed by the clock, not by counting", async () => {
    const { context, page } = await openRoom({ at: "body/side-plank", size: "phone", clock: MONDAY });
    await button(page, "Start the clock: Left").click();
    await page.getByRole("timer").waitFor();
    await page.clock.setFixedTime(new Date(Date.parse(MONDAY) + 41_000));
    await button(page, /Stop/).click();
    expect(await page.getByRole("textbox", { name: "Left, s" }).inputValue()).toBe("41");
    await context.close();
  });

  test("W3 an area that is named is answered by the next warm-up, and can be taken off again", async () => {
    const { context, page } = await openRoom({ at: "body" });
    const { look } = await deskOf(page);
    await button(page, "Name an area").click();
    await page.getByRole("radio", { name: "Hamstrings" }).check({ force: true });
    await page.getByRole("radio", { name: "Tight" }).check({ force: true });
    await expectAccessible(page);
    await button(page, "Keep it").click();
    await told(page).getByText("Kept: Hamstrings.").waitFor();
    expect((await look()).standing.state.settings.areas).toContainEqual({ area: "hamstrings", as: "tight" });
    await button(page, "Take Hamstrings off the list").click();
    await told(page).getByText("Hamstrings is off the list.").waitFor();
    expect((await look()).board.flags.some(({ area }) => area === "hamstrings")).toBe(false);
    await context.close();
  });
});

test.each([
  ["phone", "light"],
  ["tablet", "dark"],
  ["desk", "light"],
] as const)("axe finds nothing in the room of the body, %s, %s", async (size, theme) => {
  const { context, page, errors } = await openRoom({ at: "body", size, prefer: { theme } });
  await page.getByRole("heading", { name: "Areas that want attention" }).waitFor();
  await answerAll(page, 4);
  await told(page).getByRole("button", { name: "Close" }).click();
  await unroll(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
  await context.close();
});

test("the body speaks German, what comes from the plan too", async () => {
  const { context, page } = await openRoom({ at: "body", size: "phone", prefer: { language: "de" } });
  await page.getByRole("heading", { name: "Wie geht es dir heute?" }).waitFor();
  await page.getByRole("heading", { name: "Selbsttests" }).waitFor();
  const text = await page.locator("main").innerText();
  expect(text).not.toMatch(/\b(the|you|again|wanted|week)\b/i);
  await page.getByRole("button", { name: /^Kurzer Fuß/ }).click();
  expect(await page.getByRole("dialog").innerText()).not.toMatch(/\b(the|your|with)\b/i);
  await context.close();
});
