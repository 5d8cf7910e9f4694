import type { Said } from "../../../runner.fixture.ts";
import { date, limitCases, TODAY, toldBy } from "../limit-cases.fixture.ts";
import { afterBreak } from "./after-break.ts";

const at = (days: number) => `${date(days)}T18:00:00+00:00`;
/** Sessions shown for these days from today, of which some were missed. */
const told = (days: readonly number[], missed: readonly number[] = []): readonly Said[] => [
  [
    "announced",
    {
      today: date(-100),
      sessions: days.map((day) => ({ id: `s${day}`, start: at(day), end: at(day), focus: "full", phase: "strength" })),
    },
  ],
  ...missed.map((day) => ["missed", { session: `s${day}` }] as const),
];
/** The first session missed so many days ago, the next one done today. */
const backAfter = (days: number): readonly Said[] => [...told([-days - 7, -days], [-days]), ["done", { start: at(0) }]];
const years = (age: number) => ({ born: 2027 - age, level: "some" }) as const;
const short = { lowerSetsFewer: 1, upperSetsFewer: 1, loadCutPercent: 5 };
const middle1 = { lowerSetsCutPercent: 50, upperSetsCutPercent: 50, loadCutPercent: 15, noJumps: true } as const;
const middle2 = { lowerSetsCutPercent: 30, upperSetsCutPercent: 30, loadCutPercent: 10 };
const long1 = { adaptation: true, loadCutPercent: 30, noJumps: true } as const;
const long2 = { adaptation: true, loadCutPercent: 20 } as const;

limitCases(afterBreak, [
  { name: "L5 who missed nothing goes on", said: told([-10, -3]), takes: null },
  { name: "L5 a gap that the plan made itself is no break", said: told([-60, -1]), takes: null },
  { name: "L5 seven days from the first missed session change nothing", said: backAfter(7), takes: null },
  {
    name: "L5 eight days take one set and 5 % of the load",
    said: backAfter(8),
    takes: short,
    facts: { setsFewer: 1, setsCut: 0, loadCut: 5, noJumps: false },
    says: "Week 1 after a break of 8 days: 1 set less of each lift and 5 % less load.",
  },
  { name: "L5 fourteen days are still short", said: backAfter(14), takes: short },
  {
    name: "L5 a short break is felt to the end of the first week",
    said: backAfter(14),
    on: { day: TODAY + 6 },
    takes: short,
  },
  { name: "L5 a short break is over in the second week", said: backAfter(14), on: { day: TODAY + 7 }, takes: null },
  {
    name: "L5 fifteen days bring half the volume, 15 % less load and no jumps",
    said: backAfter(15),
    takes: middle1,
    facts: { setsFewer: 0, setsCut: 50, loadCut: 15, noJumps: true },
    says: "Week 1 after a break of 15 days: 50 % fewer sets, 15 % less load and no jumps.",
  },
  {
    name: "L5 the first week after a middle break ends with its seventh day",
    said: backAfter(28),
    on: { day: TODAY + 6 },
    takes: middle1,
  },
  {
    name: "L5 the second week after a middle break has 70 % of the volume, 10 % less load, and jumps",
    said: backAfter(28),
    on: { day: TODAY + 7 },
    takes: middle2,
    says: "Week 2 after a break of 28 days: 30 % fewer sets and 10 % less load.",
  },
  {
    name: "L5 a middle break is felt to the end of the second week",
    said: backAfter(28),
    on: { day: TODAY + 13 },
    takes: middle2,
  },
  { name: "L5 a middle break is over in the third week", said: backAfter(28), on: { day: TODAY + 14 }, takes: null },
  {
    name: "L5 twenty-nine days lead back to adaptation with 30 % less load",
    said: backAfter(29),
    takes: long1,
    says: "Week 1 after a break of 29 days: adaptation again, 30 % less load and no jumps.",
  },
  { name: "L5 the second week of it has 20 % less load", said: backAfter(29), on: { day: TODAY + 7 }, takes: long2 },
  { name: "L5 for a lifter it ends after two weeks", said: backAfter(29), on: { day: TODAY + 14 }, takes: null },
  {
    name: "L5 for a new lifter it lasts four weeks",
    said: backAfter(29),
    on: { day: TODAY + 27, settings: { born: null, level: "new" } },
    takes: long2,
  },
  {
    name: "L5 and no more than four",
    said: backAfter(29),
    on: { day: TODAY + 28, settings: { born: null, level: "new" } },
    takes: null,
  },
  { name: "L5, A8 at 65 a short break is a short one", said: backAfter(8), on: { settings: years(65) }, takes: short },
  {
    name: "L5, A8 over 65 a short break counts as a middle one",
    said: backAfter(8),
    on: { settings: years(66) },
    takes: middle1,
  },
  {
    name: "L5, A8 over 65 a middle break counts as a long one",
    said: backAfter(15),
    on: { settings: years(66) },
    takes: long1,
  },
  {
    name: "L5, A8 over 65 a long break stays a long one",
    said: backAfter(40),
    on: { settings: years(66) },
    takes: long1,
  },
  { name: "L5, A8 over 65 a week or less is no break", said: backAfter(7), on: { settings: years(66) }, takes: null },
  {
    name: "L5 a break counts from the first of the missed sessions",
    said: [...told([-20, -9, -6, -2], [-9, -6, -2]), ["done", { start: at(0) }]],
    takes: short,
    facts: { days: 9 },
  },
  {
    name: "L5 a session told and not called missed ends the break",
    said: [...told([-9, -5, -2], [-9, -2]), ["done", { start: at(0) }]],
    takes: null,
  },
  { name: "L5 a break that lasts ends with the next session", said: told([-8], [-8]), takes: short },
  {
    name: "L5 a break that lasts is as long as it is by then",
    said: told([-5], [-5]),
    on: { day: TODAY + 3 },
    takes: short,
  },
  {
    name: "L5 by an earlier session it has ended",
    said: told([-5], [-5]),
    on: { day: TODAY + 3, sessionsBefore: [TODAY + 2] },
    takes: null,
  },
  {
    name: "L5 the session before a missed one was not after the break",
    said: told([-8], [-8]),
    on: { day: TODAY + 2, sessionsBefore: [TODAY - 10, TODAY] },
    takes: short,
    facts: { days: 8, week: 1 },
  },
  {
    name: "L5 of two breaks the longer kind speaks",
    said: [...told([-40, -11, -10], [-40, -10]), ["done", { start: at(0) }]],
    on: { day: TODAY + 1 },
    takes: long2,
    facts: { days: 29, week: 2 },
  },
  { name: "L5 before the way back there is none", said: backAfter(29), on: { day: TODAY - 1 }, takes: null },
  {
    name: "L5 what was said after today is not known",
    on: { told: toldBy(backAfter(29), TODAY - 40) },
    takes: null,
  },
]);
