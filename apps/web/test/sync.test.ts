import { afterEach, beforeEach, expect, test } from "vitest";
import type { Fact } from "../src/worker/doors.ts";
import { nowOf, putRow } from "./device-worker.ts";
import { expectAccessible } from "./open-app.ts";
import { asked, type OpenServer, openServer } from "./open-server.ts";
import {
  add,
  device,
  entered,
  expectMark,
  expectSame,
  keptForOffline,
  lineCount,
  linesThere,
  race,
  START,
  setOnline,
  stateOf,
  withHistory,
} from "./sync-hands.ts";

let server: OpenServer;
beforeEach(async () => {
  server = await openServer();
});
afterEach(() => server.close());

const WAIT = { timeout: 30_000 };
const set = (exercise: string, n: number, loadKg: number): Fact => ({
  kind: "set",
  data: { session: "2027-03-01-full", start: "2027-03-01T18:00:00+01:00", exercise, set: n, reps: 5, loadKg },
});

test("J2 two devices log different and the same sets without a network; both end with all of them, the same set once, and a third has everything", async () => {
  const phone = await device(server, { size: "phone" });
  await add(phone.page, START, race("Spring 10"));
  expect(await entered(phone.page, server)).toEqual({ kind: "joined" });
  const desk = await device(server);
  expect(await entered(desk.page, server)).toEqual({ kind: "joined" });
  await expect.poll(async () => (await stateOf(desk.page)).races.length, WAIT).toBe(1);

  for (const each of [phone, desk]) {
    await keptForOffline(each.page);
    await expectMark(each.page, "Synced");
    await setOnline(each, false);
  }
  await add(phone.page, set("back-squat", 0, 60));
  await add(phone.page, set("back-squat", 1, 60));
  await add(desk.page, set("back-squat", 0, 62.5));
  await add(desk.page, set("calf-raise", 0, 20));
  await expectMark(phone.page, /only on this device/);
  // The phone corrects its second set after the desk has logged: the last word counts.
  await add(phone.page, set("back-squat", 1, 65));
  await setOnline(phone, true);
  await setOnline(desk, true);
  await expectMark(phone.page, "Synced");
  await expectMark(desk.page, "Synced");
  await expectSame(phone.page, desk.page);
  const third = await device(server, { size: "tablet" });
  await entered(third.page, server);
  await expectSame(phone.page, third.page);
  for (const { page } of [phone, desk, third]) {
    const { sets, done } = await stateOf(page);
    const said = sets.map(({ exercise, set, loadKg }) => `${exercise} ${set}: ${loadKg}`).sort();
    expect(said).toEqual(["back-squat 0: 62.5", "back-squat 1: 65", "calf-raise 0: 20"]);
    expect(done).toHaveLength(1);
  }
  for (const { context } of [phone, desk, third]) await context.close();
});

test("what is written on one device is soon on the screen of the other, without a touch", async () => {
  const [phone, desk] = [await device(server, { size: "phone" }), await device(server)];
  await add(phone.page, START);
  await entered(phone.page, server);
  await entered(desk.page, server);
  await expectMark(desk.page, "Synced");
  await add(phone.page, race("Harbour half"));
  await desk.page.getByText("Harbour half").first().waitFor({ state: "attached" });
  await add(desk.page, race("Village 5"));
  await phone.page.getByText("Village 5").first().waitFor({ state: "attached" });
  expect([phone.errors, desk.errors]).toEqual([[], []]);
  await phone.context.close();
  await desk.context.close();
});

test("a device whose clock is a year wrong ends with the same journal and plan as the others", async () => {
  const right = await device(server, { clock: "2027-03-01T12:00:00+01:00" });
  await add(right.page, START, race("From the right one"));
  await entered(right.page, server);
  const wrong = await device(server, { clock: "2026-01-10T03:00:00+01:00" });
  await entered(wrong.page, server);
  await expect.poll(async () => (await stateOf(wrong.page)).races.length, WAIT).toBe(1);
  await add(wrong.page, race("From the wrong one"), { kind: "setting", data: { name: "minutes", value: 45 } });
  await expect.poll(async () => (await stateOf(right.page)).settings.minutes, WAIT).toBe(45);
  // What is said last counts, whatever the clocks say.
  await add(right.page, { kind: "setting", data: { name: "minutes", value: 35 } });
  await expect.poll(async () => (await stateOf(wrong.page)).settings.minutes, WAIT).toBe(35);
  await expectSame(right.page, wrong.page);
  await right.context.close();
  await wrong.context.close();
});

