import { limitCases, runOn, TODAY } from "../limit-cases.fixture.ts";
import { longerRun } from "./longer-run.ts";

const taken = { lowerSetsFewer: 1, noJumps: true, holdLoad: true } as const;
/** A run of 100 minutes three weeks before today, and one of so many today. */
const today = (minutes: number, part = {}) => [runOn(-21, { minutes: 100 }), runOn(0, { minutes, ...part })];

limitCases(longerRun, [
  { name: "A6 without runs nothing is taken", takes: null },
  { name: "A6 110 % of the longest of 30 days is no risk", on: { runs: today(110) }, takes: null },
  {
    name: "A6 a minute more is: one set less a lower-body lift, no jumps, load held",
    on: { runs: today(111) },
    takes: taken,
    says: "Wednesday’s long run is 11 % longer than any run of the 30 days before it, and that is where the risk lies: for 72 hours 1 set less of each lift for the legs, no jumps, no more load.",
  },
  { name: "A6 a run that was done counts as one planned", on: { runs: today(120, { done: true }) }, takes: taken },
  { name: "A6 it holds for 72 hours", on: { day: TODAY + 3, runs: today(120) }, takes: taken },
  { name: "A6 and no longer", on: { day: TODAY + 4, runs: today(120) }, takes: null },
  { name: "A6 nor before the run", on: { day: TODAY - 1, runs: today(120) }, takes: null },
  {
    name: "A6 a run 30 days before is counted with",
    on: { runs: [runOn(-40, { minutes: 30 }), runOn(-30, { minutes: 115 }), ...today(120)] },
    takes: null,
  },
  {
    name: "A6 the same three days later",
    on: { day: TODAY + 3, runs: [runOn(-40, { minutes: 30 }), runOn(-30, { minutes: 115 }), ...today(120)] },
    takes: null,
  },
  {
    name: "A6 a run 31 days before is forgotten",
    on: { runs: [runOn(-40, { minutes: 30 }), runOn(-31, { minutes: 115 }), ...today(120)] },
    takes: taken,
  },
  {
    name: "A6 runs of the same day are no measure",
    on: { runs: [...today(120), runOn(0, { minutes: 115, id: "second" })] },
    takes: taken,
  },
  {
    name: "A6 where running is known for six days nothing is said",
    on: { runs: [runOn(-6, { minutes: 30 }), runOn(0)] },
    takes: null,
  },
  { name: "A6 from seven days on it is", on: { runs: [runOn(-7, { minutes: 30 }), runOn(0)] }, takes: taken },
  {
    name: "A6 a run after a month without any has no measure",
    on: { runs: [runOn(-31), runOn(0, { minutes: 90 })] },
    takes: null,
  },
  {
    name: "A6 where all distances are known they are the measure",
    on: { runs: [runOn(-21, { distanceM: 10_000, minutes: 60 }), runOn(0, { distanceM: 11_000, minutes: 90 })] },
    takes: null,
  },
  {
    name: "A6 by distance 11.1 km after 10 km are too many",
    on: { runs: [runOn(-21, { distanceM: 10_000, minutes: 60 }), runOn(0, { distanceM: 11_100, minutes: 60 })] },
    takes: taken,
    facts: { over: 11 },
  },
  {
    name: "A6 where one distance is not known minutes are",
    on: {
      runs: [
        runOn(-21, { distanceM: 10_000, minutes: 60 }),
        runOn(-10, { minutes: 100 }),
        runOn(0, { distanceM: 12_000, minutes: 105 }),
      ],
    },
    takes: null,
  },
  {
    name: "A6 a run whose length is a guess is not blamed",
    on: { runs: today(120, { assumedLength: true }) },
    takes: null,
  },
  {
    name: "A6 a length made from a distance is no guess",
    on: { runs: today(120, { assumedLength: true, distanceM: 20_000 }) },
    takes: taken,
  },
  {
    name: "A6 of two such runs the one that is further over is named",
    on: { day: TODAY + 1, runs: [...today(150), runOn(1, { minutes: 170 })] },
    takes: taken,
    facts: { over: 50, weekday: 3 },
  },
  {
    name: "A6 of two alike the later is named",
    on: {
      day: TODAY + 1,
      runs: [runOn(-21, { minutes: 100 }), runOn(0, { minutes: 120 }), runOn(1, { minutes: 144 })],
    },
    takes: taken,
    facts: { over: 20, weekday: 4 },
  },
]);
