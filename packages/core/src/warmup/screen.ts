import type { ScreenId } from "../journal/training.ts";
import type { Area, AreaState } from "../library/area.ts";
import type { screenLimits } from "./screen-limits.ts";

type LimitName = keyof typeof screenLimits;

/** How a result is read: below `least` or from `most` on it flags. */
export interface ScreenLimit {
  /** `least`: the result has to reach the limit; `most`: it has to stay below it. */
  readonly kind: "least" | "most";
  /** "norm": the heel raises that are usual for age and sex. */
  readonly limit: LimitName | "norm";
  /** Every further step weighs one more, up to 3. */
  readonly step: LimitName;
  /** A result under this weighs 3. */
  readonly poor?: LimitName;
  /** The most that the flag may weigh: 1 where the screen is a soft hint. */
  readonly heaviest: 1 | 2 | 3;
}

/** A difference between the sides that flags the weaker one. */
export interface ScreenGap {
  readonly limit: LimitName;
  /** `share`: in % of the better side. */
  readonly of: "difference" | "share";
  /** Flags at the limit already, or only above it. */
  readonly from: "at" | "above";
}

/** A self-screen (W2): what a runner does at home, what is written down, and what it may flag. */
export interface Screen {
  readonly id: ScreenId;
  readonly name: string;
  /** What has to be at hand; empty: nothing but the floor. */
  readonly needs: readonly string[];
  /** In order, a short sentence or two each. */
  readonly steps: readonly string[];
  /** The question that the number answers. */
  readonly measured: string;
  readonly unit: "cm" | "reps" | "s" | "faults" | "degrees" | "points" | "yes-no";
  readonly sides: "each" | "both";
  /** Smallest and largest result that can be meant; yes is 1, no 0. */
  readonly range: readonly [number, number];
  /** Tires the legs or trunk for a day: W6. */
  readonly fatiguing: boolean;
  readonly minutes: number;
  readonly flags: readonly { readonly area: Area; readonly as: AreaState }[];
  /** Of a yes or no: what is seen where it flags. */
  readonly finding?: string;
  /** Null: it flags nothing, and only opens the gate to jumps. */
  readonly limit: ScreenLimit | null;
  readonly gap?: ScreenGap;
  /** What the screen is worth, where a runner should know. */
  readonly note: string;
}
