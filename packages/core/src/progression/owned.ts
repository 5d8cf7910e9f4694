import type { OwnedLoads } from "../journal/training.ts";
import { LOADS, type LoadKind } from "../library/equipment.ts";

/*
 * A load in kilograms is what stands on the implement: the whole bar with its plates, one dumbbell (of two, where there
 * is one in each hand), one kettlebell, one ball, the pin of a stack, what is in the backpack.
 */

/** What a runner who says nothing is taken to have: a choice of ours, that any gym and many a home can meet. */
export const ASSUMED_LOADS = {
  barKg: 20,
  platesKg: [
    { kg: 20, count: 4 },
    { kg: 15, count: 2 },
    { kg: 10, count: 2 },
    { kg: 5, count: 2 },
    { kg: 2.5, count: 2 },
    { kg: 1.25, count: 2 },
  ],
  dumbbellsKg: [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30],
  kettlebellsKg: [8, 12, 16, 20, 24, 28, 32],
  medicineBallsKg: [2, 3, 4, 5, 6],
  stackStepKg: 5,
  backpackKg: 20,
} satisfies OwnedLoads;

/** The heaviest pin of a stack, and the step in which a backpack is filled. */
const STACK_MOST_KG = 200;
const BACKPACK_STEP_KG = 1;

/** Loads nearer to each other than this are not told apart, and and nobody lifts heavier ones than this: so the list stays short. */
const FINEST_KG = 0.1;
const MOST_KG = 1000;

/** Weights are added in whole grams, so that sums of plates meet exactly. */
const GRAM = 1000;

/** Every load that can be made, in kg, rising, none twice; empty for body and bands, which have no kilograms. */
export function loadsOf(load: LoadKind, owned: OwnedLoads): readonly number[] {
  return Object.keys(owned).length === 0 ? ASSUMED[load] : madeOf(load, owned);
}

function madeOf(load: LoadKind, owned: OwnedLoads): readonly number[] {
  switch (load) {
    case "body":
    case "band":
      return [];
    case "barbell":
      return barLoads(owned.barKg ?? ASSUMED_LOADS.barKg, owned.platesKg ?? ASSUMED_LOADS.platesKg);
    case "dumbbells":
      return rising(owned.dumbbellsKg ?? ASSUMED_LOADS.dumbbellsKg);
    case "kettlebell":
      return rising(owned.kettlebellsKg ?? ASSUMED_LOADS.kettlebellsKg);
    case "medicine-ball":
      return rising(owned.medicineBallsKg ?? ASSUMED_LOADS.medicineBallsKg);
    case "cable":
    case "machine":
      return steps(owned.stackStepKg ?? ASSUMED_LOADS.stackStepKg, STACK_MOST_KG);
    case "backpack":
      return steps(BACKPACK_STEP_KG, owned.backpackKg ?? ASSUMED_LOADS.backpackKg);
  }
}

/** L4: the heaviest load that is no heavier than `kg`; null where even the lightest is, or where there are no kilograms. */
export function roundDown(kg: number, load: LoadKind, owned: OwnedLoads): number | null {
  return atMost(kg, loadsOf(load, owned));
}

/** The lightest load that is heavier than `kg`; null where there is none. */
export function nextUp(kg: number, load: LoadKind, owned: OwnedLoads): number | null {
  return above(kg, loadsOf(load, owned));
}

/** The heaviest load that is lighter than `kg`; null where there is none. */
export function nextDown(kg: number, load: LoadKind, owned: OwnedLoads): number | null {
  return loadsOf(load, owned).findLast((each) => each < kg - 1 / GRAM) ?? null;
}

/** Of loads that rise. A gram is forgiven: what was computed as 59.9999 is 60. */
export function atMost(kg: number, loads: readonly number[]): number | null {
  return loads.findLast((each) => each <= kg + 1 / GRAM) ?? null;
}

export function above(kg: number, loads: readonly number[]): number | null {
  return loads.find((each) => each > kg + 1 / GRAM) ?? null;
}

/** A bar, bare or with the same plates on both ends: of each plate there are half as many pairs as plates. */
function barLoads(barKg: number, plates: NonNullable<OwnedLoads["platesKg"]>): number[] {
  let sums = new Set([Math.round(barKg * GRAM)]);
  for (const { kg, count } of plates) {
    const pair = Math.round(2 * kg * GRAM);
    const pairs = Math.floor(count / 2);
    const next = new Set<number>();
    for (const sum of sums)
      for (let n = 0; n <= pairs && sum + n * pair <= MOST_KG * GRAM; n++) next.add(sum + n * pair);
    sums = next;
  }
  return rising([...sums].map((grams) => grams / GRAM));
}

function rising(kgs: readonly number[]): number[] {
  return [...new Set(kgs)].sort((one, other) => one - other);
}

function steps(step: number, most: number): number[] {
  const finest = Math.max(1, Math.round(step * GRAM));
  const whole = finest * Math.ceil((FINEST_KG * GRAM) / finest);
  return Array.from({ length: Math.floor(Math.round(most * GRAM) / whole) }, (_, n) => ((n + 1) * whole) / GRAM);
}

/** What can be made of the loads that are assumed, put together once. */
const ASSUMED: Readonly<Record<LoadKind, readonly number[]>> = Object.fromEntries(
  LOADS.map((load) => [load, madeOf(load, {})]),
) as Record<LoadKind, readonly number[]>;
