import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { setUpLink } from "../../server/src/index.ts";
import { account as de } from "../src/words/de/account.ts";
import { account as en } from "../src/words/en/account.ts";
import { expectAccessible, type Opened, type OpenOptions, openApp } from "./open-app.ts";
import type { OpenServer } from "./open-server.ts";

export const PASSWORD = "four words are enough";
export const EMAIL = "ana@example.org";

type Words = typeof en;

/** A device in a runner’s hands, on the screens of the account. */
export class Device {
  readonly opened: Opened;
  readonly page: Page;
  readonly word: Words;
  readonly server: OpenServer;

  constructor(opened: Opened, server: OpenServer, word: Words) {
    [this.opened, this.page, this.word, this.server] = [opened, opened.page, word, server];
  }

  press(name: string): Promise<void> {
    return this.page.getByRole("button", { name, exact: true }).click();
  }
  heading(name: string) {
    return this.page.getByRole("heading", { name, exact: true });
  }
  field(label: string) {
    return this.page.getByLabel(label, { exact: true });
  }
  text(text: string | RegExp) {
    return this.page.getByText(text);
  }
  /** The line of a setting, opened. */
  async row(name: string): Promise<void> {
    await this.page
      .locator("summary", { has: this.page.getByRole("heading", { level: 3, name, exact: true }) })
      .click();
  }
  async go(at: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${at}`);
  }

  /** Makes an account on the page of a link. */
  async makeAccount(name = "Ana", email: string | null = EMAIL): Promise<void> {
    await this.field(this.word.field.name).fill(name);
    if (email !== null) await this.field(this.word.field.email).fill(email);
    await this.page.getByRole("radio", { name: this.word.begin.byPassword }).check();
    await this.field(this.word.field.password).fill(PASSWORD);
    await this.press(this.word.begin.submit);
    await this.heading(this.word.begin.doneTitle(name)).waitFor();
  }
  /** Signs in on the account’s own screen, by the keyboard alone. */
  async signIn(email = EMAIL, password = PASSWORD): Promise<void> {
    await this.field(this.word.field.email).fill(email);
    await this.field(this.word.field.email).press("Tab");
    await this.page.keyboard.type(password);
    await this.page.keyboard.press("Enter");
  }
  async isSynced(): Promise<void> {
    await this.page.locator(".state", { hasText: this.word.standing.synced }).waitFor();
  }

  /** Looked at whole, so that nothing lies behind the places at the foot of a phone. */
  async isAccessible(): Promise<void> {
    const size = this.page.viewportSize();
    await this.page.setViewportSize({ width: size?.width ?? 390, height: 9000 });
    await expectAccessible(this.page);
    if (size !== null) await this.page.setViewportSize(size);
  }

  /** Nothing but refusals, which a browser writes down, was told as an error. */
  async done(): Promise<void> {
    const faults = this.opened.errors.filter((text) => !/^Failed to load resource: .*\b4\d\d\b/.test(text));
    expect(faults).toEqual([]);
    await this.opened.context.close();
  }
}

export async function deviceOn(server: OpenServer, at: string, options: OpenOptions = {}): Promise<Device> {
  const opened = await openApp({ site: server.address, at, size: "phone", ...options });
  return new Device(opened, server, options.locale === "de-DE" ? de : en);
}

/** The set-up link of a server that nobody has an account on, as the part of an address after `#/`. */
export async function firstLink({ ports }: OpenServer): Promise<string> {
  return ((await setUpLink(ports)) ?? "").replace(/.*#\//, "");
}

/** A device whose runner made the first account of the server. */
export async function ownerOn(server: OpenServer, options: OpenOptions = {}): Promise<Device> {
  const device = await deviceOn(server, await firstLink(server), options);
  await device.makeAccount();
  await device.go("account");
  await device.isSynced();
  return device;
}

/** The last letter to somebody, as its text. */
export async function letterTo({ folder }: OpenServer, email: string): Promise<string> {
  const outbox = join(folder, "outbox");
  const find = () =>
    (existsSync(outbox) ? readdirSync(outbox) : [])
      .filter((name) => name.endsWith(".eml"))
      .sort()
      .map((name) => readable(readFileSync(join(outbox, name), "utf8")))
      .filter((letter) => new RegExp(`^To: .*${email}`, "m").test(letter));
  await expect.poll(() => find().length, { timeout: 20_000 }).toBeGreaterThan(0);
  return find().at(-1) ?? "";
}

function readable(letter: string): string {
  return letter
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The part of a link after `#/`. */
export function linkIn(text: string): string {
  const [, link = ""] = /#\/(\w+\/[\w-]+)/.exec(text) ?? [];
  return link;
}
