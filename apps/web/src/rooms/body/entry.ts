import type { EntryData, Screen, ScreenId } from "@stridelift/core";

/* How the result of a self-test is entered. */

export type Side = "left" | "right" | "both";
export type Results = Partial<Record<Side, number>>;

/** The figure that shows a self-test, where one of an exercise or drill does. */
export const FIGURES: Partial<Record<ScreenId, string>> = {
  "knee-to-wall": "knee-to-wall-rocks",
  "heel-raises": "single-leg-calf-raise",
  "single-leg-squat": "single-leg-squat",
  "bridge-hold": "single-leg-bridge",
  "bridge-reps": "single-leg-chair-bridge",
  plank: "plank",
  "side-plank": "side-plank",
  "wall-slide": "wall-slide",
  "short-foot": "short-foot",
  "squat-reps": "bodyweight-squat",
};

export const sidesOf = ({ sides }: Pick<Screen, "sides">): readonly Side[] =>
  sides === "each" ? ["left", "right"] : ["both"];

const STEPS: Readonly<Record<Screen["unit"], number>> = {
  cm: 0.5,
  reps: 1,
  s: 1,
  degrees: 5,
  faults: 1,
  points: 1,
  "yes-no": 1,
};

/** The next value in a direction, inside the range; from nothing to `first` or the middle of what is usual. */
export function stepped({ unit, range, history }: StepOf, value: number | null, by: 1 | -1): number {
  const [least, most] = range;
  const start = value ?? (history.limit === null ? Math.min(most, 10) : history.limit) - by * STEPS[unit];
  return Math.max(least, Math.min(most, start + by * STEPS[unit]));
}
type StepOf = Pick<Screen, "unit" | "range"> & { readonly history: { readonly limit: number | null } };

/** A number that can be meant; null: it cannot. */
export function inRange({ range: [least, most] }: Pick<Screen, "range">, value: number): number | null {
  return value >= least && value <= most ? value : null;
}

/** Results that are chosen instead of counted; null: a number is entered. */
export function choicesOf({ unit, range: [least, most] }: Pick<Screen, "unit" | "range">): number[] | null {
  if (unit === "yes-no") return [1, 0];
  if (unit !== "faults" && unit !== "points") return null;
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** What is kept: only the sides that were done; null: none was. */
export function screenedWith(screen: ScreenId, date: string, results: Results): EntryData<"screened"> | null {
  const done = Object.entries(results).filter(([, value]) => value !== undefined);
  return done.length === 0 ? null : { screen, date, ...Object.fromEntries(done) };
}
