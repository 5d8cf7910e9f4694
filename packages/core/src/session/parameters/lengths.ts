import { choice, type Parameters } from "../../evidence/parameter.ts";

/** X5: how many sets main lifts have by the length of the session. */
export const lengths = {
  shortSets: choice(2, "count", [1, 4], "Sets of main lifts under three quarters of an hour."),
  middleFrom: choice(45, "min", [30, 75], "From this length on main lifts have three sets."),
  middleSets: choice(3, "count", [2, 5], "Sets of main lifts from that length on."),
  longFrom: choice(60, "min", [45, 120], "From this length on main lifts have all the sets of the phase."),
  longSets: choice(4, "count", [2, 5], "Sets of main lifts from that length on."),
  each: choice(20, "cost", [0, 100], "Each exercise more: setting up, and keeping one’s mind on it."),
  eachLong: choice(18, "cost", [0, 100], "The same in a session of an hour and more."),
  eachUpper: choice(8, "cost", [0, 100], "The same in an upper-body session: arms and trunk have all the time."),
  eachFresh: choice(26, "cost", [0, 100], "The same in power, sharpen and taper: what is kept is kept with little."),
} as const satisfies Parameters;

/** X7: how far a programme may change when a phase begins. */
export const changes = {
  most: choice(2, "count", [0, 19], "Exercises that change for another chain at the start of a phase, at most."),
} as const satisfies Parameters;
