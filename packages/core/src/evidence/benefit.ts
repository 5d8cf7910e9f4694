import { choice, type Parameters, type Values } from "./parameter.ts";
import type { Statement } from "./statement.ts";

/** A middle value and the 80 % interval around it. `low` is the smaller number. */
export interface Estimate {
  readonly default: number;
  readonly low: number;
  readonly high: number;
}

const readBySize = "Pooled 2–8 % and −3.93 ± 1.19 %, a small standardised effect, and one clear null";

/** What the expected benefit is made of. */
export const parameters = {
  gain: {
    value: 2,
    unit: "%",
    range: [0, 8],
    grade: "D",
    sources: ["EIH22", "DEN17", "BLA18", "VIK16"],
    reading: `${readBySize}: our middle value of the economy gain after a full programme.`,
  },
  gainLow: {
    value: -0.5,
    unit: "%",
    range: [-2, 2],
    grade: "D",
    sources: ["EIH22", "VIK16"],
    reading: `${readBySize}: our lower end, a slight loss included.`,
  },
  gainHigh: {
    value: 4.5,
    unit: "%",
    range: [2, 8],
    grade: "D",
    sources: ["DEN17", "BLA18"],
    reading: `${readBySize}: our upper end.`,
  },
  firstWeek: choice(4, "weeks", [0, 8], "Before this week we expect no change yet."),
  halfWeek: choice(6, "weeks", [4, 10], "By this week we expect half of the gain."),
  fullWeek: {
    value: 10,
    unit: "weeks",
    range: [8, 14],
    grade: "B",
    sources: ["EIH22"],
    reading: "Programmes of ten weeks and more did better for economy; we take ten as the whole.",
  },
  fullAdherence: choice(
    0.8,
    "ratio",
    [0.5, 1],
    "Share of planned sessions done at which we expect the whole gain; less in proportion below.",
  ),
  speedFrom: {
    value: 3,
    unit: "m/s",
    range: [2, 4],
    grade: "C",
    sources: ["KIP19"],
    reading: "Up to about 3 m/s a per cent of energy is worth about a per cent of speed.",
  },
  speedTo: {
    value: 5.5,
    unit: "m/s",
    range: [4.5, 6.5],
    grade: "C",
    sources: ["KIP19"],
    reading: "The fastest speed for which a value was read; we hold it beyond.",
  },
  factorAtSpeedTo: {
    value: 0.66,
    unit: "ratio",
    range: [0.5, 1],
    grade: "C",
    sources: ["KIP19"],
    reading: "At 5.5 m/s 3 % of energy gave 1.97 % of speed. The straight line down to it is ours.",
  },
} as const satisfies Parameters;

type BenefitValues = Values<typeof parameters>;

const defaults = Object.fromEntries(
  Object.entries(parameters).map(([name, parameter]) => [name, parameter.value]),
) as BenefitValues;

/** Per cent of speed that a per cent of economy is worth at a speed in m/s: 1 up to 3 m/s, falling in a line to 0.66 at 5.5 and beyond. */
export function speedFactor(speedMps: number, values: BenefitValues = defaults): number {
  const { speedFrom, speedTo, factorAtSpeedTo } = values;
  const share = Math.min(1, Math.max(0, (speedMps - speedFrom) / (speedTo - speedFrom)));
  return 1 - (1 - factorAtSpeedTo) * share;
}

/** Share of the full gain that `weeks` of training bring, 0–1. */
function shareByWeek(weeks: number, { firstWeek, halfWeek, fullWeek }: BenefitValues): number {
  if (weeks <= firstWeek) return 0;
  if (weeks < halfWeek) return (0.5 * (weeks - firstWeek)) / (halfWeek - firstWeek);
  if (weeks < fullWeek) return 0.5 + (0.5 * (weeks - halfWeek)) / (fullWeek - halfWeek);
  return 1;
}

/**
 * Expected gain in running economy in per cent, positive is better, after `weeks` of strength training
 * with `adherence` (0–1) of the planned sessions done. Not rounded. Never a promise: show the whole range.
 */
export function economyGain(weeks: number, adherence: number, values: BenefitValues = defaults): Estimate {
  const share = shareByWeek(weeks, values) * Math.min(1, Math.max(0, adherence) / values.fullAdherence);
  const of = (gain: number) => (share === 0 ? 0 : share * gain);
  return { default: of(values.gain), low: of(values.gainLow), high: of(values.gainHigh) };
}

/**
 * Expected change of a race time in seconds, negative is faster, for `distanceM` now run in `timeS`
 * and a gain by `economyGain`. Not rounded. `low` is the fastest end.
 */
export function timeChange(
  distanceM: number,
  timeS: number,
  gain: Estimate,
  values: BenefitValues = defaults,
): Estimate {
  const perCent = (-speedFactor(distanceM / timeS, values) * timeS) / 100;
  const of = (part: number) => (part === 0 ? 0 : part * perCent);
  return { default: of(gain.default), low: of(gain.high), high: of(gain.low) };
}

const signed = (seconds: number) => {
  const whole = Math.round(seconds);
  return whole === 0 ? "0" : `${whole < 0 ? "−" : "+"}${Math.abs(whole)}`;
};

/** E4: the expected change of a race time as a sentence, the range always with it. */
export function benefitStatement(change: Estimate): Statement {
  const range = `about ${signed(change.default)} s, somewhere between ${signed(change.low)} and ${signed(change.high)} s`;
  return {
    text: `Expected change at this distance: ${range}. This is an average of small studies, some show none; it is not a promise.`,
    grade: "D",
    sources: ["EIH22", "DEN17", "BLA18", "VIK16", "KIP19"],
  };
}

/** What a fresh race does not show. */
export const durabilityStatement: Statement = {
  text: "The larger benefit may come late in a long race, when tired: two small trials saw it after an hour and a half of running. A fresh test does not show it.",
  grade: "B",
  sources: ["ZAN25", "VIK17"],
};

/** E6: what is said of body weight. */
export const weightStatement: Statement = {
  text: "Your weight is unlikely to rise at two sessions a week while you keep running. We do not say that muscle makes anyone faster.",
  grade: "B",
  sources: ["STO08", "BLA18"],
};
