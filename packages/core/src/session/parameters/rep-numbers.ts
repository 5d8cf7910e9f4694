import { choice, type Parameters } from "../../evidence/parameter.ts";

const reps = (value: number, what: string) => choice(value, "count", [1, 30], what);

/** Reps that exercises and phases keep to, beside the phase table (X4). */
export const repNumbers = {
  medium: reps(6, "At least, where a lift takes about 60 to 80 % of what its pattern can do."),
  light: reps(8, "At least, where a lift is hard by reps only."),
  band: reps(10, "At least, with a band: its pull cannot be dosed for few."),
  bodyLeast: reps(6, "At least, where the body is the load and that is hard: pull-ups, single-leg squats."),
  bodyMost: reps(8, "At most, of the same, until the log says more."),
  bodyCalf: reps(12, "At least, of calf raises without a load."),
  earlyLeast: reps(8, "Least of a set in adaptation."),
  earlyMost: reps(12, "Most of a set in adaptation."),
  singleLeast: reps(6, "Least of a set on one leg, after adaptation."),
  singleMost: reps(8, "Most of a set on one leg, after adaptation."),
  calfLeast: reps(6, "Least of a set of heavy calf raises."),
  calfMost: reps(12, "Most of a set of heavy calf raises."),
  longLeast: reps(12, "Least of a set for the endurance of calf, hip and trunk."),
  longMost: reps(18, "Most of a set for the endurance of calf, hip and trunk, before coarse weights add two."),
} as const satisfies Parameters;
