import { AREAS, type Area } from "../../library/area.ts";
import type { Limit } from "../limit.ts";

/**
 * What all limits of a day come to. Of each kind the strictest counts; nothing adds up. Where nothing holds, cuts, reserve
 * and minimums are 0, maximums Infinity, lists empty.
 */
export interface Held {
  /** Share of the sets that falls away, in %; of this and `…SetsFewer` the one that leaves fewer sets counts, never under one. */
  readonly lowerSetsCutPercent: number;
  readonly upperSetsCutPercent: number;
  readonly lowerSetsFewer: number;
  readonly upperSetsFewer: number;
  readonly maxSets: number;
  /** Reps of sets that are counted in reps; `minReps` is never over `maxReps`: a child’s reps go before a race’s (A5, S7). */
  readonly minReps: number;
  readonly maxReps: number;
  /** Reps in reserve: at least `minRir`, and `moreRir` more than the phase asks; the larger of the two counts. */
  readonly minRir: number;
  readonly moreRir: number;
  /** % of the one-rep maximum. The floor is never over the roof, holds where the phase has loaded work, and gives way to load cuts. */
  readonly minPercent: number;
  readonly maxPercent: number;
  /** The same for squat, hinge and lunge alone, on top of the above (S7). */
  readonly legMaxSets: number;
  readonly legMaxReps: number;
  readonly legMinRir: number;
  readonly legMinPercent: number;
  readonly legMaxPercent: number;
  /** Taken off every load, in %. */
  readonly loadCutPercent: number;
  readonly holdLoad: boolean;
  readonly noJumps: boolean;
  readonly lowHopsOnly: boolean;
  readonly noFastLifts: boolean;
  readonly maxContacts: number;
  readonly mobilityOnly: boolean;
  readonly nothingNew: boolean;
  readonly adaptation: boolean;
  readonly straightSpine: boolean;
  /** In the order of AREAS. */
  readonly withoutAreas: readonly Area[];
  /** Ids, sorted. */
  readonly withoutExercises: readonly string[];
  /** Exercises that load these areas, and these exercises, carry so much less, in %. */
  readonly easedAreas: readonly Area[];
  readonly easedExercises: readonly string[];
  readonly easedCutPercent: number;
}

/** The combination of limits, in any order. */
export function heldOf(limits: readonly Limit[]): Held {
  const largest = (name: NumberName) => Math.max(0, ...limits.map((limit) => limit[name] ?? 0));
  const smallest = (name: NumberName) =>
    Math.min(Number.POSITIVE_INFINITY, ...limits.map((limit) => limit[name] ?? Number.POSITIVE_INFINITY));
  const any = (name: FlagName) => limits.some((limit) => limit[name] === true);
  const areas = (name: "withoutAreas" | "easedAreas") =>
    AREAS.filter((area) => limits.some((limit) => limit[name]?.includes(area)));
  const exercises = (name: "withoutExercises" | "easedExercises") =>
    [...new Set(limits.flatMap((limit) => limit[name] ?? []))].sort();
  const minReps = largest("minReps");
  const maxPercent = smallest("maxPercent");
  const legMaxPercent = Math.min(maxPercent, smallest("legMaxPercent"));
  return {
    lowerSetsCutPercent: largest("lowerSetsCutPercent"),
    upperSetsCutPercent: largest("upperSetsCutPercent"),
    lowerSetsFewer: largest("lowerSetsFewer"),
    upperSetsFewer: largest("upperSetsFewer"),
    maxSets: smallest("maxSets"),
    minReps,
    maxReps: Math.max(smallest("maxReps"), minReps),
    minRir: largest("minRir"),
    moreRir: largest("moreRir"),
    minPercent: Math.min(largest("minPercent"), maxPercent),
    maxPercent,
    legMaxSets: smallest("legMaxSets"),
    legMaxReps: Math.max(smallest("legMaxReps"), minReps),
    legMinRir: largest("legMinRir"),
    legMinPercent: Math.min(largest("legMinPercent"), legMaxPercent),
    legMaxPercent,
    loadCutPercent: largest("loadCutPercent"),
    holdLoad: any("holdLoad"),
    noJumps: any("noJumps"),
    lowHopsOnly: any("lowHopsOnly"),
    noFastLifts: any("noFastLifts"),
    maxContacts: smallest("maxContacts"),
    mobilityOnly: any("mobilityOnly"),
    nothingNew: any("nothingNew"),
    adaptation: any("adaptation"),
    straightSpine: any("straightSpine"),
    withoutAreas: areas("withoutAreas"),
    withoutExercises: exercises("withoutExercises"),
    easedAreas: areas("easedAreas"),
    easedExercises: exercises("easedExercises"),
    easedCutPercent: largest("easedCutPercent"),
  };
}

type NameOf<T> = { [K in keyof Limit]-?: NonNullable<Limit[K]> extends T ? K : never }[keyof Limit];
type NumberName = NameOf<number>;
type FlagName = NameOf<true>;
