import type { OwnedLoads } from "../journal/training.ts";
import { ASSUMED_LOADS } from "./owned.ts";

/** A bar and the plates on each of its ends, heaviest first, as they are put on. */
export interface LoadedBar {
  readonly barKg: number;
  readonly perSide: readonly number[];
}

interface Plates {
  readonly count: number;
  readonly kg: number;
  readonly under: Plates | null;
}

/** Weights are added in whole grams, so that sums of plates meet exactly. */
const GRAM = 1000;

/** The plates for a bar of `kg` in all: the fewest, always the same of equals. Null where the runner’s plates do not make it. */
export function platesFor(kg: number, owned: OwnedLoads): LoadedBar | null {
  const barKg = owned.barKg ?? ASSUMED_LOADS.barKg;
  const wanted = Math.round((kg - barKg) * GRAM);
  if (wanted < 0 || wanted % 2 !== 0) return null;
  const side = wanted / 2;
  let sums = new Map<number, Plates | null>([[0, null]]);
  for (const { kg: each, pairs } of pairsOf(owned.platesKg ?? ASSUMED_LOADS.platesKg)) {
    const grams = Math.round(each * GRAM);
    const next = new Map(sums);
    for (const [sum, plates] of sums) {
      let under = plates;
      for (let n = 1; n <= pairs && sum + n * grams <= side; n++) {
        under = { count: (under?.count ?? 0) + 1, kg: each, under };
        const known = next.get(sum + n * grams);
        if (known === undefined || (known?.count ?? 0) > under.count) next.set(sum + n * grams, under);
      }
    }
    sums = next;
  }
  const found = sums.get(side);
  return found === undefined ? null : { barKg, perSide: listed(found) };
}

/** Heaviest first; of each weight half as many pairs as plates. */
function pairsOf(plates: NonNullable<OwnedLoads["platesKg"]>): { kg: number; pairs: number }[] {
  const counts = new Map<number, number>();
  for (const { kg, count } of plates) counts.set(kg, (counts.get(kg) ?? 0) + Math.floor(count / 2));
  return [...counts].map(([kg, pairs]) => ({ kg, pairs })).sort((a, b) => b.kg - a.kg);
}

function listed(plates: Plates | null): number[] {
  const kgs: number[] = [];
  for (let at = plates; at !== null; at = at.under) kgs.push(at.kg);
  return kgs.reverse();
}
