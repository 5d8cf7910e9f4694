import type { Area } from "./area.ts";
import type { Equipment, Household, LoadKind } from "./equipment.ts";
import type { Pattern } from "./pattern.ts";

/** One way to do an exercise: what it takes from the runner's own things, and what its load is made of. */
export interface Setup {
  /** All of these are needed; empty: nothing but floor and household. */
  readonly equipment: readonly Equipment[];
  readonly load: LoadKind;
}

/** Experience of lifting, least first. */
export const LEVELS = ["new", "some", "trained"] as const;

/** What a set is counted in. Sides `each`: a set is that much on each side, a load is what one side moves; contacts are counted in all. */
export type Measure = "reps" | "seconds" | "metres" | "contacts";

export const MUSCLES = [
  "quadriceps",
  "gluteus-maximus",
  "gluteus-medius",
  "hamstrings",
  "adductors",
  "hip-flexors",
  "gastrocnemius",
  "soleus",
  "tibialis-anterior",
  "foot",
  "abdominals",
  "obliques",
  "erectors",
  "latissimus",
  "rhomboids",
  "trapezius",
  "pectorals",
  "deltoids",
  "rear-deltoids",
  "triceps",
  "biceps",
  "forearms",
] as const;
export type Muscle = (typeof MUSCLES)[number];

/** An exercise of the library (X10). Data; nothing is computed from the order of a list but `setups`, best first. */
export interface Exercise {
  /** Kebab-case; permanent: journals name it. */
  readonly id: string;
  readonly name: string;
  readonly pattern: Pattern;
  /** `each`: one side after the other, or chiefly on one leg or arm. */
  readonly sides: "both" | "each";
  /** Ways to do it, the best first; at least one. */
  readonly setups: readonly Setup[];
  readonly household: readonly Household[];
  readonly measure: Measure;
  /** Seconds that one rep (or contact) takes at the usual tempo, on one side; metres: seconds for one metre. Seconds: 1. */
  readonly repS: number;
  readonly muscles: { readonly main: readonly Muscle[]; readonly also: readonly Muscle[] };
  /** Areas that it loads: pain there stops it (A4). */
  readonly loads: readonly Area[];
  /** The lifting experience it asks for. */
  readonly level: "new" | "some" | "trained";
  /** How near to a maximum it can be loaded: `heavy` ≥ 80 % of what the pattern can do, `medium` about 60–80 %, `light`: by reps only. */
  readonly reach: "heavy" | "medium" | "light";
  /** What it takes out of the next day's running: 0 nothing, 1 low, 2 medium, 3 high (evidence §6). */
  readonly strain: 0 | 1 | 2 | 3;
  /** Moved as fast as it goes: left out where power work is (P4). */
  readonly fast?: true;
  /** Jumps and sprints only: how hard the landing is. */
  readonly impact?: "low" | "medium" | "high";
  /** What the spine does under load or at its end range (A9): `bends`, `twists`; absent: neither. */
  readonly spine?: "bends" | "twists";
  /** Holds still under load: an isometric. */
  readonly hold?: true;
  /** The next easier and harder one of its own chain, by id; always of the same pattern. */
  readonly regression?: string;
  readonly progression?: string;
  /** One line each, second person: what to do, what to feel, what to avoid. */
  readonly cue: string;
  readonly feel: string;
  readonly avoid: string;
  /** FIT exercise category and name numbers (profile of the FIT protocol); null: none fits, `unmapped` says why. */
  readonly fit: { readonly category: number; readonly name: number } | null;
  readonly unmapped?: string;
}
