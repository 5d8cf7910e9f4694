import { choice, type Parameter, type Parameters } from "../evidence/parameter.ts";

const percent = (value: number, which: string): Parameter =>
  choice(value, "%", [20, 90], `Load of the ${which} ramp set, in % of the work load.`);
const reps = (value: number, which: string): Parameter =>
  choice(value, "reps", [1, 8], `Reps of the ${which} ramp set; never more than the work sets have.`);

/** W1, W4: how long a warm-up is and what it is made of. */
export const warmUpParameters = {
  usualMin: choice(10, "min", [6, 15], "A warm-up; coaches give six to fifteen minutes, and no trial compares them."),
  shortestMin: choice(6, "min", [5, 10], "The least that holds all of its parts."),
  longestMin: choice(15, "min", [10, 20], "Longer than this it takes the time of the lifting."),
  shareOfSession: choice(3, "parts", [3, 5], "A warm-up takes one part in this many of its session at most: a third."),
  raiseShortestS: choice(120, "s", [60, 180], "The least time to get warm."),
  raiseLongestS: choice(300, "s", [180, 480], "More than five minutes warms no further."),
  mostDrills: choice(4, "drills", [2, 6], "More drills than this take the place of lifting."),
  usualDrills: choice(3, "drills", [1, 4], "As many where nothing is flagged and the time is there."),
  mobilityDrills: choice(8, "drills", [4, 12], "The most on a day of mobility in the place of lifting."),
  rampFirstPercent: percent(40, "first"),
  rampSecondPercent: percent(60, "second"),
  rampThirdPercent: percent(75, "third"),
  rampFirstReps: reps(5, "first"),
  rampSecondReps: reps(3, "second"),
  rampThirdReps: reps(2, "third"),
  rampRestS: choice(30, "s", [15, 60], "Rest and changing plates after a ramp set."),
  rampSetShortestS: choice(45, "s", [30, 90], "A ramp set with its rest takes at least this."),
  rampSetLongestS: choice(60, "s", [45, 120], "A ramp set with its rest takes at most this."),
  easyReps: choice(5, "reps", [3, 10], "An easy set before a lift that has no load to choose."),
  easyHoldS: choice(10, "s", [5, 20], "The same before a lift that is held."),
} as const satisfies Parameters;
