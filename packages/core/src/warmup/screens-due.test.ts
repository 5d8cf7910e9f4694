import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "../calendar/day.ts";
import { SCREENS } from "../journal/training.ts";
import { screensDue } from "./screens-due.ts";
import type { Screened } from "./side-result.ts";

const TODAY = dayOf(2027, 3, 20);
const FREE = { hardRunWithin48h: false, daysToRace: null };
const TIRING = ["heel-raises", "bridge-hold", "bridge-reps", "plank", "side-plank"];
const all = (daysAgo: number): Screened[] =>
  SCREENS.map((screen) => ({ screen, date: formatDay(TODAY - daysAgo), both: 1 }));

describe("when to screen", () => {
  it("W6 all are due at first, none until four weeks have passed", () => {
    expect(screensDue([], TODAY, FREE)).toEqual({ now: [...SCREENS], later: [] });
    expect(screensDue(all(27), TODAY, FREE)).toEqual({ now: [], later: [] });
    expect(screensDue(all(28), TODAY, FREE)).toEqual({ now: [...SCREENS], later: [] });
  });

  it.each([
    ["a hard run within 48 h", { hardRunWithin48h: true, daysToRace: null }],
    ["a race in ten days", { hardRunWithin48h: false, daysToRace: 10 }],
    ["a race today", { hardRunWithin48h: false, daysToRace: 0 }],
  ])("W6 no tiring screen before %s", (_, ahead) => {
    const { now, later } = screensDue([], TODAY, ahead);
    expect(later).toEqual(TIRING);
    expect([...now, ...later].sort()).toEqual([...SCREENS].sort());
  });

  it("W6 eleven days before a race all may be done", () => {
    expect(screensDue([], TODAY, { hardRunWithin48h: false, daysToRace: 11 }).later).toEqual([]);
  });
});
