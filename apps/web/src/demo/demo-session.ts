import type { Focus, LoggedSet, PlannedSession } from "@stridelift/core";

/** So many sets in a row alike. */
export type Alike<T> = readonly [times: number, set: T];

type Block = PlannedSession["blocks"][number];
type PlannedExercise = Block["exercises"][number];
export type PlannedSet = PlannedExercise["sets"][number];
/** What the library says of an exercise of the log. */
export type DemoExercise = Pick<PlannedExercise, "name" | "pattern" | "sides" | "cue">;

/** A session of the demonstration as it was shown and done, without what the library knows. Made by `tools/demo.ts`. */
export interface DemoSession {
  /** Its day where the long run is on Saturday. */
  readonly day: number;
  /** Minutes after midnight. */
  readonly at: number;
  readonly focus: Focus;
  readonly phase: string;
  readonly minutes: number;
  /** How long it took and how hard it was; null: it was missed. */
  readonly took: { readonly minutes: number; readonly rpe: number } | null;
  readonly blocks: readonly {
    readonly kind: Block["kind"];
    readonly superset: boolean;
    readonly exercises: readonly {
      readonly exercise: string;
      readonly equipment: readonly string[];
      readonly sets: readonly Alike<PlannedSet>[];
      readonly done: readonly Alike<LoggedSet>[];
    }[];
  }[];
}
