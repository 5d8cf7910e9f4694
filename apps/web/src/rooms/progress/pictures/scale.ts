/** Maps a value onto pixels, in a line; a domain without width lands in the middle. */
export function scale(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Round values from at or above `min` to at or below `max`: about `count` of them, steps of 1, 2 or 5 times a power of ten. */
export function ticks(min: number, max: number, count: number): number[] {
  if (!(max > min)) return [min];
  const rough = (max - min) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Room above and below, so that no mark stands on the edge. */
export function padded(min: number, max: number, share = 0.12): [number, number] {
  const room = min === max ? Math.max(1, Math.abs(min) * share) : (max - min) * share;
  return [min - room, max + room];
}

/** The place in `xs`, which rise, that is nearest to `x`; −1 where there is none. */
export function nearest(xs: readonly number[], x: number): number {
  let best = -1;
  for (const [i, at] of xs.entries()) if (best < 0 || Math.abs(at - x) < Math.abs((xs[best] as number) - x)) best = i;
  return best;
}
