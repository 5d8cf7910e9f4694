import type { Exercise } from "../library/exercise.ts";
import type { Dish, Round } from "./menu.ts";
import type { setCosts } from "./parameters/set-costs.ts";
import type { Prescription } from "./prescription.ts";
import type { Role, StationId } from "./station.ts";
import { setSeconds } from "./timing.ts";

/** How many sets of each kind an option has. */
export interface Sets {
  readonly fast: number;
  readonly work: number;
  /** Contacts of a set where the day has cut them. */
  readonly contacts?: number;
}

/** A station on offer: its options as the menu weighs them, and the sets of each. */
export interface Offer {
  readonly dish: Dish;
  readonly sets: readonly Sets[];
  readonly workRound: Round;
  readonly fastRound: Round;
}

/** Fullest first, one set fewer each time; jumps are not done under their least. */
export function offerOf(
  station: StationId,
  role: Role,
  exercise: Exercise,
  prescription: Prescription,
  { costs, placeS }: { costs: (name: keyof typeof setCosts) => number; placeS: number },
): Offer {
  const { sets, work, fast } = prescription;
  const lowest = role === "jump" || role === "leap" ? sets.least : 1;
  // What a session is for keeps its sets one step longer than what stands beside it.
  const late = role === "main" || role === "calf" ? 1 : 0;
  const steps = late + Math.max(sets.most - lowest, (fast?.sets.most ?? 1) - 1);
  const round = (set: Prescription["work"]): Round => ({ workS: setSeconds(exercise, set, placeS), restS: set.restS });
  const workRound = round(work);
  const fastRound = round(fast?.work ?? work);
  const options = Array.from({ length: steps + 1 }, (_, step) => {
    const fewer = Math.max(0, step - late);
    const own: Sets = {
      work: Math.max(lowest, sets.most - fewer),
      fast: fast === undefined ? 0 : Math.max(1, fast.sets.most - fewer),
    };
    const missing = sets.most - own.work + (fast === undefined ? 0 : fast.sets.most - own.fast);
    const under =
      Math.max(0, sets.least - own.work) + (fast === undefined ? 0 : Math.max(0, fast.sets.least - own.fast));
    const rounds = [
      ...Array.from({ length: own.fast }, () => fastRound),
      ...Array.from({ length: own.work }, () => workRound),
    ];
    return { own, rounds, cost: missing * costs(role) + under * costs("under") };
  });
  return {
    dish: { station, options: options.map(({ rounds, cost }) => ({ rounds, cost })) },
    sets: options.map(({ own }) => own),
    workRound,
    fastRound,
  };
}
