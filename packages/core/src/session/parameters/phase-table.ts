import { choice, type Grade, type Parameter, type Parameters } from "../../evidence/parameter.ts";
import type { Phase } from "../../plan-schema.ts";

/** The rows of the phase table: what an exercise is for, or `hold` where its sets are counted in seconds. */
export const DOSES = ["main", "single", "upper", "assistance", "hip", "calf", "trunk", "hold", "carry"] as const;
export type Dose = (typeof DOSES)[number];

/** What a row says: sets, the amount of a set from the first week of the phase to its last, reserve likewise, rest. */
interface Row {
  readonly sets: readonly [least: number, most: number];
  /** Reps, seconds or metres of a set. */
  readonly amount: readonly [first: number, last: number];
  readonly rir: readonly [first: number, last: number];
  readonly restS: number;
}

/** The numbers of a row by name; the full name of one is `<dose>-<phase>.<name>`. */
export type RowParameters = Readonly<
  Record<"setsLeast" | "setsMost" | "first" | "last" | "rirFirst" | "rirLast" | "restS", Parameter>
>;

interface Rest {
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly reading: string;
}

const row = (
  sets: Row["sets"],
  amount: Row["amount"],
  rir: Row["rir"],
  restS: number,
  rest: Rest = { grade: "D", sources: [], reading: "our choice inside the ranges of the trials" },
): RowParameters => {
  const number = (value: number, unit: string, range: readonly [number, number], what: string): Parameter =>
    rest.grade === "D"
      ? choice(value, unit, range, `${what}: ${rest.reading}.`)
      : { value, unit, range, grade: rest.grade, sources: rest.sources, reading: `${what}: ${rest.reading}.` };
  return {
    setsLeast: choice(sets[0], "count", [1, 5], "Sets where time is short."),
    setsMost: number(sets[1], "count", [1, 5], "Sets where there is time"),
    first: number(amount[0], "count", [1, 90], "Reps, seconds or metres of a set in the first week of the phase"),
    last: number(amount[1], "count", [1, 90], "The same in its last week"),
    rirFirst: number(rir[0], "count", [0, 8], "Reps in reserve in the first week"),
    rirLast: number(rir[1], "count", [0, 8], "Reps in reserve in the last week"),
    restS: number(restS, "s", [20, 300], "Rest between the sets of one exercise"),
  };
};

const HEAVY: Rest = {
  grade: "B",
  sources: ["EIH22", "STO08", "RAT09"],
  reading: "3 to 6 reps at 80 to 90 % with three minutes of rest, as in the trials that improved economy",
};
const BUILD: Rest = {
  grade: "B",
  sources: ["RAT09"],
  reading: "8 to 12 reps at 60 to 70 %, where lifting begins",
};
const KEEP: Rest = {
  grade: "B",
  sources: ["SPI21"],
  reading: "few sets at the same load keep what was built",
};
const CALF: Rest = {
  grade: "C",
  sources: ["KIN23"],
  reading: "three sets of straight-knee raises, which train the whole calf",
};

type Table = { readonly [D in Dose]: { readonly [P in Phase]: RowParameters } };

/** Evidence §2.6 and §14, row by row. In power, sharpen and taper calf, hip and trunk work for endurance (X4). */
export const PHASE_TABLE: Table = {
  main: {
    adaptation: row([2, 3], [12, 10], [4, 3], 90, BUILD),
    strength: row([2, 4], [6, 3], [2, 2], 180, HEAVY),
    power: row([1, 2], [3, 3], [4, 4], 180, KEEP),
    sharpen: row([1, 2], [4, 3], [3, 3], 180, KEEP),
    taper: row([1, 2], [3, 3], [6, 6], 150),
    transition: row([1, 1], [8, 8], [6, 6], 60),
  },
  single: {
    adaptation: row([2, 2], [10, 10], [4, 3], 75, BUILD),
    strength: row([2, 3], [8, 6], [2, 2], 120),
    power: row([1, 2], [8, 6], [3, 3], 90),
    sharpen: row([1, 2], [6, 6], [3, 3], 90),
    taper: row([1, 1], [6, 6], [5, 5], 90),
    transition: row([1, 1], [8, 8], [6, 6], 60),
  },
  upper: {
    adaptation: row([2, 3], [12, 10], [4, 3], 75, BUILD),
    strength: row([2, 3], [6, 5], [2, 2], 120),
    power: row([1, 2], [6, 5], [3, 3], 90, KEEP),
    sharpen: row([1, 2], [6, 5], [3, 3], 90, KEEP),
    taper: row([1, 2], [5, 5], [5, 5], 90),
    transition: row([1, 1], [8, 8], [6, 6], 60),
  },
  assistance: {
    adaptation: row([1, 2], [12, 12], [4, 3], 60),
    strength: row([1, 2], [10, 8], [3, 3], 75),
    power: row([1, 2], [10, 8], [3, 3], 75),
    sharpen: row([1, 2], [8, 8], [3, 3], 75),
    taper: row([1, 1], [8, 8], [5, 5], 60),
    transition: row([1, 1], [10, 10], [6, 6], 45),
  },
  hip: {
    adaptation: row([1, 2], [12, 12], [4, 3], 60),
    strength: row([1, 2], [12, 10], [3, 3], 60),
    power: row([1, 2], [15, 15], [3, 3], 60),
    sharpen: row([1, 2], [15, 15], [3, 3], 60),
    taper: row([1, 1], [12, 12], [5, 5], 60),
    transition: row([1, 1], [10, 10], [6, 6], 45),
  },
  calf: {
    adaptation: row([2, 3], [12, 10], [4, 3], 60, CALF),
    strength: row([2, 3], [8, 6], [3, 2], 90, CALF),
    power: row([2, 3], [15, 15], [3, 3], 60, CALF),
    sharpen: row([2, 3], [15, 15], [3, 3], 60, CALF),
    taper: row([1, 2], [12, 12], [5, 5], 60),
    transition: row([1, 1], [12, 12], [6, 6], 45),
  },
  trunk: {
    adaptation: row([1, 2], [8, 10], [4, 3], 45),
    strength: row([1, 3], [10, 10], [3, 3], 60),
    power: row([1, 2], [12, 12], [3, 3], 45),
    sharpen: row([1, 2], [12, 12], [3, 3], 45),
    taper: row([1, 1], [10, 10], [5, 5], 45),
    transition: row([1, 1], [8, 8], [6, 6], 45),
  },
  hold: {
    adaptation: row([1, 2], [20, 30], [4, 3], 45),
    strength: row([1, 3], [30, 40], [3, 3], 60),
    power: row([1, 2], [35, 45], [3, 3], 45),
    sharpen: row([1, 2], [35, 35], [3, 3], 45),
    taper: row([1, 1], [25, 25], [5, 5], 45),
    transition: row([1, 1], [20, 20], [6, 6], 45),
  },
  carry: {
    adaptation: row([1, 2], [20, 30], [4, 3], 60),
    strength: row([1, 2], [30, 40], [3, 3], 75),
    power: row([1, 2], [30, 30], [3, 3], 60),
    sharpen: row([1, 2], [30, 30], [3, 3], 60),
    taper: row([1, 1], [20, 20], [5, 5], 60),
    transition: row([1, 1], [20, 20], [6, 6], 60),
  },
};

/** Loads of the adaptation phase end here, whatever the log would bear (§14). */
export const adaptation = {
  mostPercent: {
    value: 72,
    unit: "%",
    range: [60, 80],
    grade: "B",
    sources: ["RAT09"],
    reading: "Where lifting begins, loads are 55 to 72 % of the one-rep maximum.",
  },
} as const satisfies Parameters;
