import { afterEach, beforeEach, expect, test } from "vitest";
import { nowOf, rowsOf } from "./device-worker.ts";
import { openApp } from "./open-app.ts";
import { asked, type OpenServer, openServer, sent } from "./open-server.ts";
import {
  add,
  device,
  entered,
  expectMark,
  expectSame,
  journalOf,
  lineCount,
  linesThere,
  race,
  START,
  stateOf,
} from "./sync-hands.ts";

let server: OpenServer;
beforeEach(async () => {
  server = await openServer();
});
afterEach(() => server.close());

const WAIT = { timeout: 30_000 };
const BEN = "ben@example.org";

test("a device with a journal of its own asks before it is put together with that of the account, and keeps a copy", async () => {
  const [phone, desk] = [await device(server, { size: "phone" }), await device(server)];
  await add(phone.page, START, race("On the account"));
  await entered(phone.page, server);
  await expectMark(phone.page, "Synced");
  await add(desk.page, START, race("Only on the desk"));
  const joined = await entered(desk.page, server);
  expect(joined.kind === "ask" && joined.here >= 2 && joined.there >= 2).toBe(true);
  await expectMark(desk.page, "Answer needed");
  // Until it is answered nothing goes either way, also after a reload.
  await desk.page.reload();
  await expectMark(desk.page, "Answer needed");
  expect((await stateOf(desk.page)).races.map(({ name }) => name)).toEqual(["Only on the desk"]);
  expect((await stateOf(phone.page)).races.map(({ name }) => name)).toEqual(["On the account"]);
  const before = await journalOf(desk.page);
  expect(await asked(desk.page, "join", await nowOf(desk.page))).toBeNull();
  await expectMark(desk.page, "Synced");
  await expectSame(phone.page, desk.page);
  expect((await stateOf(phone.page)).races.map(({ name }) => name).sort()).toEqual([
    "On the account",
    "Only on the desk",
  ]);
  const [copy] = await asked(desk.page, "copies");
  expect(await asked(desk.page, "copyText", copy?.key ?? 0)).toContain(before.split("\n")[1]);
  await phone.context.close();
  await desk.context.close();
});

test("who does not want to join signs out, and both journals are as they were", async () => {
  const [phone, desk] = [await device(server), await device(server)];
  await add(phone.page, START, race("On the account"));
  await entered(phone.page, server);
  await expectMark(phone.page, "Synced");
  await add(desk.page, START, race("Only on the desk"));
  expect(await entered(desk.page, server)).toMatchObject({ kind: "ask" });
  await sent(desk.page, "DELETE", "/session");
  await asked(desk.page, "leave", await nowOf(desk.page));
  await expectMark(desk.page, "On this device");
  expect((await stateOf(desk.page)).races.map(({ name }) => name)).toEqual(["Only on the desk"]);
  expect((await stateOf(phone.page)).races.map(({ name }) => name)).toEqual(["On the account"]);
  await phone.context.close();
  await desk.context.close();
});

test("two people are never mixed: a device whose journal is Ana’s refuses Ben’s account until it is erased", async () => {
  const { context, page } = await device(server);
  await add(page, START, race("Ana’s race"));
  await entered(page, server);
  await expectMark(page, "Synced");
  const anas = await journalOf(page);
  const joined = await entered(page, server, BEN);
  expect(joined).toMatchObject({ kind: "other" });
  await expectMark(page, "Answer needed");
  await page.getByText("Another account is signed in here").waitFor();
  await add(page, race("Ana’s second race"));
  const rows = await server.ports.database.read((db) =>
    db.selectFrom("entries").innerJoin("logins", "logins.runner", "entries.runner").select(["email"]).execute(),
  );
  expect(new Set(rows.map(({ email }) => email))).toEqual(new Set(["ana@example.org"]));
  expect(await journalOf(page)).toContain(anas.split("\n")[0]);
  // Ana signs in again: all of hers goes on.
  expect(await entered(page, server)).toEqual({ kind: "joined" });
  await expectMark(page, "Synced");
  // Ben on the erased device: nothing of Ana’s is left for him.
  await sent(page, "DELETE", "/session");
  await asked(page, "leave", await nowOf(page));
  await asked(page, "erase", await nowOf(page));
  expect(await entered(page, server, BEN)).toEqual({ kind: "joined" });
  await add(page, START);
  await expectMark(page, "Synced");
  expect((await stateOf(page)).races).toEqual([]);
  await context.close();
});

test("two people are never mixed: what came in of Ana’s and is not shown yet keeps Ben from joining", async () => {
  const { context, page } = await device(server);
  await entered(page, server);
  const other = await device(server);
  await add(other.page, START);
  const [row] = await rowsOf(other.page);
  await sent(page, "DELETE", "/session");
  await asked(page, "leave", await nowOf(page));
  // A page of Ana’s journal that was on its way when she signed out.
  await page.evaluate(
    (value) =>
      new Promise((resolve) => {
        const opening = indexedDB.open("stridelift");
        opening.onsuccess = () => {
          const writing = opening.result.transaction("rows", "readwrite");
          writing.objectStore("rows").add(value);
          writing.oncomplete = resolve;
        };
      }),
    row?.value,
  );
  expect(await entered(page, server, BEN)).toEqual({ kind: "other", here: 1 });
  await context.close();
  await other.context.close();
});

