import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { planOf, type Sketch, type SketchedSession } from "./plan-of.ts";

/** Each row breaks one rule by a quarter of an hour or a day; its twin keeps the rule at the very boundary. */
interface Twin {
  readonly rule: string;
  readonly what: string;
  readonly breaks: Sketch;
  readonly keeps: Sketch;
}

const MONDAY = "2027-03-01";
const on = (day: number, clock: string) => `2027-03-${String(day).padStart(2, "0")}T${clock}`;
const withRun = (
  kind: "easy" | "quality" | "long" | "race" | "long-quality",
  runAt: string,
  minutes: number,
  session: readonly SketchedSession[],
  more: Sketch = {},
): Sketch => ({
  ...more,
  runs: [{ start: runAt, kind, minutes }],
  sessions: session,
});
const free = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));
const pair = (
  a: string,
  one: "full" | "light" | "upper",
  b: string,
  other: "full" | "light" | "upper",
  more: Sketch = {},
): Sketch => ({
  ...more,
  sessions: [
    { start: a, focus: one },
    { start: b, focus: other },
  ],
});
const race = (priority: "A" | "B" | "C", km: number, start: string, focus: "full" | "light" | "upper"): Sketch => ({
  races: [{ date: "2027-03-20", priority, km }],
  weeks: 6,
  dose: { min: 0, target: 0, max: 1 },
  sessions: [{ start, focus }],
});

