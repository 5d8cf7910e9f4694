import type { Drill } from "../../../packages/core/src/library/drill.ts";
import { DRILLS } from "../../../packages/core/src/library/drills.ts";
import type { Exercise, Setup } from "../../../packages/core/src/library/exercise.ts";
import { EXERCISES } from "../../../packages/core/src/library/exercises.ts";

/** The library as facts: what there is, and which exercises belong to one chain. */
export interface Catalogue {
  readonly exercises: readonly Exercise[];
  readonly drills: readonly Drill[];
  exercise(id: string): Exercise | undefined;
  drill(id: string): Drill | undefined;
  /** The same exercise, or linked to it by steps of easier and harder. */
  related(one: string, other: string): boolean;
}

export function catalogueOf(exercises: readonly Exercise[], drills: readonly Drill[]): Catalogue {
  const byId = new Map(exercises.map((e) => [e.id, e]));
  const drillById = new Map(drills.map((d) => [d.id, d]));
  const chains = chainsOf(exercises);
  return {
    exercises,
    drills,
    exercise: (id) => byId.get(id),
    drill: (id) => drillById.get(id),
    related: (one, other) => one === other || (chains.has(one) && chains.get(one) === chains.get(other)),
  };
}

export const LIBRARY: Catalogue = catalogueOf(EXERCISES, DRILLS);

/** Each exercise with the number of its chain: a number spreads along links until none changes. */
function chainsOf(exercises: readonly Exercise[]): Map<string, number> {
  const chain = new Map(exercises.map((e, i) => [e.id, i]));
  const links = exercises.flatMap((e) =>
    [e.regression, e.progression].flatMap((to) => (to !== undefined && chain.has(to) ? [[e.id, to] as const] : [])),
  );
  for (let spread = true; spread; ) {
    spread = false;
    for (const [a, b] of links) {
      const least = Math.min(chain.get(a) as number, chain.get(b) as number);
      if (chain.get(a) === least && chain.get(b) === least) continue;
      chain.set(a, least).set(b, least);
      spread = true;
    }
  }
  return chain;
}

/** The way of doing an exercise that takes just this equipment. */
export function setupWith(exercise: Exercise, equipment: readonly string[]): Setup | undefined {
  const wanted = [...equipment].sort().join();
  return exercise.setups.find((s) => [...s.equipment].sort().join() === wanted);
}
