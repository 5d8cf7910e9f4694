import { roundDown } from "../progression/owned.ts";
import { warmUpOf } from "../warmup/warm-up.ts";
import type { Filled } from "./filled.ts";
import type { Served } from "./served.ts";
import type { Lifter, SessionFacts } from "./session-facts.ts";
import type { StationId } from "./station.ts";

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
  const mains = day.filter(({ offer }) => MAIN.has(offer.dish.station));
  return warmUpOf(
    {
      budgetS: held.mobilityOnly ? Math.min(MOBILITY_S, minutes * 60) : budgetS,
      focus,
      flags: lifter.flags,
      lifts: day.map(({ placed }) => placed.exercise),
      ramps: (mains.length > 0 ? mains : day).slice(0, MOST_RAMPS).map(({ placed, prescription }) => ({
        exercise: placed.exercise,
        loadKg: prescription.work.loadKg ?? null,
        lastReps: prescription.work.reps ?? null,
      })),
      equipment: [...lifter.means.equipment],
      roundDown: (kg, exercise) => {
        const setup = day.find(({ placed }) => placed.exercise.id === exercise.id)?.placed.setup;
        return setup === undefined ? null : roundDown(kg, setup.load, lifter.owned);
      },
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
