import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nowOf, rowsOf } from "./device-worker.ts";
import { asked, type OpenServer, openServer, sent, signIn } from "./open-server.ts";
import { beginSets, done } from "./player-hands.ts";
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
  stateOf,
  withHistory,
} from "./sync-hands.ts";

let server: OpenServer;
beforeEach(async () => {
  server = await openServer();
});
afterEach(() => server.close());

const WAIT = { timeout: 30_000 };
/** Back when the server is: the longest pause so far is a few seconds. */
const BACK = { timeout: 60_000 };

/** Ends the sessions of the runner but one of another browser, as a runner does who has lost a phone. */
async function signedOutElsewhere(): Promise<void> {
  const other = await device(server, { at: "settings" });
  await signIn(other.page);
  await sent(other.page, "DELETE", "/sessions");
  await other.context.close();
}

test("a login that ends while a session is played interrupts nothing; signed in again, all of it is sent", async () => {
  const clock = "2027-03-01T17:55:00+01:00";
  const { context, page } = await device(server, { size: "phone", clock, at: "settings" });
  page.setDefaultTimeout(20_000);
  await withHistory(page, "2027-03-01");
  await entered(page, server);
  await expectMark(page, "Synced");
  await page.goto(`${server.address}#/train`);
  await page.reload();
  await beginSets(page);
  await tickTo(page, 1);
  await signedOutElsewhere();
  await tickTo(page, 4);
  // Nothing of it came between: the sets stand on the page of the session, and no word of signing in.
  expect(await page.getByText(/sign in/i).count()).toBe(0);
  await page.goto(`${server.address}#/settings`);
  await expectMark(page, "Sign in again");
  await page.getByText(/entries are only on this device until you sign in/).waitFor();
  const lines = await lineCount(page);
  expect(await linesThere(server)).toBeLessThan(lines);
  await entered(page, server);
  await expectMark(page, "Synced");
  await expect.poll(async () => (await linesThere(server)) === (await lineCount(page)), WAIT).toBe(true);
  await context.close();
});

/** Ticks until so many sets are on the disk; of a double tap the second is left out. */
async function tickTo(page: Page, sets: number): Promise<void> {
  const ticked = async () => {
    const rows = await rowsOf(page);
    const found = rows.filter(({ value }) => /"kind":"set"/.test((value as { line: string }).line)).length;
    if (found < sets) await done(page).tap();
    return found;
  };
  await expect.poll(ticked, WAIT).toBe(sets);
}

test("whatever answers in the server’s place, no row of the device changes, and all is sent when it is itself again", async () => {
  const { context, page } = await device(server, { serviceWorkers: "block", at: "settings" });
  await add(page, START);
  await entered(page, server);
  await expectMark(page, "Synced");
  const told = (status: number, code: string) => ({
    status,
    contentType: "application/problem+json",
    body: JSON.stringify({ type: "x", title: "No.", status, code }),
  });
  const answers = [
    told(403, "server/other-site"),
    told(404, "server/no-such-page"),
    told(409, "sync/other-life"),
    told(413, "sync/full"),
    told(500, "server/failed"),
    told(503, "server/busy"),
    { status: 200, contentType: "text/html", body: "<!doctype html><title>Wi-Fi</title>" },
    { status: 200, contentType: "application/json", body: '{"life":"other","head":0,"entries":[],"more":false}' },
    { status: 204, body: "" },
    told(401, "server/signed-out"),
  ];
  for (const [n, answer] of answers.entries()) {
    const before = await rowsOf(page);
    await context.route("**/api/v1/journal/**", (route) => route.fulfill(answer));
    await add(page, race(`Race ${n}`));
    await asked(page, "syncNow", await nowOf(page));
    await expectMark(page, answer.status === 401 ? "Sign in again" : /only on this device/);
    expect((await rowsOf(page)).slice(0, before.length)).toEqual(before);
    expect((await stateOf(page)).races).toHaveLength(n + 1);
    await context.unroute("**/api/v1/journal/**");
    await asked(page, "syncNow", await nowOf(page));
    await expectMark(page, "Synced");
  }
  await expect.poll(async () => (await linesThere(server)) === (await lineCount(page)), WAIT).toBe(true);
  await context.close();
});

test("a server that is down for an hour is nobody’s trouble: work goes on, is counted, and is sent when it is back", async () => {
  const { context, page } = await device(server);
  await page.clock.install();
  await page.reload();
  await add(page, START);
  await entered(page, server);
  await keptForOffline(page);
  await expectMark(page, "Synced");
  await server.stop();
  await add(page, race("Spring 10"));
  await expectMark(page, /\d only on this device/);
  await page.clock.fastForward("01:00:00");
  await add(page, race("Autumn 10"));
  await expectMark(page, /\d only on this device/);
  await page.getByText("Autumn 10").first().waitFor({ state: "attached" });
  expect((await stateOf(page)).races).toHaveLength(2);
  await server.start();
  await expect.poll(async () => (await linesThere(server)) === (await lineCount(page)), BACK).toBe(true);
  await expectMark(page, "Synced");
  await context.close();
});

