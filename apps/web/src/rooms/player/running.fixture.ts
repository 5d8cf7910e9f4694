import type { PlannedSession } from "@stridelift/core";
import type { AboutExercise, Sheet } from "../../worker/doors.ts";
import { begun, type Running } from "./running.ts";

type Block = PlannedSession["blocks"][number];
type Asked = Block["exercises"][number]["sets"][number];

export const about = (more: Partial<AboutExercise> = {}): AboutExercise => ({
  name: "An exercise",
  pattern: "squat",
  sides: "both",
  measure: "reps",
  load: "barbell",
  cue: "",
  avoid: "",
  areas: [],
  jumps: false,
  ...more,
});

export const sets = (count: number, asked: Partial<Asked> = {}): Asked[] =>
  Array.from({ length: count }, () => ({ reps: 5, loadKg: 80, rir: 2, restS: 180, ...asked }));

export function block(superset: boolean, ...exercises: readonly (readonly [string, readonly Asked[]])[]): Block {
  return {
    kind: "main",
    superset,
    exercises: exercises.map(([exercise, asked]) => ({
      exercise,
      name: exercise,
      pattern: "squat",
      sides: "both",
      equipment: ["barbell"],
      sets: [...asked],
      cue: "",
      why: [],
      swaps: ["front-squat", "goblet-squat"],
    })),
  };
}

export const drill = (id: string): PlannedSession["warmup"][number] => ({
  drill: id,
  name: id,
  kind: "raise",
  areas: [],
  reps: 10,
  perSide: false,
  why: "",
});

/** A session that has just begun, at 18:00 by the clock of the epoch. */
export function running(
  blocks: readonly Block[],
  { drills = [], known = {} }: { drills?: readonly string[]; known?: Record<string, AboutExercise> } = {},
): Running {
  const exercises = blocks.flatMap((one) => one.exercises.map(({ exercise }) => exercise));
  const sheet: Sheet = {
    session: {
      id: "2027-03-01-1",
      start: "2027-03-01T18:00:00+01:00",
      end: "2027-03-01T18:45:00+01:00",
      focus: "full",
      phase: "strength",
      status: "planned",
      pinned: false,
      placement: { cost: 0, reasons: [], alternatives: [] },
      warmup: drills.map(drill),
      blocks: [...blocks],
      minutes: 40,
    },
    about: { ...Object.fromEntries(exercises.map((id) => [id, about({ name: id })])), ...known },
    cues: {},
  };
  return begun(sheet, { book: "own", start: "2027-03-01T18:00:00+01:00", nowMs: 0 });
}
