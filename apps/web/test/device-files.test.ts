import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fold, readJournal, writeJournal } from "@stridelift/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { deskIn, nowOf } from "./device-worker.ts";
import { expectAccessible, openApp } from "./open-app.ts";

const RELEASED = new URL("../../../packages/core/src/journal/fixtures/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "files-"));
const CLOCK = "2026-11-23T12:00:00+01:00";

const event = (uid: string, title: string, start: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:${title}\r\nDTSTART;TZID=Europe/Berlin:${start}\r\nDURATION:PT1H\r\nEND:VEVENT\r\n`;
const calendar = (...events: string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-TIMEZONE:Europe/Berlin\r\n${events.join("")}END:VCALENDAR\r\n`;
const EASY = event("a", "Easy run 8 km", "20261124T180000");
const LONG = event("b", "Long run 22 km", "20261129T090000");
const RACE = event("c", "City 10k race", "20270321T100000");

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The settings of a runner of whom a start is known, with the part of the files. */
async function openFiles(options: Parameters<typeof openApp>[0] = {}) {
  const opened = await openApp({ at: "settings", clock: CLOCK, ...options });
  const { page } = opened;
  await page.getByRole("heading", { name: "Your files" }).waitFor();
  return { ...opened, choose: (...paths: string[]) => page.locator('input[type="file"]').first().setInputFiles(paths) };
}

async function downloaded(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).first().click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), text: readFileSync(path, "utf8"), path };
}

test("J4 a calendar says what it holds, is taken in, and taken in again adds only what changed", async () => {
  const { context, page, errors, choose } = await openFiles();
  const first = file("training.ics", calendar(EASY, LONG, RACE));
  await choose(first);
  await page.getByText("3 runs").waitFor();
  await page.getByText("City 10k race").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("The calendar was taken in.").first().waitFor();
  await choose(first);
  await page.getByText("Nothing in it is new.").waitFor();
  // The browser numbered the next download, one run moved and one left.
  await choose(file("training (1).ics", calendar(event("a", "Easy run 8 km", "20261125T180000"), RACE)));
  await page.getByText("1 event is new or changed.").waitFor();
  await page.getByText("1 event has left the calendar.").waitFor();
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("The calendar was taken in.").first().waitFor();
  const desk = await deskIn(page);
  await desk.ask("open", "own", await nowOf(page));
  const { state } = await desk.ask("refresh", await nowOf(page));
  expect(state.events.map(({ source, uid, start }) => [source, uid, start.slice(0, 10)])).toEqual([
    ["training.ics", "a", "2026-11-25"],
    ["training.ics", "c", "2027-03-21"],
  ]);
  expect(state.settings.zone).toBe("Europe/Berlin");
  expect(errors).toEqual([]);
  await context.close();
});

test("J4 a calendar that was taken back by Undo can be taken in again", async () => {
  const { context, page, choose } = await openFiles();
  const path = file("again.ics", calendar(EASY, LONG));
  await choose(path);
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
  await choose(path);
  await page.getByText("2 events that you had taken back return.").waitFor();
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("The calendar was taken in.").first().waitFor();
  const desk = await deskIn(page);
  const { state } = await desk.ask("open", "own", await nowOf(page));
  expect(state.events.map(({ uid }) => uid)).toEqual(["a", "b"]);
  await context.close();
});

test("files of other kinds each get their sentence, and the good ones are read all the same", async () => {
  const { context, page, choose } = await openFiles();
  await choose(
    file("plan.pdf", "%PDF-1.7 …"),
    file("none.ics", ""),
    file("pack.zip", "PK\u0003\u0004…"),
    file("run.gpx", '<?xml version="1.0"?><gpx></gpx>'),
    file("notes.txt", "Dear diary"),
    file("good.ics", calendar(EASY)),
  );
  await page.getByText("1 run", { exact: true }).waitFor();
  await page.getByText("5 things to know about the files").click();
  for (const told of [
    "This is a PDF.",
    "This file is empty.",
    "This is a zip archive.",
    "This is an XML file",
    "neither a calendar",
  ])
    await page.getByText(told).first().waitFor();
  await expectAccessible(page);
  await context.close();
});

