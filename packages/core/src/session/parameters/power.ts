import { choice, type Parameters } from "../../evidence/parameter.ts";

/** Fast lifts: a main lift at 30 to 70 %, moved as fast as it goes, before its heavy sets. */
export const fastLifts = {
  setsLeast: choice(2, "count", [1, 4], "Fast sets where time is short."),
  setsMost: choice(3, "count", [1, 4], "Fast sets where there is time."),
  reps: {
    value: 4,
    unit: "count",
    range: [3, 6],
    grade: "C",
    sources: ["ACSM26"],
    reading: "Few reps, each as fast as it goes.",
  },
  percentFirst: {
    value: 45,
    unit: "%",
    range: [30, 70],
    grade: "C",
    sources: ["ACSM26"],
    reading: "30 to 70 % of the one-rep maximum, moved fast, trains power; in the first week.",
  },
  percentLast: choice(60, "%", [30, 70], "The same in the last week of the phase."),
  restS: choice(120, "s", [60, 300], "Rest between fast sets: speed must not drop."),
} as const satisfies Parameters;

const contacts = (value: number, range: readonly [number, number], what: string) =>
  choice(value, "count", range, `Ground contacts a session: ${what}.`);

/** X9: ground contacts of a session in low hops, least and most, by phase and level. */
export const jumpContacts = {
  adaptationLeast: contacts(20, [10, 40], "adaptation, low hops, first week"),
  adaptationMost: contacts(40, [20, 60], "adaptation, low hops, last week"),
  newLeast: contacts(40, [20, 60], "new lifters, first week of a phase"),
  newMost: contacts(45, [40, 80], "new lifters, last week"),
  someLeast: contacts(60, [40, 80], "some experience, first week"),
  someMost: contacts(80, [60, 100], "some experience, last week"),
  trainedLeast: contacts(80, [60, 100], "trained lifters, first week"),
  trainedMost: contacts(100, [80, 140], "trained lifters, last week"),
  sharpenLeast: contacts(40, [20, 60], "sharpen, least"),
  sharpenMost: contacts(45, [40, 60], "sharpen, most"),
  taperLeast: contacts(20, [10, 30], "taper, least"),
  taperMost: contacts(30, [20, 30], "taper, most"),
  setLow: choice(20, "count", [8, 40], "Contacts of a set of low hops."),
  restLowS: choice(30, "s", [20, 120], "Rest between sets of low hops."),
} as const satisfies Parameters;

/** X9: leaps, in power and sharpen, few and each as high or far as it goes; with the hops they stay in the range. */
export const leaps = {
  setsLeast: choice(2, "count", [1, 6], "Sets where time is short."),
  setsMost: choice(3, "count", [1, 8], "Sets where there is time."),
  contacts: choice(5, "count", [3, 10], "Landings of a set."),
  restS: choice(75, "s", [30, 240], "Rest between sets: each leap is fresh."),
} as const satisfies Parameters;

/** How long things take beside the sets themselves. */
export const timing = {
  changeS: choice(45, "s", [15, 120], "From one exercise or superset to the next: putting away, setting up."),
  moveS: choice(15, "s", [5, 40], "From one exercise of a superset to the other."),
  placeS: choice(6, "s", [0, 20], "Getting into place before a set."),
} as const satisfies Parameters;

/** The longest rest of what cannot be loaded heavily. */
export const restShorter = {
  mediumS: choice(120, "s", [60, 300], "Rest of lifts that take about 60 to 80 % of what their pattern can do."),
  lightS: choice(90, "s", [30, 300], "Rest of lifts that are hard by reps only."),
} as const satisfies Parameters;
