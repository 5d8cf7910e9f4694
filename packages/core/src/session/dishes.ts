import { choice, type Parameters } from "../evidence/parameter.ts";
import type { Exercise } from "../library/exercise.ts";
import type { Dish, Round } from "./menu.ts";
import type { Prescription } from "./prescription.ts";
import type { Role, StationId } from "./station.ts";
import { setSeconds } from "./timing.ts";

/** What it costs to do fewer sets than the phase and the length of the session want. */
export const setCosts = {
  main: choice(700, "cost", [0, 2000], "Each set of a main lift missing."),
  mainShort: choice(100, "cost", [0, 2000], "The same in a session of under half an hour."),
  single: choice(9, "cost", [0, 400], "Each set of single-leg work missing."),
  upper: choice(8, "cost", [0, 400], "Each set of a push or pull missing."),
  calf: choice(10, "cost", [0, 400], "Each set of calf raises missing."),
  assistance: choice(5, "cost", [0, 400], "Each set of assistance missing."),
  hip: choice(5, "cost", [0, 400], "Each set of hip work missing."),
  trunk: choice(5, "cost", [0, 400], "Each set of trunk work missing."),
  carry: choice(3, "cost", [0, 400], "Each carry missing."),
  jump: choice(6, "cost", [0, 400], "Each set of jumps missing."),
  under: choice(80, "cost", [0, 1000], "Each set under the least that the phase has, on top."),
} as const satisfies Parameters;

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
  costs: (name: keyof typeof setCosts) => number,
): Offer {
  const { sets, work, fast } = prescription;
  const lowest = role === "jump" ? sets.least : 1;
  // What a session is for keeps its sets one step longer than what stands beside it.
  const late = role === "main" || role === "calf" ? 1 : 0;
  const steps = late + Math.max(sets.most - lowest, (fast?.sets.most ?? 1) - 1);
  const round = (set: Prescription["work"]): Round => ({ workS: setSeconds(exercise, set), restS: set.restS });
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
