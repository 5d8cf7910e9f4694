import { choice, type Parameters } from "../../evidence/parameter.ts";

/** S1: how long before a race its season begins. */
export const inSeason = {
  weeksBeforeA: choice(
    11,
    "weeks",
    [7, 16],
    "The season of an A race begins on the Monday this many weeks before its week.",
  ),
  weeksBeforeB: choice(7, "weeks", [3, 12], "The same for a B race."),
} as const satisfies Parameters;

/** S2 and S4: lengths of the phases. Lengths are product choices unless a source is named; the order of the phases is one, too. */
export const phaseLengths = {
  adaptation: choice(4, "weeks", [2, 6], "Lighter work first. Coaches give 2 to 6 weeks; no trial compares lengths."),
  adaptationShortest: choice(2, "weeks", [0, 6], "The least adaptation with some experience."),
  adaptationShortestNew: choice(3, "weeks", [2, 6], "The least adaptation for a new lifter."),
  adaptationLongest: choice(6, "weeks", [2, 8], "Longer than this the loads should have risen."),
  adaptationTrained: choice(2, "weeks", [0, 4], "A trained lifter after a race, without a race, or with few weeks."),
  strength: {
    value: 8,
    unit: "weeks",
    range: [6, 12],
    grade: "B",
    sources: ["BAL16", "BLA18"],
    reading: "The programmes pooled in reviews mostly last 8 to 12 weeks; the whole range is 6 to 20.",
  },
  strengthShortest: {
    value: 6,
    unit: "weeks",
    range: [4, 8],
    grade: "C",
    sources: ["KAR16"],
    reading: "Six weeks were enough for a faster 5 km in one trial of eight runners.",
  },
  strengthLongest: {
    value: 12,
    unit: "weeks",
    range: [8, 16],
    grade: "B",
    sources: ["BAL16", "EIH22"],
    reading: "Trials of 10 weeks and more show the clearer gain; few go on past 12 to 14.",
  },
  power: choice(
    5,
    "weeks",
    [3, 8],
    "Fast work after heavy work. Coaches give 3 to 8 weeks; no trial compares lengths.",
  ),
  powerShortest: choice(3, "weeks", [2, 5], "What is left under this is sharpening."),
  powerLongest: choice(8, "weeks", [5, 10], "Longer than this heavy work is missed."),
  taper: {
    value: 2,
    unit: "weeks",
    range: [1, 3],
    grade: "D",
    sources: ["BOS07", "WAN23"],
    reading: "Two weeks is the taper of running that meta-analyses support; that lifting follows it is a choice.",
  },
  taperShortest: choice(1, "weeks", [1, 2], "The taper left where adaptation needs the other week."),
  transition: choice(1, "weeks", [1, 4], "Light weeks after an A race."),
  transitionMarathon: choice(2, "weeks", [1, 4], "Light weeks after a marathon."),
  transitionUltra: choice(3, "weeks", [2, 4], "Light weeks after an ultra."),
  easyBetweenCycles: choice(1, "weeks", [1, 2], "The easy week between power and the next strength phase."),
} as const satisfies Parameters;

/** S3: what holds when weeks are few. */
export const fewWeeks = {
  newLifterDays: choice(42, "days", [28, 56], "With fewer days to the race a new lifter does adaptation only."),
  strengthInLast: choice(12, "weeks", [8, 16], "How far back strength weeks count as had."),
} as const satisfies Parameters;