const TWINS: Twin[] = [
  {
    rule: "P1",
    what: "starts in the window",
    breaks: { inputs: { available: free("18:00", "20:00") }, sessions: [{ start: on(2, "17:45") }] },
    keeps: { inputs: { available: free("18:00", "20:00") }, sessions: [{ start: on(2, "18:00") }] },
  },
  {
    rule: "P1",
    what: "ends in the window",
    breaks: { inputs: { available: free("18:00", "20:00") }, sessions: [{ start: on(2, "19:30") }] },
    keeps: { inputs: { available: free("18:00", "20:00") }, sessions: [{ start: on(2, "19:15") }] },
  },
  {
    rule: "P1",
    what: "crosses windows only where they touch",
    breaks: {
      inputs: { available: [...free("17:00", "18:00"), ...free("18:15", "19:00")] },
      sessions: [{ start: on(2, "17:45") }],
    },
    keeps: {
      inputs: { available: [...free("17:00", "18:00"), ...free("18:00", "19:00")] },
      sessions: [{ start: on(2, "17:45") }],
    },
  },
  {
    rule: "P1",
    what: "keeps to the windows of a single day",
    breaks: {
      inputs: { dayAvailable: [{ date: "2027-03-02", windows: [{ from: "12:00", to: "13:00" }] }] },
      sessions: [{ start: on(2, "12:30") }],
    },
    keeps: {
      inputs: { dayAvailable: [{ date: "2027-03-02", windows: [{ from: "12:00", to: "13:00" }] }] },
      sessions: [{ start: on(2, "12:15") }],
    },
  },
  {
    rule: "P1",
    what: "ends before an easy run",
    breaks: withRun("easy", on(2, "19:00"), 60, [{ start: on(2, "18:30") }]),
    keeps: withRun("easy", on(2, "19:00"), 60, [{ start: on(2, "18:15") }]),
  },
  {
    rule: "P1",
    what: "starts after an easy run",
    breaks: withRun("easy", on(2, "17:00"), 60, [{ start: on(2, "17:45") }]),
    keeps: withRun("easy", on(2, "17:00"), 60, [{ start: on(2, "18:00") }]),
  },
  {
    rule: "P1",
    what: "leaves a busy event alone",
    breaks: {
      inputs: { busy: [{ start: "2027-03-02T19:00:00+01:00", end: "2027-03-02T20:00:00+01:00", title: "Dentist" }] },
      sessions: [{ start: on(2, "18:30") }],
    },
    keeps: {
      inputs: { busy: [{ start: "2027-03-02T19:00:00+01:00", end: "2027-03-02T20:00:00+01:00", title: "Dentist" }] },
      sessions: [{ start: on(2, "18:15") }],
    },
  },
  {
    rule: "P1",
    what: "is alone on its day beside an own session",
    breaks: { own: [{ start: on(2, "00:00") }], sessions: [{ start: on(2, "20:00"), focus: "upper" }] },
    keeps: { own: [{ start: on(2, "00:00") }], sessions: [{ start: on(3, "20:00"), focus: "upper" }] },
  },
  {
    rule: "P2",
    what: "full ends 24 h before a hard run",
    breaks: withRun("quality", on(4, "18:00"), 60, [{ start: on(3, "17:30") }]),
    keeps: withRun("quality", on(4, "18:00"), 60, [{ start: on(3, "17:15") }]),
  },
  {
    rule: "P2",
    what: "light ends 24 h before a hard run",
    breaks: withRun("long", on(4, "18:00"), 60, [{ start: on(3, "17:30"), focus: "light" }]),
    keeps: withRun("long", on(4, "18:00"), 60, [{ start: on(3, "17:15"), focus: "light" }]),
  },
  {
    rule: "P2",
    what: "upper ends 3 h before a hard run",
    breaks: withRun("quality", on(4, "18:00"), 60, [{ start: on(4, "14:30"), focus: "upper" }]),
    keeps: withRun("quality", on(4, "18:00"), 60, [{ start: on(4, "14:15"), focus: "upper" }]),
  },
  {
    rule: "P2",
    what: "only upper in the 48 h before a race",
    breaks: withRun("race", on(5, "18:00"), 60, [{ start: on(3, "17:30"), focus: "light" }]),
    keeps: withRun("race", on(5, "18:00"), 60, [{ start: on(3, "17:15"), focus: "light" }]),
  },
  {
    rule: "P2",
    what: "full starts 12 h after a long run",
    breaks: withRun("long", on(2, "07:00"), 60, [{ start: on(2, "19:45") }]),
    keeps: withRun("long", on(2, "07:00"), 60, [{ start: on(2, "20:00") }]),
  },
  {
    rule: "P2",
    what: "light starts 12 h after a long-quality run",
    breaks: withRun("long-quality", on(2, "07:00"), 60, [{ start: on(2, "19:45"), focus: "light" }]),
    keeps: withRun("long-quality", on(2, "07:00"), 60, [{ start: on(2, "19:45"), focus: "upper" }]),
  },
  {
    rule: "P3",
    what: "full and full 40 h apart",
    breaks: pair(on(2, "21:00"), "full", on(4, "12:45"), "full"),
    keeps: pair(on(2, "21:00"), "full", on(4, "13:00"), "full"),
  },
  {
    rule: "P3",
    what: "full and light 24 h apart",
    breaks: pair(on(2, "18:00"), "full", on(3, "17:45"), "light"),
    keeps: pair(on(2, "18:00"), "full", on(3, "18:00"), "light"),
  },
  {
    rule: "P3",
    what: "light and light 24 h apart",
    breaks: pair(on(2, "18:00"), "light", on(3, "17:45"), "light"),
    keeps: pair(on(2, "18:00"), "light", on(3, "18:00"), "light"),
  },
  {
    rule: "P3",
    what: "upper 20 h from any",
    breaks: pair(on(2, "18:00"), "full", on(3, "13:45"), "upper"),
    keeps: pair(on(2, "18:00"), "full", on(3, "14:00"), "upper"),
  },
  {
    rule: "P3",
    what: "a full is as far from an own session, and own counts as full",
    breaks: { own: [{ start: on(2, "21:00") }], sessions: [{ start: on(4, "12:45") }] },
    keeps: { own: [{ start: on(2, "21:00") }], sessions: [{ start: on(4, "13:00") }] },
  },
  {
    rule: "P3",
    what: "a full is as far from a full that is not its neighbour",
    breaks: {
      sessions: [{ start: on(2, "21:00") }, { start: on(3, "17:00"), focus: "upper" }, { start: on(4, "12:45") }],
    },
    keeps: {
      sessions: [{ start: on(2, "21:00") }, { start: on(3, "17:00"), focus: "upper" }, { start: on(4, "13:00") }],
    },
  },
  {
    rule: "P5",
    what: "full 10 days before an A race",
    breaks: race("A", 21.1, on(11, "18:00"), "full"),
    keeps: race("A", 21.1, on(10, "18:00"), "full"),
  },
  {
    rule: "P5",
    what: "full 6 days before a B race",
    breaks: race("B", 21.1, on(15, "18:00"), "full"),
    keeps: race("B", 21.1, on(14, "18:00"), "full"),
  },
  {
    rule: "P5",
    what: "full 3 days before a C race",
    breaks: race("C", 10, on(18, "18:00"), "full"),
    keeps: race("C", 10, on(17, "18:00"), "full"),
  },
  {
    rule: "P5",
    what: "anything 4 days before an A race",
    breaks: race("A", 21.1, on(17, "18:00"), "upper"),
    keeps: race("A", 21.1, on(16, "18:00"), "upper"),
  },
  {
    rule: "P5",
    what: "anything 2 days before a B race",
    breaks: race("B", 21.1, on(19, "18:00"), "upper"),
    keeps: race("B", 21.1, on(18, "18:00"), "upper"),
  },
  {
    rule: "P5",
    what: "anything a day before a C race",
    breaks: race("C", 10, on(20, "18:00"), "upper"),
    keeps: race("C", 10, on(19, "18:00"), "upper"),
  },
  {
    rule: "P5",
    what: "nothing the day after a race",
    breaks: race("C", 10, on(21, "18:00"), "upper"),
    keeps: race("C", 10, on(22, "18:00"), "full"),
  },
  {
    rule: "P5",
    what: "nothing for two days after a marathon",
    breaks: race("B", 42.195, on(22, "18:00"), "upper"),
    keeps: race("B", 42.195, on(23, "18:00"), "upper"),
  },
  {
    rule: "P5",
    what: "only upper for a week after a marathon",
    breaks: race("B", 40, on(27, "18:00"), "light"),
    keeps: race("B", 40, on(28, "18:00"), "light"),
  },
  {
    rule: "P5",
    what: "45 km is a marathon still",
    breaks: race("B", 45, on(22, "18:00"), "upper"),
    keeps: race("B", 45, on(23, "18:00"), "upper"),
  },
  {
    rule: "P5",
    what: "nothing for a week after an ultra",
    breaks: race("C", 45.1, on(27, "18:00"), "upper"),
    keeps: race("C", 45.1, on(28, "18:00"), "upper"),
  },
  {
    rule: "P5",
    what: "only upper for a fortnight after an ultra",
    breaks: race("C", 50, "2027-04-03T18:00", "light"),
    keeps: race("C", 50, "2027-04-04T18:00", "light"),
  },
  {
    rule: "P26",
    what: "full of a new programme 48 h before a hard run",
    breaks: withRun("quality", on(5, "18:00"), 60, [{ start: on(3, "17:30") }], { inputs: { start: "2027-03-03" } }),
    keeps: withRun("quality", on(5, "18:00"), 60, [{ start: on(3, "17:15") }], { inputs: { start: "2027-03-03" } }),
  },
  {
    rule: "P26",
    what: "the fourteenth day is still new",
    breaks: withRun("quality", on(16, "07:00"), 60, [{ start: on(14, "18:00") }], {
      weeks: 3,
      inputs: { start: MONDAY },
    }),
    keeps: withRun("quality", on(17, "07:00"), 60, [{ start: on(15, "18:00") }], {
      weeks: 3,
      inputs: { start: MONDAY },
    }),
  },
  {
    rule: "A8",
    what: "full at 50 48 h before a hard run",
    breaks: withRun("quality", on(5, "18:00"), 60, [{ start: on(3, "17:30") }], { inputs: { born: 1977 } }),
    keeps: withRun("quality", on(5, "18:00"), 60, [{ start: on(3, "17:15") }], { inputs: { born: 1977 } }),
  },
  {
    rule: "A8",
    what: "49 is not 50",
    breaks: withRun("quality", on(5, "18:00"), 60, [{ start: on(3, "17:30") }], { inputs: { born: 1977 } }),
    keeps: withRun("quality", on(5, "18:00"), 60, [{ start: on(3, "17:30") }], { inputs: { born: 1978 } }),
  },
  {
    rule: "A8",
    what: "lower-body sessions 48 h apart",
    breaks: pair(on(2, "18:00"), "full", on(4, "17:45"), "light", { inputs: { born: 1970 } }),
    keeps: pair(on(2, "18:00"), "full", on(4, "18:00"), "light", { inputs: { born: 1970 } }),
  },
  {
    rule: "A8",
    what: "an upper between leaves 24 h to each side",
    breaks: {
      inputs: { born: 1970 },
      sessions: [{ start: on(2, "18:00") }, { start: on(3, "17:45"), focus: "upper" }, { start: on(4, "18:00") }],
    },
    keeps: {
      inputs: { born: 1970 },
      sessions: [{ start: on(2, "18:00") }, { start: on(3, "18:00"), focus: "upper" }, { start: on(4, "18:00") }],
    },
  },
  {
    rule: "P6",
    what: "at most max in a week",
    breaks: { dose: { min: 0, target: 0, max: 1 }, sessions: [{ start: on(2, "18:00") }, { start: on(5, "18:00") }] },
    keeps: { dose: { min: 0, target: 0, max: 2 }, sessions: [{ start: on(2, "18:00") }, { start: on(5, "18:00") }] },
  },
  {
    rule: "P6",
    what: "own sessions alone may pass max, a chosen one not beside them",
    breaks: {
      dose: { min: 0, target: 0, max: 1 },
      own: [{ start: on(1, "18:00") }],
      sessions: [{ start: on(4, "18:00") }],
    },
    keeps: { dose: { min: 0, target: 0, max: 1 }, own: [{ start: on(1, "18:00") }, { start: on(4, "18:00") }] },
  },
  {
    rule: "P14",
    what: "a told pin has the heaviest focus that fits",
    breaks: withRun("quality", on(5, "18:00"), 60, [{ start: on(4, "18:30"), focus: "full", pinned: true }], {
      problems: [{ code: "pin", message: `The pin of ${on(4, "18:30")} …`, path: "2027-03-04" }],
    }),
    keeps: withRun("quality", on(5, "18:00"), 60, [{ start: on(4, "18:30"), focus: "upper", pinned: true }]),
  },
  {
    rule: "P2",
    what: "a pin that no problem names keeps the rules",
    breaks: withRun("quality", on(5, "18:00"), 60, [{ start: on(5, "16:00"), focus: "upper", pinned: true }]),
    keeps: withRun("quality", on(5, "18:00"), 60, [{ start: on(5, "16:00"), focus: "upper", pinned: true }], {
      problems: [{ code: "pin", message: "The session pinned at 2027-03-05T16:00:00+01:00 …" }],
    }),
  },
  {
    rule: "P3",
    what: "two pins that collide are told",
    breaks: {
      sessions: [
        { start: on(2, "21:00"), pinned: true },
        { start: on(4, "12:45"), pinned: true },
      ],
    },
    keeps: {
      sessions: [
        { start: on(2, "21:00"), focus: "upper", pinned: true },
        { start: on(3, "12:45"), focus: "upper", pinned: true },
      ],
      problems: [{ code: "pin", message: "The session pinned at 2027-03-03T12:45:00+01:00 …" }],
    },
  },
  {
    rule: "P2",
    what: "an alternative keeps the hard rules",
    breaks: withRun("quality", on(5, "18:00"), 60, [
      { start: on(3, "18:00"), alternatives: [{ start: on(4, "17:30"), focus: "light", regret: 3 }] },
    ]),
    keeps: withRun("quality", on(5, "18:00"), 60, [
      { start: on(3, "18:00"), alternatives: [{ start: on(4, "17:15"), focus: "light", regret: 3 }] },
    ]),
  },
];

