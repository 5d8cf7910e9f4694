import { writeJournal } from "@stridelift/core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { demoEntries } from "../src/demo/demo-entries.ts";
import type { Fact, Joined } from "../src/worker/doors.ts";
import { nowOf, rowsOf } from "./device-worker.ts";
import { type Opened, type OpenOptions, openApp } from "./open-app.ts";
import { ANA, asked, begin, type OpenServer, signIn } from "./open-server.ts";

export const START: Fact = { kind: "start", data: { date: "2026-11-23" } };
export const race = (name: string): Fact => ({
  kind: "race",
  data: { race: name, date: "2027-03-21", distanceM: 10_000, priority: "B", name },
});

const WAIT = { timeout: 30_000 };

/** A device of its own, open at the server’s address. */
export function device(server: OpenServer, options: OpenOptions = {}): Promise<Opened> {
  return openApp({ site: server.address, ...options });
}

/** Signs the device in, for the first time with a new account, and tells its worker. */
export async function entered(page: Page, server: OpenServer, email = ANA): Promise<Joined> {
  const account = await (server.emails.has(email) ? signIn(page, email) : begin(page, server, email));
  return asked(page, "signedIn", account, await nowOf(page));
}

/** All files of the app are on the device, and the page was opened from there. */
export async function keptForOffline(page: Page): Promise<void> {
  const isKept = () => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
  await expect.poll(isKept, WAIT).toBe(true);
  await page.reload();
}

/** The network of a device goes, or comes back. */
export async function setOnline({ context, page }: Opened, isOnline: boolean): Promise<void> {
  await context.setOffline(!isOnline);
  if (isOnline) await page.evaluate(() => dispatchEvent(new Event("online")));
}

export async function add(page: Page, ...facts: Fact[]): Promise<void> {
  const added = await asked(page, "add", facts, await nowOf(page));
  expect(added.ok).toBe(true);
}

/** Brings a journal of nine weeks onto the device, as from a backup. */
export async function withHistory(page: Page, today: string): Promise<number> {
  const entries = demoEntries(today);
  const bytes = new TextEncoder().encode(writeJournal(entries));
  const now = await nowOf(page);
  await asked(page, "readFiles", [{ name: "journal.jsonl", bytes }], now);
  expect((await asked(page, "restore", now)).ok).toBe(true);
  return entries.length;
}

export async function stateOf(page: Page) {
  return (await asked(page, "refresh", await nowOf(page))).state;
}

/** The journal of the device as its own export gives it: equal for devices that hold the same. */
export function journalOf(page: Page): Promise<string> {
  return asked(page, "exportJournal");
}

/** Both hold the same, and this many races. */
export async function expectSame(one: Page, other: Page): Promise<void> {
  await expect.poll(async () => (await journalOf(one)) === (await journalOf(other)), WAIT).toBe(true);
}

/** What the frame says comes to be this. */
export async function expectMark(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(() => page.locator('.kept a[href="#/account"]:visible').first().textContent(), WAIT).toMatch(text);
}

/** Lines as the database holds them, whoever’s they are. */
export async function linesThere(server: OpenServer): Promise<number> {
  const rows = await server.ports.database.read((db) => db.selectFrom("entries").select("id").execute());
  return rows.length;
}

export const lineCount = async (page: Page) => (await rowsOf(page)).length;
