import { afterEach, beforeEach, expect, test } from "vitest";
import type { Fact } from "../src/worker/doors.ts";
import { nowOf, rowsOf } from "./device-worker.ts";
import { openApp } from "./open-app.ts";
import { asked, begin, mark, type OpenServer, openServer, signIn } from "./open-server.ts";

let server: OpenServer;
beforeEach(async () => {
  server = await openServer();
});
afterEach(() => server.close());

const START: Fact = { kind: "start", data: { date: "2026-11-23" } };

test("smoke", async () => {
  const { context, page, errors } = await openApp({ site: server.address, size: "phone" });
  const now = await nowOf(page);
  await asked(page, "add", [START], now);
  const account = await begin(page, server);
  console.log(account, await asked(page, "signedIn", account, now));
  await expect.poll(() => mark(page).textContent(), { timeout: 20_000 }).toContain("Synced");
  const other = await openApp({ site: server.address });
  const account2 = await signIn(other.page);
  console.log(await asked(other.page, "signedIn", account2, now));
  await expect.poll(() => mark(other.page).textContent(), { timeout: 20_000 }).toContain("Synced");
  console.log(await rowsOf(other.page));
  await asked(other.page, "add", [{ kind: "setting", data: { name: "minutes", value: 40 } }], now);
  await expect
    .poll(async () => (await asked(page, "refresh", now)).state.settings.minutes, { timeout: 20_000 })
    .toBe(40);
  console.log(errors, other.errors);
  await page.screenshot({ path: "/tmp/f-phone.png", fullPage: true });
  await other.page.screenshot({ path: "/tmp/f-desk.png" });
  await context.close();
  await other.context.close();
});
