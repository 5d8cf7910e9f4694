import { choice, type Parameter, type Parameters } from "../../evidence/parameter.ts";

const builds: Parameter = {
  value: 2,
  unit: "sessions",
  range: [1, 3],
  grade: "A",
  sources: ["BAL16", "RAT09", "ACSM26"],
  reading: "Two to three sessions a week is the dose of the trials in which strength was built.",
};
const most: Parameter = { ...builds, value: 3, reading: "Three sessions a week is the most that the trials used." };
const keeps: Parameter = {
  value: 1,
  unit: "sessions",
  range: [0, 2],
  grade: "B",
  sources: ["SPI21"],
  reading: "One session a week kept strength for up to 32 weeks where the load was kept; not studied in runners.",
};
const sessions = (value: number, reading: string): Parameter => choice(value, "sessions", [0, 3], reading);

/** S6: sessions a week by phase, as min, target and max. */
export const dose = {
  adaptationMin: keeps,
  adaptationTarget: builds,
  adaptationMax: most,
  adaptationNewMin: keeps,
  adaptationNewTarget: builds,
  adaptationNewMax: sessions(2, "A new lifter gets two sessions a week at most."),
  strengthMin: keeps,
  strengthTarget: builds,
  strengthMax: most,
  powerMin: keeps,
  powerTarget: builds,
  powerMax: most,
  sharpenMin: keeps,
  sharpenTarget: sessions(2, "Two sessions a week while the running leaves room."),
  sharpenMax: sessions(2, "Near the race running comes first."),
  taperMin: keeps,
  taperTarget: keeps,
  taperMax: sessions(2, "A second, small session may stay in the taper."),
  raceWeekMin: sessions(0, "In the week of a race no session is missed."),
  raceWeekTarget: sessions(1, "One small session early in the week of a race."),
  raceWeekMax: sessions(1, "No more than one session in the week of a race."),
  transitionMin: sessions(0, "After a race nothing has to be lifted."),
  transitionTarget: sessions(1, "One session of mobility and light movement."),
  transitionMax: sessions(2, "Two at most while you recover."),
  manyHardRuns: choice(3, "runs", [2, 5], "From this many hard runs a week the target while sharpening falls."),
  sharpenTargetManyHardRuns: keeps,
  olderFrom: choice(50, "years", [40, 70], "From this age the season's target stays at the older target."),
  olderTarget: {
    ...keeps,
    value: 2,
    range: [1, 2],
    reading: "Older adults may need up to two sessions a week to keep muscle size; from 50 is a choice.",
  },
} as const satisfies Parameters;
