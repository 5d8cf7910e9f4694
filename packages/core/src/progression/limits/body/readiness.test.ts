import type { Said } from "../../../runner.fixture.ts";
import { date, limitCases, TODAY, toldBy } from "../limit-cases.fixture.ts";
import { readiness } from "./readiness.ts";

const feels = (
  days: number,
  [sleep, soreness, fatigue, stress]: readonly [number, number, number, number],
  sleepH?: number,
): Said => [
  "readiness",
  { date: date(days), sleep, soreness, fatigue, stress, ...(sleepH === undefined ? {} : { sleepH }) },
];
const red = (days: number) => feels(days, [7, 6, 7, 5]);
const amber = { lowerSetsFewer: 1, upperSetsFewer: 1, noJumps: true } as const;
const lighter = { lowerSetsCutPercent: 40, upperSetsCutPercent: 40, moreRir: 2 };

limitCases(readiness, [
  { name: "A3 who was not asked is not held back", takes: null },
  { name: "A3 a mean under 4 takes nothing", said: [feels(0, [4, 4, 4, 3])], takes: null },
  { name: "A3 a very good day gives nothing", said: [feels(0, [0, 0, 0, 0], 9)], takes: null },
  {
    name: "A3 a mean of 4 is amber: one set a lift less and no jumps",
    said: [feels(0, [4, 4, 4, 4])],
    takes: amber,
    says: "A tired day: 1 set less of each lift and no jumps.",
  },
  { name: "A3 a mean of 6 is still amber", said: [feels(0, [6, 6, 6, 6])], takes: amber },
  { name: "A3 soreness of 6 alone is amber", said: [feels(0, [0, 6, 0, 0])], takes: amber },
  { name: "A3 soreness of 5 alone is not", said: [feels(0, [0, 5, 0, 0])], takes: null },
  {
    name: "A3 a mean over 6 is red: mobility only",
    said: [red(0)],
    takes: { mobilityOnly: true },
    says: "mobility only today",
  },
  {
    name: "A3 less than five hours of sleep are red",
    said: [feels(0, [0, 0, 0, 0], 4.9)],
    takes: { mobilityOnly: true },
  },
  { name: "A3 five hours of sleep are not", said: [feels(0, [0, 0, 0, 0], 5)], takes: null },
  { name: "A3 an amber day says nothing of the next", said: [feels(-1, [4, 4, 4, 4])], takes: null },
  { name: "A3 one red day says nothing of the next", said: [red(-1)], takes: null },
  { name: "A3 today says nothing of tomorrow", said: [red(0)], on: { day: TODAY + 1 }, takes: null },
  {
    name: "A3 two red days within seven make the days after them lighter",
    said: [red(-7), red(-1)],
    takes: lighter,
    says: "Two red days within 7: 40 % fewer sets and 2 more reps in reserve.",
  },
  { name: "A3 two red days a week apart are two single ones", said: [red(-8), red(-1)], takes: null },
  { name: "A3 the seven lighter days count from the second", said: [red(-8), red(-6)], takes: lighter },
  { name: "A3 and end with the seventh", said: [red(-8), red(-7)], takes: null },
  { name: "A3 the second of two red days is mobility itself", said: [red(-2), red(0)], takes: { mobilityOnly: true } },
  {
    name: "A3 what a day will bring is not known before it",
    said: [red(-2), red(0)],
    on: { day: TODAY - 1 },
    takes: null,
  },
  {
    name: "A3 an amber day among the lighter ones takes both",
    said: [red(-3), red(-1), feels(0, [5, 5, 5, 5])],
    takes: { ...lighter, ...amber },
    says: "2 more reps in reserve and no jumps.",
  },
  {
    name: "A3 an entry dated after today is not read",
    on: { day: TODAY, told: toldBy([red(0)], TODAY - 1) },
    takes: null,
  },
]);
