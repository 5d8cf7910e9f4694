import { choice, type Parameters, type Values } from "../evidence/parameter.ts";

/** The numbers of R2, R3 and R7. */
export const RUN_PARAMETERS = {
  hardMinutes88: {
    value: 10,
    unit: "min",
    range: [5, 30],
    grade: "D",
    sources: ["HAU22"],
    reading:
      "Ten minutes in the interval zones (88 % of HRmax and above) make a run quality; the zones are the source's, the minutes ours.",
  },
  hardMinutes83: {
    value: 20,
    unit: "min",
    range: [10, 60],
    grade: "D",
    sources: ["HAU22"],
    reading:
      "Twenty minutes from the threshold zone (83 % of HRmax) up make a run quality; the zone is the source's, the minutes ours.",
  },
  hardStepMinutes: choice(8, "min", [3, 30], "Structured steps with this much hard work make a run quality."),
  steadyStepMinutes: choice(20, "min", [5, 60], "Structured steps with this much steady work make an easy run steady."),
  longMinutes: choice(150, "min", [90, 240], "A run of this length is long whatever stands around it."),
  mediumLongMinutes: choice(90, "min", [60, 150], "Other runs from this length on are medium-long."),
  longOverMedianFar: choice(
    1.15,
    "ratio",
    [1, 2],
    "A run of 90 min and more is long from this multiple of the median of its four weeks.",
  ),
  longOverMedian: choice(
    1.3,
    "ratio",
    [1, 3],
    "A shorter run is long from this multiple of the median, if it is also a good part of its week.",
  ),
  longShareOfWeek: choice(
    0.25,
    "ratio",
    [0.1, 0.6],
    "The part of the week's running that makes the week's longest run a long one.",
  ),
  outdone: choice(
    1.25,
    "ratio",
    [1, 3],
    "A run under 150 minutes is not the week's long one where another of the week is so many times as long.",
  ),
  lengthenMinutes: choice(
    120,
    "min",
    [90, 180],
    "A run titled easy or steady is the long run from this length on, where it is the week's longest.",
  ),
  contextDays: choice(14, "days", [7, 28], "Runs so many days before and after are what a run is measured against."),
  minutesPerKm: choice(6, "min", [3, 10], "Minutes for a kilometre where only the distance is known."),
  fastestMinutesPerKm: choice(
    3,
    "min",
    [2, 5],
    "A calendar's span too short for the distance at this pace is no run's.",
  ),
  defaultMinutes: choice(45, "min", [20, 90], "The length of a run of which nothing is known."),
  pmClock: choice(
    17.5,
    "h",
    [12, 21],
    "The start of the second run of a day where the calendar gives none, in hours after midnight.",
  ),
  pmGapMinutes: choice(
    180,
    "min",
    [60, 480],
    "A second run without a time starts at least so long after the first ends.",
  ),
  wholeDayMinutes: choice(
    480,
    "min",
    [300, 1440],
    "An event that takes this long blocks the day and says nothing of the run's length.",
  ),
  longestMinutes: choice(
    4320,
    "min",
    [1440, 20160],
    "A length in words that would take longer is a slip of the pen and says nothing of the run.",
  ),
  sameRunTolerance: choice(
    0.5,
    "ratio",
    [0.1, 1],
    "A recording is the planned run where its time or distance is off by no more than this part.",
  ),
  effortEasy: choice(3, "RPE", [1, 6], "How hard an easy run is taken to have been, 0–10, where its load is summed."),
  effortMedium: choice(5, "RPE", [2, 8], "The same of a steady or medium-long run."),
  effortHard: choice(7, "RPE", [4, 10], "The same of a long run, a quality run or a race."),
} as const satisfies Parameters;

export type RunValues = Values<typeof RUN_PARAMETERS>;

export const RUN_VALUES: RunValues = Object.fromEntries(
  Object.entries(RUN_PARAMETERS).map(([name, parameter]) => [name, parameter.value]),
) as RunValues;