test("J6 nine weeks of training come over whole, and are not sent back", async () => {
  const phone = await device(server, { size: "phone" });
  const entries = await withHistory(phone.page, "2026-11-23");
  await entered(phone.page, server);
  await expect.poll(() => linesThere(server), WAIT).toBeGreaterThanOrEqual(entries);
  const desk = await device(server);
  const pushes: string[] = [];
  desk.page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/journal/entries"))
      pushes.push(request.postData() ?? "");
  });
  await entered(desk.page, server);
  await expectSame(phone.page, desk.page);
  await expectMark(desk.page, "Synced");
  // It may announce what it shows; of what it was given nothing goes back.
  const sent = pushes.flatMap((body) => (JSON.parse(body) as { entries: { kind: string }[] }).entries);
  expect(sent.filter(({ kind }) => kind !== "announced")).toEqual([]);
  expect(sent.length).toBeLessThanOrEqual(2);
  await phone.context.close();
  await desk.context.close();
});

test("J1 rows that cannot be read stay on their device; the others go", async () => {
  const phone = await device(server);
  await add(phone.page, START);
  await putRow(phone.page, { id: "x", line: '{"id":"x","at":"no' });
  await putRow(phone.page, "no row at all");
  await add(phone.page, race("Still sent"));
  await entered(phone.page, server);
  await expectMark(phone.page, "Synced");
  const texts = await asked(phone.page, "exportJournal");
  expect(texts).toContain('"at":"no');
  await expect.poll(async () => (await lineCount(phone.page)) - (await linesThere(server)), WAIT).toBe(2);
  await phone.context.close();
});

test("J2 one import that two devices made alone is one fact, the same on both", async () => {
  const event = (at: string): string =>
    `{"id":"event-1","at":"${at}","by":"runner","kind":"event","v":1,"data":{"source":"c","uid":"1","title":"Easy 8 km","start":"2027-03-02"}}`;
  const bring = async (page: Parameters<typeof nowOf>[0], line: string) => {
    const now = await nowOf(page);
    const start =
      '{"id":"s","at":"000000000000001-000000-x","by":"runner","kind":"start","v":1,"data":{"date":"2026-11-23"}}';
    await asked(page, "readFiles", [{ name: "j.jsonl", bytes: new TextEncoder().encode(`${start}\n${line}\n`) }], now);
    await asked(page, "restore", now);
  };
  const [phone, desk] = [await device(server), await device(server)];
  await bring(phone.page, event("000000000000009-000000-phone"));
  await entered(phone.page, server);
  await expectMark(phone.page, "Synced");
  await bring(desk.page, event("000000000000005-000000-desk"));
  expect(await entered(desk.page, server)).toMatchObject({ kind: "ask" });
  expect(await asked(desk.page, "join", await nowOf(desk.page))).toBeNull();
  await expectSame(phone.page, desk.page);
  expect(await asked(phone.page, "exportJournal")).toContain("000000000000005-000000-desk");
  expect((await stateOf(phone.page)).events).toHaveLength(1);
  await phone.context.close();
  await desk.context.close();
});

test.each(["phone", "desk"] as const)("the frame says where the journal is, readable by everyone: %s", async (size) => {
  for (const [locale, colorScheme, off, synced, again] of [
    ["en-GB", "light", "On this device", "Synced", "Sign in again"],
    ["de-DE", "dark", "Auf diesem Gerät", "Abgeglichen", "Neu anmelden"],
  ] as const) {
    const { context, page } = await device(server, { size, locale, colorScheme, at: "settings" });
    // On a phone it stands at the foot of each page.
    const seen = () => page.locator('.kept a[href="#/account"]:visible').first().scrollIntoViewIfNeeded();
    await add(page, START);
    await expectMark(page, off);
    await entered(page, server, `${locale}@example.org`.toLowerCase());
    await expectMark(page, synced);
    await seen();
    await expectAccessible(page);
    await page.evaluate(() => fetch("/api/v1/session", { method: "DELETE" }));
    await add(page, race("Spring 10"));
    await expectMark(page, again);
    await seen();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  }
});
