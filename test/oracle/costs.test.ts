import { describe, expect, it } from "vitest";
import type { RunKind } from "../../packages/core/src/runs/run.ts";
import type { Focus } from "../checker/facts.ts";
import { planOf, type Sketch } from "../checker/plan-of.ts";
import type { Extra } from "./costs.ts";
import { price } from "./price.ts";

const on = (day: number, clock: string) => `2027-03-${String(day).padStart(2, "0")}T${clock}`;

interface Case {
  readonly rule: string;
  readonly what: string;
  readonly cost: number;
  readonly sketch: Sketch;
  readonly extra?: Extra;
}

const session = (clock: string, focus: Focus = "full", day = 3) => ({ start: on(day, clock), focus });
const alone = (focus: Focus): Sketch => ({ sessions: [session("18:00", focus)] });
const beside = (clock: string, runs: [string, RunKind][], more: Sketch = {}): Sketch => ({
  sessions: [session(clock)],
  runs: runs.map(([start, kind]) => ({ start: on(3, start), kind, minutes: 60 })),
  ...more,
});
const hard: Sketch = { policy: "hard-days-hard" };
const lift: Sketch = { priority: "strength" };
const before = (clock: string, day: number, kind: RunKind): Sketch => ({
  sessions: [session(clock)],
  runs: [{ start: on(day, "18:45"), kind }],
});
const afterLong = (minutes: number, more: Sketch["runs"] = []): Sketch => ({
  sessions: [session("18:00")],
  runs: [...more, { start: on(2, "07:00"), kind: "long", minutes }],
});
const two = (a: [number, string, Focus], b: [number, string, Focus], target = 0): Sketch => ({
  weeks: 3,
  dose: { min: 0, target, max: 3 },
  sessions: [session(a[1], a[2], a[0]), session(b[1], b[2], b[0])],
});
const week = (min: number, target: number, days: number[]): Sketch => ({
  weeks: 1,
  dose: { min, target, max: 3 },
  sessions: days.map((day) => session("18:00", "full", day)),
});
const runsOn = (days: number[], sessionDays: number[], keepFree: number): Sketch => ({
  weeks: 1,
  inputs: { keepFree },
  runs: days.map((day) => ({ start: on(day, "07:00") })),
  sessions: sessionDays.map((day) => session("18:00", "full", day)),
});
const at = (clock: string, inputs: Sketch["inputs"] = {}): Sketch => ({ inputs, sessions: [session(clock)] });