test("a browser in which somebody else has signed in, without a word to the app, sends nothing and takes nothing", async () => {
  const [ana, ben] = [await device(server), await device(server)];
  await add(ben.page, START, race("Ben’s race"));
  await add(ana.page, START, race("Ana’s race"));
  await entered(ana.page, server);
  await entered(ben.page, server, BEN);
  await expectMark(ana.page, "Synced");
  await expectMark(ben.page, "Synced");
  const cookies = await ben.context.cookies();
  await ana.context.addCookies(cookies);
  await add(ana.page, race("Ana’s second race"));
  await expectMark(ana.page, "Answer needed");
  await add(ben.page, race("Ben’s second race"));
  await expectMark(ben.page, "Synced");
  const names = async (page: typeof ana.page) => (await stateOf(page)).races.map(({ name }) => name).sort();
  expect(await names(ana.page)).toEqual(["Ana’s race", "Ana’s second race"]);
  expect(await names(ben.page)).toEqual(["Ben’s race", "Ben’s second race"]);
  await ana.context.close();
  await ben.context.close();
});

test("J1 erasing the device leaves the account: the server keeps its copy, this browser is signed out, and nothing comes back", async () => {
  const { context, page } = await device(server, { at: "settings" });
  await add(page, START, race("Kept there"));
  await entered(page, server);
  await expectMark(page, "Synced");
  const there = await linesThere(server);
  const second = await context.newPage();
  await second.goto(server.address);
  await second.getByText("Kept there").first().waitFor({ state: "attached" });
  const { entries, outline } = await asked(page, "erase", await nowOf(page));
  expect([entries, outline]).toEqual([0, null]);
  expect(await linesThere(server)).toBeGreaterThanOrEqual(there);
  await expect.poll(() => sent(page, "GET", "/account").catch(({ message }) => message), WAIT).toContain("401");
  // Nor by the other tab, which had the line.
  await expect.poll(async () => (await asked(second, "refresh", await nowOf(second))).entries, WAIT).toBe(0);
  const other = await device(server);
  await entered(other.page, server);
  await add(other.page, race("After the erasure"));
  await expectMark(other.page, "Synced");
  expect(await rowsOf(page)).toEqual([]);
  await context.close();
  await other.context.close();
});

test("a device that is erased without a network is signed out as soon as there is one", async () => {
  const { context, page } = await device(server, { at: "settings" });
  await add(page, START);
  await entered(page, server);
  await expectMark(page, "Synced");
  await server.stop();
  await asked(page, "erase", await nowOf(page));
  await server.start();
  expect(await sent<{ name: string }>(page, "GET", "/account")).toMatchObject({ name: "Ana" });
  await page.reload();
  await expect.poll(() => sent(page, "GET", "/account").catch(({ message }) => message), WAIT).toContain("401");
  await context.close();
});

test("what was erased without a network, twice even, does not come back when the account’s page is looked at", async () => {
  const { context, page } = await device(server);
  await add(page, START, race("Erased"));
  await entered(page, server);
  await expectMark(page, "Synced");
  await server.stop();
  await asked(page, "erase", await nowOf(page));
  await asked(page, "erase", await nowOf(page));
  await server.start();
  await page.evaluate(() => {
    location.hash = "#/account";
  });
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await expect.poll(() => sent(page, "GET", "/account").catch(({ message }) => message), WAIT).toContain("401");
  expect(await rowsOf(page)).toEqual([]);
  await context.close();
});

test("signed out by choice, the device goes on by itself and asks the server nothing; signed in again, it catches up", async () => {
  const { context, page } = await device(server);
  await add(page, START);
  await entered(page, server);
  await expectMark(page, "Synced");
  await sent(page, "DELETE", "/session");
  await asked(page, "leave", await nowOf(page));
  await expectMark(page, "On this device");
  const calls: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/")) calls.push(request.url());
  });
  await page.reload();
  await add(page, race("On its own"));
  await expectMark(page, "On this device");
  expect(calls).toEqual([]);
  expect(await entered(page, server)).toEqual({ kind: "joined" });
  await expectMark(page, "Synced");
  await expect.poll(async () => (await linesThere(server)) === (await lineCount(page)), WAIT).toBe(true);
  await context.close();
});

test("a journal whose account is gone belongs to nobody, and goes whole into the next one", async () => {
  const { context, page } = await device(server);
  await add(page, START, race("Older than both accounts"));
  await entered(page, server);
  await expectMark(page, "Synced");
  await asked(page, "leave", await nowOf(page), true);
  await expectMark(page, "On this device");
  expect(await entered(page, server, BEN)).toEqual({ kind: "joined" });
  await expectMark(page, "Synced");
  const rows = await server.ports.database.read((db) =>
    db.selectFrom("entries").innerJoin("logins", "logins.runner", "entries.runner").select(["email"]).execute(),
  );
  expect(rows.filter(({ email }) => email === BEN)).toHaveLength(await lineCount(page));
  await context.close();
});

test("on plain files without a server nothing is asked of one, and nothing is wrong", async () => {
  const { context, page, errors } = await openApp();
  const calls: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/")) calls.push(request.url());
  });
  await add(page, START, race("Alone"));
  await expectMark(page, "On this device");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await asked(page, "syncNow", await nowOf(page));
  await page.reload();
  await expectMark(page, "On this device");
  expect([calls, errors]).toEqual([[], []]);
  await context.close();
});
