import { choice, type Parameter, type Parameters, type Values } from "../evidence/parameter.ts";

/** L1: what a set says of the one-rep maximum. */
const estimate = {
  slope: {
    value: 0.0353,
    unit: "ratio",
    range: [0.02, 0.05],
    grade: "D",
    sources: ["NUZ24", "REY06"],
    reading:
      "By a common rule each further rep takes so much of the load: %1RM = 100 / (1 + 0.0353 (reps − 1)). People and lifts differ; straight rules hold to about 10 reps.",
  },
  mostReps: {
    value: 12,
    unit: "reps",
    range: [5, 12],
    grade: "D",
    sources: ["REY06"],
    reading: "Sets with more reps and reserve together say nothing of a maximum. The source stops at 10.",
  },
  roughOver: {
    value: 10,
    unit: "reps",
    range: [5, 12],
    grade: "C",
    sources: ["REY06"],
    reading: "Straight rules from reps to a maximum hold up to 10 reps; beyond, the estimate is rough.",
  },
  mostRir: choice(4, "reps", [2, 5], "A reserve that is felt to be larger is a guess, and is left aside."),
  reserveBias: {
    value: 0.95,
    unit: "reps",
    range: [0, 1.73],
    grade: "B",
    sources: ["HAL22"],
    reading: "People could do about one rep more than they say (0.17–1.73). Nearer to none left they guess better.",
  },
  smoothing: choice(0.3, "ratio", [0.1, 1], "Share of the newest session in the estimate."),
  error: choice(7, "%", [5, 13], "The error shown with an estimate. Single estimates miss by 10 to 13 %."),
  roughError: choice(12, "%", [7, 20], "The error shown where the sets were long."),
} as const satisfies Parameters;

/** L2: how a lift without a history begins. */
const search = {
  foundWithin: choice(2, "reps", [1, 4], "A first load is found once the reserve is so near to what was asked."),
  foundRir: choice(4, "reps", [2, 5], "Where nothing was asked, a load is found with so many reps left or fewer."),
  countedReps: choice(
    14,
    "reps",
    [8, 20],
    "Reps and reserve of a first set count up to here; beyond, the load is a floor.",
  ),
  caution: choice(0.5, "ratio", [0, 1], "Share of the estimate’s error by which the first loads stay under it."),
} as const satisfies Parameters;

/** L3: how loads rise and fall. */
const progress = {
  rise: {
    value: 2.5,
    unit: "%",
    range: [1, 5],
    grade: "D",
    sources: ["RAT09"],
    reading: "A position stand gives steps of 2 to 10 %. We take the small end.",
  },
  mostAWeek: choice(5, "%", [2, 10], "The most that a lift rises in seven days."),
  mostAtOnce: choice(
    10,
    "%",
    [5, 30],
    "How far a load is at most over the last one, whatever changed since: a step at least.",
  ),
  fillReps: choice(1, "reps", [0, 3], "A lifter with experience adds so many reps before the load rises."),
  overTop: choice(2, "reps", [0, 4], "Reps over the top of the range before a step that is too large is taken."),
  missesToDrop: choice(2, "sessions", [1, 3], "Sessions in a row that missed before the load falls."),
  slack: choice(3, "%", [0, 10], "A load stays while the estimate is no further under it, and follows it down beyond."),
  drop: choice(7.5, "%", [5, 10], "How far the load falls then."),
  firstSetShort: choice(2, "reps", [1, 4], "A first set with more than this less in reserve than asked is a hard day."),
  firstSetDrop: choice(5, "%", [2, 10], "How far the load falls after such a first set."),
  fullReserve: choice(
    2,
    "reps",
    [1, 4],
    "Reps left over what was asked at which an exercise without a load is outgrown.",
  ),
  painHolds: {
    value: 3,
    unit: "0–10",
    range: [0, 5],
    grade: "C",
    sources: ["SIL07"],
    reading: "With more pain than this in an exercise its load does not rise. The scale is one of tendon pain.",
  },
  shortLoad: choice(8, "%", [2, 15], "A load so far under what was asked for its reps says nothing of progress."),
  staleDays: choice(28, "days", [14, 56], "A lift not done for longer begins more lightly, and its estimate anew."),
  staleCut: choice(10, "%", [0, 30], "How much more lightly."),
} as const satisfies Parameters;

/** L4: rounding to what the runner owns. */
const rounding = {
  tolerance: choice(5, "%", [1, 10], "A rounded load that is further off changes reps or reserve."),
} as const satisfies Parameters;

/** Steps and ends of exercises without a load to choose. */
const amounts = {
  repsStep: choice(1, "reps", [1, 5], "Reps added once all were done with the reserve asked."),
  secondsStep: choice(5, "s", [1, 15], "Seconds added to a hold."),
  metresStep: choice(5, "m", [1, 20], "Metres added to a carry."),
} as const satisfies Parameters;

/** X8: how much of a lift a related one can carry, from the way it is loaded. */
const related = {
  medium: choice(0.6, "ratio", [0.4, 0.9], "An exercise of medium reach against a heavy one of its pattern."),
  oneSide: choice(0.5, "ratio", [0.3, 0.8], "One leg or arm against two."),
  freeHands: choice(0.8, "ratio", [0.5, 1], "All that two dumbbells or a kettlebell weigh against a barbell."),
  caution: choice(0.85, "ratio", [0.5, 1], "What is taken of the load so found, for the first time."),
} as const satisfies Parameters;

/** Every number of loads and progress by the law that it belongs to: the full name of one is `L3.rise`. */
export const loadParameters = {
  L1: estimate,
  L2: search,
  L3: progress,
  L4: rounding,
  X4: amounts,
  X8: related,
} as const;

export type LoadValues = {
  readonly [Law in keyof typeof loadParameters]: Values<(typeof loadParameters)[Law]>;
};

/**
 * The values of all parameters, with overlays by full name (`L3.rise` → 4) in place of the defaults.
 * A value outside its parameter's range is held to the range; names of other laws are left aside.
 */
export function loadValues(overlays: ReadonlyMap<string, number>): LoadValues {
  const valuesOf = ([law, parameters]: [string, Readonly<Record<string, Parameter>>]) => [
    law,
    Object.fromEntries(
      Object.entries(parameters).map(([name, { value, range }]) => {
        const set = overlays.get(`${law}.${name}`) ?? value;
        return [name, Math.min(range[1], Math.max(range[0], set))];
      }),
    ),
  ];
  return Object.fromEntries(Object.entries(loadParameters).map(valuesOf)) as LoadValues;
}

export const loadDefaults: LoadValues = loadValues(new Map());
