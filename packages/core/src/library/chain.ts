import { type Exercise, LEVELS } from "./exercise.ts";
import { EXERCISES } from "./exercises.ts";

const REACHES = ["light", "medium", "heavy"] as const;

type Links = ReadonlyMap<string, readonly string[]>;

/** Each link from the easier to the harder exercise, whichever of the two names the other. */
const STEPS: readonly (readonly [easier: string, harder: string])[] = EXERCISES.flatMap(
  ({ id, regression, progression }) => [
    ...(regression === undefined ? [] : [[regression, id] as const]),
    ...(progression === undefined ? [] : [[id, progression] as const]),
  ],
);

const linksOf = (next: (id: string) => readonly string[]): Links => new Map(EXERCISES.map(({ id }) => [id, next(id)]));
const HARDER = linksOf((id) => STEPS.flatMap(([easier, harder]) => (easier === id ? [harder] : [])));
const LINKED = linksOf((id) => STEPS.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])));

/** The fewest links to every exercise that they lead to, itself at 0. */
function stepsFrom(id: string, links: Links): ReadonlyMap<string, number> {
  const steps = new Map([[id, 0]]);
  for (const [here, taken] of steps) {
    for (const next of links.get(here) ?? []) if (!steps.has(next)) steps.set(next, taken + 1);
  }
  return steps;
}

/**
 * Steps from one exercise to another by progressions alone (above 0) or by regressions alone (below 0), the fewest where there
 * are several ways; 0 from an exercise to itself. Null: no such way, so the one is a change from the other (X7), even where both
 * come of the same easier exercise.
 */
export function chainSteps(from: Exercise, to: Exercise): number | null {
  const up = stepsFrom(from.id, HARDER).get(to.id);
  if (up !== undefined) return up;
  const down = stepsFrom(to.id, HARDER).get(from.id);
  return down === undefined ? null : -down;
}

/** Whether going from one to the other keeps to a progression (X7). Two branches of one exercise do not. */
export function sameChain(a: Exercise, b: Exercise): boolean {
  return chainSteps(a, b) !== null;
}

/**
 * The exercise with all that lead up to it and all that it leads to, the easiest first: by steps, then level, reach and id. An
 * exercise that the library does not hold is a chain of its own.
 */
export function chainOf(exercise: Exercise): readonly Exercise[] {
  const members = EXERCISES.flatMap((other) => {
    const steps = chainSteps(exercise, other);
    return steps === null ? [] : [{ other, steps }];
  });
  if (members.length === 0) return [exercise];
  return members
    .sort(
      (a, b) =>
        a.steps - b.steps ||
        LEVELS.indexOf(a.other.level) - LEVELS.indexOf(b.other.level) ||
        REACHES.indexOf(a.other.reach) - REACHES.indexOf(b.other.reach) ||
        byId(a.other, b.other),
    )
    .map(({ other }) => other);
}

/**
 * What can stand in for an exercise, the closest first (X8): those of `among` with its pattern, without itself. What regressions
 * and progressions connect with it comes first, by the links between, up or down; then the same sides, then a load kind in
 * common, then the smaller difference of reach and level together, then the id. The order of `among` does not count.
 */
export function closest(exercise: Exercise, among: readonly Exercise[]): Exercise[] {
  const steps = stepsFrom(exercise.id, LINKED);
  const loads = new Set(exercise.setups.map(({ load }) => load));
  const distances = (other: Exercise): readonly number[] => [
    steps.get(other.id) ?? EXERCISES.length,
    other.sides === exercise.sides ? 0 : 1,
    other.setups.some(({ load }) => loads.has(load)) ? 0 : 1,
    Math.abs(REACHES.indexOf(other.reach) - REACHES.indexOf(exercise.reach)) +
      Math.abs(LEVELS.indexOf(other.level) - LEVELS.indexOf(exercise.level)),
  ];
  return among
    .filter(({ id, pattern }) => pattern === exercise.pattern && id !== exercise.id)
    .map((other) => ({ other, distance: distances(other) }))
    .sort((a, b) => firstDifference(a.distance, b.distance) || byId(a.other, b.other))
    .map(({ other }) => other);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function byId(a: Exercise, b: Exercise): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