const released = readdirSync(RELEASED).filter((name) => name.endsWith(".jsonl"));
test.each(released)("J6 a backup of %s is restored whole, and exported to the byte", async (name) => {
  const text = readFileSync(new URL(name, RELEASED), "utf8");
  const { context, page, errors, choose } = await openFiles();
  await choose(file(name, text));
  const entries = text.trimEnd().split("\n").length;
  await page.getByText(`${entries} entries`, { exact: true }).waitFor();
  await page.getByRole("button", { name: "Add the backup to the journal" }).click();
  await page.getByText("The backup is in your journal.").first().waitFor();
  const exported = await downloaded(page, "Export the journal");
  expect(exported.name).toBe("stridelift-2026-11-23.jsonl");
  const ours = readJournal(exported.text).entries;
  const ids = new Set(readJournal(text).entries.map(({ id }) => id));
  expect(writeJournal(ours.filter(({ id }) => ids.has(id)))).toBe(text);
  await choose(exported.path);
  await page.getByText("All of them are on this device already.").waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test("J1 restoring never takes away: two journals become their union, and a copy of before is kept", async () => {
  const { context, page, choose } = await openFiles({ demo: true });
  const before = await downloaded(page, "Export the journal");
  const other =
    '{"id":"r1","at":"001795460400009-000000-other","by":"runner","kind":"race","v":1,"data":{"race":"z","date":"2027-05-02","distanceM":5000,"priority":"C","name":"Village 5"}}\n' +
    '{"id":"n1","at":"001795460400009-000001-other","by":"runner","kind":"dream","v":9,"data":{}}\n' +
    '{"id":"cut off\n';
  await choose(file("other.jsonl", other));
  await page.getByText("2 of them are not on this device yet.").waitFor();
  await page.getByText("1 was made by a newer version").waitFor();
  await page.getByText("1 line cannot be read").waitFor();
  await page.getByRole("button", { name: "Add the backup to the journal" }).click();
  await page.getByText("The backup is in your journal.").first().waitFor();
  const after = await downloaded(page, "Export the journal");
  const ids = (text: string) => new Set(readJournal(text).entries.map(({ id }) => id));
  expect([...ids(before.text), "r1", "n1"].filter((id) => !ids(after.text).has(id))).toEqual([]);
  expect(after.text.trimEnd().split("\n").at(-1)).toBe('{"id":"cut off');
  expect(fold(readJournal(after.text).entries).state.unknown).toHaveLength(1);
  await page.getByRole("heading", { name: "Earlier copies" }).waitFor();
  const copy = await downloaded(page, "Save");
  expect([...ids(before.text)].filter((id) => !ids(copy.text).has(id))).toEqual([]);
  expect(ids(copy.text).has("r1")).toBe(false);
  await page.getByRole("button", { name: "Bring back" }).click();
  await page.getByText("All that the copy holds is in your journal already.").waitFor();
  await context.close();
});

test("every planned session goes out as a calendar", async () => {
  const { context, page } = await openFiles({ demo: true });
  const { name, text } = await downloaded(page, "Save the sessions as a calendar");
  expect(name).toBe("stridelift-2026-11-23.ics");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n.*UID:.*@stridelift\r\n.*END:VCALENDAR\r\n$/s);
  await context.close();
});

test("J1 erasing asks for the word, offers the export, and keeps nothing", async () => {
  const { context, page, choose } = await openFiles();
  await choose(file("mine.ics", calendar(EASY)));
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("The calendar was taken in.").first().waitFor();
  await page.getByRole("button", { name: "Erase everything" }).click();
  const dialog = page.getByRole("dialog");
  await expectAccessible(page);
  const now = dialog.getByRole("button", { name: "Erase now" });
  expect(await now.isDisabled()).toBe(true);
  await dialog.getByRole("textbox").fill("erase");
  await now.click();
  await dialog.waitFor({ state: "detached" });
  const desk = await deskIn(page);
  expect((await desk.ask("open", "own", await nowOf(page))).entries).toBe(0);
  expect(await desk.ask("copies")).toEqual([]);
  await context.close();
});
