import fc from "fast-check";
import { expect, it } from "vitest";
import { type Day, formatDay, parseDay } from "../calendar/day.ts";
import { zoneBetween } from "../calendar/zone.ts";
import type { CalendarEvent } from "../journal/entry.ts";
import { readRuns } from "./read-runs.ts";
import { TITLES } from "./titles.fixture.ts";

const MONDAY = parseDay("2027-06-07") as Day;
const zone = zoneBetween("UTC", MONDAY - 100, MONDAY + 200);
const events = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: 0, max: 60 }),
    title: fc.constantFrom(...TITLES.map(([, title]) => title)),
    source: fc.constantFrom("a", "b"),
    time: fc.constantFrom("", "T07:00", "T18:30"),
    uid: fc.integer({ min: 0, max: 999 }),
  }),
  { maxLength: 40, selector: (e) => `${e.source}/${e.uid}` },
);
const dated = (
  list: readonly { day: number; title: string; source: string; time: string; uid: number }[],
  shift = 0,
): CalendarEvent[] =>
  list.map(({ day, title, source, time, uid }) => ({
    source,
    uid: `${uid}`,
    title,
    start: `${formatDay(MONDAY + day + shift)}${time}`,
  }));
const read = (list: CalendarEvent[]) =>
  readRuns({ events: list, recordings: [], corrections: new Map(), settings: {}, races: [] }, zone);

it("P17 the order of the events changes nothing", () => {
  fc.assert(
    fc.property(events, (list) => {
      expect(read(dated([...list].reverse()))).toEqual(read(dated(list)));
    }),
  );
});

it("P17 a shift by whole weeks changes nothing but dates", () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 1, max: 8 }), (list, weeks) => {
      const moved = read(dated(list, 7 * weeks)).runs.map((r) => ({
        ...r,
        day: r.day - 7 * weeks,
        start: r.start - 10_080 * weeks,
        end: r.end - 10_080 * weeks,
      }));
      expect(moved).toEqual(read(dated(list)).runs);
    }),
  );
});

it("R1 every run ends after it starts, on the day it says, with an id of its own", () => {
  fc.assert(
    fc.property(events, (list) => {
      const { runs } = read(dated(list));
      expect(new Set(runs.map((r) => r.id)).size).toBe(runs.length);
      for (const run of runs) {
        expect(run.end).toBeGreaterThan(run.start);
        expect(Math.floor(run.start / 1440)).toBe(run.day);
      }
    }),
  );
});
