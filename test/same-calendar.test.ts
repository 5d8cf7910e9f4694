import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { append, type Entry, fold } from "@stridelift/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pushEntries } from "../apps/server/src/journal/push-entries.ts";
import { type CalendarServer, calendarServer } from "../apps/server/test/calendar-server.ts";
import { journalOf } from "../apps/server/test/journal-facts.ts";
import { newRunnerSignedIn } from "../apps/server/test/sign-in.ts";
import { type Started, startServer } from "../apps/server/test/start-server.ts";
import { calendarEntries, readCalendars } from "../apps/web/src/worker/calendars.ts";
import type { DeviceJournal } from "../apps/web/src/worker/journal.ts";

const root = join(import.meta.dirname, "..");
/** One of each kind: damaged, of other languages, repeated, over a change of the clock, at night, of several sports. */
const calendars = [
  "broken-calendar/runs.ics",
  "double-run-days/runs.ics",
  "example/runs.ics",
  "german-calendar/runs.ics",
  "night-shifts/runs.ics",
  "no-race-thirty-weeks/runs.ics",
  "own-gym-class/runs.ics",
  "swedish-calendar/runs.ics",
  "travel-over-clock-change/trip.ics",
];
const START_MS = Date.parse("2027-03-01T22:30:00Z");

const clock = { ms: START_MS };
const data = mkdtempSync(join(tmpdir(), "stridelift-same-"));
let server: Started;
let world: CalendarServer;
let bytes: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const env = { STRIDELIFT_CALENDAR_HOSTS: "127.0.0.1", STRIDELIFT_REQUESTS_PER_MIN: "0" };
  server = await startServer(join(data, "a.db"), { env, now: () => clock.ms });
  world = await calendarServer((_request, response) => response.end(bytes));
});
afterAll(async () => {
  await server.stop();
  await world.stop();
  rmSync(data, { recursive: true, force: true });
});

/** What the app makes of a file that a runner chose, on the same clock. */
function byHand(name: string, journal: readonly Entry[]): Entry[] {
  const now = { wallMs: clock.ms, zone: "Europe/Berlin" };
  const stamp = () => ({ wallMs: clock.ms, device: "phone", by: "runner" });
  const read = readCalendars([{ name, bytes } as Parameters<typeof readCalendars>[0][0]], fold(journal).state, now);
  return calendarEntries(read, { entries: journal, stamp } as unknown as DeviceJournal, now).flatMap(
    ({ entries }) => entries,
  );
}

const factsOf = (entries: readonly Entry[]) =>
  entries.map(({ id, kind, v, data }) => JSON.stringify({ id, kind, v, data }));

describe("J4 a calendar says the same, whether a file of it is chosen or its address is read", () => {
  test.each(calendars)("%s", async (path) => {
    clock.ms = START_MS;
    bytes = readFileSync(join(root, "scenarios", path));
    const { cookie, runner } = await newRunnerSignedIn(server.ports);
    const zone = { name: "zone", value: "America/New_York" } as const;
    const stated = append([], "setting", zone, { wallMs: clock.ms, device: "phone", by: "runner" });
    await pushEntries(server.ports, runner, [stated]);
    const source = basename(dirname(path));
    const hand = byHand(source, [stated]);
    expect(hand.length).toBeGreaterThan(0);
    const url = `${world.origin}/${path}`;
    const added = await server.call("POST", "/api/v1/sources", { cookie, body: { url, source } });
    expect(added.status).toBe(201);
    const first = (await journalOf(server.ports, runner)).entries.filter(({ id }) => id !== stated.id);
    expect(factsOf(first)).toEqual(factsOf(hand));

    // Weeks later, with a first event that is gone.
    clock.ms += 30 * 86_400_000;
    const text = new TextDecoder("latin1").decode(bytes);
    bytes = new Uint8Array(Buffer.from(text.replace(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r?\n/, ""), "latin1"));
    const before = (await journalOf(server.ports, runner)).entries;
    const handLater = byHand(source, before);
    await server.call("POST", `/api/v1/sources/${source}/fetch`, { cookie, body: { believe: true } });
    const known = new Set(before.map(({ id }) => id));
    const later = (await journalOf(server.ports, runner)).entries.filter(({ id }) => !known.has(id));
    expect(factsOf(later)).toEqual(factsOf(handLater));
    // What could be read in part only has nothing taken out of it.
    expect(later.some(({ kind }) => kind === "event-gone")).toBe(!path.startsWith("broken"));
    await server.call("DELETE", `/api/v1/sources/${source}`, { cookie });
  });
});
