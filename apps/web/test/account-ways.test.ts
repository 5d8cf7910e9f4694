import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { account as word } from "../src/words/en/account.ts";
import { deviceOn, EMAIL, firstLink, letterTo, linkIn, ownerOn, PASSWORD } from "./account-hands.ts";
import { type OpenServer, openServer } from "./open-server.ts";

let server: OpenServer;
beforeAll(async () => {
  server = await openServer({ env: { STRIDELIFT_REGISTRATION: "invited" } });
});
afterAll(() => server.close());

/** A device that makes and shows passkeys, as one with a fingerprint reader does. */
async function authenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Whether the browser suggests passkeys in a field; this one then takes the first by itself. */
function suggests(page: Page, does: boolean): Promise<void> {
  return page.evaluate((does) => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => does;
  }, does);
}

describe("with a passkey", () => {
  test("an account is made, entered again by a button or a suggestion, and given a password without another", async () => {
    const device = await deviceOn(server, "checked");
    await authenticator(device.page);
    await suggests(device.page, false);
    await device.go(await firstLink(server));
    await device.field(word.field.name).fill("Ana");
    await device.field(word.field.email).fill(EMAIL);
    await expect.poll(() => device.page.getByRole("radio", { name: word.begin.byPasskey }).isChecked()).toBe(true);
    await device.press(word.begin.submit);
    await device.heading(word.begin.doneTitle("Ana")).waitFor();
    await device.go("account");
    await device.isSynced();
    await device.row(word.passkeys.title);
    await device.press(word.passkeys.add);
    await device.text(word.passkeys.already).waitFor();
    await device.page.getByRole("button", { name: /^Rename/ }).click();
    await device.page.getByLabel(/^Rename/).fill("My key");
    await device.page.keyboard.press("Enter");
    await device.text("My key").waitFor();
    await device.page.getByRole("button", { name: /^Remove/ }).click();
    await device.page.getByRole("alert").filter({ hasText: /\w/ }).waitFor();
    await device.isAccessible();
    await device.press(word.out.open);
    await device.press(word.out.out);
    await device.press(word.signIn.byPasskey);
    await device.isSynced();
    await device.row(word.field.password);
    await device.field(word.field.newPassword).fill(PASSWORD);
    await device.press(word.profile.change);
    await device.text(word.profile.passwordKept).waitFor();
    await suggests(device.page, true);
    await device.press(word.out.open);
    await device.press(word.out.out);
    await device.page.getByText(word.out.done).waitFor({ state: "detached" });
    await device.isSynced();
    await device.done();
  });
});

describe("with an account that has a password", () => {
  test("a forgotten password is replaced by the link of a letter, which works once", async () => {
    const device = await deviceOn(server, "account");
    await device.press(word.signIn.forgotten);
    await device.text(word.forgotten.noMail).waitFor();
    await device.field(word.field.email).fill(EMAIL);
    await device.press(word.forgotten.submit);
    await device.text(word.forgotten.left(EMAIL)).waitFor();
    await device.isAccessible();
    const link = linkIn(await letterTo(server, EMAIL));
    expect(link).toMatch(/^reset\/.{20,}/);
    await device.go(link);
    await device.text(word.reset.lead(EMAIL)).waitFor();
    await device.field(word.field.newPassword).fill("four other words");
    await device.isAccessible();
    await device.press(word.reset.submit);
    await device.heading(word.reset.doneTitle).waitFor();
    await device.go("account");
    await device.isSynced();
    await device.go(link);
    await device.heading(word.begin.goneTitle).waitFor();
    await device.done();
  });

  test("the owner invites; who is invited begins, and is removed with nothing of theirs shown", async () => {
    const owner = await deviceOn(server, "account", { size: "desk" });
    await owner.signIn(EMAIL, "four other words");
    await owner.isSynced();
    await owner.page.getByRole("link", { name: word.owner.link }).click();
    await owner.field(word.people.inviteEmail).fill("sam@example.org");
    await owner.press(word.people.inviteNow);
    const link = linkIn(await owner.field(word.people.linkTitle).inputValue());
    expect(linkIn(await letterTo(server, "sam@example.org"))).toBe(link);
    await owner.text("sam@example.org").waitFor();
    await owner.isAccessible();

    const guest = await deviceOn(server, link, { size: "tablet" });
    await guest.text(word.begin.leadInvited).waitFor();
    await guest.makeAccount("Sam", null);
    await guest.go("account");
    await guest.isSynced();
    expect(await guest.page.getByRole("link", { name: word.owner.link }).count()).toBe(0);
    await guest.go("account/people");
    await guest.text(word.people.notOwner).waitFor();

    await owner.page.reload();
    await owner.page.getByRole("button", { name: word.people.removeOf("Sam") }).click();
    await owner.field(word.people.removeSure("sam@example.org")).fill("sam@example.org");
    await owner.isAccessible();
    await owner.press(word.people.removeNow);
    await owner.text(word.people.removed("Sam")).waitFor();
    await guest.go("account");
    await guest.page.reload();
    await guest.heading(word.signIn.title).waitFor();
    await guest.done();
    await owner.done();
  });

  test("an open invitation is withdrawn, and its link leads nowhere; who is signed in is told so first", async () => {
    const owner = await deviceOn(server, "account");
    await owner.signIn(EMAIL, "four other words");
    await owner.isSynced();
    await owner.go("account/people");
    await owner.press(word.people.inviteNow);
    const link = linkIn(await owner.field(word.people.linkTitle).inputValue());
    await owner.press(word.people.withdrawOf(word.people.anyone));
    await owner.text(word.people.pendingNone).waitFor();
    const guest = await deviceOn(server, link);
    await guest.heading(word.begin.goneTitle).waitFor();
    await guest.done();
    await owner.go(link);
    await owner.heading(word.begin.taken).waitFor();
    await owner.done();
  });
});

