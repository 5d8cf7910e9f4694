import { drillsLike } from "../library/twins.ts";
import { roundDown } from "../progression/owned.ts";
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
  const legs = day.filter(({ offer }) => stationOf(offer.dish.station).role === "main");
  const mains = day.filter((one) => MAIN.has(one.offer.dish.station) && !legs.includes(one));
  return warmUpOf(
    {
      budgetS: held.mobilityOnly ? Math.min(MOBILITY_S, minutes * 60) : budgetS,
      focus,
      flags: lifter.flags,
      lifts: day.map(({ placed }) => placed.exercise),
      ramps: [...legs, ...mains, ...day.filter((one) => !legs.includes(one) && !mains.includes(one))]
        .slice(0, MOST_RAMPS)
        .map(({ placed, prescription }) => ({
          exercise: placed.exercise,
          // What comes first is ramped up to: the fast sets, where there are some.
          loadKg: (prescription.fast ?? prescription).work.loadKg ?? null,
          lastReps: prescription.work.reps ?? null,
        })),
      equipment: [...lifter.means.equipment],
      roundDown: (kg, exercise) => {
        const setup = day.find(({ placed }) => placed.exercise.id === exercise.id)?.placed.setup;
        return setup === undefined ? null : roundDown(kg, setup.load, lifter.owned);
      },
      without: day.flatMap(({ placed }) => drillsLike(placed.exercise)),
      fragileBones: lifter.fragileBones,
      noImpact: held.noJumps,
      ...(held.mobilityOnly && { mobilityOnly: true }),
    },
    lifter.warmUp,
  );
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
