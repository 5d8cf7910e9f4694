import type { SlotRegrets } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { drawnDays } from "../clock.ts";
import { bestByDay, choiceAt, choicesOf, shadeOf, stepFrom } from "./slots.ts";

const week: SlotRegrets = {
  monday: "2026-11-23",
  minutes: 45,
  starts: [
    "2026-11-24T17:30:00+01:00",
    "2026-11-24T18:15:00+01:00",
    "2026-11-24T18:30:00+01:00",
    "2026-11-27T07:00:00+01:00",
    "2026-11-27T18:00:00+01:00",
  ],
  regret: [40, 20, 20, 5, 60, 90, null, null, null, null, 12, 9, 0, 0, 0],
  forbidden: new Array(15).fill(null),
};
const choices = choicesOf([week], drawnDays("2026-11-23", 1), "full");
const [first, second, forbidden, morning, evening] = choices as [
  (typeof choices)[number],
  (typeof choices)[number],
  (typeof choices)[number],
  (typeof choices)[number],
  (typeof choices)[number],
];

describe("P19 the slots of a drawn week", () => {
  it("have the least regret of their three focuses, of equals the heavier", () => {
    expect(choices.map(({ focus, regret }) => [focus, regret])).toEqual([
      ["light", 20],
      ["full", 5],
      ["full", null],
      ["upper", 9],
      ["full", 0],
    ]);
  });

  it("are found by a place in their column, up to a step away", () => {
    expect(choiceAt(choices, 1, 1090)).toBe(second);
    expect(choiceAt(choices, 1, 1035)).toBe(first);
    expect(choiceAt(choices, 1, 900)).toBeNull();
    expect(choiceAt(choices, 2, 1080)).toBeNull();
  });

  it("are walked by keys within a day and over days without any", () => {
    expect(stepFrom(choices, first, 0, 1)).toBe(second);
    expect(stepFrom(choices, second, 0, 1)).toBe(forbidden);
    expect(stepFrom(choices, forbidden, 0, 1)).toBeNull();
    expect(stepFrom(choices, second, 1, 0)).toBe(evening);
    expect(stepFrom(choices, morning, -1, 0)).toBe(first);
    expect(stepFrom(choices, first, -1, 0)).toBeNull();
  });

  it("are listed by day, the cheapest first", () => {
    expect(bestByDay(choices, 5)).toEqual([evening, second]);
  });

  it("shade by half with each 60", () => {
    expect([0, 60, 120].map(shadeOf)).toEqual([1, 0.5, 0.25]);
  });
});
