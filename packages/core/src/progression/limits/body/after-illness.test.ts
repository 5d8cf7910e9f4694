import type { Said } from "../../../runner.fixture.ts";
import { date, limitCases, TODAY, toldBy } from "../limit-cases.fixture.ts";
import { afterIllness } from "./after-illness.ts";

const ill = (days: number): Said => ["illness", { date: date(days), signs: ["cough"] }];
const well = (days: number): Said => ["illness", { date: date(days), signs: [] }];
const half = { lowerSetsCutPercent: 50, upperSetsCutPercent: 50, minRir: 4, holdLoad: true } as const;
const still = { noJumps: true, holdLoad: true } as const;

limitCases(afterIllness, [
  { name: "A7 who was not ill is not held back", takes: null },
  { name: "A7 to be well without having been ill is nothing new", said: [well(-1)], takes: null },
  {
    name: "A7 the first session back has half the volume, four in reserve and no jumps; L3 the load is held",
    said: [ill(-5), well(0)],
    takes: { ...half, noJumps: true },
    says: "The first session after an illness: 50 % fewer sets, at least 4 reps in reserve, no jumps for 5 days, no more load.",
  },
  { name: "A7 four days after there are no jumps yet", said: [ill(-9), well(-4)], takes: { ...half, noJumps: true } },
  {
    name: "A7 five days after jumps are open, the first session is still half",
    said: [ill(-9), well(-5)],
    takes: half,
  },
  {
    name: "A7 the second session is whole, without jumps",
    said: [ill(-9), well(-3)],
    facts: { days: 3, first: false },
    on: { sessionsBefore: [TODAY - 12, TODAY - 3] },
    takes: still,
    says: "You were ill a few days ago, no jumps for 5 days, and no more load.",
  },
  {
    name: "A7 five days after the second session is as ever",
    said: [ill(-9), well(-5)],
    on: { sessionsBefore: [TODAY - 1] },
    takes: null,
  },
  {
    name: "A7 sessions before the illness are none after it",
    said: [ill(-9), well(-5)],
    on: { sessionsBefore: [TODAY - 6] },
    takes: half,
  },
  {
    name: "A7 the session itself is not before itself",
    said: [ill(-9), well(-5)],
    on: { sessionsBefore: [TODAY, TODAY + 2] },
    takes: half,
  },
  {
    name: "A7 to say again that one is well starts nothing anew",
    said: [ill(-9), well(-6), well(0)],
    on: { sessionsBefore: [TODAY - 3] },
    takes: null,
  },
  { name: "A7 who falls ill again is not back", said: [ill(-9), well(-6), ill(-1)], takes: null },
  {
    name: "A7 the last of two illnesses counts",
    said: [ill(-30), well(-20), ill(-3), well(0)],
    on: { sessionsBefore: [TODAY - 10] },
    takes: { ...half, noJumps: true },
  },
  {
    name: "A7 a session before the illness knew nothing of it",
    said: [ill(-5), well(0)],
    on: { day: TODAY - 6 },
    takes: null,
  },
  {
    name: "A7 what is dated after today is not read",
    on: { told: toldBy([ill(-5), well(0)], TODAY - 1) },
    takes: null,
  },
]);
