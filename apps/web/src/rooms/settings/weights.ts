import type { OwnedLoads } from "@stridelift/core";

/** Plates that shops sell, in kilograms or pounds, heaviest first. */
export const PLATES = { kg: [25, 20, 15, 10, 5, 2.5, 1.25], lb: [45, 35, 25, 10, 5, 2.5] } as const;

/** Numbers above zero in a list that was typed, rising, each once; null where something else stands between them. */
export function numbersOf(text: string): number[] | null {
  const words = text
    .replaceAll(/(\d),(\d)/g, (_, whole: string, part: string) => `${whole}.${part}`)
    .split(/[\s,;]+/)
    .filter((word) => word !== "");
  const numbers = words.map(Number);
  if (numbers.some((number) => !(number > 0))) return null;
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The sizes of plates to be asked for, heaviest first: those that shops sell in a unit, given in kilograms, and what else is owned. */
export function plateSizes(loads: OwnedLoads, usualKg: readonly number[]): number[] {
  const sizes = [...usualKg];
  for (const { kg } of loads.platesKg ?? []) if (!sizes.some((size) => same(size, kg))) sizes.push(kg);
  return sizes.sort((a, b) => b - a);
}

/** How many plates of a weight there are. */
export function plateCount(loads: OwnedLoads, kg: number): number {
  const plates = loads.platesKg?.filter((plate) => same(plate.kg, kg)) ?? [];
  return plates.reduce((sum, { count }) => sum + count, 0);
}

/** The weights with so many plates of one kind; without any plate at all they are assumed again. */
export function withPlates(loads: OwnedLoads, kg: number, count: number): OwnedLoads {
  const { platesKg = [], ...rest } = loads;
  const others = platesKg.filter((plate) => !same(plate.kg, kg));
  const plates = count > 0 ? [...others, { kg, count }] : others;
  return plates.length === 0 ? rest : { ...rest, platesKg: plates.sort((a, b) => b.kg - a.kg) };
}

/** The weights with one of their parts; undefined or an empty list: it is assumed again. */
export function withPart<P extends keyof OwnedLoads>(loads: OwnedLoads, part: P, value: OwnedLoads[P]): OwnedLoads {
  const { [part]: _, ...rest } = loads;
  return value === undefined || (Array.isArray(value) && value.length === 0) ? rest : { ...rest, [part]: value };
}

/** Pounds become kilograms with a long tail: what differs by less than a gram is the same plate. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.001;
}
