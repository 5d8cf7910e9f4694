/** A stretch of weeks whose length may bend. */
export interface Bending {
  readonly usual: number;
  readonly shortest: number;
  readonly longest: number;
}

/** Dearer than any bending inside the ranges: weeks outside them are taken only where nothing else is left. */
const OUTSIDE = 10_000;

/**
 * Lengths in weeks, in the order of `stretches`, that sum up to `weeks` and whose squared differences from the usual
 * lengths sum up to the least. Stretches are listed from the least to the most important: of two equal choices
 * the less important is shortened and the more important lengthened. Exact: the cost is convex in each length, so
 * a week at a time finds the least. Never under one week each; the sum is kept even where a range is not.
 */
export function bend(stretches: readonly Bending[], weeks: number): { lengths: number[]; cost: number } {
  const lengths = stretches.map((s) => s.usual);
  let left = weeks - lengths.reduce((sum, length) => sum + length, 0);
  const step = Math.sign(left);
  for (; left !== 0; left -= step) {
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    stretches.forEach((stretch, i) => {
      const next = (lengths[i] as number) + step;
      const cost = bendCost(stretch, next) - bendCost(stretch, next - step);
      if (next >= 1 && (cost < bestCost || (cost === bestCost && step > 0))) {
        best = i;
        bestCost = cost;
      }
    });
    if (best < 0) throw new Error(`${stretches.length} stretches of a week at least do not fit into ${weeks} weeks`);
    lengths[best] = (lengths[best] as number) + step;
  }
  return { lengths, cost: stretches.reduce((sum, s, i) => sum + bendCost(s, lengths[i] as number), 0) };
}

function bendCost(stretch: Bending, length: number): number {
  const outside = Math.max(0, stretch.shortest - length, length - stretch.longest);
  return (length - stretch.usual) ** 2 + OUTSIDE * outside ** 2;
}
