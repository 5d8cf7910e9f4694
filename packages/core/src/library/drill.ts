import type { Area, AreaState } from "./area.ts";
import type { Equipment, Household } from "./equipment.ts";

/** What a drill does: rolling inhibits, stretching lengthens, moving mobilises, light work activates. */
export const DRILL_KINDS = ["raise", "inhibit", "mobilise", "lengthen", "activate"] as const;
export type DrillKind = (typeof DRILL_KINDS)[number];

/** A warm-up drill of the library. */
export interface Drill {
  readonly id: string;
  readonly name: string;
  readonly kind: DrillKind;
  /** The areas it is for, the first foremost; empty: the whole body (raise). */
  readonly areas: readonly Area[];
  /** The states of an area that it answers; empty for raise. */
  readonly answers: readonly AreaState[];
  readonly equipment: readonly Equipment[];
  readonly household: readonly Household[];
  /** Either a time or reps, on each side where `perSide`. A static stretch lasts 30 s at most (SIM13). */
  readonly seconds?: number;
  readonly reps?: number;
  readonly perSide: boolean;
  /** Whole seconds that the drill takes, both sides and getting into place included. */
  readonly takesS: number;
  readonly cue: string;
  readonly feel: string;
  readonly avoid: string;
  /** Both feet leave the floor: nothing for days without jumps. */
  readonly impact?: true;
  /** Bends or twists the spine to its end range (A9). */
  readonly spine?: "bends" | "twists";
}