describe("two journals", () => {
  test("of one runner are put together when the runner says so; of two they never are", async () => {
    const first = await deviceOn(server, "account");
    await first.signIn(EMAIL, "four other words");
    await first.isSynced();
    await first.go("start");
    await first.press("Begin");
    await first.page.waitForURL(/start\/runs/);
    await first.go("account");
    await first.text(word.standing.allThere).waitFor();

    const second = await deviceOn(server, "start");
    await second.press("Begin");
    await second.page.waitForURL(/start\/runs/);
    await second.go("account");
    await second.signIn(EMAIL, "four other words");
    await second.heading(word.join.askTitle).waitFor();
    await second.isAccessible();
    await second.press(word.join.later);
    await second.text(word.join.laterNote).waitFor();
    await second.page.reload();
    await second.press(word.join.put);
    await second.isSynced();

    await first.go("account/people");
    await first.press(word.people.inviteNow);
    const link = linkIn(await first.field(word.people.linkTitle).inputValue());
    const third = await deviceOn(server, link);
    await third.makeAccount("Kim", "kim@example.org");
    await second.press(word.out.open);
    await second.press(word.out.out);
    await second.signIn("kim@example.org");
    await second.heading(word.join.otherTitle).waitFor();
    await second.isAccessible();
    await second.field(word.join.eraseAsk(word.join.eraseWord)).fill(word.join.eraseWord);
    await second.press(word.join.erase);
    await second.isSynced();
    for (const device of [first, second, third]) await device.done();
  });

  test("an account is erased with everything; what is on the device stays, and may begin another account", async () => {
    const own = await openServer({ env: { STRIDELIFT_REGISTRATION: "open" } });
    const device = await ownerOn(own);
    await device.go("start");
    await device.press("Begin");
    await device.page.waitForURL(/start\/runs/);
    await device.go("account");
    await device.text(word.standing.allThere).waitFor();
    await device.press(word.erase.open);
    await device.field(word.erase.password).fill("not the password");
    await device.field(word.erase.sure(word.erase.word)).fill(word.erase.word);
    await device.page.getByRole("dialog").getByRole("button", { name: word.erase.now }).click();
    await device.text("This is not your password.").waitFor();
    await device.isAccessible();
    await device.field(word.erase.password).fill(PASSWORD);
    await device.page.getByRole("dialog").getByRole("button", { name: word.erase.now }).click();
    await device.text(word.erase.done).waitFor();
    await device.signIn();
    await device.page.getByRole("alert").getByText("do not fit together").waitFor();
    await device.page.getByRole("link", { name: word.signIn.make }).click();
    await device.text(word.begin.leadOpen).waitFor();
    await device.makeAccount("Ana again", "ana.again@example.org");
    await device.text(/of this device came along/).waitFor();
    await device.go("account");
    await device.isSynced();
    await device.done();
    await own.close();
  });
});