const CASES: Case[] = [
  { rule: "P7", what: "full", cost: 0, sketch: alone("full") },
  { rule: "P7", what: "light", cost: 120, sketch: alone("light") },
  { rule: "P7", what: "upper", cost: 260, sketch: alone("upper") },
  { rule: "P8", what: "a day without a run", cost: 0, sketch: beside("18:00", []) },
  { rule: "P8", what: "6 h after the run", cost: 100, sketch: beside("18:00", [["11:00", "easy"]]) },
  { rule: "P8", what: "a quarter under 6 h", cost: 200, sketch: beside("17:45", [["11:00", "easy"]]) },
  { rule: "P8", what: "3 h after the run", cost: 200, sketch: beside("15:00", [["11:00", "easy"]]) },
  { rule: "P8", what: "a quarter under 3 h", cost: 300, sketch: beside("14:45", [["11:00", "easy"]]) },
  {
    rule: "P8",
    what: "the lift first where endurance has priority",
    cost: 250,
    sketch: beside("06:00", [["12:45", "easy"]]),
  },
  {
    rule: "P8",
    what: "the run first where strength has priority",
    cost: 250,
    sketch: beside("18:00", [["11:00", "easy"]], lift),
  },
  {
    rule: "P8",
    what: "the lift first where strength has priority",
    cost: 100,
    sketch: beside("06:00", [["12:45", "easy"]], lift),
  },
  {
    rule: "P8",
    what: "an easy run after the lift that followed the hardest",
    cost: 240,
    sketch: beside("13:00", [
      ["07:00", "quality"],
      ["16:45", "easy"],
    ]),
  },
  {
    rule: "P8",
    what: "the first of two easy runs is the hardest",
    cost: 240,
    sketch: beside("13:00", [
      ["07:00", "easy"],
      ["16:45", "easy"],
    ]),
  },
  { rule: "P9", what: "a day without a run", cost: 80, sketch: beside("18:00", [], hard) },
  { rule: "P9", what: "6 h after a hard run", cost: 0, sketch: beside("18:00", [["11:00", "quality"]], hard) },
  { rule: "P9", what: "under 6 h after a hard run", cost: 100, sketch: beside("17:45", [["11:00", "quality"]], hard) },
  { rule: "P9", what: "under 3 h after a hard run", cost: 200, sketch: beside("14:45", [["11:00", "quality"]], hard) },
  { rule: "P9", what: "6 h after an easy run", cost: 120, sketch: beside("18:00", [["11:00", "easy"]], hard) },
  { rule: "P9", what: "before a medium run", cost: 270, sketch: beside("06:00", [["12:45", "steady"]], hard) },
  { rule: "P10", what: "24 h to a hard run", cost: 80, sketch: before("18:00", 4, "quality") },
  { rule: "P10", what: "36 h to a hard run", cost: 30, sketch: before("06:00", 4, "quality") },
  { rule: "P10", what: "a quarter under 36 h", cost: 80, sketch: before("06:15", 4, "quality") },
  { rule: "P10", what: "48 h to a hard run", cost: 0, sketch: before("18:00", 5, "quality") },
  { rule: "P10", what: "a medium run within 24 h", cost: 30, sketch: before("18:15", 4, "steady") },
  { rule: "P10", what: "a medium run after 24 h", cost: 0, sketch: before("18:00", 4, "steady") },
  { rule: "P10", what: "the day after a long run", cost: 20, sketch: afterLong(149) },
  { rule: "P10", what: "the day after two and a half hours", cost: 100, sketch: afterLong(150) },
  {
    rule: "P10",
    what: "the day after the second of two",
    cost: 100,
    sketch: afterLong(90, [{ start: on(1, "07:00"), kind: "long" }]),
  },
  {
    rule: "P10",
    what: "the second day after a long run",
    cost: 0,
    sketch: { ...afterLong(200), sessions: [session("18:00", "full", 4)] },
  },
  { rule: "P11", what: "full and full under 48 h", cost: 150, sketch: two([3, "18:00", "full"], [5, "17:45", "full"]) },
  { rule: "P11", what: "full and full 48 h", cost: 20, sketch: two([3, "18:00", "full"], [5, "18:00", "full"]) },
  { rule: "P11", what: "full and full 72 h", cost: 0, sketch: two([3, "18:00", "full"], [6, "18:00", "full"]) },
  {
    rule: "P11",
    what: "full and light under 48 h",
    cost: 100,
    sketch: two([3, "18:00", "light"], [5, "17:45", "full"]),
  },
  { rule: "P11", what: "full and light 48 h", cost: 0, sketch: two([3, "18:00", "full"], [5, "18:00", "light"]) },
  { rule: "P11", what: "five days apart", cost: 0, sketch: two([3, "06:00", "full"], [8, "20:00", "full"], 2) },
  { rule: "P11", what: "six days apart", cost: 40, sketch: two([3, "20:00", "full"], [9, "06:00", "full"], 2) },
  {
    rule: "P11",
    what: "six days apart where one is wanted",
    cost: 0,
    sketch: two([3, "20:00", "full"], [9, "06:00", "full"], 1),
  },
  { rule: "P11", what: "two facts", cost: 0, sketch: { own: [{ start: on(3, "18:00") }, { start: on(4, "18:00") }] } },
  {
    rule: "P11",
    what: "a fact and a session",
    cost: 150,
    sketch: { own: [{ start: on(3, "18:00") }], sessions: [session("17:00", "full", 5)] },
  },
  { rule: "P6", what: "one below the least and one below the target", cost: 1400, sketch: week(1, 2, []) },
  { rule: "P6", what: "one below the target", cost: 400, sketch: week(1, 2, [1]) },
  { rule: "P6", what: "the target", cost: 0, sketch: week(1, 2, [1, 5]) },
  { rule: "P6", what: "above the target", cost: 0, sketch: week(1, 1, [1, 5]) },
  { rule: "P12", what: "one rest day of one used", cost: 300, sketch: runsOn([1, 2, 3, 4, 5, 6], [7], 1) },
  { rule: "P12", what: "one rest day of two used", cost: 0, sketch: runsOn([1, 2, 3, 4, 5], [7], 1) },
  { rule: "P12", what: "two to keep and one used", cost: 300, sketch: runsOn([1, 2, 3, 4, 5], [7], 2) },
  { rule: "P12", what: "no free day to keep", cost: 0, sketch: runsOn([1, 2, 3, 4, 5, 6, 7], [7], 1) },
  {
    rule: "P12",
    what: "cross-training is training",
    cost: 300,
    sketch: runsOn([1, 2, 3, 4, 5], [7], 1),
    extra: { crossDays: ["2027-03-06"] },
  },
  { rule: "P13", what: "the preferred start", cost: 0, sketch: at("18:00") },
  { rule: "P13", what: "three quarters off", cost: 2, sketch: at("18:45") },
  { rule: "P13", what: "an hour off", cost: 3, sketch: at("17:00") },
  { rule: "P13", what: "an hour and a half off", cost: 4, sketch: at("16:30") },
  { rule: "P13", what: "a preferred start of one's own", cost: 1, sketch: at("06:30", { preferredStart: "06:30" }) },
  {
    rule: "P13",
    what: "a window liked",
    cost: -20,
    sketch: at("18:00"),
    extra: { preferences: [{ weekday: 3, from: "18:00", to: "19:00", cost: -20 }] },
  },
  {
    rule: "P13",
    what: "the end of a window liked",
    cost: 3,
    sketch: at("19:00"),
    extra: { preferences: [{ weekday: 3, from: "18:00", to: "19:00", cost: -20 }] },
  },
  { rule: "P13", what: "a preferred day", cost: -20, sketch: at("18:00"), extra: { preferredDays: ["2027-03-03"] } },
  {
    rule: "P14",
    what: "an announced start lost",
    cost: 60,
    sketch: at("18:00"),
    extra: { announced: ["2027-03-14T18:00:00+01:00"] },
  },
  {
    rule: "P14",
    what: "one lost a fortnight on",
    cost: 10,
    sketch: at("18:00"),
    extra: { announced: ["2027-03-15T18:00:00+01:00"] },
  },
  { rule: "P14", what: "one kept", cost: 0, sketch: at("18:00"), extra: { announced: ["2027-03-03T18:00:00+01:00"] } },
  { rule: "P14", what: "one past", cost: 0, sketch: at("18:00"), extra: { announced: ["2027-02-28T18:00:00+01:00"] } },
];

describe("the oracle's costs", () => {
  it.each(CASES)("$rule $what: $cost", ({ rule, cost, sketch, extra }) => {
    expect(price(planOf(sketch), extra).byRule[rule] ?? 0).toBe(cost);
  });
});
