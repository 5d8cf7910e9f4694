import type { Reason } from "../explain/reason.ts";
import type { Area } from "../library/area.ts";

/**
 * What one rule takes from a session. Everything is optional; what is there only ever takes away. `lower` are squat, lunge,
 * hinge, knee flexion, hip and calf work, `upper` all else. Cuts of several rules do not add up: the deepest counts.
 */
export interface Limit {
  /** Share of the sets that falls away, in %; at least one set of each exercise stays. */
  readonly lowerSetsCutPercent?: number;
  readonly upperSetsCutPercent?: number;
  /** Sets fewer on each lift; at least one stays. */
  readonly lowerSetsFewer?: number;
  readonly upperSetsFewer?: number;
  readonly maxSets?: number;
  readonly minReps?: number;
  readonly maxReps?: number;
  /** Reps that stay in reserve at least, and more than the phase asks. */
  readonly minRir?: number;
  readonly moreRir?: number;
  /** % of the one-rep maximum; a floor only where the phase has loaded work. */
  readonly maxPercent?: number;
  readonly minPercent?: number;
  /** The same for squat, hinge and lunge alone: heavy work that has ended (S7). */
  readonly legMaxSets?: number;
  readonly legMaxReps?: number;
  readonly legMinRir?: number;
  readonly legMinPercent?: number;
  readonly legMaxPercent?: number;
  /** Taken off the load, in %. */
  readonly loadCutPercent?: number;
  /** The load does not rise. */
  readonly holdLoad?: true;
  readonly noJumps?: true;
  readonly lowHopsOnly?: true;
  readonly noFastLifts?: true;
  readonly maxContacts?: number;
  /** Warm-up drills only. */
  readonly mobilityOnly?: true;
  readonly nothingNew?: true;
  /** The session is one of the adaptation phase, whatever the season says. */
  readonly adaptation?: true;
  /** Exercises that load these areas are left out. */
  readonly withoutAreas?: readonly Area[];
  readonly withoutExercises?: readonly string[];
  /** Exercises that load these areas, and these exercises, carry `easedCutPercent` less, in %. */
  readonly easedAreas?: readonly Area[];
  readonly easedExercises?: readonly string[];
  readonly easedCutPercent?: number;
  /** Exercises whose spine bends or twists under load or at the end of its range are left out (A9). */
  readonly straightSpine?: true;
  readonly reason: Reason;
}
