import { expect, test } from "vitest";
import { formatDay, parseDay } from "../calendar/day.ts";
import { zoneBetween } from "../calendar/zone.ts";
import type { RunnerState } from "../journal/entry.ts";
import { afterBreak } from "./break.ts";

const TODAY = parseDay("2027-03-01") as number;
const zone = zoneBetween("UTC", TODAY - 200, TODAY + 10);

/** Days before today on which sessions were told, missed or done. */
function broken(told: number[], missed: number[], done: number[] = []): number | null {
  const start = (ago: number) => `${formatDay(TODAY - ago)}T18:00`;
  const all = [...told, ...missed];
  const state = {
    shown: new Map(all.map((ago) => [`s${ago}`, { id: `s${ago}`, start: start(ago) }])),
    missed: new Set(missed.map((ago) => `s${ago}`)),
    done: done.map((ago) => ({ start: start(ago) })),
  } as unknown as RunnerState;
  const after = afterBreak({ state, zone, today: TODAY }, 28);
  return after === null ? null : TODAY - after;
}

test("P26 a break of over 28 days from the first missed session makes the work new again", () => {
  expect(broken([40], [29])).toBe(0);
  expect(broken([40], [28])).toBe(null);
  expect(broken([60], [50, 40, 30], [10])).toBe(10);
  expect(broken([60], [35], [10])).toBe(null);
});

test("P26 a gap that the plan made itself is no break", () => {
  expect(broken([60], [])).toBe(null);
  expect(broken([60, 20], [])).toBe(null);
});

test("P26 a session that is told for today has not ended the break yet", () => {
  expect(broken([0], [30])).toBe(0);
});
