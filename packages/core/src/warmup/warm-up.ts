import { type Values, valuesOf } from "../evidence/parameter.ts";
import type { Area } from "../library/area.ts";
import type { Drill, DrillKind } from "../library/drill.ts";
import { DRILLS } from "../library/drills.ts";
import type { Exercise } from "../library/exercise.ts";
import type { PlannedSession } from "../plan-schema.ts";
import type { Room } from "./can-meet.ts";
import { addDrills, type Chosen, chooseDrills, drillSeconds } from "./choose-drills.ts";
import { flagWhy, liftWhy } from "./drill-why.ts";
import type { Flag } from "./flag.ts";
import { areaFor, BESIDE_PULL_APART, flagNeeds, mustNeeds, type Need, PULL_APART, wishes } from "./need.ts";
import { fewer, type RampLift, type RampMeans, rampSetsOf, type TimedItem } from "./ramp-sets.ts";
import { warmUpParameters } from "./warm-up-parameters.ts";

/** What a warm-up is made for. */
export interface WarmUpInput {
  /** Whole seconds that it may take; from 360 up all of its parts fit. */
  readonly budgetS: number;
  readonly focus: PlannedSession["focus"];
  readonly flags: readonly Flag[];
  /** The exercises of the day in their order; empty: the focus speaks for them. */
  readonly lifts: readonly Exercise[];
  /** The first one or two main lifts, to be ramped up to. */
  readonly ramps: readonly RampLift[];
  readonly equipment: readonly string[];
  /** The heaviest load that the runner can put together for the exercise and that is no more than `kg`; null: none. */
  readonly roundDown: RampMeans["roundDown"];
  /** A9: nothing that bends or twists the spine to its end, and no impact. */
  readonly fragileBones: boolean;
  readonly noImpact: boolean;
  /** Areas that hurt: nothing is asked of them (A4). */
  readonly withoutAreas?: readonly Area[];
  /** Drills that are in the session itself, as exercises. */
  readonly without?: readonly string[];
  /** A3: movement in the place of lifting: more drills, no ramp sets. */
  readonly mobilityOnly?: boolean;
}

type Numbers = Values<typeof warmUpParameters>;
const MOVING: readonly DrillKind[] = ["inhibit", "mobilise", "lengthen"];

/**
 * The warm-up of a session (W1, W4, W5): raise; then rolling, moving and stretching; then light work; then ramp sets.
 * `takesS` never exceeds the budget and is less only where every part has its most. The same input has the same warm-up.
 */
export function warmUpOf(
  input: WarmUpInput,
  p: Numbers = valuesOf("warm-up", warmUpParameters),
): { items: PlannedSession["warmup"]; takesS: number } {
  const { budgetS, equipment, fragileBones, mobilityOnly = false } = input;
  const means = { equipment, roundDown: input.roundDown, straightSpine: fragileBones };
  const [first = [], second = []] = mobilityOnly ? [] : input.ramps.map((lift) => rampSetsOf(lift, means, p));
  const afterRaiseS = Math.max(0, budgetS - p.raiseShortestS);

  const fit = DRILLS.filter((drill) => drill.kind !== "raise" && isFor(drill, input));
  const room = { drills: p.mostDrills, seconds: afterRaiseS - secondsOf(fewer(first, 1)) };
  const needs = [...mustNeeds(input.lifts, input.focus, mobilityOnly), ...flagNeeds(input.flags, input.lifts)];
  const needed = neededDrills(needs, fit, room);

  const main = asMany(first, afterRaiseS - drillSeconds(needed));
  const drills = withWishes(needed, input, fit, afterRaiseS - secondsOf(main), p);
  const leftS = afterRaiseS - secondsOf(main) - drillSeconds(drills);
  const ramps = [...main, ...asMany(fewer(second, 1), leftS)];

  const spentS = drillSeconds(drills) + secondsOf(ramps);
  const raise = raiseItem(input, Math.min(p.raiseLongestS, Math.max(0, budgetS - spentS)));
  const items = [
    raise.item,
    ...inOrder(drills).map((drill) => drillItem(drill, needs, input)),
    ...ramps.map(({ item }) => item),
  ];
  return { items, takesS: raise.takesS + spentS };
}

/**
 * Seconds that the warm-up of a session takes: ten minutes, never over a third of the session, and never under six
 * minutes where the session has eighteen (W1).
 */
export function warmUpSeconds(sessionMin: number, p: Numbers = valuesOf("warm-up", warmUpParameters)): number {
  const third = Math.floor((sessionMin * 60) / p.shareOfSession);
  const wanted = Math.min(p.longestMin, Math.max(p.shortestMin, p.usualMin)) * 60;
  return Math.min(wanted, third);
}

