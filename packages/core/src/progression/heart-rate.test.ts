import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/day.ts";
import { zoneBetween } from "../calendar/zone.ts";
import type { Recording } from "../journal/entry.ts";
import { heartRateNotes } from "./heart-rate.ts";

const TODAY = parseDay("2027-03-10") ?? 0;
const zone = zoneBetween("Europe/Paris", TODAY - 30, TODAY + 30);
const recorded = (told: Partial<Recording>): Recording => ({
  source: "watch",
  uid: "a1",
  sport: "strength_training",
  start: "2027-03-09T18:00:00+01:00",
  durationMin: 45,
  minutesAbove83: 12,
  ...told,
});
const notes = (told: Partial<Recording>) => heartRateNotes({ recordings: [recorded(told)] }, zone, TODAY);

describe("a heart rate recorded while lifting", () => {
  it("X11 is told where it was high for long, with what to do", () => {
    expect(notes({})).toEqual([
      {
        code: "strength/heart-rate",
        message: "Your heart rate was high for 12 minutes while lifting on 2027-03-09.",
        path: "a1",
        hint: "Rest longer between sets, and leave heart-rate work to the runs.",
      },
    ]);
  });

  it.each([
    ["short", { minutesAbove83: 4.9 }, 0],
    ["just long enough", { minutesAbove83: 5 }, 1],
    ["not measured", { minutesAbove83: undefined as unknown as number }, 0],
    ["a run", { sport: "running" }, 0],
    ["six days ago", { start: "2027-03-04T18:00:00+01:00" }, 1],
    ["a week ago", { start: "2027-03-03T18:00:00+01:00" }, 0],
    ["still to come", { start: "2027-03-11T18:00:00+01:00" }, 0],
  ])("X11 %s", (_, told, count) => {
    expect(notes(told)).toHaveLength(count);
  });
});
