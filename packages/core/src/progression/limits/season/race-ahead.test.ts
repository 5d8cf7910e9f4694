import type { SeasonRace } from "../../../season/season-race.ts";
import { limitCases, TODAY } from "../limit-cases.fixture.ts";
import { raceAhead } from "./race-ahead.ts";

const SUNDAY = TODAY + 18;
const race = (priority: SeasonRace["priority"], day = SUNDAY, distanceM = 21_097): SeasonRace => ({
  day,
  priority,
  distanceM,
  name: "Paris",
});
/** So many days before the Sunday of the race. */
const before = (days: number, ...races: readonly SeasonRace[]) => ({ on: { day: SUNDAY - days, races } });
const heavyOver = {
  legMaxSets: 2,
  legMaxReps: 3,
  legMinPercent: 70,
  legMaxPercent: 79,
  legMinRir: 4,
  nothingNew: true,
} as const;
const cut = (percent: number) => ({ lowerSetsCutPercent: percent, upperSetsCutPercent: percent });
const inRaceWeek = { holdLoad: true } as const;

limitCases(raceAhead, [
  { name: "S7 without a race nothing is taken", takes: null },
  { name: "S7 two weeks before an A race all is as ever", ...before(14, race("A")), takes: null },
  {
    name: "S7 the week before that of an A race has half the sets, and heavy work until 10 days before it",
    ...before(10, race("A")),
    takes: cut(50),
    says: "10 days before “Paris”: 50 % fewer sets.",
  },
  {
    name: "S7 from nine days before an A race it is 2 × 3 at 70–79 % with four in reserve, and nothing new",
    ...before(9, race("A")),
    takes: { ...cut(50), ...heavyOver },
    says: /50 % fewer sets, squat, hinge and lunge at most 2 × 3 at 70–79 % with 4 reps in reserve and nothing new/,
  },
  {
    name: "S7 in the week of an A race three quarters of the sets fall away, L3 and the load does not rise",
    ...before(6, race("A")),
    takes: { ...cut(75), ...heavyOver, ...inRaceWeek },
  },
  {
    name: "S7 the last jumps before an A race are five days before",
    ...before(5, race("A")),
    takes: { ...cut(75), ...heavyOver, ...inRaceWeek },
  },
  {
    name: "S7 four days before an A race there are no jumps",
    ...before(4, race("A")),
    takes: { ...cut(75), ...heavyOver, noJumps: true, ...inRaceWeek },
    says: "no jumps and no more load than before",
  },
  { name: "S7 the week before that of a B race keeps its sets", ...before(7, race("B")), takes: null },
  {
    name: "S7 six days before a B race is still heavy, with half the sets",
    ...before(6, race("B")),
    takes: { ...cut(50), ...inRaceWeek },
  },
  {
    name: "S7 five days before a B race nothing is heavy",
    ...before(5, race("B")),
    takes: { ...cut(50), ...heavyOver, ...inRaceWeek },
  },
  {
    name: "S7 the last jumps before a B race are four days before",
    ...before(4, race("B")),
    takes: { ...cut(50), ...heavyOver, ...inRaceWeek },
  },
  {
    name: "S7 three days before a B race there are no jumps",
    ...before(3, race("B")),
    takes: { ...cut(50), ...heavyOver, noJumps: true, ...inRaceWeek },
  },
  {
    name: "S7 three days before a C race is heavy and jumps, with a quarter less",
    ...before(3, race("C")),
    takes: { ...cut(25), ...inRaceWeek },
  },
  {
    name: "S7 two days before a C race is neither",
    ...before(2, race("C")),
    takes: { ...cut(25), ...heavyOver, noJumps: true, ...inRaceWeek },
    says: "2 days before “Paris”",
  },
  {
    name: "S7 heavy work may end before the week of the race: then the sets stay",
    ...before(5 + 4, race("B", SUNDAY - 4)),
    takes: heavyOver,
    says: /^5 days before “Paris”: squat, hinge and lunge at most 2 × 3 at/,
  },
  {
    name: "S7 what is pinned on the day of a race is as near to it as can be",
    ...before(0, race("C")),
    takes: { ...cut(25), ...heavyOver, noJumps: true, ...inRaceWeek },
    says: /^On the day of “Paris”: 25 % fewer sets/,
  },
  {
    name: "S7 the last session before a C race is the day before it",
    ...before(1, race("C")),
    takes: { ...cut(25), ...heavyOver, noJumps: true, ...inRaceWeek },
    says: /^1 day before “Paris”: /,
  },
  {
    name: "S7 a race without a name is called by its priority",
    ...before(10, { ...race("A"), name: "" }),
    takes: cut(50),
    says: "10 days before your A race",
  },
  {
    name: "S7 the day after a Sunday race is in a week without one",
    ...before(-1, race("C", SUNDAY)),
    takes: null,
  },
  {
    name: "S7 neither a race of last week nor one in two months takes anything",
    ...before(-2, race("C", SUNDAY - 3), race("A", SUNDAY + 60)),
    takes: null,
  },
  {
    name: "S7 a day after a Thursday race the cut of its week still holds",
    ...before(2, race("C", SUNDAY - 3)),
    takes: { ...cut(25), ...inRaceWeek },
    says: "1 day after “Paris”: 25 % fewer sets and no more load than before.",
  },
  {
    name: "S7 a race of yesterday does not hide that an A race is near",
    ...before(6, race("C", SUNDAY - 7), race("A")),
    takes: { ...cut(75), ...heavyOver, ...inRaceWeek },
    says: "6 days before “Paris”",
  },
  {
    name: "S7 weeks after a marathon nothing of the race is left",
    ...before(-8, race("A", SUNDAY, 42_195)),
    takes: null,
  },
]);
