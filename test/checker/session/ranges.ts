import type { Phase } from "../../../packages/core/src/plan-schema.ts";

export type Range = readonly [number, number];

/** What a set of one kind of work may be in one phase, before anything is taken away. */
export interface Row {
  readonly sets: Range;
  readonly reps: Range;
  readonly percent: Range;
  readonly rir: Range;
  readonly restS: Range;
}

const NONE: Range = [0, 0];
/** Lifts by body weight, band or backpack are held by reserve: reps up to this, by how heavy the exercise can be. */
export const UNLOADED_REPS = { heavy: 12, medium: 15, light: 20 } as const;

/** Main lifts, by phase (evidence §2.6 with the ranges of §14). */
export const MAIN: Record<Phase, Row> = {
  adaptation: { sets: [2, 3], reps: [8, 12], percent: [55, 72], rir: [2, 5], restS: [60, 120] },
  strength: { sets: [2, 5], reps: [3, 6], percent: [80, 92], rir: [1, 3], restS: [120, 300] },
  power: { sets: [1, 2], reps: [3, 5], percent: [80, 92], rir: [2, 5], restS: [120, 300] },
  sharpen: { sets: [1, 2], reps: [3, 5], percent: [80, 92], rir: [2, 5], restS: [120, 300] },
  taper: { sets: [1, 2], reps: [2, 3], percent: [75, 85], rir: [4, 10], restS: [60, 300] },
  transition: { sets: [1, 2], reps: [5, 15], percent: [0, 60], rir: [4, 10], restS: [30, 180] },
};

/** Fast lifts: power and sharpen only, and a taper that keeps them. */
export const FAST: Record<Phase, Row | null> = {
  adaptation: null,
  strength: null,
  power: { sets: [2, 5], reps: [3, 6], percent: [30, 70], rir: NONE, restS: [60, 300] },
  sharpen: { sets: [1, 5], reps: [3, 6], percent: [30, 70], rir: NONE, restS: [60, 300] },
  taper: { sets: [1, 3], reps: [2, 6], percent: [30, 70], rir: NONE, restS: [60, 300] },
  transition: null,
};

/** Assistance: single-leg work, hips, upper body that is no main lift. */
export const ASSISTANCE: Row = { sets: [1, 4], reps: [3, 15], percent: [55, 92], rir: [1, 5], restS: [20, 300] };
/** In season single-leg work is 1–2 × 6–8 (X4). */
export const SINGLE_LEG_IN_SEASON: Row = { ...ASSISTANCE, sets: [1, 2], reps: [6, 8], rir: [2, 5] };
/** Muscular endurance of calf, hip abduction and trunk in season (X4). */
export const ENDURANCE: Row = { sets: [1, 5], reps: [12, 20], percent: [0, 72], rir: [3, 6], restS: [15, 120] };
export const CALF_ROW: Row = { sets: [1, 5], reps: [5, 20], percent: [55, 92], rir: [1, 5], restS: [20, 180] };
export const TRUNK_ROW: Row = { sets: [1, 4], reps: [4, 20], percent: [0, 92], rir: [1, 6], restS: [10, 120] };
export const CARRY_ROW: Row = { sets: [1, 4], reps: [1, 20], percent: [0, 92], rir: [1, 6], restS: [20, 180] };

/** Of holds and carries, in the phases before the season and in it. */
export const SECONDS: Range = [3, 60];
export const SECONDS_IN_SEASON: Range = [20, 45];
export const METRES: Range = [10, 80];

/** Contacts of a session by phase; with levels where X9 tells them apart. */
export const CONTACTS: Record<Phase, Range | Readonly<Record<"new" | "some" | "trained", Range>>> = {
  adaptation: [20, 40],
  strength: { new: [40, 60], some: [40, 100], trained: [40, 140] },
  power: { new: [40, 60], some: [60, 100], trained: [80, 140] },
  sharpen: [40, 60],
  taper: [1, 30],
  transition: NONE,
};
/** A8: from 50 years. */
export const CONTACTS_OLDER = 60;
