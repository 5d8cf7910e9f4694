import { outline } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { demoEntries } from "../../../demo/demo-entries.ts";
import { drawnDays, drawnMonday, minutesBetween } from "../clock.ts";
import { axisOf } from "./axis.ts";
import { drawnWeek, inLanes } from "./week-items.ts";

const plan = outline(demoEntries("2026-11-23"), "2026-11-23");

const span = (key: string, day: number, from: number, to: number) => ({ key, day, from, to, lane: 0, lanes: 1 });

describe("a week as it is drawn", () => {
  it("holds everything of its seven days by day and time", () => {
    const { items } = drawnWeek(plan, drawnDays("2026-11-23", 1));
    expect(items.filter(({ is }) => is === "session")).toHaveLength(2);
    expect(items.map(({ day, from }) => day * 1440 + from)).toEqual(
      items.map(({ day, from }) => day * 1440 + from).sort((a, b) => a - b),
    );
  });

  it("begins on Sunday where the runner likes", () => {
    expect(drawnDays("2026-11-23", 7)[0]).toBe("2026-11-22");
    expect(drawnMonday("2026-11-22", 7)).toBe("2026-11-23");
    expect(drawnMonday("2026-11-22", 1)).toBe("2026-11-16");
  });

  it("draws windows of a single date in the place of its weekday’s", () => {
    const inputs = {
      ...plan.inputs,
      dayAvailable: [{ date: "2026-11-24", windows: [{ from: "12:00", to: "13:00" }] }],
    };
    const { windows } = drawnWeek({ ...plan, inputs }, drawnDays("2026-11-23", 1));
    expect(windows.filter(({ day }) => day === 1)).toEqual([{ day: 1, from: 720, to: 780 }]);
  });

  it("cuts busy times at midnight", () => {
    const busy = [{ start: "2026-11-24T22:00:00+01:00", end: "2026-11-25T06:00:00+01:00", title: "Night shift" }];
    const week = drawnWeek({ ...plan, inputs: { ...plan.inputs, busy } }, drawnDays("2026-11-23", 1));
    expect(week.busy.map(({ day, from, to }) => [day, from, to])).toEqual([
      [1, 1320, 1440],
      [2, 0, 360],
    ]);
  });
});

describe("lanes", () => {
  it("stand side by side where things overlap, and alone where they do not", () => {
    const lanes = inLanes([
      span("a", 0, 600, 660),
      span("b", 0, 630, 700),
      span("c", 0, 800, 860),
      span("d", 1, 600, 660),
    ]);
    expect(lanes.map(({ key, lane, lanes: of }) => [key, lane, of])).toEqual([
      ["a", 0, 2],
      ["b", 1, 2],
      ["c", 0, 1],
      ["d", 0, 1],
    ]);
  });
});

describe("the hours of a week", () => {
  const week = { items: [span("a", 0, 420, 480) as never], windows: [{ day: 0, from: 1050, to: 1230 }] };

  it("fold what nobody needs, and find a minute again from its place", () => {
    const axis = axisOf(week);
    expect(axis.stretches.map(({ from, to }) => [from, to])).toEqual([
      [420, 480],
      [1020, 1260],
    ]);
    for (const minute of [420, 450, 1020, 1111, 1260]) expect(axis.minuteAt(axis.top(minute))).toBeCloseTo(minute, 6);
  });

  it("keep order, also inside a fold", () => {
    const axis = axisOf(week);
    const tops = [300, 420, 480, 600, 900, 1020, 1260, 1400].map(axis.top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(axis.top(1260)).toBe(axis.height);
  });

  it("are a day’s where the week is empty", () => {
    expect(axisOf({ items: [], windows: [] }).stretches.map(({ from, to }) => [from, to])).toEqual([[420, 1260]]);
  });
});

it("P20 a length is true also over a change of the clocks", () => {
  expect(minutesBetween("2027-03-28T01:30:00+01:00", "2027-03-28T03:30:00+02:00")).toBe(60);
});
