import { drillsLike } from "../library/twins.ts";
import { roundDown } from "../progression/owned.ts";
import type { RampLift } from "../warmup/ramp-sets.ts";
import { warmUpOf } from "../warmup/warm-up.ts";
import type { Filled } from "./filled.ts";
import type { Served } from "./served.ts";
import type { Lifter, SessionFacts } from "./session-facts.ts";
import { type StationId, stationOf } from "./station.ts";

/** So many lifts are ramped up to (W1). */
const MOST_RAMPS = 2;

/** The longest time that drills take where they stand for the session (A3). */
const MOBILITY_S = 15 * 60;

/** The warm-up of a session, for its lifts in their order. */
export function warmUp(
  session: SessionFacts,
  served: Served,
  filled: ReadonlyMap<StationId, Filled>,
  lifter: Lifter,
  budgetS: number,
): ReturnType<typeof warmUpOf> {
  const { held, focus, minutes } = session;
  const day = served.lines.flat().flatMap((station) => filled.get(station) ?? []);
  const lifts = day.map(({ placed }) => placed.exercise);
  const ramps = rampsOf(day, lifter.warmUp.rampFirstReps);
  const seconds = held.mobilityOnly ? Math.min(MOBILITY_S, minutes * 60) : budgetS;
  // Weeks are much alike, and so are their warm-ups: each is made once a plan.
  const key = JSON.stringify([
    seconds,
    focus,
    lifts.map(({ id }) => id),
    ramps.map(({ loadKg, lastReps }) => [loadKg, lastReps]),
    [held.withoutAreas, held.noJumps, held.mobilityOnly],
  ]);
  const known = lifter.warmUps.get(key);
  if (known !== undefined) return copied(known);
  const made = warmUpOf(
    {
      budgetS: seconds,
      focus,
      flags: lifter.flags,
      lifts,
      ramps,
      equipment: [...lifter.means.equipment],
      roundDown: (kg, exercise) => {
        const setup = day.find(({ placed }) => placed.exercise.id === exercise.id)?.placed.setup;
        return setup === undefined ? null : roundDown(kg, setup.load, lifter.owned);
      },
      without: lifts.flatMap(drillsLike),
      withoutAreas: held.withoutAreas,
      fragileBones: lifter.fragileBones,
      noImpact: held.noJumps,
      ...(held.mobilityOnly && { mobilityOnly: true }),
    },
    lifter.warmUp,
  );
  lifter.warmUps.set(key, made);
  return copied(made);
}

/** The lifts that are ramped up to: main lifts of the legs first, then the arms, then whatever there is. No ramp set has more than `mostReps`. */
function rampsOf(day: readonly Filled[], mostReps: number): RampLift[] {
  const legs = day.filter(({ offer }) => stationOf(offer.dish.station).role === "main");
  const mains = day.filter((one) => MAIN.has(one.offer.dish.station) && !legs.includes(one));
  const others = day.filter((one) => !legs.includes(one) && !mains.includes(one));
  return [...legs, ...mains, ...others].slice(0, MOST_RAMPS).map(({ placed, prescription }) => ({
    exercise: placed.exercise,
    // What comes first is ramped up to: the fast sets, where there are some.
    loadKg: (prescription.fast ?? prescription).work.loadKg ?? null,
    lastReps: Math.min(mostReps, prescription.work.reps ?? mostReps),
  }));
}

/** Every session has a warm-up of its own to hand out. */
function copied({ items, takesS }: ReturnType<typeof warmUpOf>): ReturnType<typeof warmUpOf> {
  return { items: items.map((item) => ({ ...item, areas: [...item.areas] })), takesS };
}

const MAIN: ReadonlySet<StationId> = new Set([
  "squat",
  "hinge",
  "lunge",
  "single-hinge",
  "horizontal-push",
  "horizontal-pull",
  "vertical-push",
  "vertical-pull",
]);
