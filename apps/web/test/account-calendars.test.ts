import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { account as word } from "../src/words/en/account.ts";
import { type Device, deviceOn, ownerOn } from "./account-hands.ts";
import { nowOf } from "./device-worker.ts";
import { asked, type OpenServer, openServer, sent } from "./open-server.ts";
import { calendarOf } from "./start-hands.ts";

/** A calendar on this machine, as a training app gives it out; `status` 200 while it is well. */
let calendar: Server;
let status = 200;
let server: OpenServer;
beforeAll(async () => {
  const monday = new Date(Date.now() - 6 * 86_400_000).toISOString().slice(0, 10);
  calendar = createServer((_, response) => {
    response.writeHead(status, { "content-type": "text/calendar" }).end(status === 200 ? calendarOf(monday, 16) : "");
  });
  await new Promise<void>((listening) => calendar.listen(0, "127.0.0.1", listening));
  server = await openServer({
    env: { STRIDELIFT_REGISTRATION: "invited", STRIDELIFT_CALENDAR_HOSTS: "127.0.0.1 localhost" },
  });
});
afterAll(async () => {
  await server.close();
  calendar.close();
});

const addressOf = () => `http://127.0.0.1:${(calendar.address() as AddressInfo).port}/secret-0123456789/plan.ics`;
const runsOf = async ({ page }: Device) => (await asked(page, "refresh", await nowOf(page))).state.events.length;

test("signed out, a calendar file is what is offered, and the way to an account", async () => {
  const device = await deviceOn(server, "settings");
  const start = { kind: "start", data: { date: "2026-11-23" } } as const;
  await asked(device.page, "add", [start], await nowOf(device.page));
  await device.row(word.sources.name);
  await device.text(word.sources.out).waitFor();
  await device.row(word.feeds.name);
  await device.text(word.feeds.out).waitFor();
  await device.isAccessible();
  await device.done();
});

test("an address is read at once and is in the plan; when it fails the plan stays; it goes with its runs or without", async () => {
  const device = await ownerOn(server, { size: "desk" });
  await device.go("start/runs");
  await device.heading(word.startAddress.title).waitFor();
  await device.field(word.sources.url).fill("plan.ics");
  await device.press(word.sources.take);
  await device.text(word.sources.needUrl).waitFor();
  await device.field(word.sources.url).fill("http://169.254.1.1/plan.ics");
  await device.press(word.sources.take);
  await expect.poll(() => device.field(word.sources.url).getAttribute("aria-invalid")).toBe("true");
  await device.isAccessible();
  await device.field(word.sources.url).fill(addressOf());
  await device.press(word.sources.take);
  await device.text(/^64 events/).waitFor();
  await expect.poll(() => runsOf(device), { timeout: 20_000 }).toBe(64);

  const start = { kind: "start", data: { date: "2026-11-23" } } as const;
  await asked(device.page, "add", [start], await nowOf(device.page));
  await device.go("settings");
  await device.row(word.sources.name);
  const name = `127.0.0.1:${(calendar.address() as AddressInfo).port} … plan.ics`;
  await device.text(name).waitFor();
  await device.press(word.sources.fetchOf(name));
  await device.page.getByRole("alert").filter({ hasText: "just now" }).waitFor();
  await device.press(word.sources.editOf(name));
  await device.page
    .getByLabel(word.sources.every)
    .first()
    .selectOption({ label: word.sources.everyMin(1440) });
  status = 404;
  await device.page.getByLabel(word.sources.url).first().fill(`${addressOf()}?moved`);
  await device.press(word.sources.keep);
  await expect.poll(() => device.page.getByLabel(word.sources.url).first().getAttribute("aria-invalid")).toBe("true");
  await device.isAccessible();
  const [kept] = (await sent<{ sources: { source: string }[] }>(device.page, "GET", "/sources")).sources;
  const again = `/sources/${encodeURIComponent(kept?.source ?? "")}/fetch`;
  await sent(device.page, "POST", again, { believe: true });
  await device.page.reload();
  await device.row(word.sources.name);
  await device.page.locator(".problem").getByText(word.sources.kept).waitFor();
  await device.isAccessible();
  expect(await runsOf(device)).toBe(64);

  await device.press(word.sources.removeOf(name));
  await device.heading(word.sources.removeTitle).waitFor();
  await device.isAccessible();
  await device.press(word.sources.removeAll);
  await device.text(word.sources.removed).waitFor();
  await expect.poll(() => runsOf(device), { timeout: 20_000 }).toBe(0);
  await device.done();
});

test("a feed’s address is made and read, renewed so that the old one ends, and turned off", async () => {
  const device = await deviceOn(server, "account", { size: "tablet" });
  await device.signIn();
  await device.isSynced();
  await device.go("settings");
  await device.row(word.feeds.name);
  await device.press(word.feeds.makeOf(word.feeds.titles));
  const address = device.field(`${word.feeds.address}: ${word.feeds.titles}`);
  const first = await address.inputValue();
  expect(await (await fetch(first)).text()).toContain("BEGIN:VCALENDAR");
  await device.isAccessible();
  await device.press(word.feeds.optionsOf(word.feeds.titles));
  await device.field(word.feeds.before).selectOption("15");
  await device.field(word.feeds.alarm).selectOption("60");
  await device.press(word.feeds.keepOptions);
  await device.text(word.feeds.kept).waitFor();
  await device.press(word.feeds.renewOf(word.feeds.titles));
  await device.press(word.feeds.renewNow);
  await expect.poll(() => address.inputValue()).not.toBe(first);
  const second = await address.inputValue();
  expect((await fetch(first)).status).toBe(404);
  const text = await (await fetch(second)).text();
  expect(text).toContain("BEGIN:VCALENDAR");
  await device.page.reload();
  await device.row(word.feeds.name);
  await device.press(word.feeds.turnOffOf(word.feeds.titles));
  await device.text(word.feeds.turnedOff).waitFor();
  expect((await fetch(second)).status).toBe(404);
  await device.done();
});
