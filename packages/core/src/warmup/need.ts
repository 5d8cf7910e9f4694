import { AREAS, type Area, type AreaState } from "../library/area.ts";
import type { Drill, DrillKind } from "../library/drill.ts";
import type { Exercise } from "../library/exercise.ts";
import type { PlannedSession } from "../plan-schema.ts";
import type { Flag } from "./flag.ts";
import { areasOf, isLower, isPushOrPull, relevance } from "./relevance.ts";

/** Something that a drill of the warm-up should answer. */
export interface Need {
  /** Any one of these, the best first. */
  readonly areas: readonly Area[];
  /** Null: whatever helps the area. */
  readonly as: AreaState | null;
  /** The kinds that may answer it, the best first. */
  readonly kinds: readonly DrillKind[];
  /** Only these drills answer it. */
  readonly only?: readonly string[];
  /** Null: today’s lifts ask for it. */
  readonly flag: Flag | null;
}

const ANKLE_OR_CALF: readonly Area[] = ["ankle", "calf"];
const HIP: readonly Area[] = ["gluteus-medius", "gluteus-maximus", "hip-flexors", "lateral-hip", "adductors"];
const UPPER: readonly Area[] = ["thoracic-spine", "shoulder", "lower-traps"];
const ANY_KIND: readonly DrillKind[] = ["mobilise", "activate", "lengthen", "inhibit"];
/** On a day of mobility only, light work comes after moving and stretching. */
const EASY_KINDS: readonly DrillKind[] = ["mobilise", "lengthen", "activate", "inhibit"];
/** The order of areas on a day of mobility only. */
const WHOLE_BODY: readonly Area[] = [...new Set([...HIP, ...UPPER, ...AREAS])];

export const PULL_APART = "band-pull-apart";
/** The seed’s four come first for their own area where the runner has what they take (W5). */
const FIRST: readonly string[] = ["cat-cow", PULL_APART, "band-knee-raise", "band-lateral-walk"];

/** What W4 asks for on the day whatever is flagged: ankle or calf, hip, and upper back or shoulders. */
export function mustNeeds(lifts: readonly Exercise[], focus: PlannedSession["focus"], mobilityOnly: boolean): Need[] {
  const lower = lifts.length === 0 ? focus !== "upper" : lifts.some(isLower);
  const upper = lifts.length === 0 || lifts.some(isPushOrPull);
  const groups = [...(lower ? [ANKLE_OR_CALF, HIP] : []), ...(upper ? [UPPER] : [])];
  return groups.map((group) => {
    const areas = [...group].sort((a, b) => relevance(lifts, b) - relevance(lifts, a));
    return { areas, as: null, kinds: mobilityOnly ? EASY_KINDS : ANY_KIND, flag: null };
  });
}

/** One need a flag, ranked by severity × relevance to the lifts of the day, then by severity, then in their order (W4). */
export function flagNeeds(flags: readonly Flag[], lifts: readonly Exercise[]): Need[] {
  const weight = (flag: Flag) => flag.severity * relevance(lifts, flag.area);
  return [...flags]
    .sort((a, b) => weight(b) - weight(a) || b.severity - a.severity)
    .map((flag) => ({ areas: [flag.area], as: flag.as, kinds: ANY_KIND, flag }));
}

/** What else would do the day good, the best first: the areas that its lifts need, or the whole body. */
export function wishes(lifts: readonly Exercise[], mobilityOnly: boolean): Need[] {
  const kinds: readonly DrillKind[] = mobilityOnly ? ["mobilise", "lengthen"] : ["activate", "mobilise"];
  const areas = mobilityOnly ? WHOLE_BODY : areasOf(lifts);
  return areas.map((area) => ({ areas: [area], as: null, kinds, flag: null }));
}

/** Beside the pull-apart, which works mostly the back of the shoulders, a drill that reaches the lower traps (W5). */
export const BESIDE_PULL_APART: Need = {
  areas: ["lower-traps"],
  as: "weak",
  kinds: ["activate"],
  only: ["prone-y", "wall-slide"],
  flag: null,
};

/** The area of a need that a drill is for; undefined where the drill does not answer it. */
export function areaFor(drill: Drill, need: Need): Area | undefined {
  if (need.as !== null && !drill.answers.includes(need.as)) return undefined;
  if (!need.kinds.includes(drill.kind) || need.only?.includes(drill.id) === false) return undefined;
  return need.areas.find((area) => drill.areas.includes(area));
}

/**
 * The drills that answer a need, the best first: its best area, one of the seed’s four
 * where its kind is welcome, made for the area, kind, library order.
 */
export function drillsFor(need: Need, drills: readonly Drill[]): { drill: Drill; area: Area }[] {
  const ranked = drills.flatMap((drill, i) => {
    const area = areaFor(drill, need);
    if (area === undefined) return [];
    const own = drill.areas[0] === area;
    const kind = need.kinds.indexOf(drill.kind);
    const first = own && kind < 2 && FIRST.includes(drill.id);
    const rank = [need.areas.indexOf(area), first ? 0 : 1, own ? 0 : 1, kind, i];
    return [{ drill, area, rank }];
  });
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ drill, area }) => ({ drill, area }));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((x, at) => x !== b[at]);
  return i === -1 ? 0 : (a[i] as number) - (b[i] as number);
}