/* The pull-apart is never alone: where nothing fits beside it, what reaches the lower traps takes its place (W5). */
function neededDrills(needs: readonly Need[], fit: readonly Drill[], room: Room): readonly Chosen[] {
  const chosen = chooseDrills(needs, fit, room);
  if (!chosen.some(isPullApart)) return chosen;
  const both = addDrills(chosen, [BESIDE_PULL_APART], fit, room);
  const beside = both.some(({ drill }) => BESIDE_PULL_APART.only?.includes(drill.id));
  return beside ? both : chooseDrills(needs, withoutPullApart(fit), room);
}

/* What the day’s lifts would like besides, while the time lasts: to the usual number, then to the most where the raise has its most. */
function withWishes(
  needed: readonly Chosen[],
  { lifts, flags, mobilityOnly = false }: WarmUpInput,
  fit: readonly Drill[],
  seconds: number,
  p: Numbers,
): readonly Chosen[] {
  const more = wishes(lifts, mobilityOnly);
  const drills = withoutPullApart(fit);
  if (mobilityOnly) {
    return addDrills(needed, [...flagNeeds(flags, lifts), ...more], drills, { drills: p.mobilityDrills, seconds });
  }
  const usual = addDrills(needed, more, drills, { drills: p.usualDrills, seconds });
  const spareS = seconds - (p.raiseLongestS - p.raiseShortestS);
  return addDrills(usual, more, drills, { drills: p.mostDrills, seconds: spareS });
}

const isPullApart = ({ drill }: Chosen): boolean => drill.id === PULL_APART;
const withoutPullApart = (drills: readonly Drill[]): Drill[] => drills.filter(({ id }) => id !== PULL_APART);

function isFor(
  drill: Drill,
  { equipment, fragileBones, noImpact, flags, without = [], withoutAreas = [] }: WarmUpInput,
): boolean {
  if (drill.areas.some((area) => withoutAreas.includes(area))) return false;
  // What is flagged is woken first, even where the session trains it later.
  if (without.includes(drill.id) && !flags.some(({ area }) => drill.areas.includes(area))) return false;
  if (fragileBones && drill.spine !== undefined) return false;
  if ((fragileBones || noImpact) && drill.impact) return false;
  return drill.equipment.every((one) => equipment.includes(one));
}

/* As many ramp sets as the seconds hold. */
function asMany(sets: readonly TimedItem[], seconds: number): readonly TimedItem[] {
  const counts = sets.map((_, i) => sets.length - i);
  const count = counts.find((one) => secondsOf(fewer(sets, one)) <= seconds);
  return count === undefined ? [] : fewer(sets, count);
}

/* Nobody counts 149 seconds. */
const RAISE_STEP_S = 10;

function raiseItem(input: WarmUpInput, seconds: number): TimedItem {
  const drill = DRILLS.find((one) => one.kind === "raise" && isFor(one, input)) as Drill;
  const why = "Warm muscles and a warm breath before anything else.";
  const { id, name, kind, perSide } = drill;
  const counted = seconds - (seconds % RAISE_STEP_S);
  return { item: { drill: id, name, kind, areas: [], seconds: counted, perSide, why }, takesS: counted };
}

/* The area that it was chosen for, then those of the day’s other needs that it answers. What is flagged is named as its why. */
function drillItem(
  { drill, area }: Chosen,
  needs: readonly Need[],
  { lifts, mobilityOnly = false }: WarmUpInput,
): PlannedSession["warmup"][number] {
  const answered = needs.filter((need) => areaFor(drill, need) !== undefined);
  const flagged = answered.flatMap(({ flag }) => flag ?? []);
  const { id, name, kind, seconds, reps, perSide } = drill;
  return {
    drill: id,
    name,
    kind,
    areas: [...new Set([area, ...answered.flatMap((need) => areaFor(drill, need) ?? [])])],
    ...(seconds === undefined ? {} : { seconds }),
    ...(reps === undefined ? {} : { reps }),
    perSide,
    why: flagged.length > 0 ? flagged.map(flagWhy).join(" ") : liftWhy(area, lifts, mobilityOnly),
  };
}

/* Rolling, moving and stretching before light work; else as chosen. */
function inOrder(drills: readonly Chosen[]): Chosen[] {
  const moving = ({ drill }: Chosen) => MOVING.includes(drill.kind);
  return [...drills.filter(moving), ...drills.filter((one) => !moving(one))];
}

const secondsOf = (items: readonly TimedItem[]): number => items.reduce((sum, { takesS }) => sum + takesS, 0);
