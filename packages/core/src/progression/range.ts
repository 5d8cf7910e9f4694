import { choice, type Parameters } from "../evidence/parameter.ts";

/** Ends of the rep ranges that phases use. */
export const repRanges = {
  heavyLeast: {
    value: 3,
    unit: "reps",
    range: [1, 4],
    grade: "B",
    sources: ["RAT09", "STO08"],
    reading: "Heavy sets have 3 to 6 reps.",
  },
  heavyMost: {
    value: 6,
    unit: "reps",
    range: [4, 7],
    grade: "B",
    sources: ["RAT09", "STO08"],
    reading: "Heavy sets have 3 to 6 reps.",
  },
  middleMost: {
    value: 12,
    unit: "reps",
    range: [8, 12],
    grade: "B",
    sources: ["RAT09"],
    reading: "Where lifting begins, sets have 8 to 12 reps; lighter lifts have 6 to 12.",
  },
  longMost: choice(20, "reps", [15, 30], "Sets for the endurance of calf, hip and trunk have 12 to 20 reps."),
} as const satisfies Parameters;

/** The range that a number of reps belongs to, least and most: 3–6, 6–12, 12–20 or, beyond, itself. */
export function rangeOf(reps: number): readonly [number, number] {
  const { heavyLeast, heavyMost, middleMost, longMost } = repRanges;
  const ends = [heavyLeast.value, heavyMost.value, middleMost.value, longMost.value];
  const top = ends.findIndex((end, i) => i > 0 && reps <= end);
  return top < 0 ? [reps, reps] : [Math.min(reps, ends[top - 1] as number), ends[top] as number];
}
