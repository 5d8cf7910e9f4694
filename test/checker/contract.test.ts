import { describe, expect, it } from "vitest";
import type { Plan } from "../../packages/core/src/plan-schema.ts";
import { check, type Given } from "./check.ts";
import { planOf, type Sketch } from "./plan-of.ts";

const on = (day: number, clock: string) => `2027-03-${String(day).padStart(2, "0")}T${clock}`;

const GOOD: Sketch = {
  dose: { min: 1, target: 2, max: 3 },
  runs: [
    { start: on(2, "07:00"), kind: "quality" },
    { start: on(7, "08:00"), kind: "long", minutes: 120 },
  ],
  races: [{ date: "2027-06-06", priority: "A", km: 42.195 }],
  own: [{ start: on(8, "18:00") }],
  sessions: [
    { start: on(1, "06:00"), status: "done" },
    {
      start: on(3, "18:00"),
      alternatives: [
        { start: on(4, "18:00"), focus: "full", regret: 1 },
        { start: on(4, "17:00"), focus: "full", regret: 4 },
      ],
    },
    { start: on(10, "18:00"), focus: "light", pinned: true },
  ],
};

/** One thing wrong with an otherwise good plan. */
const SLIPS: { rule: string; what: string; slip: (plan: Plan) => void; given?: Given }[] = [
  { rule: "contract", what: "a field is missing", slip: (p) => Reflect.deleteProperty(p, "policy") },
  { rule: "contract", what: "sessions are out of order", slip: (p) => p.sessions.reverse() },
  { rule: "contract", what: "runs are out of order", slip: (p) => p.runs.reverse() },
  {
    rule: "contract",
    what: "an id is there twice",
    slip: (p) => {
      at(p.sessions, 2).id = at(p.sessions, 1).id;
    },
  },
  {
    rule: "contract",
    what: "an id is no <monday>-<n>",
    slip: (p) => {
      at(p.sessions, 1).id = "x";
    },
  },
  {
    rule: "contract",
    what: "the rules do not sum to the cost",
    slip: (p) => {
      p.cost.byRule.P7 = 1;
    },
  },
  {
    rule: "contract",
    what: "a hard cost",
    slip: (p) => {
      p.cost.hard = 1;
    },
  },
  {
    rule: "contract",
    what: "a foreign offset",
    slip: (p) => {
      at(p.sessions, 1).start = "2027-03-03T17:00:00+00:00";
    },
  },
  {
    rule: "contract",
    what: "today is not in the first week",
    slip: (p) => {
      p.weeks.shift();
    },
  },
  {
    rule: "contract",
    what: "a week is left out",
    slip: (p) => {
      at(p.weeks, 1).monday = "2027-03-15";
    },
  },
  {
    rule: "contract",
    what: "placed is miscounted",
    slip: (p) => {
      at(p.weeks, 1).dose.placed = 1;
    },
  },
  {
    rule: "S6",
    what: "a dose above the phase",
    slip: (p) => {
      at(p.weeks, 0).dose.max = 4;
    },
  },
  {
    rule: "S6",
    what: "a min above the target",
    slip: (p) => {
      at(p.weeks, 0).dose.min = 3;
    },
  },
  {
    rule: "P18",
    what: "a shortfall without a word",
    slip: (p) => {
      at(p.weeks, 0).dose.target = 3;
    },
  },
  {
    rule: "P18",
    what: "a shortfall where the target is met",
    slip: (p) => {
      at(p.weeks, 0).shortfalls.push({ rule: "P2", text: "" });
    },
  },
  {
    rule: "S3",
    what: "the season ends early",
    slip: (p) => {
      at(p.season, 0).to = "2027-03-13";
    },
  },
  {
    rule: "S3",
    what: "the season begins late",
    slip: (p) => {
      at(p.season, 0).from = "2027-03-08";
    },
  },
  {
    rule: "S3",
    what: "a week of another phase",
    slip: (p) => {
      at(p.weeks, 0).phase = "power";
    },
  },
  {
    rule: "S3",
    what: "a deload week outside its phase",
    slip: (p) => {
      at(p.season, 0).deloadWeeks.push("2027-03-15");
    },
  },
  {
    rule: "P1",
    what: "a session is shorter than asked",
    slip: (p) => {
      at(p.sessions, 1).end = "2027-03-03T18:30:00+01:00";
    },
  },
  {
    rule: "P13",
    what: "a start off the quarter",
    slip: (p) => {
      Object.assign(at(p.sessions, 1), { start: "2027-03-03T18:05:00+01:00", end: "2027-03-03T18:50:00+01:00" });
    },
  },
  {
    rule: "P4",
    what: "power work beside a run",
    slip: (p) => {
      Object.assign(at(p.runs, 0), {
        start: "2027-03-03T16:00:00+01:00",
        end: "2027-03-03T16:45:00+01:00",
        kind: "easy",
        demand: "easy",
      });
      at(p.sessions, 1).blocks.push({ kind: "power", superset: false, exercises: [] });
    },
  },
  {
    rule: "P19",
    what: "six alternatives",
    slip: (p) => {
      const { alternatives } = at(p.sessions, 1).placement;
      for (const m of ["00", "15", "30", "45"])
        alternatives.push({ ...at(alternatives, 0), start: `2027-03-04T16:${m}:00+01:00`, regret: 5 });
    },
  },
  {
    rule: "P19",
    what: "alternatives out of order",
    slip: (p) => {
      at(p.sessions, 1).placement.alternatives.reverse();
    },
  },
  {
    rule: "P19",
    what: "an alternative in another week",
    slip: (p) => {
      at(at(p.sessions, 1).placement.alternatives, 1).start = "2027-03-11T18:00:00+01:00";
    },
  },
  {
    rule: "P14",
    what: "a pin is lost",
    slip: () => {},
    given: { pins: ["2027-03-10T18:00:00+01:00", "2027-03-12T18:00:00+01:00"] },
  },
  { rule: "P14", what: "pinned by nobody", slip: () => {}, given: { pins: [] } },
  { rule: "J7", what: "a done session is lost", slip: () => {}, given: { done: ["2027-03-02T18:00:00+01:00"] } },
];

function at<T>(list: readonly T[], i: number): T {
  return list[i] as T;
}

describe("the checker of the contract", () => {
  it("finds nothing in a good plan", () => {
    expect(check(planOf(GOOD), { pins: ["2027-03-10T18:00:00+01:00"], done: ["2027-03-01T06:00:00+01:00"] })).toEqual(
      [],
    );
  });

  it.each(SLIPS)("$rule $what", ({ rule, slip, given }) => {
    const plan = planOf(GOOD);
    slip(plan);
    expect(check(plan, given).map((f) => f.rule)).toContain(rule);
  });
});
