import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { account as word } from "../src/words/en/account.ts";
import type { Fact } from "../src/worker/doors.ts";
import { deviceOn, EMAIL, firstLink, ownerOn, PASSWORD } from "./account-hands.ts";
import { nowOf, rowsOf } from "./device-worker.ts";
import { expectAccessible, openApp } from "./open-app.ts";
import { asked, type OpenServer, openServer } from "./open-server.ts";

describe("on a server that nobody has an account on", () => {
  let server: OpenServer;
  beforeAll(async () => {
    server = await openServer({ env: { STRIDELIFT_REGISTRATION: "invited" } });
  });
  afterAll(() => server.close());

  test("the set-up link makes the first account, and what is on the device comes along", async () => {
    const device = await deviceOn(server, "start");
    await device.press("Begin");
    await device.page.waitForURL(/start\/runs/);
    await device.go("account");
    await device.text(word.signIn.firstOfAll).waitFor();
    await device.go(await firstLink(server));
    await device.text(word.begin.leadFirst).waitFor();
    await device.text(/What is on this device comes along/).waitFor();
    await device.isAccessible();
    await device.makeAccount();
    await device.isAccessible();
    await device.text(/of this device came along/).waitFor();
    await device.go("account");
    await device.isSynced();
    await device.text(word.standing.allThere).waitFor();
    await device.isAccessible();
    await device.done();
  });

  test("a second device signs in and has the same journal; a wrong password is told and nothing is lost", async () => {
    const device = await deviceOn(server, "account");
    await device.text(word.signIn.invited).waitFor();
    await device.isAccessible();
    await device.press(word.signIn.submit);
    await device.text(word.field.needEmail).waitFor();
    await device.text(word.field.needPassword).waitFor();
    expect(await device.field(word.field.email).evaluate((field) => field === document.activeElement)).toBe(true);
    await device.isAccessible();
    await device.signIn(EMAIL, "not the password");
    await device.page.getByRole("alert").getByText("do not fit together").waitFor();
    expect(await device.field(word.field.email).inputValue()).toBe(EMAIL);
    expect(await device.field(word.field.password).evaluate((field) => field === document.activeElement)).toBe(true);
    await device.signIn();
    await device.isSynced();
    await device.go("settings");
    await device.text(word.settings.manage).waitFor();
    await device.done();
  });

  test("a link that was used says so, and leads on", async () => {
    const device = await deviceOn(server, "begin/0123456789abcdef");
    await device.heading(word.begin.goneTitle).waitFor();
    await device.isAccessible();
    await device.page.getByRole("link", { name: word.signIn.title }).click();
    await device.heading(word.signIn.title).waitFor();
    await device.done();
  });
});

describe("on a server with an account", () => {
  let server: OpenServer;
  beforeAll(async () => {
    server = await openServer({ env: { STRIDELIFT_REGISTRATION: "invited" } });
  });
  afterAll(() => server.close());

  test("devices are listed, and one is signed out from another; what is on it stays", async () => {
    const owner = await ownerOn(server, { size: "desk" });
    const other = await deviceOn(server, "account");
    await other.signIn();
    await other.isSynced();
    await owner.page.reload();
    await owner.page.getByRole("button", { name: /^Sign out Chrome/ }).click();
    await owner.text(/is signed out. What is on it stays on it/).waitFor();
    await other.page.reload();
    await other.heading(word.signIn.title).waitFor();
    await other.text(word.signIn.again).waitFor();
    expect(await owner.page.getByRole("button", { name: word.devices.others }).count()).toBe(0);
    await other.signIn();
    await other.isSynced();
    await other.done();
    await owner.done();
  });

  test("name, address and password are changed, each with its proof", async () => {
    const device = await deviceOn(server, "account");
    await device.signIn();
    await device.isSynced();
    await device.row(word.field.name);
    await device.page.getByRole("textbox", { name: word.field.name }).fill("Ana B.");
    await device.press(word.profile.change);
    await device.text(word.profile.nameKept).waitFor();
    await device.row(word.field.name);
    await device.row(word.field.password);
    await device.field(word.field.currentPassword).fill("wrong");
    await device.field(word.field.newPassword).fill("short");
    await device.press(word.profile.change);
    await device.text(word.field.short(10)).waitFor();
    await device.field(word.field.newPassword).fill(`${PASSWORD} now`);
    await device.press(word.profile.change);
    await device.text("This is not your password.").waitFor();
    await device.isAccessible();
    await device.field(word.field.currentPassword).fill(PASSWORD);
    await device.press(word.profile.change);
    await device.text(word.profile.passwordKept).waitFor();
    await device.field(word.field.currentPassword).fill(`${PASSWORD} now`);
    await device.field(word.field.newPassword).fill(PASSWORD);
    await device.press(word.profile.change);
    await expect.poll(() => device.field(word.field.newPassword).inputValue()).toBe("");
    await device.done();
  });

  test("everything that the server keeps of a runner is saved as files", async () => {
    const device = await deviceOn(server, "account");
    await device.signIn();
    await device.isSynced();
    for (const [name, held] of [
      [word.takeout.everything, EMAIL],
      [word.takeout.journal, ""],
    ] as const) {
      const [download] = await Promise.all([
        device.page.waitForEvent("download"),
        device.page.getByRole("link", { name }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^stridelift.*\.jsonl?$/);
      expect(await text(await download.createReadStream())).toContain(held);
    }
    await device.done();
  });

  test("signing out leaves everything on the device, or takes it off where that is asked for", async () => {
    const device = await deviceOn(server, "account");
    await device.signIn();
    await device.isSynced();
    const start: Fact = { kind: "start", data: { date: "2026-11-23" } };
    await asked(device.page, "add", [start], await nowOf(device.page));
    await device.press(word.out.open);
    await device.isAccessible();
    await device.press(word.out.out);
    await device.text(word.out.done).waitFor();
    const kept = (await rowsOf(device.page)).length;
    expect(kept).toBeGreaterThan(0);
    await device.signIn();
    await device.isSynced();
    expect((await rowsOf(device.page)).length).toBeGreaterThanOrEqual(kept);
    await device.press(word.out.open);
    await device.press(word.out.andErase);
    const erase = device.page.getByRole("button", { name: word.out.eraseNow });
    expect(await erase.isDisabled()).toBe(true);
    await device.field(word.out.sure(word.out.word)).fill(` ${word.out.word.toUpperCase()} `);
    await erase.click();
    await device.text(word.out.doneErased).waitFor();
    expect(await rowsOf(device.page)).toEqual([]);
    await device.done();
  });

  test("in German every word of it is German", async () => {
    const device = await deviceOn(server, "account", { locale: "de-DE" });
    await device.heading(device.word.signIn.title).waitFor();
    await device.isAccessible();
    await device.signIn(EMAIL, "falsches Passwort");
    await device.page.getByRole("alert").filter({ hasText: "Passwort" }).waitFor();
    await device.signIn();
    await device.isSynced();
    for (const name of [device.word.field.email, device.word.field.password, device.word.passkeys.title])
      await device.row(name);
    const shown = await device.page.locator("main").innerText();
    expect(shown).not.toMatch(/\b(?:the|and|your|signed|device|password is|keep|of)\b/i);
    await device.done();
  });
});

test("with no server behind the page that is said, and the app works", async () => {
  const { context, page, errors } = await openApp({ at: "account", size: "phone" });
  await page.getByText(word.none).waitFor();
  await expectAccessible(page);
  expect(errors.filter((text) => !text.includes("404"))).toEqual([]);
  await context.close();
});