describe("the checker", () => {
  it.each(TWINS)("$rule $what: broken by the least step is found", ({ rule, breaks }) => {
    expect(check(planOf(breaks)).map((f) => f.rule)).toContain(rule);
  });

  it.each(TWINS)("$rule $what: kept at the boundary is let be", ({ keeps }) => {
    expect(check(planOf(keeps))).toEqual([]);
  });

  it("P20 gaps are elapsed hours where the clock changes", () => {
    const night = (start: string): Sketch => ({
      today: "2027-03-22",
      runs: [{ start: "2027-03-28T18:00", kind: "quality" }],
      sessions: [{ start }],
    });
    expect(check(planOf(night("2027-03-27T17:15"))).map((f) => f.rule)).toEqual(["P2"]);
    expect(check(planOf(night("2027-03-27T16:15")))).toEqual([]);
  });

  it("P20 a window in the night of the change has the hours that pass", () => {
    const night = (start: string): Sketch => ({
      today: "2027-03-22",
      inputs: { available: free("01:00", "03:30") },
      sessions: [{ start }],
    });
    expect(check(planOf(night("2027-03-28T01:45")))).toEqual([]);
    expect(check(planOf(night("2027-03-28T03:00"))).map((f) => f.rule)).toEqual(["P1"]);
  });
});