test.each([
  ["by its own restore", "restore"],
  ["by a file of then put in its place", "file"],
] as const)("a server that was set back to an older day, %s, gets from the devices what it lost", async (_, how) => {
  const [phone, desk] = [await device(server, { size: "phone", at: "settings" }), await device(server)];
  await add(phone.page, START, race("Before the copy"));
  await entered(phone.page, server);
  await entered(desk.page, server);
  await expectMark(phone.page, "Synced");
  await expectMark(desk.page, "Synced");
  await server.stop();
  await server.keep();
  await server.start();
  await add(phone.page, race("By the phone"));
  await add(desk.page, race("By the desk"));
  await expect.poll(async () => (await stateOf(phone.page)).races.length, BACK).toBe(3);
  await expect.poll(async () => (await stateOf(desk.page)).races.length, BACK).toBe(3);
  await server.stop();
  await server.bringBack(how);
  await server.start();
  await add(desk.page, race("After the restore"));
  await expect.poll(async () => (await stateOf(phone.page)).races.length, BACK).toBe(4);
  await expectSame(phone.page, desk.page);
  await expect.poll(async () => (await linesThere(server)) === (await lineCount(desk.page)), WAIT).toBe(true);
  await phone.context.close();
  await desk.context.close();
});

test("a long journal goes in parts that a slow line gets through; what the server never takes is not called synced", async () => {
  const { context, page } = await device(server);
  const made = (n: number, length: number) => ({
    ...{ id: `later-${n}`, at: `001803859200000-${String(n).padStart(6, "0")}-d`, by: "d" },
    ...{ kind: "of-later", v: 1, data: "x".repeat(length) },
  });
  const entries = [...Array.from({ length: 200 }, (_, n) => made(n, 4_000)), made(200, 2_100_000)];
  const bytes = new TextEncoder().encode(entries.map((entry) => JSON.stringify(entry)).join("\n"));
  await add(page, START);
  await asked(page, "readFiles", [{ name: "journal.jsonl", bytes }], await nowOf(page));
  expect((await asked(page, "restore", await nowOf(page))).ok).toBe(true);
  const sizes: number[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/entries"))
      sizes.push(request.postDataBuffer()?.length ?? 0);
  });
  await entered(page, server);
  await expectMark(page, /^\s*1 /);
  expect(await linesThere(server)).toBe((await lineCount(page)) - 1);
  expect(sizes.length).toBeGreaterThan(4);
  expect(sizes.filter((size) => size > 240_000)).toHaveLength(sizes.filter((size) => size > 2_000_000).length);
  await page.evaluate(() => {
    location.hash = "#/account";
  });
  const state = page.locator(".state");
  await expect.poll(() => state.textContent(), WAIT).toBe("On this device");
  await context.close();
});

test("of two tabs one has the line to the server; when it is closed the other goes on", async () => {
  const { context, page } = await device(server);
  await add(page, START);
  await entered(page, server);
  await expectMark(page, "Synced");
  const second = await context.newPage();
  const streams: string[] = [];
  second.on("request", (request) => {
    if (request.url().endsWith("/journal/stream")) streams.push(request.url());
  });
  await second.goto(server.address);
  await expectMark(second, "Synced");
  await add(second, race("By the second tab"));
  await page.getByText("By the second tab").first().waitFor({ state: "attached" });
  await expect.poll(() => linesThere(server), WAIT).toBeGreaterThanOrEqual(2);
  await expectMark(second, "Synced");
  expect(streams).toEqual([]);
  await page.close();
  await expect.poll(() => streams.length, WAIT).toBeGreaterThanOrEqual(1);
  const other = await device(server);
  await entered(other.page, server);
  await add(other.page, race("By another device"));
  await second.getByText("By another device").first().waitFor({ state: "attached" });
  await add(second, race("By the tab that is left"));
  await expectMark(second, "Synced");
  await other.page.getByText("By the tab that is left").first().waitFor({ state: "attached" });
  await context.close();
  await other.context.close();
});

test("a first tab that has never heard of an account hears of it when the second signs in", async () => {
  const { context, page } = await device(server);
  await add(page, START);
  await expectMark(page, "On this device");
  const second = await context.newPage();
  await second.goto(server.address);
  await entered(second, server);
  await expectMark(second, "Synced");
  await expectMark(page, "Synced");
  await second.close();
  await add(page, race("After it closed"));
  await expect.poll(async () => (await linesThere(server)) === (await lineCount(page)), WAIT).toBe(true);
  await context.close();
});

test("a tab that the browser has put to sleep keeps nobody from synchronising", async () => {
  const { context, page } = await device(server, { at: "settings" });
  // It has the place of who synchronises, and answers nothing.
  const asleep = await context.newPage();
  await asleep.goto(`${server.address}icon.svg`);
  await asleep.evaluate(() => {
    void navigator.locks.request("stridelift sync", () => new Promise(() => {}));
  });
  await add(page, START);
  await entered(page, server);
  await expectMark(page, "Synced");
  await context.close();
});

test("two devices that announce the same day settle, with one word on it", async () => {
  const clock = "2027-03-01T12:00:00+01:00";
  const phone = await device(server, { size: "phone", clock });
  await withHistory(phone.page, "2027-03-01");
  const desk = await device(server, { clock });
  // Each announces on its own what it shows, before they know of each other.
  await withHistory(desk.page, "2027-03-01");
  for (const { page } of [phone, desk]) await asked(page, "announce", await nowOf(page));
  await entered(phone.page, server);
  expect(await entered(desk.page, server)).toMatchObject({ kind: "ask" });
  await asked(desk.page, "join", await nowOf(desk.page));
  await expectMark(phone.page, "Synced");
  await expectMark(desk.page, "Synced");
  await expectSame(phone.page, desk.page);
  for (const { page } of [phone, desk]) await asked(page, "announce", await nowOf(page));
  await expectSame(phone.page, desk.page);
  const [one, other] = [await stateOf(phone.page), await stateOf(desk.page)];
  expect(one.announced).toEqual(other.announced);
  await phone.context.close();
  await desk.context.close();
});
